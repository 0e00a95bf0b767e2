/**
 * Inverse document frequency, looked up: a logarithm for each feature of each document is a third of what weighing costs, and most features
 * are in few documents.
 */
import { priorDocuments } from '../config.js';

/** Document frequencies below this are looked up. */
const tabled = 1024;

/** idf = ln((N + k) / (df + k p)) of one prior `p`, which is the expected share of documents until the corpus is large enough to tell. */
export class Idf {
  private readonly table: Float64Array;

  constructor(
    private readonly documents: number,
    private readonly prior: number,
  ) {
    this.table = Float64Array.from({ length: Math.min(tabled, documents + 1) }, (_, frequency) =>
      idfOf(documents, frequency, prior),
    );
  }

  of(documentFrequency: number): number {
    return documentFrequency < this.table.length
      ? this.table[documentFrequency]!
      : idfOf(this.documents, documentFrequency, this.prior);
  }
}

function idfOf(documents: number, documentFrequency: number, prior: number): number {
  return Math.log((documents + priorDocuments) / (documentFrequency + priorDocuments * prior));
}
