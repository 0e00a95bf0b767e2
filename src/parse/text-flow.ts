/**
 * Marked-up text as a reader sees it: paragraphs with a blank line between them, lines of lists and poems each on its own, no
 * scripts, no captions. HTML, XHTML, NITF: one table of elements serves all, because their names never mean different things.
 * Fed with events, so that fragments of HTML and trees of XML share it; what is a tag is decided by the caller.
 */

/** Elements whose content nobody reads as the article: code, players, forms, captions of pictures. */
const dropped: ReadonlySet<string> = new Set(
  (
    'script|style|noscript|template|iframe|object|embed|applet|video|audio|svg|canvas|map|head|title|select|textarea|button|nav|figure|figcaption|' +
    'media|media-caption|media-producer|media-metadata|media-object|body.head|body.end|nitf-table-metadata|noframes|datalist'
  ).split('|'),
);
/** Elements with a blank line around them. */
const blocks: ReadonlySet<string> = new Set(
  (
    'p|div|section|article|header|footer|main|aside|blockquote|pre|h1|h2|h3|h4|h5|h6|hl1|hl2|ul|ol|dl|table|caption|hr|fieldset|form|address|center|' +
    'details|summary|block|body|body.content|html|bq|nitf-table|note|dir|menu|figure|figcaption|nav|media'
  ).split('|'),
);
/** Elements on a line of their own. */
const rows: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'tr', 'credit']);
const cells: ReadonlySet<string> = new Set(['td', 'th']);

/** Marks in the text that is gathered; given texts never hold them, as control characters are no text. */
const feed = '\u0001';
const row = '\u0002';
const paragraph = '\u0003';
const cell = '\u0004';
/** Around the text of links. */
export const linkStart = '\u0005';
export const linkEnd = '\u0006';

/** Whether `name`, in small letters, is an element that breaks lines: what tells marked-up text from text with a stray tag. */
export function isBlock(name: string): boolean {
  return markOf(name) !== '';
}

function markOf(name: string): string {
  if (name === 'br') return feed;
  return blocks.has(name) ? paragraph : rows.has(name) ? row : cells.has(name) ? cell : '';
}

/** Gathers text from the events of a parser; every name in small letters. */
export class TextFlow {
  #parts: string[] = [];
  /** The dropped elements that are open, the outermost first, and where in `#parts` that one began. */
  #hidden: string[] = [];
  #hiddenFrom = 0;
  #hasBreaks = false;

  open(name: string): void {
    if (dropped.has(name)) {
      if (this.#hidden.length === 0) this.#hiddenFrom = this.#parts.length;
      if (this.#hidden.length < 100) this.#hidden.push(name);
    }
    if (name === 'a') this.#parts.push(linkStart);
    else this.#break(name);
  }

  close(name: string): void {
    const at = dropped.has(name) ? this.#hidden.lastIndexOf(name) : -1;
    if (at >= 0) {
      this.#hidden.length = at;
      if (at === 0) this.#parts.length = this.#hiddenFrom;
    }
    if (name === 'a') this.#parts.push(linkEnd);
    else if (name !== 'br') this.#break(name);
  }

  text(text: string): void {
    this.#parts.push(/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text) ? text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, ' ') : text);
  }

  /**
   * What was gathered, links marked as `linkedText` and `withoutMarks` know them. A `<figure>` that nothing closes has hidden
   * nothing, or the rest of the article would be lost; a script has no end but its own.
   */
  marked(): string {
    if (this.#hidden[0] === 'script' || this.#hidden[0] === 'style') this.#parts.length = this.#hiddenFrom;
    const gathered = this.#parts.join('');
    return this.#hasBreaks ? flowed(gathered) : asWritten(gathered);
  }

  #break(name: string): void {
    const mark = markOf(name);
    if (mark === '') return;
    this.#hasBreaks = true;
    this.#parts.push(mark);
  }
}

/** Text with breaks by elements: white space is one space, as in a browser. */
function flowed(text: string): string {
  const pieces = text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ').split(/([\u0001-\u0004][\u0001-\u0004 ]*)/);
  const written: string[] = [];
  let owed = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      owed = strongest(owed, piece);
      continue;
    }
    const trimmed = piece.trim();
    // A link around nothing, for its picture, is no text, nor is the end of one that began in an earlier block: neither ends a row of breaks.
    if (withoutMarks(trimmed) === '') {
      if (trimmed.startsWith(linkEnd)) written.push(trimmed);
      continue;
    }
    if (written.length > 0) written.push(owed === '' ? ' ' : owed);
    written.push(trimmed);
    owed = '';
  }
  return written.join('');
}

/** Two `<br>` part paragraphs; a cell is parted from the next by a bar, so that figures side by side stay two. */
function strongest(owed: string, marks: string): string {
  if (owed === '\n\n' || marks.includes(paragraph)) return '\n\n';
  const feeds = marks.split(feed).length - 1;
  if (feeds > 1 || (feeds === 1 && owed === '\n')) return '\n\n';
  return feeds === 1 || owed === '\n' || marks.includes(row) ? '\n' : ' | ';
}

/**
 * Text without breaks by elements: its own lines. Blank lines part paragraphs; a single feed is a paragraph's end behind the end of
 * a sentence, else a wrapped line.
 */
function asWritten(text: string): string {
  let result = '';
  let blank = false;
  for (const written of text.replace(/\r\n?/g, '\n').split('\n')) {
    const trimmed = written.replace(/[ \t\f]{2,}|[\t\f]/g, ' ').trim();
    if (trimmed === '') {
      blank = true;
      continue;
    }
    const isEnd = /[.!?…:;»”"'’)\]。！？」』।۔؟][\u0005\u0006 ]*$/u.test(result.slice(-8));
    result += result === '' ? trimmed : (blank ? '\n\n' : isEnd ? '\n' : ' ') + trimmed;
    blank = false;
  }
  return result;
}

/** A gathered text without the marks of its links, nor the white space that they parted. */
export function withoutMarks(marked: string): string {
  if (!marked.includes(linkStart) && !marked.includes(linkEnd)) return marked.trim();
  return marked
    .replace(/[\u0005\u0006]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The text of the links in `marked`, a text or part of one as `TextFlow` gathered it. */
export function linkedTexts(marked: string): string[] {
  return [...marked.matchAll(/\u0005([^\u0005\u0006]*)\u0006/g)].map(([, text = '']) => text.trim());
}
