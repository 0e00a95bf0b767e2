/** Word lists of packs and calendars are one string, `|` between entries. */

/** The entries of a word list. */
export function list(words: string | undefined): string[] {
  return words === undefined || words === '' ? [] : words.split('|');
}
