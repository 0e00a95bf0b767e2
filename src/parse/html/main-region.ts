/**
 * Which region of a page is its article: the one with the greatest sum of what its blocks are worth, prose counting for it and
 * links and labels against it. This is maximum subsequence segmentation (Pasternack and Roth 2009, "Extracting article text from
 * the web with maximum subsequence segmentation") on the tree instead of the line: one pass, and a region grows only if what it
 * gains is prose. A region that the page marks as the text of its article is preferred if it holds most of it.
 */
import type { Block, Region } from './regions.js';
import { isRegion } from './regions.js';
import { isMarkedBody } from './prune.js';
import { worthOf } from './prose.js';

/** What speaks against a region counts this much, because furniture within an article is dropped afterwards. */
const blame = 0.5;
/** Worth of what stands above the headline. */
const aboveHeadline = 0.2;
/** A region that holds the best one must be worth so much more: a notice in the footer is prose too. */
const leastGain = 1.05;
/** Share of the best region's worth that a marked one must have. */
const leastMarked = 0.6;

export interface MainRegion {
  readonly region: Region;
  /** The worth of each region, its parts' faults counted by half. */
  readonly worths: ReadonlyMap<Region, number>;
}

/** The region of `page` that is the article; `above` holds the blocks that stand above the headline. */
export function findMainRegion(page: Region, above: ReadonlySet<Block>): MainRegion {
  const worths = new Map<Region, number>();
  let best = page;
  let bestWorth = -Infinity;
  let marked: Region | undefined;
  let markedWorth = 0;
  const weigh = (region: Region, isWithinMarked: boolean): number => {
    const isMarked = !isWithinMarked && isMarkedBody(region.element);
    let sum = 0;
    for (const part of region.parts) {
      const worth = isRegion(part) ? weigh(part, isWithinMarked || isMarked) : worthOf(part);
      const counted = worth > 0 && !isRegion(part) && above.has(part) ? worth * aboveHeadline : worth;
      sum += counted < 0 ? counted * blame : counted;
    }
    worths.set(region, sum);
    if (sum > (bestWorth > 0 ? bestWorth * leastGain : bestWorth)) [best, bestWorth] = [region, sum];
    if (isMarked && sum > markedWorth) [marked, markedWorth] = [region, sum];
    return sum;
  };
  weigh(page, false);
  return { region: marked !== undefined && markedWorth >= leastMarked * bestWorth ? marked : best, worths };
}
