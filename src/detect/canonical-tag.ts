/**
 * What a source may declare as its language, read as BCP 47: `IN` (Indonesian in its old code), `zh-CN`, `eng`, `pt_BR`,
 * `sr-Cyrl-RS`. The region is left out: a language tag says which words to expect, and `en-US` and `en-GB` expect the
 * same. The script stays only where a language's press uses two (`sr-Latn`).
 */
import { tagOfCode } from './iso-639.js';

/** Scripts that a tag keeps, since they are not the one that its language is mostly printed in. */
const keptScripts = new Set([
  'sr-Latn',
  'uz-Cyrl',
  'az-Arab',
  'az-Cyrl',
  'bs-Cyrl',
  'kk-Arab',
  'ku-Arab',
  'ms-Arab',
  'pa-Arab',
  'mn-Mong',
]);

/** Codes that are valid and name no language. */
const unknown = new Set(['und', 'mul', 'mis', 'zxx', 'xx', 'qaa']);

/** The BCP 47 tag of a declared language, or undefined where it names none (`und`, `xx`, `the`, ``, `Nachrichten`). */
export function canonicalTag(declared: string): string | undefined {
  const [code = '', ...subtags] = declared.trim().toLowerCase().slice(0, 35).split(/[-_]/);
  if (unknown.has(code)) return undefined;
  const tag = tagOfCode(code);
  if (tag === undefined || tag.includes('-')) return tag;
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script === undefined) return tag;
  const withScript = `${tag}-${(script[0] as string).toUpperCase()}${script.slice(1)}`;
  return keptScripts.has(withScript) ? withScript : tag;
}
