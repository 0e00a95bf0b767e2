/** What the parts of the page share. */
import type { Contents, EventDetails } from '../contents.js';
import type { Activity } from './activity.js';
import type { Criteria } from './criteria.js';
import type { EventIndex } from './event-index.js';

export interface Page {
  readonly contents: Contents;
  readonly index: EventIndex;
  readonly detailsOf: (place: number) => EventDetails;
  readonly activity: Activity;
  /** How opened events show their articles, as the reader last chose. */
  readonly reading: { byLanguage: boolean };
  /** Asks for something else. */
  readonly change: (part: Partial<Criteria>) => void;
  /** Shows the event at a place, opened. */
  readonly visit: (place: number) => void;
}

/** What was asked for and what there is of it: places of events, and of single articles. */
export interface Found {
  readonly criteria: Criteria;
  readonly events: readonly number[];
  readonly singles: readonly number[];
  /** The events that there would be without limits of days: what the timeline shows, so that another day can be chosen. */
  readonly onAnyDay: readonly number[];
}

/** A part of the page that shows what was found. */
export interface Part {
  readonly node: HTMLElement;
  readonly show: (found: Found) => void;
}
