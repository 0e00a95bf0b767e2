/** Formats and lexicon as the pipeline gives them to `parse`, loaded once for all its tests. */
import { pageWords } from '../../src/languages/page-words.js';
import { loadFormats } from '../../src/parse/load.js';
import { compilePageLexicon } from '../../src/parse/page-lexicon.js';
import type { ParseTools } from '../../src/parse/parse-source.js';

export const parseTools: ParseTools = { formats: await loadFormats(), lexicon: compilePageLexicon(pageWords) };
