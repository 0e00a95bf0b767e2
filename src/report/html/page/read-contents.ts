/** The two blocks of JSON that the page carries. Details are one event a line, and a line is read when its event is opened. */
import type { Contents, EventDetails } from '../contents.js';

function blockOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

export function readContents(): Contents {
  return JSON.parse(blockOf('contents')) as Contents;
}

/** Details of the event at a place. */
export function createDetailsReader(): (place: number) => EventDetails {
  let lines: readonly string[] | undefined;
  return (place) => {
    lines ??= blockOf('details').split('\n');
    // The first line is `[`; each but the last event's ends in a comma.
    return JSON.parse(lines[place + 1]!.replace(/,$/, '')) as EventDetails;
  };
}
