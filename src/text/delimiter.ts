/** What stands between the fields of a table. Told by its header row, because prose in the rows is full of commas. */

const delimiters = [',', ';', '\t', '|'] as const;
/** What exports use where fields hold all of those; names of fields hold none. */
const rareDelimiters = ['^', '~', '#', '*', '!', '\u001f', '\u0001'] as const;
/** No header row is longer. */
const maxHeaderLength = 100_000;

/** The delimiter that `header` has most often outside of quotes, a rare one only where it has no other; a comma where it has none. */
export function delimiterOf(header: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of header.slice(0, maxHeaderLength)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const commonest = (candidates: readonly string[]): string =>
    candidates.reduce((best, delimiter) => ((counts.get(delimiter) ?? 0) > (counts.get(best) ?? 0) ? delimiter : best));
  const common = commonest(delimiters);
  const rare = commonest(rareDelimiters);
  return counts.has(common) || !counts.has(rare) ? common : rare;
}
