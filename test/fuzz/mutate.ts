/** Input as it arrives when something went wrong on the way: real-shaped texts and bytes, cut, doubled, shuffled and spoilt. */
import fc from 'fast-check';

/** What parsers stumble over: ends of things that never began, beginnings without an end, nesting, control characters, other scripts. */
const pieces: readonly string[] = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&',
    '&amp;amp;',
    '&#x110000;',
    '&#0;',
    '"',
    "'",
    '""',
    '=',
    '<p',
    '</p>',
    '</div>',
    '<script>',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    ';',
    '\\',
    '\\u0000',
    '\\ud800',
    'null',
    '1e999',
    '-',
    '|',
    '\t',
    '\r\n',
    '\n',
    '\r',
    '\n\n',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\u2028',
    '\ud83d',
    '\u0301',
    '\u00ad',
    '\u200b',
    'é',
    'ا',
    '日本',
    '𝒳',
  ],
  ...[
    '<div>'.repeat(200),
    '[['.repeat(200),
    '{"a":'.repeat(100),
    'a'.repeat(500),
    ' '.repeat(500),
    '('.repeat(300),
    '&lt;'.repeat(100),
  ],
];

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const shortSpan = fc.integer({ min: 0, max: 200 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Cut off, at either end.
  place.map((at) => (text: string) => text.slice(0, at * text.length)),
  place.map((at) => (text: string) => text.slice(at * text.length)),
  // Lost in the middle, said twice, moved elsewhere.
  fc.tuple(place, shortSpan).map(
    ([at, span]) =>
      (text: string) =>
        without(text, at, span),
  ),
  fc.tuple(place, shortSpan, fc.integer({ min: 1, max: 50 })).map(([at, span, times]) => (text: string) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + text.slice(from, from + span).repeat(times) + text.slice(from);
  }),
  fc.tuple(place, shortSpan, place).map(([at, span, to]) => (text: string) => {
    const from = Math.floor(at * text.length);
    return inserted(without(text, at, span), to, text.slice(from, from + span));
  }),
  fc.tuple(place, fc.constantFrom(...pieces)).map(
    ([at, piece]) =>
      (text: string) =>
        inserted(text, at, piece),
  ),
  // One character for another, once and everywhere.
  fc.tuple(place, fc.integer({ min: 0, max: 0x2ff })).map(([at, unit]) => (text: string) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + String.fromCharCode(unit) + text.slice(from + 1);
  }),
  fc.tuple(place, fc.constantFrom(...pieces.slice(0, 53))).map(([at, piece]) => (text: string) => {
    const victim = text[Math.floor(at * text.length)];
    return victim === undefined ? piece : text.replaceAll(victim, piece).slice(0, 200_000);
  }),
);

function without(text: string, at: number, span: number): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + text.slice(from + span);
}

function inserted(text: string, at: number, piece: string): string {
  const to = Math.floor(at * text.length);
  return text.slice(0, to) + piece + text.slice(to);
}

/** One of `seeds`, changed up to six times. */
export function mutated(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { maxLength: 6 }))
    .map(([seed, mutations]) => mutations.reduce((text, mutate) => mutate(text), seed));
}

/** One of `seeds`, with bytes changed, lost and put in. */
export function mutatedBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const texts = seeds.map((seed) => Buffer.from(seed).toString('latin1'));
  return mutated(texts).map((text) => Buffer.from(text, 'latin1'));
}

/** Names that readers of JSON look for. */
const names = (
  'id uri url link title headline text body content articleBody body_text body_xhtml content_html content_text summary date published datePublished ' +
  'versioncreated lang language inLanguage source publisher author authors byline name items articles bodies @graph @type type itemListElement version __proto__'
).split(' ');
const values = [
  'NewsArticle',
  '2022-01-03',
  '<p>One.</p><p>Two',
  'text',
  'https://jsonfeed.org/version/1.1',
  'https://a.example/1',
  '',
  '\u0000',
  '&amp;lt;',
];

/** JSON that any reader takes for valid: known names, with values of any kind and depth. */
export const shapedJson: fc.Arbitrary<string> = fc
  .object({
    key: fc.constantFrom(...names),
    maxDepth: 4,
    maxKeys: 8,
    values: [fc.constantFrom(...values), fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
    withObjectString: false,
  })
  .map((value) => JSON.stringify(value));
