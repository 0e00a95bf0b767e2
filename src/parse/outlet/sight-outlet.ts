/**
 * The outlet of an article, from what its source names, its address and what its title carries. The site that a page stands on says who
 * publishes it, whatever its source field holds: namesakes, sections and agencies whose report it prints. A name decides where there is no
 * address, or only that of a collector (`news.google.com`).
 */
import type { Outlet, SightedOutlet } from '../../model/outlet.js';
import { isAgency, outletAt, outletKey, outletNamed } from './directory.js';
import { siteOf } from './site.js';

export interface OutletEvidence {
  /** As a record, feed or page names it; may be an address. */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** The name behind a title: `… | Reuters`. */
  readonly titleName?: string | undefined;
}

export interface Sighting {
  readonly outlet?: SightedOutlet;
  /** The agency that the source names where another outlet's site prints its report. */
  readonly credited?: Outlet;
}

/** Names of nobody. */
const nobody: ReadonlySet<string> = new Set(
  'admin|administrator|editor|editorial|staff|newsroom|news|redaksi|redaktion|redacción|rédaction|redazione|redação|redactie|unknown|none|null|undefined|n a|na|other|various|source|rss|feed|web|website|internet|online|home|default|anonymous|agencies'.split(
    '|',
  ),
);
const maxNameLength = 80;
const maxSourceLength = 300;

/** Who published the article that `evidence` is of; nothing where nothing tells. */
export function sightOutlet({ source, url, titleName }: OutletEvidence): Sighting {
  const named = source === undefined || isAddress(source) ? undefined : source.slice(0, maxSourceLength);
  const own = url === undefined ? undefined : siteOf(url);
  const site = own === undefined || own.isShared ? (siteOfSource(source) ?? own) : own;
  const known = named === undefined ? undefined : outletNamed(named);
  if (site !== undefined && !site.isShared) {
    const outlet = site.name.includes('/') ? undefined : outletAt(site.host);
    const credited = known !== undefined && known.id !== outlet?.id && isAgency(known) ? { credited: known } : {};
    if (outlet !== undefined) return { outlet, ...credited };
    const alias = named === undefined || known !== undefined ? undefined : aliasOf(named);
    const name = alias === undefined ? site.name : shown(named!);
    return { outlet: { id: `site:${site.name}`, name, ...(alias !== undefined && { alias }) }, ...credited };
  }
  if (known !== undefined) return { outlet: known };
  for (const name of [named, titleName]) {
    const outlet = name === undefined ? undefined : (outletNamed(name) ?? outletCalled(name));
    if (outlet !== undefined) return { outlet };
  }
  return {};
}

/** An outlet of which nothing but its name is known. */
function outletCalled(name: string): Outlet | undefined {
  if (isAddress(name)) {
    const site = siteOf(name);
    if (site !== undefined) return outletAt(site.host) ?? { id: `site:${site.name}`, name: site.name };
  }
  const id = aliasOf(name);
  return id === undefined ? undefined : { id, name: shown(name) };
}

function aliasOf(name: string): string | undefined {
  const key = outletKey(name).slice(0, maxNameLength);
  return /\p{L}/u.test(key) && !nobody.has(key) ? `name:${key}` : undefined;
}

function shown(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxNameLength)
    .replace(/[\ud800-\udbff]$/, '');
}

function siteOfSource(source: string | undefined): ReturnType<typeof siteOf> {
  return source !== undefined && isAddress(source) ? siteOf(source) : undefined;
}

/** `https://www.reuters.com/`, `kompas.com`, but not `Folha de S.Paulo`, `NU.nl` of which `nu.nl` is the host too. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,12}(?:\/\S*)?)$/iu.test(
    text.slice(0, maxSourceLength).trim(),
  );
}
