/**
 * Finds which listed beginnings, endings and inner parts a word has: `uku*`, `*ssa`, `*xh*`. Of beginnings and of endings the
 * longest counts alone (`*ilor` says more than `*or`), and so of the inner parts that begin at one letter. Three tries over
 * UTF-16 units, so that a look-up ends at the first letter that no affix has and cuts no strings.
 */

interface Node<Value> {
  readonly children: Map<number, Node<Value>>;
  value: Value | undefined;
}

const newNode = <Value>(): Node<Value> => ({ children: new Map(), value: undefined });

export class AffixIndex<Value> {
  readonly #beginnings = newNode<Value>();
  /** Keyed from the last letter to the first. */
  readonly #endings = newNode<Value>();
  readonly #inner = newNode<Value>();

  /** Entries are affixes with their `*`. */
  constructor(entries: Iterable<readonly [affix: string, value: Value]>) {
    for (const [affix, value] of entries) {
      const part = affix.replaceAll('*', '');
      if (affix.startsWith('*') && affix.endsWith('*')) add(this.#inner, part, value);
      else if (affix.startsWith('*')) add(this.#endings, [...part].reverse().join(''), value);
      else add(this.#beginnings, part, value);
    }
  }

  /** Calls `found` for each affix that `word` has; a beginning or ending leaves at least one letter of the word. */
  match(word: string, found: (value: Value) => void): void {
    const last = word.length - 1;
    const ending = longest(this.#endings, word, last, 0, -1);
    if (ending !== undefined) found(ending);
    const beginning = longest(this.#beginnings, word, 0, last, 1);
    if (beginning !== undefined) found(beginning);
    for (let at = 0; at <= last; at++) {
      const inner = longest(this.#inner, word, at, word.length, 1);
      if (inner !== undefined) found(inner);
    }
  }
}

function add<Value>(root: Node<Value>, key: string, value: Value): void {
  let node = root;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    let child = node.children.get(unit);
    if (child === undefined) {
      child = newNode();
      node.children.set(unit, child);
    }
    node = child;
  }
  node.value = value;
}

/** The value of the longest key found from `start`, going by `step`, before `end`. */
function longest<Value>(root: Node<Value>, word: string, start: number, end: number, step: 1 | -1): Value | undefined {
  let node: Node<Value> | undefined = root;
  let value: Value | undefined;
  for (let at = start; at !== end; at += step) {
    node = node.children.get(word.charCodeAt(at));
    if (node === undefined) return value;
    value = node.value ?? value;
  }
  return value;
}
