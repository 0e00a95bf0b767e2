/**
 * A short, stable name for a text: 64 bits of two FNV-1a passes, as 16 hexadecimal digits. Not for secrets. Among a million
 * texts two share a name with a probability of about 3e-8.
 */
export function stableHash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x7ee3623a);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // FNV mixes its low bits badly: the finaliser of MurmurHash3 spreads them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
