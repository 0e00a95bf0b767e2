/**
 * From a share of the evidence to a confidence that means something. The shares of a softmax are ranks, not odds; the curves
 * below were read off the development data, where of the articles with a share of 0.75 nine in ten headlines are right. A long text
 * in a language that the detector knows gathers nearly the whole evidence, so a middling share means more doubt there:
 * it is most often a language that no list has (Faroese reads as two thirds Icelandic).
 */

/** Below this confidence the answer is `und`. */
export const undeterminedBelow = 0.2;

/** Letters up to which a text is judged as a headline, and from which on as an article. */
const headlineLetters = 100;
const articleLetters = 300;

/** Share -> confidence, by straight lines between the points. */
const headlineCurve = [[0, 0], [0.1, 0.15], [0.25, 0.42], [0.5, 0.62], [0.65, 0.76], [0.75, 0.88], [0.85, 0.95], [0.95, 0.98], [1, 1]] as const; // prettier-ignore
const articleCurve = [[0, 0], [0.4, 0.1], [0.5, 0.3], [0.65, 0.6], [0.75, 0.75], [0.85, 0.88], [0.95, 0.95], [1, 1]] as const; // prettier-ignore

/** The confidence, 0 to 1 in thousandths, of an answer that has `share` of the evidence in a text of `letters` letters. */
export function confidenceOf(share: number, letters: number): number {
  const length = Math.min(1, Math.max(0, (letters - headlineLetters) / (articleLetters - headlineLetters)));
  const confidence = (1 - length) * along(headlineCurve, share) + length * along(articleCurve, share);
  return Math.round(Math.min(confidence, 0.999) * 1000) / 1000;
}

function along(curve: readonly (readonly [number, number])[], share: number): number {
  for (let point = 1; point < curve.length; point++) {
    const [x1, y1] = curve[point] as readonly [number, number];
    const [x0, y0] = curve[point - 1] as readonly [number, number];
    if (share <= x1) return y0 + ((y1 - y0) * (share - x0)) / (x1 - x0);
  }
  return 1;
}
