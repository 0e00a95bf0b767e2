/**
 * How much it says that two reports came out at one time. In a corpus of one day it says nothing, in one of half a year much: the ratio of
 * how likely reports of one event are so near to how likely any two articles are (a Bayes factor). The first is the decay of `score.ts`, the
 * second is counted here, for each article, with the same decay.
 */
import { timeDecayDays, timeWeight } from '../config.js';
import type { Profile } from '../model/profile.js';

/** For each profile, the factor that its scores gain: 1 where nothing is dated, 1.2 for a sure date in a corpus of half a year. */
export function nearnessFactors(profiles: readonly Profile[]): Float64Array {
  const near = nearbyDates(profiles);
  const dated = profiles.reduce((sum, { dayConfidence }) => sum + dayConfidence, 0);
  return Float64Array.from(profiles, ({ dayConfidence }, at) => {
    // An article without a sure date is near to all.
    const nearby = profiles.length - dayConfidence * (dated - near[at]!);
    return (profiles.length / nearby) ** (timeWeight / 2);
  });
}

/** For each dated profile, the sum of exp(-days / `timeDecayDays`) over all, itself too, each as far as it is sure; in two passes over time. */
function nearbyDates(profiles: readonly Profile[]): Float64Array {
  const moments = Float64Array.from(profiles, ({ day, dayShare }) => (day === null ? NaN : day + (dayShare ?? noon)));
  const order = Array.from(moments.keys())
    .filter((at) => !Number.isNaN(moments[at]!))
    .sort((a, b) => moments[a]! - moments[b]! || a - b);
  const near = new Float64Array(profiles.length);
  for (const inTime of [order, order.toReversed()]) {
    let sum = 0;
    let last = 0;
    for (const at of inTime) {
      sum *= Math.exp(-Math.abs(moments[at]! - last) / timeDecayDays);
      near[at]! += sum;
      sum += profiles[at]!.dayConfidence;
      last = moments[at]!;
    }
  }
  for (const at of order) near[at]! += profiles[at]!.dayConfidence;
  return near;
}

const noon = 0.5;
