/**
 * Which site an address belongs to: the name that was bought, without the hosts of sections, telephones and regions (`nasional.kompas.com`,
 * `amp.bbc.co.uk`), by the Public Suffix List; on hosts that many share, the part that is the publisher's own. Addresses that wrap another, as
 * caches and archives make them, are unwrapped.
 */
import { hostOf } from '../address.js';
import { suffixesByCountry, wildCountries } from './public-suffixes.generated.js';
import { collectors, hostsByName, hostsByPath, pagesOfHosts } from './shared-hosts.js';

/** Where a page stands. */
export interface Site {
  /** `kompas.com`, `lena.wordpress.com`, `medium.com/@lena`. */
  readonly name: string;
  /** The whole host, in which a section may be an outlet of its own: `abcnews.go.com`. */
  readonly host: string;
  /** A collector of what others publish, or a page of a service that does not say whose it is. */
  readonly isShared: boolean;
}

const collecting: ReadonlySet<string> = new Set(collectors.split('|'));
const byName: ReadonlySet<string> = new Set(hostsByName.split('|'));
const wild: ReadonlySet<string> = new Set(wildCountries.split('|'));
const suffixes = new Map<string, ReadonlySet<string>>();

/** Longest part of a path that is a name. */
const maxNameLength = 60;
/** Addresses within addresses are followed so often: an archived copy of a cached page. */
const maxWraps = 3;

/** The site of `address`, with or without `https://`; undefined where it is none. */
export function siteOf(address: string): Site | undefined {
  let url = address.slice(0, 2000).trim();
  for (let wraps = 0; wraps < maxWraps; wraps++) {
    const inner = unwrapped(url);
    if (inner === undefined) break;
    url = inner;
  }
  // `mailto:…`, but `example.com:8080` is an address.
  if (/^[a-z][a-z0-9+-]{1,20}:(?!\/\/)/i.test(url)) return undefined;
  if (!/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(url)) url = `https://${url.replace(/^\/\//, '')}`;
  const host = hostOf(url)?.replace(/\.+$/, '');
  if (host === undefined || !/^[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8}$/u.test(host))
    return undefined;
  // `10.0.0.7` is a machine.
  if (/^[\d.]+$/.test(host)) return { name: host, host, isShared: true };
  const name = registrableOf(host);
  for (const shared of [host.replace(/^(?:m|mobile|old|amp|web|[a-z]{2}(?:-[a-z]{2})?)\./, ''), name]) {
    const skipped = Object.hasOwn(hostsByPath, shared) ? hostsByPath[shared] : undefined;
    if (skipped === undefined || (byName.has(shared) && host !== shared)) continue;
    const page = firstPart(url, skipped);
    return { name: page === undefined ? shared : `${shared}/${page}`, host, isShared: page === undefined };
  }
  return { name, host, isShared: collecting.has(name) };
}

/** The name that somebody bought: one label more than what names are sold under. */
export function registrableOf(host: string): string {
  const labels = host.split('.');
  const last = (count: number): string => labels.slice(-count).join('.');
  let sold = isSuffix(last(2)) ? 2 : 1;
  // `lena.blogspot.com`, `lena.blogspot.co.uk`
  if (byName.has(last(sold + 1)) || (labels.at(-sold - 1) === 'blogspot' && labels.length > sold + 1)) sold++;
  // Google shows one blog under the reader's country.
  return last(sold + 1).replace(/\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/, '.blogspot.com');
}

/** Whether names are sold below `name`, which has two labels: `co.uk`. */
function isSuffix(name: string): boolean {
  const dot = name.indexOf('.');
  const country = name.slice(dot + 1);
  if (wild.has(country)) return true;
  let labels = suffixes.get(country);
  if (labels === undefined) {
    const listed = Object.hasOwn(suffixesByCountry, country) ? suffixesByCountry[country] : undefined;
    labels = new Set(listed?.split('|'));
    suffixes.set(country, labels);
  }
  return labels.has(name.slice(0, dot));
}

/** The first part of the path of `url` that is a name. */
function firstPart(url: string, skipped: string): string | undefined {
  const parts = (/^[^/]{1,30}\/\/[^/?#]{1,300}\/([^?#]{0,300})/.exec(url)?.[1] ?? '').split('/');
  const passed = new Set(skipped.split('|'));
  const part = parts.find((each) => each !== '' && !passed.has(each.toLowerCase()))?.toLowerCase();
  return part === undefined || part.length > maxNameLength || pagesOfHosts.has(part) ? undefined : part;
}

/**
 * The address that `url` wraps: `web.archive.org/web/2022…/https://…`, `google.com/amp/s/…`, `www-bbc-co-uk.cdn.ampproject.org`,
 * `www-bbc-com.translate.goog`.
 */
function unwrapped(url: string): string | undefined {
  const archived =
    /^(?:https?:\/\/)?(?:web\.)?archive\.(?:org|is|ph|today|fo)\/[^?#]{0,60}?(https?:\/\/?[^/].*)$/i.exec(url)?.[1];
  if (archived !== undefined) return archived.replace(/^(https?:)\/+/i, '$1//');
  const amp =
    /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/s?\/?(.{4,})$/i.exec(url)?.[1] ??
    /^https?:\/\/[^/]{1,80}\.ampproject\.org\/(?:[a-z]\/)?(?:s\/)?([^/]{3,80}\.[^/]{2,20}\/.*)$/i.exec(url)?.[1];
  if (amp !== undefined) return `https://${amp}`;
  const dashed = /^https?:\/\/([a-z0-9-]{4,120})\.(?:cdn\.ampproject\.org|translate\.goog)(?:\/|$)/i.exec(url)?.[1];
  return dashed === undefined
    ? undefined
    : `https://${dashed.replace(/--/g, '\0').replace(/-/g, '.').replace(/\0/g, '-')}/`;
}
