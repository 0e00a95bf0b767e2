/**
 * Text from outside as HTML. Three places, three rules: between tags and in double quotes, the five characters that HTML gives a meaning;
 * in a block of JSON, `<`, with which alone `</script>` and `<!--` begin (HTML Standard, "restrictions for contents of script elements").
 */
import { harmless } from '../harmless.js';
import { isTag } from './language-tag.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` for the inside of an element, or of an attribute in double quotes. */
export function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => escapes[character]!);
}

/** `value` as JSON for the inside of a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** `lang` and `dir` of a text in the language `tag`: readers choose voices and fonts by the one, browsers the direction by the other. */
export function languageAttributes(tag: string): string {
  return isTag(tag) ? ` lang="${tag}" dir="auto"` : ' lang="" dir="auto"';
}
