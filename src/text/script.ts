/**
 * Which writing system a UTF-16 unit belongs to, by table. Ranges are those of Unicode's Scripts.txt, cut to the blocks
 * that news is printed in. A table look-up is one read a character and,
 * unlike `\p{Script}` patterns, does not change with the Unicode version of the engine. Digits and punctuation belong to no script.
 */

/** Names of the scripts; their index is what `scriptAt` returns. 0 is no script, 1 a mark that joins the letter before it. */
export const scriptNames = [
  'None', 'Mark', 'Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Thaana', 'Devanagari', 'Bengali',
  'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan',
  'Myanmar', 'Georgian', 'Hangul', 'Ethiopic', 'Khmer', 'Mongolian', 'Kana', 'Han',
] as const; // prettier-ignore

export type ScriptName = (typeof scriptNames)[number];

/** First and last unit of each range, hexadecimal. */
const ranges: Readonly<Partial<Record<ScriptName, string>>> = {
  Mark: '300-36f 483-487 591-5bd 5bf 5c1-5c2 610-61a 640 64b-65f 670 6d6-6dc 200c-200d 20d0-20ff fe20-fe2f',
  Latin: '41-5a 61-7a aa ba c0-d6 d8-f6 f8-2af 1d00-1dbf 1e00-1eff 2c60-2c7f a720-a7ff fb00-fb06 ff21-ff3a ff41-ff5a',
  Greek: '370-373 376-37d 37f 386 388-3ff 1f00-1fff',
  Cyrillic: '400-482 48a-52f 1c80-1c8f a640-a66e a680-a69d',
  Armenian: '531-556 561-587 fb13-fb17',
  Hebrew: '5d0-5f2 fb1d-fb4f',
  Arabic: '620-63f 641-64a 66e-66f 671-6d3 6d5 6ee-6ef 6fa-6ff 750-77f 8a0-8c7 fb50-fdff fe70-fefc',
  Thaana: '780-7b1',
  Devanagari: '900-963 970-97f a8e0-a8ff',
  Bengali: '980-9e3 9f0-9f1 9fc',
  Gurmukhi: 'a01-a5e a70-a75',
  Gujarati: 'a81-ae3 af9-aff',
  Oriya: 'b01-b63 b71',
  Tamil: 'b82-bd7',
  Telugu: 'c00-c63',
  Kannada: 'c80-ce3',
  Malayalam: 'd00-d63 d7a-d7f',
  Sinhala: 'd81-ddf df2-df3',
  Thai: 'e01-e3a e40-e4e',
  Lao: 'e81-ecd edc-edf',
  Tibetan: 'f00 f40-fbc',
  Myanmar: '1000-103f 1050-108f 109a-109d a9e0-a9ef a9fa-a9fe aa60-aa7f',
  Georgian: '10a0-10ff 1c90-1cbf 2d00-2d2d',
  Hangul: '1100-11ff 3131-318e a960-a97c ac00-d7fb',
  Ethiopic: '1200-135f 1380-138f 2d80-2dde ab01-ab2e',
  Khmer: '1780-17d3',
  Mongolian: '1820-18aa',
  Kana: '3041-309f 30a1-30fa 30fc-30ff 31f0-31ff ff66-ff9f',
  Han: '3005-3007 3400-4dbf 4e00-9fff f900-faff',
};

const table = new Uint8Array(0x10000);
for (const [name, list] of Object.entries(ranges)) {
  const index = scriptNames.indexOf(name as ScriptName);
  for (const range of list.split(' ')) {
    const [first = '', last = first] = range.split('-');
    table.fill(index, parseInt(first, 16), parseInt(last, 16) + 1);
  }
}

/** Index in `scriptNames` of the script of one UTF-16 unit; 0 for digits, punctuation, spaces and surrogates. */
export function scriptAt(unit: number): number {
  return table[unit] as number;
}
