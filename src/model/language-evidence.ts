/** What detection knows of languages, as data: made by `languages/`, read by `detect/`. Keys are BCP 47 tags. */
export interface LanguageEvidence {
  /** Exemplar letters, lower case, without separators. */
  readonly letters: Readonly<Record<string, ExemplarLetters>>;
  /** Words, lower case, blanks between them. */
  readonly words: Readonly<Record<string, FrequentWords>>;
  /** Beginnings (`uku*`), endings (`*ssa`) and inner parts (`*xh*`) of words, blanks between them. */
  readonly affixes: Readonly<Record<string, string>>;
  /** The languages that are printed in each script, by the names of `text/script.ts`, blanks between tags. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Languages that are told apart but have no pack, blanks between tags: news in them is rarer. */
  readonly neighbours: string;
  /** The bytes of `words` and `affixes` of all languages of a script, as `detect/packed-words.ts` reads them, where they were made before. */
  readonly packed?: (script: string) => Uint8Array | undefined;
  /** Languages that share most of their words, each with words (for Han: characters) that the others of its group do not use. */
  readonly closeGroups: readonly CloseGroup[];
}

export interface ExemplarLetters {
  /** Letters of the language's own words. */
  readonly main: string;
  /** Letters of its loan words and foreign names. */
  readonly auxiliary: string;
}

export interface FrequentWords {
  /** The most frequent words: the same number for every language. */
  readonly frequent: string;
  /** Months, weekdays and names of countries. */
  readonly names: string;
}

/** Distinctive words and affixes by tag, lower case, blanks between them. */
export type CloseGroup = Readonly<Record<string, string>>;
