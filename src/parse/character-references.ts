/**
 * Character references in files of plain text: `S&eacute;isme`, `l&#039;article`, `&nbsp;`. Saved by tools that took the source of a
 * page for its text, they would cut words in two. Records of JSON stay as given, because other tools count offsets in them.
 */

/** HTML's names of U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc ' +
  'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml ' +
  'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ' +
  'ucirc uuml yacute thorn yuml';

const characters = new Map<string, string>([
  ...latin.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({
    quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
    lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', prime: '′', Prime: '″', euro: '€', trade: '™', minus: '−', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009',
    zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Zcaron: 'Ž', zcaron: 'ž', Ccaron: 'Č', ccaron: 'č',
    Yuml: 'Ÿ', Ccirc: 'Ĉ', inodot: 'ı', imath: 'ı', Gbreve: 'Ğ', gbreve: 'ğ', Scedil: 'Ş', scedil: 'ş', Idot: 'İ', larr: '←', rarr: '→', uarr: '↑', darr: '↓',
  }),
]); // prettier-ignore

/** What Windows-1252 has at 0x80 to 0x9F; HTML reads `&#146;` as `’`. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** `text` with its references replaced, those that were escaped twice (`&amp;quot;`) too; unknown ones stay. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:amp;)?(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|([A-Za-z]{2,8}\d{0,2}));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return characters.get(name) ?? whole;
      return characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16)) ?? whole;
    },
  );
}

/** `text` with its references replaced once, as a reader of XML does; `&#10;` stays a line feed. Names that XML has not, but HTML, are known: feeds use them. */
export function decodeOnce(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|([A-Za-z]{2,8}\d{0,2}));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return characters.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code === 10 || code === 13 ? '\n' : (characterOf(code) ?? '\ufffd');
    },
  );
}

/** A control character is a space, as a line feed in the middle of a headline would end it. */
function characterOf(code: number): string | undefined {
  if (code < 0x20 || code === 0x7f) return ' ';
  if (code >= 0x80 && code < 0xa0) return windows.charAt(code - 0x80);
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCodePoint(code);
}
