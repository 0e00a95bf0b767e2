/**
 * Which region of a page is its article: the one with the greatest sum of what its blocks are worth, prose counting for it and
 * links and labels against it. This is maximum subsequence segmentation (Pasternack and Roth 2009, "Extracting article text from
 * the web with maximum subsequence segmentation") on the tree instead of the line. A region grows only if it gains much: teasers and
 * notices around an article are prose too. One that the page marks as the text of its article is preferred if it holds most of it.
 */
import { attributeOf, isWithin } from './element.js';
import { isMarkedBody } from './prune.js';
import { worthOf } from './prose.js';
import { isRegion, type Block, type Region } from './page-regions.js';

/** What speaks against a region counts this much, because furniture within an article is dropped afterwards. */
const blame = 0.5;
/** Worth of what stands above the headline. */
const aboveHeadline = 0.2;
/** A region that holds the best one so far is better if it is worth so much more. */
const leastGain = 1.67;
/** Share of the best region's worth that another one must have to count as a piece of the same text. */
const leastPiece = 0.4;
/** Share of the best region's worth that a marked one must have. */
const leastMarked = 0.6;
const paragraphTags: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'dd', 'dt', 'pre', 'tr']);
/** Share of a marked region's worth that one marked within it must have. */
const leastInner = 0.65;
/** A piece of a text is worth so much. */
const leastWorth = 100;

export interface MainRegion {
  readonly region: Region;
  /** Regions of the same tag and class outside of it, in document order: a text that advertisements cut in pieces. */
  readonly others: readonly Region[];
  /** The worth of each region, its parts' faults counted by half. */
  readonly worths: ReadonlyMap<Region, number>;
}

/** The region of `page` that is the article; `above` holds the blocks that stand above the headline. */
export function findMainRegion(page: Region, above: ReadonlySet<Block>): MainRegion {
  const worths = new Map<Region, number>();
  const bests = new Map<Region, Region>();
  let marked: Region | undefined;
  let markedWorth = 0;
  /** The best region within `region`, itself included; a paragraph is none. */
  const weigh = (region: Region): Region | undefined => {
    let sum = 0;
    let best: Region | undefined;
    for (const part of region.parts) {
      const inner = isRegion(part) ? weigh(part) : undefined;
      const worth = isRegion(part)
        ? worths.get(part)!
        : above.has(part)
          ? worthOf(part) * aboveHeadline
          : worthOf(part);
      sum += worth < 0 ? worth * blame : worth;
      if (inner !== undefined && (best === undefined || worths.get(inner)! > worths.get(best)!)) best = inner;
    }
    worths.set(region, sum);
    if (isMarkedBody(region.element) && sum * leastInner > markedWorth) [marked, markedWorth] = [region, sum];
    if (best === undefined) return isParagraph(region) ? undefined : region;
    const bestWorth = Math.max(0, worths.get(best)!);
    if (gathered(region, bestWorth * leastPiece) > bestWorth * leastGain) return region;
    bests.set(region, best);
    return best;
  };
  /** The worth of `region` without pieces that are worth less than `least`: comments and teasers, many as they are. */
  const gathered = (region: Region, least: number): number => {
    let sum = 0;
    for (const part of region.parts) {
      const worth = isRegion(part) ? worths.get(bests.get(part) ?? part)! : worthOf(part);
      if (worth >= least || !isRegion(part) || isParagraph(part)) sum += worth < 0 ? worth * blame : worth;
    }
    return sum;
  };
  const best = weigh(page) ?? page;
  const region = marked !== undefined && markedWorth >= leastMarked * worths.get(best)! ? marked : best;
  return { region, others: likeRegions(page, region, worths), worths };
}

/** Whether `region` holds one paragraph, whatever its tag is. */
function isParagraph({ element, parts }: Region): boolean {
  return paragraphTags.has(element.tag) || (parts.length === 1 && !isRegion(parts[0]!));
}

function likeRegions(page: Region, region: Region, worths: ReadonlyMap<Region, number>): Region[] {
  const { tag } = region.element;
  const name = attributeOf(region.element, 'class');
  const found: Region[] = [];
  const walk = ({ parts }: Region): void => {
    for (const part of parts) {
      if (!isRegion(part) || part === region) continue;
      const isLike =
        part.element.tag === tag && attributeOf(part.element, 'class') === name && worths.get(part)! >= leastWorth;
      if (isLike && !isWithin(region.element, part.element)) found.push(part);
      else walk(part);
    }
  };
  if (name !== '') walk(page);
  return found;
}
