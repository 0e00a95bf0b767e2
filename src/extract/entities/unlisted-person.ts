/** The finding for a person that no dictionary knows and that something beside the name marks. */
import type { Finding } from './finding.js';

/** Units `start` to `end`, tokens `firstToken` to `lastToken`. */
export function unlistedPerson(start: number, end: number, firstToken: number, lastToken: number): Finding {
  return {
    start,
    end,
    firstToken,
    lastToken,
    type: 'person',
    entry: null,
    isAdjective: false,
    isShort: false,
    isUnsure: true,
    isTentative: false,
  };
}
