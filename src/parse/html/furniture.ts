/**
 * Which elements are marked as no article, by tag, role, class, id and style. A mark is only a claim: `main-text.ts` drops what
 * is marked if it holds neither the headline nor most of the page's prose, because templates also call whole pages `sidebar`.
 */
import { foldWord } from '../../text/fold.js';
import type { PageLexicon } from '../page-lexicon.js';
import { phraseAt } from '../phrase-index.js';
import { attributeOf, wordsOfName } from './element.js';
import { furnitureOfRole, furnitureOfWords, type Furniture } from './furniture-words.js';
import type { PageElement } from './tree.js';

const byTag: Readonly<Record<string, Furniture>> = {
  nav: 'box', footer: 'box', aside: 'box', form: 'box', dialog: 'box', menu: 'box', search: 'box', figcaption: 'caption', fieldset: 'box',
}; // prettier-ignore

const namingAttributes = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-qa',
  'data-component',
  'data-component-name',
  'data-module',
  'data-type',
  'data-block',
  'data-name',
];

/** Tells what elements of one page are marked as; remembers names, of which a page repeats few. */
export class FurnitureMarks {
  private readonly known = new Map<string, Furniture | undefined>();

  constructor(private readonly lexicon: PageLexicon) {}

  /** What `element` is marked as; undefined for what may be article. */
  of(element: PageElement): Furniture | undefined {
    const { tag, attributes } = element;
    if (tag === 'html' || tag === 'body' || tag === 'main') return undefined;
    const tagged = byTag[tag];
    if (attributes.size === 0) return tagged;
    if (isHidden(element)) return 'hidden';
    const role = attributes.get('role');
    const byRole = role === undefined ? undefined : furnitureOfRole(role.toLowerCase());
    if (byRole !== undefined) return byRole;
    for (const name of namingAttributes) {
      const value = attributes.get(name);
      if (value === undefined || value === '') continue;
      const kind = this.ofNames(value);
      if (kind !== undefined) return kind;
    }
    const label = attributes.get('aria-label');
    if (label !== undefined && phraseAt(this.lexicon.leftovers, foldWord(label.slice(0, 60))) !== '') return 'box';
    return tagged;
  }

  private ofNames(value: string): Furniture | undefined {
    for (const name of value.slice(0, 600).split(/\s+/)) {
      if (name === '') continue;
      if (!this.known.has(name)) this.known.set(name, furnitureOfWords(wordsOfName(name)));
      const kind = this.known.get(name);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }
}

/** Whether the page itself hides `element`: copies for other screens, texts behind a button. */
function isHidden(element: PageElement): boolean {
  if (element.attributes.has('hidden') && attributeOf(element, 'hidden') !== 'until-found') return true;
  const style = element.attributes.get('style');
  if (style !== undefined && /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style))
    return true;
  return element.attributes.get('aria-hidden') === 'true';
}
