/**
 * The words of all languages that tell what on a page is not news, compiled once for a run. Which language a page is in
 * is not known yet when it is cleaned, and saved pages mix them: an Albanian article above an English comment form.
 */
import { foldWord } from '../text/fold.js';
import { agencyNames } from './agencies.js';
import { PhraseIndex } from './phrase-index.js';

/** The words as `languages/` keeps them, folded: `|` between entries, most as a list of such lists, one a language. */
export interface PageWords {
  /** First words of leftovers: `baca juga|tinggalkan balasan`. */
  readonly leftovers: readonly string[];
  /** Those of them behind which only a title may follow. */
  readonly announcers: readonly string[];
  /** Headings of comment forms; leftovers too. */
  readonly commentForms: readonly string[];
  /** First words of other lines that stand below an article only. */
  readonly endings: string;
  /** Words of bars, buttons and forms. */
  readonly buttons: readonly string[];
  readonly networks: string;
  readonly homeWords: string;
  readonly bylineWords: string;
  /** Last words of a line with a reporter's name. */
  readonly bylineEndings: string;
  /** Leftovers only where nothing else stands on the line. */
  readonly wholeLines: string;
  /** Ends of lines that ask readers to do something. */
  readonly callEndings: string;
  readonly staffWords: string;
  readonly makers: { readonly first: string; readonly later: string };
  readonly dateLabels: readonly string[];
  /** Those of the date labels behind which no date need stand. */
  readonly updateLabels: string;
  readonly titleLabels: readonly string[];
  /** Words for source, in all languages. */
  readonly sourceLabels: string;
  /** Connectors, zones, parts of clocks. */
  readonly clockWords: readonly string[];
  /** Months and weekdays of all languages. */
  readonly dateWords: readonly string[];
}

/** The words as the rules look them up. All are folded. */
export interface PageLexicon {
  readonly leftovers: PhraseIndex;
  readonly announcers: ReadonlySet<string>;
  readonly commentForms: PhraseIndex;
  readonly endings: PhraseIndex;
  readonly buttons: PhraseIndex;
  /** What may stand beside buttons but is none: networks and agencies. */
  readonly besideButtons: PhraseIndex;
  readonly networks: ReadonlySet<string>;
  readonly homeWords: ReadonlySet<string>;
  readonly bylines: PhraseIndex;
  readonly bylineEndings: ReadonlySet<string>;
  readonly wholeLines: ReadonlySet<string>;
  readonly callEndings: readonly string[];
  readonly staffWords: ReadonlySet<string>;
  readonly makers: { readonly first: PhraseIndex; readonly later: readonly string[] };
  readonly dateLabels: ReadonlySet<string>;
  readonly updates: PhraseIndex;
  readonly titleLabels: ReadonlySet<string>;
  readonly sourceLabels: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly dateWords: ReadonlySet<string>;
  /** Every word that may stand on a line that only tells a date. */
  readonly dateLineWords: ReadonlySet<string>;
}

/** Compiles `words`, each list when it is first asked for: once for a run. */
export function compilePageLexicon(words: PageWords): PageLexicon {
  return builtWhenAsked({
    leftovers: () => new PhraseIndex(words.leftovers),
    announcers: () => entries(...words.announcers, ...words.commentForms),
    commentForms: () => new PhraseIndex(words.commentForms),
    endings: () => new PhraseIndex([words.endings]),
    buttons: () => new PhraseIndex(words.buttons),
    besideButtons: () => new PhraseIndex([words.networks, foldWord(agencyNames)]),
    networks: () => entries(words.networks),
    homeWords: () => entries(words.homeWords),
    bylineEndings: () => entries(words.bylineEndings),
    callEndings: () => [...entries(words.callEndings)],
    wholeLines: () => entries(words.wholeLines),
    bylines: () => new PhraseIndex([words.bylineWords]),
    staffWords: () => entries(words.staffWords),
    makers: () => ({ first: new PhraseIndex([words.makers.first]), later: [...entries(words.makers.later)] }),
    dateLabels: () => entries(...words.dateLabels),
    updates: () => new PhraseIndex([words.updateLabels]),
    titleLabels: () => entries(...words.titleLabels),
    sourceLabels: () => entries(words.sourceLabels),
    dateWords: () => {
      const dateWords = entries(...words.dateWords);
      // Albanian `e hënë` is Monday, and `e` no sign of a date.
      for (const word of wordsBesideDates(words)) dateWords.delete(word);
      return dateWords;
    },
    dateLineWords: () => new Set([...entries(...words.dateWords), ...wordsBesideDates(words)]),
  });
}

/** What else may stand on a line that only tells a date. */
function wordsBesideDates({ dateLabels, clockWords }: PageWords): string[] {
  return [...entries(...dateLabels), ...entries(...clockWords)].flatMap(
    (phrase) => phrase.match(/[\p{L}\p{M}]+/gu) ?? [],
  );
}

/** An object whose fields are what `makers` make, each when it is first read. */
function builtWhenAsked<Built extends object>(makers: { readonly [Name in keyof Built]: () => Built[Name] }): Built {
  const built = {} as Built;
  for (const name of Object.keys(makers) as (keyof Built)[]) {
    let value: Built[keyof Built] | undefined;
    Object.defineProperty(built, name, { get: () => (value ??= makers[name]()), enumerable: true });
  }
  return built;
}

function entries(...lists: readonly string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split('|')).filter((entry) => entry !== ''));
}
