/** What a feature of a document says; the families that are weighted, and named in evidence, apart. */
export type FeatureFamily =
  | 'word'
  | 'skeleton'
  | 'spelling'
  | 'number'
  | 'ngram'
  | 'pair'
  | 'concept'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'
  | 'day';
