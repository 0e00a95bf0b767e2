import type { ScoredPair } from './scored-pair.js';

/** Articles on one event, as positions in `ProfiledCorpus.profiles`, ascending. */
export interface EventCluster {
  readonly members: readonly number[];
  /** The strongest links that hold all members together: one fewer than members, strongest first. */
  readonly links: readonly ScoredPair[];
}
