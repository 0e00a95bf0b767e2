/** All words that tell what on a saved page is not news, in one object for the compiler of the page lexicon. */
import { boilerplate, dateWords } from './boilerplate.generated.js';
import { clockWords, dateLabels, sourceLabels, titleLabels } from './header-labels.js';

export const pageWords = { boilerplate, dateLabels, titleLabels, sourceLabels, clockWords, dateWords };
