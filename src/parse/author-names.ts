/**
 * Names of authors in feeds and records: `desk@example.org (Anna Lind)`, `["A", "B"]`, `{"name": …}`, `By Anna Lind and Ole Berg`. Addresses
 * and links are no names. A text is split only where that can't cut a name: `Lind, Anna` is one.
 */

const maxAuthors = 20;
const maxNameLength = 100;
/** Longer texts are no bylines. */
const maxTextLength = 500;

/** Words for "by" at the head of a byline, in the languages of agencies that send one. */
const by =
  /^(?:BY|[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh|[Oo]d|di|da|[Aa]uthor|[Aa]utor|(?:Story|Reported|Written) by|[Оо]т|[Аа]втор|[Вв]ід|إعداد|بقلم|文|记者|記者)(?:[:：]\s?|\s)/u;
/** `Von der Leyen`, `Da Silva`: names that begin as bylines do. */
const particle = /^(?:von|di|da|av|af) (?:(?:der|den|dem|zu) )?\S+$/iu;

/** The names in `value`, whatever JSON or a field of text holds; without repeats, at most 20 of at most 100 characters. */
export function authorNames(value: unknown): string[] {
  const names = new Set<string>();
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 2 * maxAuthors) : [value];
  for (const entry of values) {
    const text = textOf(entry);
    if (text === undefined) continue;
    for (const part of partsOf(text)) {
      const name = nameIn(part);
      if (name !== undefined && names.size < maxAuthors) names.add(name);
    }
  }
  return [...names];
}

/** An object by the field that names it: schema.org's and JSON Feed's `name`, ninjs's `name` or `by`, given and family name apart. */
function textOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { name, by: byline, givenName, familyName } = entry as Record<string, unknown>;
  const named = Array.isArray(name) ? (name as unknown[])[0] : (name ?? byline);
  if (typeof named === 'string') return named;
  return typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined;
}

/** A byline with several names in it: at semicolons and lines always, at commas and words for "and" where each part has two words. */
function partsOf(text: string): string[] {
  if (text.length > maxTextLength) return [];
  // Lists that a table keeps as one text: `['Anna Lind', 'Ole Berg']`.
  const listed = /^\s*\[\s*["'](.{0,480})["']\s*\]\s*$/s.exec(text)?.[1]?.split(/["'],\s?["']/);
  if (listed !== undefined) return listed;
  const lines = text.split(/[;\n|、]/);
  return lines.flatMap((line) => {
    const parts = line.split(/,\s|\s(?:and|und|et|y|e|dan|dhe|og|och|en|ve|и|і|و|&)\s/u);
    return parts.every((part) => /\S\s+\S/.test(part.trim().replace(by, ''))) ? parts : [line];
  });
}

function nameIn(part: string): string | undefined {
  const text = part.replace(/\s+/g, ' ').trim();
  // RSS: `desk@example.org (Anna Lind)`; mail: `Anna Lind <desk@example.org>`.
  const named =
    /^[^\s@]{1,100}@[^\s@]{1,100} \(([^()]{1,200})\)$/.exec(text)?.[1] ??
    text.replace(/\s?[<(](?:mailto:)?[^\s<>()]{1,100}@[^\s<>()]{1,100}[>)]$/, '');
  const name = (particle.test(named) ? named : named.replace(by, '')).replace(/^[\s:：]+|[\s,;:]+$/g, '');
  const isName =
    name !== '' && name.length <= maxNameLength && /\p{L}/u.test(name) && !/^\S*@\S*$|:\/\/|^www\.|[<>{}]/.test(name);
  return isName ? name : undefined;
}
