/**
 * Whether a text is written for readers at all. Program code, tables of figures and keyboard patterns have letters, and their
 * letters would be counted as some language's; they are told by what stands between the letters.
 */
import { scriptAt } from '../text/script.js';

/** Share of letters and marks among visible characters below which a text is figures: `74,32 +1,2 % 1.204,50` has none, news 0.9. */
const leastLetters = 0.4;

/** Share of brackets, operators and the like above which a text is code: `b[i] = a[i] * 2;` has a half, news hardly any. */
const mostOperators = 0.08;

const operators = new Set([...'{}[]<>=;_|\\$^~*+#&'].map((sign) => sign.charCodeAt(0)));

/** False for text that is mostly figures or code, and for text without letters. Reads all of `text`; pass a sample. */
export function looksLikeProse(text: string): boolean {
  let visible = 0;
  let letters = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0xa0) continue;
    visible++;
    if (scriptAt(unit) !== 0) letters++;
    else if (operators.has(unit)) signs++;
  }
  return letters >= leastLetters * visible && signs <= mostOperators * visible && letters > 1;
}
