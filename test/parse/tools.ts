/** Formats and lexicon as the pipeline gives them to `parse`, loaded once for all its tests. */
import { pageWords } from '../../src/languages/page-words.js';
import { loadFormats, openFormats } from '../../src/parse/load.js';
import { compilePageLexicon } from '../../src/parse/page-lexicon.js';
import type { ParseTools } from '../../src/parse/parse-source.js';

export const formats = await loadFormats();
export const parseTools: ParseTools = { parsers: await openFormats(formats), lexicon: compilePageLexicon(pageWords) };
