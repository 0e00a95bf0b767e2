/**
 * What each kind of evidence on a block is worth, in hits of a word that only one language lists. Tuned together on the
 * development half of the measuring data (headlines, paragraphs and articles of 125 languages).
 */
export interface DetectionWeights {
  /** Loss for each letter that the language does not write; half for one that only its foreign words have. */
  readonly foreignLetter: number;
  /** Gain for each letter of the language's own beyond a to z. */
  readonly ownLetter: number;
  /** Loss for each of a to z that the language's own words lack (`w` in Albanian): names bring many of these. */
  readonly foreignBasicLetter: number;
  /** Loss for franc's lag behind its best candidate, for each character of the block. */
  readonly trigramLag: number;
  /** The lag of a language that franc has no model of. */
  readonly unknownLag: number;
  /** Gain for each word that its near relatives do not use. */
  readonly distinctiveWord: number;
  /** Gain for each listed beginning, ending or inner part of a word, where it is the language's alone. */
  readonly affix: number;
  /** As `distinctiveWord`, for a part of a word. */
  readonly distinctiveAffix: number;
  /** Loss of a language that has no pack: news in it is rarer. */
  readonly neighbour: number;
  /** A group of close relatives is looked at where one of it lies no further behind the leader than this. */
  readonly groupReach: number;
  /** franc is asked about the candidates that lie no further behind the leader than this; where none does, not at all. */
  readonly trigramReach: number;
  /** How fast a lead turns into certainty: posterior of a candidate = exp(sharpness x score), normalised. */
  readonly sharpness: number;
}

export const detectionWeights: DetectionWeights = {
  foreignLetter: 0.9,
  ownLetter: 0.17,
  foreignBasicLetter: 0.15,
  trigramLag: 0.18,
  unknownLag: 0.045,
  distinctiveWord: 1,
  affix: 0.35,
  distinctiveAffix: 0.5,
  neighbour: 0.4,
  groupReach: 4,
  trigramReach: 2.5,
  sharpness: 1.5,
};
