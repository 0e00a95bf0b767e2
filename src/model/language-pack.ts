/**
 * What one file of `languages/` says about its language. Word lists are strings, `|` between entries: compact to keep and
 * quick to read. Words are matched without regard to case and to combining accents unless a field says otherwise.
 */
export interface LanguagePack {
  /** BCP 47, equal to the file's name. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** What detection knows the language by; one entry for each way that its press writes it: `sr` in Cyrillic, `sr-Latn` in Latin letters. */
  readonly detection: Readonly<Record<string, DetectionWords>>;
  readonly dates: DateWords;
  readonly names: NameWords;
  /** Most frequent function words: 100 to 150, lower case. */
  readonly stopWords: string;
  /**
   * First words of leftovers that saved pages carry below or between their paragraphs: comment forms, "read also",
   * share bars, copyright lines. `tinggalkan balasan|alamat email anda tidak akan dipublikasikan|baca juga`
   */
  readonly boilerplate: string;
  /** Words that multiply a number: `{ ribu: 1e3, juta: 1e6 }`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Names, inflections and adjectives of places. Keys are place ids without `place:`. */
  readonly places: Readonly<Record<string, PlaceForms>>;
  /**
   * People and organisations of the dictionary as the language's press writes them, where that differs. Keys are their ids;
   * `~` before a name: a short form that stands alone; a stem ends in `*`. `{ 'person:vladimir-putin': 'Vlagyimir Putyin|~Putyin' }`
   */
  readonly named?: Readonly<Record<string, string>>;
}

/** Words that tell a language from the others of its script, as its news uses them. */
export interface DetectionWords {
  /** The scripts that it is printed in, by the names of `text/script.ts`: `Latin`, `Kana|Han`. */
  readonly scripts: string;
  /**
   * The most frequent words of news, single and lower case, most frequent first: function words, then everyday words of
   * reports (said, government, year). About 160; detection cuts all languages to one length. Empty where no other
   * language shares the script.
   */
  readonly frequent: string;
  /** How its words begin (`uku*`), end (`*ssa`) and are built (`*xh*`): about twenty. */
  readonly affixes: string;
}

/** How a place is called in one language, beyond what CLDR and GeoNames know. A form that ends in `*` is a stem: up to four more letters may follow. */
export interface PlaceForms {
  /** `Turqia|Turqis*|Turqi` */
  readonly names?: string;
  /** Adjectives, demonyms: `turk|turke|turq|turqit*` */
  readonly adjectives?: string;
}

