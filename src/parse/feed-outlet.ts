/**
 * Which outlet a feed's title names: `BBC News - World`, `World news | The Guardian`, `Reuters: World News`. Feeds put their section
 * before or behind, so of the parts of a title that one is taken that the address of the site agrees with; without one the title stays whole.
 */
import { romanise } from '../text/romanise.js';
import { hostOf } from './address.js';

/** A longer title is a sentence about the feed. */
const maxTitleLength = 100;
/** Parts of hosts that many share. */
const generic: ReadonlySet<string> = new Set(
  'com|org|net|edu|gov|info|www|feeds|feed|rss|news|media|press|blog|mobile|gob|gouv|english|world|live|times|daily|online|web|amp'.split(
    '|',
  ),
);
/** Hosts through which feeds lead to articles of their own. */
const relays = /(?:^|\.)(?:feedburner\.com|feedproxy\.google\.com|feedsportal\.com|t\.co|bit\.ly)$/;

/** Whether a feed of the site at `link` has the article at `url` from elsewhere: then what it says of itself, its language too, says nothing of that. */
export function isCollected(link: string | undefined, url: string | undefined): boolean {
  const site = labelsOf(link);
  const page = labelsOf(url);
  if (site.length === 0 || page.length === 0 || [link, url].some((address) => relays.test(hostOf(address!) ?? '')))
    return false;
  return !page.some((label) => site.includes(label));
}

/** The outlet that a feed called `title` names for its article at `url`; `link` is the site's address. Undefined where the article is another's. */
export function feedOutlet(title: string | undefined, link: string | undefined, url?: string): string | undefined {
  if (title === undefined || title === '' || title.length > maxTitleLength || isCollected(link, url)) return undefined;
  const parts = title.split(/\s[-–—>•·:]+\s|:\s|\s?[|»]\s?/).map((part) => part.trim());
  if (parts.length === 1) return title;
  const labels = new Set([...labelsOf(link), ...labelsOf(url)]);
  return parts.find((part) => part !== '' && agrees(part, labels)) ?? title;
}

/** `theguardian` and `The Guardian`; `nytimes` and `NYT`; `spiegel` and `DER SPIEGEL`; `vesti` and `Вести.Ru`. */
function agrees(part: string, labels: ReadonlySet<string>): boolean {
  const name = romanise(part).replaceAll(' ', '');
  if (name.length < 2) return false;
  for (const label of labels) {
    const letters = label.replace(/[^a-z]/g, '');
    if (
      letters === name ||
      (name.length >= 3 && letters.startsWith(name)) ||
      (letters.length >= 3 && name.includes(letters))
    )
      return true;
  }
  return false;
}

/** What an address has of its own: `www.bbc.co.uk` -> bbc. */
function labelsOf(url: string | undefined): string[] {
  const host = url === undefined ? undefined : hostOf(url);
  return (
    host
      ?.split('.')
      .filter((label, index, all) => index < all.length - 1 && label.length >= 3 && !generic.has(label)) ?? []
  );
}
