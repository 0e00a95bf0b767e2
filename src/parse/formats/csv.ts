/** Tables: one article a row, the first row names the fields as JSON records do. `read` hands over row by row, with the first one. */
import Papa from 'papaparse';
import { problem } from '../../errors.js';
import { delimiterOf } from '../../text/delimiter.js';
import type { ArticleFormat, Drafts, ParseText } from '../format.js';
import { draftOfRecord, isFieldOf } from '../record.js';

/** Fields of a row; what stands further right is not looked at. */
const maxFields = 1000;

export const format: ArticleFormat = {
  name: 'csv',
  endings: ['.csv', '.tsv', '.tab'],
  unit: 'row',
  open: async () => createRowParser(),
};

/** A parser that remembers the header, which is the same for all rows of a file. */
function createRowParser(): ParseText {
  let last = { header: '', delimiter: ',', names: [] as string[] };
  return ({ path, text, header = '', record = 1, line = record + 1 }): Drafts => {
    if (header !== last.header) {
      const delimiter = delimiterOf(header);
      last = { header, delimiter, names: fieldsOf(header, delimiter).map((name) => name.trim()) };
    }
    const { delimiter, names } = last;
    if (!names.some((name) => isFieldOf(name, 'title') || isFieldOf(name, 'text')))
      return { drafts: [], problems: record === 1 ? [problem('bad-table', path, 'no column of titles or texts')] : [] };
    const values = fieldsOf(text, delimiter);
    const row = Object.create(null) as Record<string, string>;
    for (const [place, name] of names.entries()) row[name] ||= (values[place] ?? '').replaceAll('\r\n', '\n');
    const draft = draftOfRecord(row, record);
    return draft === null
      ? { drafts: [], problems: [problem('bad-record', path, `line ${line}`)] }
      : { drafts: [draft], problems: [] };
  };
}

/** The fields of one row. A quote that is never closed is a letter like others. */
function fieldsOf(row: string, delimiter: string): string[] {
  const { data, errors } = Papa.parse<string[]>(row, { delimiter });
  const isBroken = data.length !== 1 || errors.some(({ code }) => code === 'MissingQuotes');
  return (isBroken ? row.split(delimiter) : data[0]!).slice(0, maxFields);
}