/** Words of dates, beyond what CLDR knows of the language. */
export interface DateWords {
  /** January to December: further forms of each, inflected, abbreviated, colloquial: `janarit|jan`. `''` where CLDR's suffice. */
  readonly months?: readonly string[];
  /** Sunday to Saturday: further forms of each. */
  readonly weekdays?: readonly string[];
  /** Sunday to Saturday: forms that mean the coming one only: Swedish `på söndag`, Estonian `reedeks` (by Friday). */
  readonly comingWeekdays?: readonly string[];
  /** Further words for whole days, by offset from the reference day: `{ '-1': 'mbrëmë', '1': 'nesër' }`. */
  readonly relativeDays?: Readonly<Record<string, string>>;
  /** How days are counted back, `#` for their number: `# days ago`, `vor # Tagen`. Only what is never said of another day than today. */
  readonly daysAgo?: string;
  /** The numbers from two to ten as they stand there: `two|three|…`. */
  readonly dayCounts?: string;
  /** Words that turn a weekday, week, month or year to the past one, this one, the coming one: `last|past`, `this`, `next|coming`. */
  readonly last?: string;
  readonly current?: string;
  readonly next?: string;
  /** Where such words stand, if only on one side: `before` what they turn (Czech `minulý týden`), or `behind` it (Somali). */
  readonly turns?: 'before' | 'behind';
  /** Whole periods in one word, by offset: Hungarian `{ year: { '-1': 'tavaly', '0': 'idén' } }`. */
  readonly periods?: Readonly<Partial<Record<'week' | 'month' | 'year', Readonly<Record<string, string>>>>>;
  /** Words before a weekday that make it no day of the calendar: `every|each`, `chaque|tous les`. */
  readonly every?: string;
  /** Words for a period, as they stand beside last/next and numbers. */
  readonly units?: { readonly day?: string; readonly week?: string; readonly month?: string; readonly year?: string };
  /** Words that may stand between the parts of one date: `de|del` (2 de enero de 2022), `muajin`, `року`. */
  readonly connectors?: string;
  /** Words that may stand before a date and mark it as one: `on|since|until`, `më`, `pada|tanggal|hari`. */
  readonly before?: string;
  /** Words that may stand behind a month or weekday and mark it as one: Turkish `başında`, `sonunda` (ekim başında, early in October). */
  readonly after?: string;
  /** Words between the ends of a range: `to|until|through`, `deri më`. */
  readonly range?: string;
  /** What may be glued to a day number: `st|nd|rd|th`, `er`, `º`. */
  readonly ordinalEndings?: string;
  /** Day numbers in words as newspapers write them: `{ premier: 1 }`. */
  readonly dayWords?: Readonly<Record<string, number>>;
  /** Words for 20 and 30 before a day word of one digit: `twenty first`, Russian `двадцать первого`. */
  readonly dayTens?: Readonly<Record<string, 20 | 30>>;
  /** Parts of the day that may be glued to a weekday or follow it: `morgen|abend`. */
  readonly dayParts?: string;
  /** How many letters of ending may follow a month or weekday: 0 none (Romance, Indonesian, Vietnamese), 2 Germanic, 5 Slavic, Turkic, Albanian. */
  readonly maxEnding: number;
  /** Month or weekday forms that are also common words or names and need a day, a year or a `before` word beside them: `may|march`, `mars`. */
  readonly guarded?: string;
  /** Month and weekday names are capitalised in running text (English, German, Indonesian): a lower-case one is another word. */
  readonly capitalised: boolean;
  /** Words of CLDR that the language's news does not use so: Tigrinya `ግን` is May to CLDR, and "but" in every text. */
  readonly without?: string;
  /** Accents tell words of dates from others: Polish `maja` (of May) and `mają` (they have). */
  readonly accents?: boolean;
  /** A bare number behind a month is its day, whatever follows: Swahili `Januari 3 alisema`. Where days come first it counts something else. */
  readonly monthFirst?: boolean;
  /** Order of day, month, year in all-number dates, if the language's press differs from CLDR. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
}

/** Words of names. */
export interface NameWords {
  /** Titles and roles that stand before (or, in some languages, after) a person's name, not part of it: `president|prime minister|mr`. Lower case, with their common inflections. */
  readonly titles: string;
  /** Words that make a name an organisation: `ministry|university|bank|party|council`. A form that ends in `*` is a stem. */
  readonly organisationWords: string;
  /** Words that make a name a place: `city|river|province|strait`. A form that ends in `*` is a stem. */
  readonly placeWords: string;
  /**
   * In a script without capitals, where words like "city" and "ministry" stand: behind the name (लखनऊ शहर), or before it
   * (مدينة الخليل). Left out where either may be.
   */
  readonly headsStand?: 'before' | 'behind';
  /** Small words inside names of organisations and places: `of|the|and|for`. */
  readonly joiners: string;
  /** Common words that open sentences or stand capitalised and are never a name by themselves: months and weekdays need not be repeated. */
  readonly neverNames: string;
  /** Endings that inflect a name, longest first: `it|in|ut|i|u|a|s`. Empty where names do not inflect. */
  readonly endings: string;
  /** Written together before a word without being part of it: Arabic `و|ب|ل|ال`. */
  readonly prefixes: string;
  /** Common nouns are capitalised too (German), so that a capital alone is no sign of a name. */
  readonly nounsCapitalised?: boolean;
  /** Words are written syllable by syllable and told apart by accents (Vietnamese): accents must agree, and names go on over syllables in lower case. */
  readonly syllabic?: boolean;
}
