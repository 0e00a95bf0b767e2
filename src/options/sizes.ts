/** Sizes in bytes as people write them: `500K`, `16M`, `2G`. */

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** The bytes that `500K`, `16mb`, `2G` or `2000000` stand for; NaN for what is no size. */
export function bytesOf(text: string): number {
  const [, digits, unit] = /^(\d{1,15})([kmg]?)b?$/i.exec(text) ?? [];
  return Number(digits) * (units[(unit ?? '').toLowerCase()] ?? NaN);
}

/** `bytes` as options take them: 16M. */
export function sizeText(bytes: number): string {
  const unit = ['g', 'm', 'k'].find((name) => bytes % units[name]! === 0) ?? '';
  return `${bytes / units[unit]!}${unit.toUpperCase()}`;
}
