/** All that the detector is told of languages, in one value: the argument of `createDetector`. */
import type { LanguageEvidence } from '../model/language-evidence.js';
import { affixes } from './affixes.js';
import { closePairs } from './close-pairs.js';
import { letters } from './letters.generated.js';
import { scripts } from './scripts.js';
import { words } from './words.generated.js';

export const languageEvidence: LanguageEvidence = { letters, words, affixes, scripts, closeGroups: closePairs };
