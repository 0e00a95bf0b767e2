/**
 * Markdown as exports of blogs and agencies write it: front matter of plain `key: value` lines, then a page whose title
 * may carry heading marks. Marks inside the body stay where they are and are noise, as in any text.
 */
import { decodeReferences } from '../character-references.js';
import type { ArticleFormat, Draft } from '../format.js';
import { splitPage } from '../page.js';
import type { PageLexicon } from '../page-lexicon.js';
import { draftOfRecord } from '../record.js';

/** Front matter is a header; a rule of dashes further down is not its end. */
const maxFrontMatterLength = 20_000;

export const format: ArticleFormat = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  unit: 'article',
  open:
    async () =>
    ({ text }, lexicon) => {
      const page = decodeReferences(text.replace(/\r\n?/g, '\n'));
      return { drafts: [parseMarkdown(page, lexicon)], problems: [] };
    },
};

function parseMarkdown(text: string, lexicon: PageLexicon): Draft {
  const { fields, bodyStart } = frontMatter(text);
  const page = text.slice(bodyStart);
  const header = draftOfRecord({ ...fields, text: page });
  if (header === null) return draftOfRecord(fields) ?? splitPage(text, lexicon);
  if (header.title !== '') return { ...header, body: withoutRepeatedTitle(page, header.title) };
  const split = splitPage(page, lexicon);
  return {
    ...header,
    title: plainTitle(split.title),
    body: split.body.replace(/^(?:=+|-+)[ \t]*(?:\n|$)/, '').trim(),
    stated: [...header.stated, ...split.stated],
  };
}

/** The fields between two lines of three dashes at the very top; none if there are no such lines. */
function frontMatter(text: string): { fields: Record<string, string>; bodyStart: number } {
  const fields: Record<string, string> = {};
  const end = /^---[ \t]*\n/.test(text)
    ? text.slice(0, maxFrontMatterLength).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/)
    : -1;
  if (end < 0) return { fields, bodyStart: 0 };
  for (const line of text.slice(0, end).split('\n')) {
    const [, name, value] = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields[name] = unquoted(value.trim());
  }
  const feed = text.indexOf('\n', end + 1);
  return { fields, bodyStart: feed < 0 ? text.length : feed + 1 };
}

function unquoted(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

/** Under a front matter with a title, pages often open with the same title as a heading. */
function withoutRepeatedTitle(page: string, title: string): string {
  const body = page.trim();
  const feed = body.indexOf('\n');
  const firstLine = feed < 0 ? body : body.slice(0, feed);
  return plainTitle(firstLine) === title ? body.slice(firstLine.length).trim() : body;
}

/** A heading as readers see it: without marks, links by their text. */
function plainTitle(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/[ \t]#{1,6}$/, '')
    .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim();
}
