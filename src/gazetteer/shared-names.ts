/**
 * The names that all languages share: people, organisations, events and regions, by group of scripts, and beside them those that one
 * language alone has. Compiled here from the tables; `packed-names.ts` reads what was compiled before.
 */
import { WordFlag } from '../model/gazetteer.js';
import type { GazetteerEntry, NameLayer, PatternTrie } from '../model/gazetteer.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { nameKey } from '../text/name-key.js';
import { addName, scratch, shortMark, space } from './add-name.js';
import type { ListedName } from './add-name.js';
import type { EntryTable } from './entry-table.js';
import { scriptGroupOf } from './script-group.js';
import { Trie } from '../text/trie.js';

/** Names of people, organisations and regions in one group of scripts. */
export interface ScriptNames {
  readonly layer: NameLayer;
  /** First words of full names of people; empty for scripts without capitals. */
  readonly givenNames: PatternTrie;
}

/** Names by place in their tables: `bounds` holds start, end and entry of each. */
interface NameSpans {
  readonly source: string[];
  readonly bounds: number[];
}

const noSpans: NameSpans = { source: [], bounds: [] };

/** What every language shares. */
export interface SharedNames {
  /** The names that are valid in the language `code` alone. */
  restricted(code: string): readonly ListedName[];
  /** The names whose first letter is of one group, a bit of `script-group.ts`. */
  inGroup(group: number): ScriptNames;
  /** The person whose label has the key `key`, if it is one person and a name of two words: `Wladimir Putin`, `Володимир Путін`. */
  personOf(key: string): GazetteerEntry | undefined;
}

/** Compiled from tables when first asked for: the names of the entries from `first` on, and further ones. */
export class TableNames implements SharedNames {
  private readonly byLanguage = new Map<string, ListedName[]>();
  /** Where the names of each group of scripts stand. */
  private readonly spans = new Map<number, NameSpans>();
  private readonly groups = new Map<number, ScriptNames>();
  private personsByKey: Map<string, number> | undefined;

  constructor(
    private readonly table: EntryTable,
    private readonly first = table.firstNamed,
    further: readonly ListedName[] = [],
  ) {
    const keep = (source: string, start: number, end: number, entry: number): void => {
      const colon = languageMark(source, start, end);
      if (colon < 0) {
        const group = scriptGroupOf(source.charCodeAt(source.charCodeAt(start) === shortMark ? start + 1 : start));
        let spans = this.spans.get(group);
        if (spans === undefined) this.spans.set(group, (spans = { source: [], bounds: [] }));
        spans.source.push(source);
        spans.bounds.push(start, end, entry);
        return;
      }
      const code = source.slice(start, colon);
      let names = this.byLanguage.get(code);
      if (names === undefined) this.byLanguage.set(code, (names = []));
      names.push({ name: source.slice(colon + 1, end), entry });
    };
    this.eachName(keep);
    for (const { entry, name } of further) keep(name, 0, name.length, entry);
  }

  restricted(code: string): readonly ListedName[] {
    return this.byLanguage.get(code) ?? [];
  }

  /** Every language that has names of its own. */
  restrictedLanguages(): string[] {
    return [...this.byLanguage.keys()].sort();
  }

  inGroup(group: number): ScriptNames {
    let names = this.groups.get(group);
    if (names === undefined) this.groups.set(group, (names = this.compile(group)));
    return names;
  }

  personOf(key: string): GazetteerEntry | undefined {
    const at = this.personKeys().get(key);
    return at === undefined ? undefined : this.table.entry(at);
  }

  /** The person that each key means; keys of several are left out. */
  personKeys(): ReadonlyMap<string, number> {
    if (this.personsByKey !== undefined) return this.personsByKey;
    const several = new Set<string>();
    this.personsByKey = new Map();
    for (let at = this.first; at < this.table.length; at++) {
      if (this.table.typeOf(at) !== 'person') continue;
      const key = nameKey(this.table.label(at));
      if (this.personsByKey.has(key) || !/^\w+-\w/.test(key)) several.add(key);
      this.personsByKey.set(key, at);
    }
    for (const key of several) this.personsByKey.delete(key);
    return this.personsByKey;
  }

  private compile(group: number): ScriptNames {
    const { source: sources, bounds } = this.spans.get(group) ?? noSpans;
    // Growing a trie costs as much as filling it: some ten nodes a name.
    const trie = new Trie(10 * sources.length);
    const givenNames = new Trie();
    sources.forEach((source, at) => {
      const start = bounds[3 * at]!;
      const entry = bounds[3 * at + 2]!;
      const length = addName(trie, source, start, bounds[3 * at + 1]!, entry, 0);
      if (
        length > 0 &&
        this.table.typeOf(entry) === 'person' &&
        classOf(source.charCodeAt(start)) === CharacterClass.upper
      )
        addNameParts(givenNames, length);
    });
    return { layer: { trie, isFallback: false, isOwn: false }, givenNames };
  }

  private eachName(visit: (source: string, start: number, end: number, entry: number) => void): void {
    const { table } = this;
    for (let entry = this.first; entry < table.length; entry++) {
      table.eachName(entry, (source, start, end) => {
        while (source.charCodeAt(start) === space) start++;
        visit(source, start, end, entry);
      });
    }
  }
}

const colonMark = 0x3a;

/** `fr:OTAN`: where the colon of a language mark stands, or -1. */
function languageMark(source: string, start: number, end: number): number {
  for (let at = start; at < end && at <= start + 3; at++) {
    const code = source.charCodeAt(at);
    if (code === colonMark) return at >= start + 2 ? at : -1;
    if (code < 0x61 || code > 0x7a) return -1;
  }
  return -1;
}

/** `Vladimir Putin`, just folded into `scratch`, makes "vladimir" a given name and "putin" a last one. Scripts without capitals are left out. */
function addNameParts(nameParts: Trie, length: number): void {
  const name = scratch.subarray(0, length);
  const gap = name.indexOf(space);
  if (gap < 3) return;
  nameParts.add(scratch, 0, gap, WordFlag.firstName);
  const last = name.lastIndexOf(space) + 1;
  if (length - last >= shortestLastName) nameParts.add(scratch, last, length, WordFlag.lastName);
}

/** Han and Kim are words of many languages; Aoun and Klein are few. */
const shortestLastName = 4;
