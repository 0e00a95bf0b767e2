/** The kinds of indexed terms. Each has its weight in `config.ts`. */
export type TermKind = 'word' | 'skeleton' | 'spelling' | 'number' | 'ngram' | 'pair' | 'concept';

/** A normalised word, number or character n-gram with its count in one document. */
export interface TermCount {
  readonly kind: TermKind;
  /** The normalised form that is indexed: `ukrai`, `#ptn`, `100000`, `北京`. */
  readonly term: string;
  /** How it stands in the text, first occurrence: what evidence shows to people. */
  readonly surface: string;
  readonly count: number;
  readonly inTitle: boolean;
  /** First mentioned in the body's first lines; absent where that is not told. */
  readonly inLead?: boolean;
  /** Capitalised within a sentence somewhere: a sign of a name. */
  readonly capitalised: boolean;
}
