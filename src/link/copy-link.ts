/** The link between a copy and its original: the share of their runs of six words that both have. */
import type { Link } from '../model/link.js';

/** `copy` is an id, `original` what it is a copy of. */
export function copyLink(
  copy: string,
  { original, resemblance }: { readonly original: string; readonly resemblance: number },
): Link {
  const [a, b] = copy < original ? [copy, original] : [original, copy];
  return { a, b, score: resemblance, evidence: [{ feature: 'copies', value: 1, shared: [] }] };
}
