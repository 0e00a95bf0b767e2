/** One spelling for words that pages write in many: without case, combining accents and curly apostrophes. */

/** `text` in lower case, its letters without accents: `Përditësuar` and `PERDITESUAR` are one. May change the length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('\u2019', "'");
}
