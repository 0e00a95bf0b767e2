/** STUB */
export const undeterminedBelow = 0.2;
export function confidenceOf(share: number, _letters: number): number {
  return Math.round(share * 1000) / 1000;
}
