/**
 * What a score says to people: how likely two articles are on one event. A logistic curve on the logarithm of the score, fitted to five labelled
 * sets by `npm run bench:calibration`. Fitted to four of them it is off by 0.04 to 0.14 on the fifth, least where events have twins and most on
 * AllSides, whose neighbours can share an event.
 */
import { linkCalibration } from '../config.js';

/** The probability, 0 to 1, that two articles with this score report one event; it rises with the score. */
export function probabilityOf(score: number): number {
  const { even, steepness } = linkCalibration;
  return score <= 0 ? 0 : 1 / (1 + (even / score) ** steepness);
}
