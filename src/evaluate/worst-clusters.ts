/**
 * Which clusters cost most BCubed, and how: an event of n articles that lies in parts of n1, n2, … articles takes
 * (n - (n1² + n2² + …) / n) from the sum of recalls, a cluster that mixes events takes the same from the sum of precisions. Both kinds stand in one list:
 * whoever repairs the first line gains most.
 */
import type { ArticleExample, WorstCluster, WorstPart } from '../model/evaluation.js';
import { isFound, type JudgedArticle } from './partition.js';
import { fourDigits } from './scores.js';

const examplesOfPart = 3;
/** As many parts of one size are said in one: `4 + 2 + 3 × 1`. */
const fewestAlike = 3;

/** The `most` clusters that cost most, dearest first; those that cost nothing are left out. */
export function findWorstClusters(
  articles: readonly JudgedArticle[],
  most: number,
  titleOf: (id: string) => string,
): WorstCluster[] {
  const split = costly(articles, 'split', (article) => article.gold);
  const mixed = costly(articles, 'mixed', (article) => article.found);
  return [...split, ...mixed]
    .sort((a, b) => b.lost - a.lost || compare(b.kind, a.kind) || compare(a.cluster, b.cluster))
    .slice(0, most)
    .map(({ kind, cluster, members, lost }) => {
      const parts = partsOf(members, kind, titleOf);
      const cost = fourDigits(lost / articles.length);
      return {
        kind,
        cluster,
        articles: members.length,
        cost,
        what: describe(kind, cluster, members.length, parts),
        parts,
      };
    });
}

interface Costly {
  readonly kind: WorstCluster['kind'];
  readonly cluster: string;
  readonly members: readonly JudgedArticle[];
  /** In articles: so much its members lack of perfect recall or precision. */
  readonly lost: number;
}

function costly(
  articles: readonly JudgedArticle[],
  kind: WorstCluster['kind'],
  clusterOf: (article: JudgedArticle) => string,
): Costly[] {
  return [...groupBy(articles, clusterOf)].flatMap(([cluster, members]) => {
    const sizes = [...groupBy(members, otherSide(kind)).values()].map(({ length }) => length);
    if (sizes.length === 1) return [];
    const lost = members.length - sizes.reduce((sum, size) => sum + size * size, 0) / members.length;
    return [{ kind, cluster, members, lost }];
  });
}

function otherSide(kind: WorstCluster['kind']): (article: JudgedArticle) => string {
  return kind === 'split' ? (article) => article.found : (article) => article.gold;
}

function partsOf(
  members: readonly JudgedArticle[],
  kind: WorstCluster['kind'],
  titleOf: (id: string) => string,
): WorstPart[] {
  return [...groupBy(members, otherSide(kind))]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || compare(a, b))
    .map(([cluster, inPart]) => ({
      cluster: kind === 'mixed' || isFound(inPart[0]!) ? cluster : null,
      articles: inPart.length,
      examples: inPart
        .map(({ id }) => id)
        .sort()
        .slice(0, examplesOfPart)
        .map((id): ArticleExample => ({ id, title: titleOf(id) })),
    }));
}

/** `gold event X (7 articles) is split over 3 clusters: 4 + 2 + 1`; `cluster Y (8 articles) mixes 3 events: 5 + 2 + 1`. */
function describe(kind: WorstCluster['kind'], cluster: string, articles: number, parts: readonly WorstPart[]): string {
  if (kind === 'mixed')
    return `cluster ${cluster} (${articles} articles) mixes ${parts.length} events: ${sizesOf(parts)}`;
  const found = parts.filter((part) => part.cluster !== null);
  const missing = parts.length - found.length;
  const event = `gold event ${cluster} (${articles} articles)`;
  if (found.length === 0) return `${event} is in no cluster of the report`;
  const lacking = missing === 0 ? '' : `, and ${missing} in none`;
  return found.length === 1
    ? `${event} is in one cluster with ${sizesOf(found)} of them${lacking}`
    : `${event} is split over ${found.length} clusters: ${sizesOf(found)}${lacking}`;
}

/** `4 + 2 + 3 × 1` */
function sizesOf(parts: readonly WorstPart[]): string {
  return [...groupBy(parts, (part) => `${part.articles}`)]
    .flatMap(([size, { length }]) =>
      length < fewestAlike ? Array.from({ length }, () => size) : [`${length} × ${size}`],
    )
    .join(' + ');
}

function groupBy<Member>(members: readonly Member[], keyOf: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
