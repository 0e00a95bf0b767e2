/** All that the detector is told of languages, in one value: the argument of `createDetector`. */
import type { LanguageEvidence } from '../model/language-evidence.js';
import { closePairs } from './close-pairs.js';
import { readPackedWords } from './load.js';
import { letters } from './letters.generated.js';
import { affixes, neighbours, scripts, words } from './words.generated.js';

export const languageEvidence: LanguageEvidence = {
  letters,
  words,
  affixes,
  scripts,
  neighbours,
  closeGroups: closePairs,
  packed: readPackedWords,
};
