/**
 * Where a text stops being JSON. JSON.parse says so only in a message that differs between versions of Node, and
 * for short texts not at all. This follows the grammar with a stack of its own, so that no depth of nesting harms it.
 */

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The line, from 1, of the first character that can't stand where it is; of the end where the text breaks off. */
export function lineOfJsonError(text: string): number {
  const at = jsonErrorAt(text);
  let line = 1;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', feed + 1)) line++;
  return line;
}

function jsonErrorAt(text: string): number {
  /** The closing brackets that are owed. */
  const owed: string[] = [];
  let at = 0;
  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at++;
  };
  const skipScalar = (): boolean => {
    scalar.lastIndex = at;
    if (!scalar.test(text)) return false;
    at = scalar.lastIndex;
    return true;
  };
  const skipString = (): boolean => {
    const end = endOfString(text, at);
    at = Math.abs(end);
    return end > 0;
  };
  const skipKey = (): boolean => {
    skipSpace();
    if (text[at] !== '"' || !skipString()) return false;
    skipSpace();
    if (text[at] !== ':') return false;
    at++;
    return true;
  };
  for (;;) {
    skipSpace();
    const opened = text[at];
    if (opened === '{' || opened === '[') {
      at++;
      skipSpace();
      owed.push(opened === '{' ? '}' : ']');
      if (text[at] !== owed.at(-1)) {
        if (opened === '{' && !skipKey()) return at;
        continue;
      }
    } else if (!(opened === '"' ? skipString() : skipScalar())) return at;
    // A value has ended; so may what holds it.
    for (skipSpace(); owed.length > 0 && text[at] === owed.at(-1); skipSpace()) {
      owed.pop();
      at++;
    }
    if (owed.length === 0 || text[at] !== ',') return at;
    at++;
    if (owed.at(-1) === '}' && !skipKey()) return at;
  }
}

/**
 * The offset after the string that begins at `start`; negative, the offset of its fault. By characters, because a
 * pattern's memory grows with the string.
 */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit === 0x5c) {
      const escaped = text.slice(at + 1, at + 6);
      if (/^["\\/bfnrt]/.test(escaped)) at++;
      else if (/^u[\da-fA-F]{4}$/.test(escaped)) at += 5;
      else return -at;
    } else if (!(unit >= 0x20)) return -at;
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b && unit !== 0x0c);
}
