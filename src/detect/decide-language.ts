/**
 * Declared or detected. Publishers know their language better than 30 words of a headline tell, so what a source declares
 * is trusted, unless it names no language or the user wants detection always. What it says of the region is the reader's
 * to keep: `Article.declaredLanguage` stays as it was.
 */
import type { DocumentLanguage } from '../model/document.js';
import type { Options } from '../model/options.js';
import { canonicalTag } from './canonical-tag.js';

/** The language of an article that declares `declared`; calls `detected` only where that does not settle it. */
export function decideLanguage<Detected>(
  declared: string | undefined,
  detect: Options['detect'],
  detected: () => Detected,
): DocumentLanguage | Detected {
  const tag = declared === undefined || detect === 'always' ? undefined : canonicalTag(declared);
  return tag === undefined ? detected() : { tag, confidence: 1, from: 'declared' };
}
