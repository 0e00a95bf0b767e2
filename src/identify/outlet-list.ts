/**
 * Which names and sites are one outlet, over the whole corpus: articles that carry both tie them, so that `Harbour Post` without an address and
 * harbourpost.example without a name count once. A tie holds where most articles of the name that have a site stand on this one, and most
 * articles of the site that have a name bear this one: sections, authors and agencies in a source field tie nothing. Two sites of one name
 * are one outlet where they bear the same label (`harbourpost.example`, `harbourpost.test`); namesakes elsewhere stay apart.
 */
import type { Outlet, SightedOutlet } from '../model/outlet.js';

interface Counted {
  readonly id: string;
  /** Of the names that its articles give. */
  readonly aliases: Map<string, number>;
  /** How the names are written. */
  readonly spellings: Map<string, number>;
  articles: number;
}

/** Outlets are added article by article; what is tied does not depend on their order. Kept is one entry a name and site, not an article. */
export class OutletList {
  private readonly sites = new Map<string, Counted>();

  add({ id, name, alias }: SightedOutlet): void {
    if (id.startsWith('outlet:')) return;
    let site = this.sites.get(id);
    if (site === undefined) this.sites.set(id, (site = { id, aliases: new Map(), spellings: new Map(), articles: 0 }));
    site.articles++;
    const called = alias ?? (id.startsWith('name:') ? id : undefined);
    if (called === undefined) return;
    increase(site.aliases, called);
    increase(site.spellings, name);
  }

  /** What each name and site is to be called. */
  ties(): ReadonlyMap<string, Outlet> {
    const ties = new Map<string, Outlet>();
    for (const group of this.groups()) {
      const [first] = group;
      const name = commonest(merged(group.map(({ spellings }) => spellings)));
      if (first === undefined || name === undefined) continue;
      for (const { id } of group) ties.set(id, { id: first.id, name });
    }
    return ties;
  }

  /** What belongs together; the site with most articles first, names last. */
  private groups(): Counted[][] {
    const sites = [...this.sites.values()].filter(({ id }) => id.startsWith('site:')).sort(byArticles);
    const groups: Counted[][] = [];
    const ofName = new Map<string, Counted[][]>();
    for (const site of sites) {
      const name = mostly(site.aliases);
      const like = ofName.get(name ?? '')?.find((group) => labelOf(group[0]!.id) === labelOf(site.id));
      if (name !== undefined && like !== undefined) {
        like.push(site);
        continue;
      }
      const group = [site];
      groups.push(group);
      if (name !== undefined) ofName.set(name, [...(ofName.get(name) ?? []), group]);
    }
    const total = new Map<string, number>();
    for (const { aliases } of sites) for (const [alias, count] of aliases) increase(total, alias, count);
    for (const called of [...this.sites.values()].filter(({ id }) => id.startsWith('name:')).sort(byArticles)) {
      const group = ofName
        .get(called.id)
        ?.find((sitesOf) => 2 * sum(sitesOf.map(({ aliases }) => aliases.get(called.id) ?? 0)) > total.get(called.id)!);
      if (group === undefined) groups.push([called]);
      else group.push(called);
    }
    return groups;
  }
}

/** The entry that more than half of `counts` are. */
function mostly(counts: ReadonlyMap<string, number>): string | undefined {
  const all = sum([...counts.values()]);
  return [...counts].find(([, count]) => 2 * count > all)?.[0];
}

function commonest(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0];
}

function merged(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const map of maps) for (const [key, count] of map) increase(all, key, count);
  return all;
}

function increase(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function byArticles(a: Counted, b: Counted): number {
  return b.articles - a.articles || (a.id < b.id ? -1 : 1);
}

/** `harbourpost` of `site:harbourpost.co.uk`; on hosts that many share, the whole: two blogs there have nothing in common. */
function labelOf(id: string): string {
  return id.includes('/') ? id : id.slice(0, id.indexOf('.'));
}
