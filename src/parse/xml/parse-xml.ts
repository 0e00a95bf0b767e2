/** A file of XML to drafts: which reader takes which record, numbers, and what to say of records that are no article. */
import { problem } from '../../errors.js';
import type { Problem } from '../../model/problem.js';
import type { SourceFile } from '../../model/source-file.js';
import type { Draft, Drafts } from '../format.js';
import { type FeedItem, withFeeds } from './feed.js';
import { readItem } from './item.js';
import { isOldNewsItem, readOldNewsItem } from './newsml-1.js';
import { readNewsItem } from './newsml-g2.js';
import { readNitf } from './nitf.js';
import { readXml, type XmlRecord } from './read-xml.js';
import { isKnownRoot } from './vocabulary.js';

/** The articles of a feed or of an agency's file. Never throws, whatever the text is. */
export function parseXml({ path, text }: Pick<SourceFile, 'path' | 'text'>): Drafts {
  const items: FeedItem[] = [];
  const problems: Problem[] = [];
  let records = 0;
  const first = readXml(text, (record) => {
    records++;
    // A file that is one record is one article.
    const number = record.isRoot ? undefined : record.number;
    const tell = (code: 'bad-record' | 'bad-xml' | 'too-large', detail: string): void => {
      const parts = number === undefined ? [detail] : [`record ${number}`, detail];
      problems.push(problem(code, path, parts.filter((part) => part !== '').join(': ') || undefined));
    };
    const found = readRecord(record);
    if (typeof found === 'string') tell('bad-record', found);
    else items.push(number === undefined ? found : { ...found, draft: { record: number, ...found.draft } });
    const { fault } = record;
    if (fault === 'cut') tell('bad-xml', 'breaks off');
    if (fault === 'too-large') tell('too-large', 'read up to there');
  });
  if (records === 0)
    problems.push(first !== null && isKnownRoot(first) ? problem('empty', path) : unknownXml(path, first));
  return { drafts: withFeeds(items), problems };
}

/** The article in a record, or why it is none, `''` where it has neither title nor text. */
function readRecord({ element, language, ...rest }: XmlRecord): FeedItem | string {
  const { name } = element;
  if (name === 'item' || name === 'entry') return readItem({ element, language, ...rest }) ?? '';
  const draft: Draft | string | null =
    name === 'nitf'
      ? readNitf(element, language)
      : name !== 'newsitem'
        ? `a ${name}`
        : isOldNewsItem(element)
          ? readOldNewsItem(element, language)
          : readNewsItem(element, language);
  if (draft === null) return '';
  return typeof draft === 'string' ? draft : { draft, root: undefined };
}

function unknownXml(path: string, first: string | null): Problem {
  return problem(
    'bad-xml',
    path,
    first === null ? 'no element' : `the root element <${first.slice(0, 60)}> is of no known format`,
  );
}
