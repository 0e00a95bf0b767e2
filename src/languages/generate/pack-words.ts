/**
 * Packs the word lists of each script with several languages into the folder that the built program reads them from; part of `npm run build`:
 *
 *   npx tsx src/languages/generate/pack-words.ts dist/languages/packed
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from '../../detect/packed-words.js';
import { listWords } from '../../detect/word-lists.js';
import { languageEvidence } from '../evidence.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: pack-words.ts <folder>');

mkdirSync(folder, { recursive: true });
for (const [script, listed] of Object.entries(languageEvidence.scripts)) {
  const tags = listed.split(' ');
  if (tags.length > 1) writeFileSync(join(folder, `${script}.words`), packWords(listWords(tags, languageEvidence)));
}
