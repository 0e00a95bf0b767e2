/**
 * Which node of the linked data is this page's article. Pages describe their teasers with the same type, so a node must agree
 * with the page: by its address, or by its headline; one that disagrees in both is another article.
 */
import { isRecord } from '../is-record.js';
import { labelOf, type LinkedData, type LinkedNode } from './linked-data.js';
import { agree, comparable } from './comparable.js';

/** What the page itself says, to be compared with. */
export interface PageNames {
  /** Headings and titles of metadata. */
  readonly titles: readonly string[];
  /** Addresses of the page, absolute or not. */
  readonly addresses: readonly string[];
}

const articleType =
  /^(?:article|newsarticle|reportagenewsarticle|analysisnewsarticle|askpublicnewsarticle|backgroundnewsarticle|opinionnewsarticle|reviewnewsarticle|advertisercontentarticle|satiricalarticle|techarticle|scholarlyarticle|report|blogposting|liveblogposting|socialmediaposting|discussionforumposting|posting|medicalscholarlyarticle)$/;
const pageType = /^(?:webpage|itempage|videoobject|newsvideo|creativework|medicalwebpage)$/;

export interface LinkedArticle {
  /** The node of the article; undefined if the page has none. */
  readonly article: LinkedNode | undefined;
  /** The node of the page, for what the article leaves out. */
  readonly page: LinkedNode | undefined;
}

/** Whether `node` is an article by its type. */
export function isArticleNode({ types }: LinkedNode): boolean {
  return types.some((type) => articleType.test(type));
}

/** This page's article among the nodes of `data`. */
export function findLinkedArticle(data: LinkedData, names: PageNames): LinkedArticle {
  const addresses = new Set(names.addresses.map(addressKey).filter((key) => key !== ''));
  const titles = names.titles.map(comparable).filter((title) => title !== '');
  const articles = data.nodes.filter(isArticleNode);
  let best: LinkedNode | undefined;
  let bestScore = -1;
  for (const node of articles) {
    const score = scoreOf(node, data, addresses, titles, articles.length === 1);
    if (score > bestScore) {
      bestScore = score;
      best = node;
    }
  }
  return { article: best, page: data.nodes.find(({ types }) => types.some((type) => pageType.test(type))) };
}

/** How well `node` agrees with the page; negative if it is another article. */
function scoreOf(
  node: LinkedNode,
  data: LinkedData,
  addresses: ReadonlySet<string>,
  titles: readonly string[],
  isOnly: boolean,
): number {
  const own = addressesOf(node.fields)
    .map(addressKey)
    .filter((key) => key !== '');
  const headline = comparable(labelOf(node.fields['headline'] ?? node.fields['name'], data));
  const byAddress = own.length === 0 || addresses.size === 0 ? 0 : own.some((key) => addresses.has(key)) ? 4 : -3;
  const byTitle = headline === '' || titles.length === 0 ? 0 : titles.some((title) => agree(title, headline)) ? 4 : -3;
  const { fields } = node;
  const wealth = ['headline', 'datePublished', 'author', 'articleBody'].filter(
    (name) => fields[name] !== undefined,
  ).length;
  return byAddress + byTitle + wealth / 2 + (isOnly ? 2 : 0) + (headline === '' && own.length === 0 ? -1 : 0);
}

function addressesOf(fields: Readonly<Record<string, unknown>>): string[] {
  const main = fields['mainEntityOfPage'];
  const values = [
    fields['url'],
    fields['@id'],
    main,
    isRecord(main) ? main['@id'] : undefined,
    isRecord(main) ? main['url'] : undefined,
  ];
  return values.filter((value) => typeof value === 'string');
}

/** An address without scheme, `www.`, query, fragment and last slash; `''` for what is no address of a page: `#article`, `/`. */
export function addressKey(address: string): string {
  const path = address
    .trim()
    .slice(0, 2000)
    .replace(/[?#].*$/s, '')
    .replace(/^[a-z]{2,6}:\/\/(?:www\.|m\.)?[^/]*/i, '')
    .replace(/\/(?:amp|index\.html?)?\/?$/, '');
  return path.startsWith('/') ? path.toLowerCase() : '';
}
