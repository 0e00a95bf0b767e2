/**
 * Whether a page is no article: a home page or list, an error, a redirection, a wall of consent. Told only where the page has few
 * sentences of its own and nothing that articles have; a short report with a headline and a date is one.
 */
import { addressKey } from './linked-article.js';
import { metaOf, type PageFacts } from './page-facts.js';

export interface PageEvidence {
  readonly facts: PageFacts;
  readonly title: string;
  /** Letters of prose in the text found. */
  readonly prose: number;
  readonly hasLinkedArticle: boolean;
  readonly hasDeclaredDate: boolean;
  /** Blocks of the page that are links alone. */
  readonly linkBlocks: number;
  readonly body: string;
}

/** With so many sentences, a page is an article whatever it says. */
const muchProse = 1500;
const littleProse = 120;
const hardlyAny = 40;
/** A list of articles has at least so many links in lines of their own. */
const leastLinks = 8;

const errorTitle =
  /^(?:error|http)?[\s:#-]{0,4}(?:40[0134]|410|429|50[0234])(?!\d)|\b(?:page|site|article) (?:not found|unavailable|no longer)|\bnot found\b|access denied|forbidden|just a moment|attention required|are you a (?:robot|human)|bad gateway|service unavailable|captcha/i;
const consentWords = /\b(?:cookies?|consent|gdpr|javascript|captcha|datenschutz|einwilligung|konsent|toestemming)\b/gi;

/** Whether what `evidence` tells is a page without an article. */
export function isNoArticle({
  facts,
  title,
  prose,
  hasLinkedArticle,
  hasDeclaredDate,
  linkBlocks,
  body,
}: PageEvidence): boolean {
  if (prose >= muchProse && (hasLinkedArticle || hasDeclaredDate)) return false;
  if (title === '' && prose < littleProse) return true;
  if (facts.isRedirect && prose < littleProse && !hasLinkedArticle) return true;
  const isError = errorTitle.test(title) || errorTitle.test(facts.title);
  if (isError && prose < muchProse && !hasLinkedArticle && !hasDeclaredDate) return true;
  if (hasLinkedArticle) return false;
  if (isConsent(body, prose) && !hasDeclaredDate) return true;
  const isList = isListing(facts);
  if (isList && prose < muchProse && (linkBlocks >= leastLinks || prose < littleProse)) return true;
  if (hasDeclaredDate) return false;
  if (prose < hardlyAny) return true;
  return prose < littleProse * 3 && linkBlocks >= leastLinks * 2 && prose < linkBlocks * 15;
}

/** Whether the page calls itself a list, a home page or a profile. */
function isListing(facts: PageFacts): boolean {
  const types = facts.linked.nodes.flatMap(({ types: own }) => own);
  if (
    types.some((type) => /^(?:collectionpage|searchresultspage|itemlist|profilepage|contactpage|aboutpage)$/.test(type))
  )
    return true;
  const kind = metaOf(facts, 'og:type').toLowerCase();
  const address = facts.canonical || metaOf(facts, 'og:url');
  const isHome = /^https?:\/\/[^/]+\/?$/i.test(address) || (address !== '' && addressKey(address) === '/');
  return kind === 'website' || kind === 'blog' || kind === 'profile' || (isHome && kind !== 'article');
}

function isConsent(body: string, prose: number): boolean {
  if (prose >= muchProse) return false;
  const words = body.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return (body.match(consentWords)?.length ?? 0) >= Math.max(3, words / 40);
}
