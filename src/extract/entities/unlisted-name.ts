/** The finding for a name that no dictionary knows and that something in it or beside it marks. */
import type { EntityType, MentionRule } from '../../model/entity.js';
import type { Finding } from './finding.js';

/** Units `start` to `end`, tokens `firstToken` to `lastToken`. */
export function unlistedName(
  type: EntityType,
  by: MentionRule,
  [start, end]: readonly [number, number],
  [firstToken, lastToken]: readonly [number, number],
): Finding {
  return {
    start,
    end,
    firstToken,
    lastToken,
    type,
    entry: null,
    isAdjective: false,
    isShort: false,
    isUnsure: true,
    isTentative: false,
    by,
  };
}
