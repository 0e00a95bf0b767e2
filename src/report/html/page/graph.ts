/**
 * The links of an event as a drawing: a point an article, with its number in the list, in the colour of its language. Copies are folded here
 * too. One of the points is in the order of the Tab key, arrow keys go on from it; its title stands below.
 */
import type { PageLink } from '../contents.js';
import { counted } from '../../wording.js';
import { articleNumbers } from './article-numbers.js';
import { coloured, drawing, element, foreign, languageMark } from './elements.js';
import { layOut } from './graph-layout.js';
import type { Page } from './page.js';

/** Few points say nothing that the list does not; more than these cannot be told apart. */
const [fewest, most] = [5, 40];
const [width, margin] = [640, 30];

/** The drawing; null where it would not help. A point that is pressed goes to its article. */
export function drawGraph(
  { contents }: Page,
  place: number,
  links: readonly PageLink[],
  goTo: (at: number) => void,
): HTMLElement | null {
  const { articles } = contents.events[place]!;
  const shown = articles.flatMap(({ copyOf }, at) => (copyOf === undefined ? at : []));
  if (shown.length < fewest || shown.length > most) return null;
  const pointOf = new Map(shown.map((at, point) => [at, point]));
  const drawn = links.filter(({ a, b, copy }) => copy === undefined && pointOf.has(a) && pointOf.has(b));
  const height = shown.length < 10 ? 220 : 340;
  const points = layOut(
    shown.length,
    drawn.map(({ a, b }) => [pointOf.get(a)!, pointOf.get(b)!]),
    width - 2 * margin,
    height - 2 * margin,
  );
  const numbers = articleNumbers(articles);
  const hint = 'Point at an article to read its title, press it to go there.';
  const caption = element('p', { class: 'quiet', 'aria-hidden': 'true' }, hint);
  const tell = (at: number): void => {
    const { title, language } = articles[at]!;
    const text = foreign(title, contents.languages[language]![0]);
    caption.replaceChildren(`${numbers[at]} `, languageMark(contents, language), ' ', text);
  };
  const nodes = shown.map((at, point) => {
    const { title, language } = articles[at]!;
    const { x, y } = points[point]!;
    const node = drawing(
      'g',
      {
        transform: `translate(${(x + margin).toFixed(1)} ${(y + margin).toFixed(1)})`,
        role: 'button',
        tabindex: point === 0 ? 0 : -1,
        'aria-label': `${numbers[at]}, ${contents.languages[language]![1]}: ${title}`,
      },
      drawing('title', {}, title),
      coloured(drawing('circle', { r: 15 }), language),
      drawing('text', { dy: '0.35em', 'text-anchor': 'middle' }, `${numbers[at]}`),
    );
    node.addEventListener('click', () => goTo(at));
    node.addEventListener('pointerenter', () => tell(at));
    node.addEventListener('focus', () => tell(at));
    node.addEventListener('keydown', (event) => {
      const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
      const step = steps[event.key];
      if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (step === undefined) return goTo(at);
      const next = nodes[(point + step + nodes.length) % nodes.length]!;
      node.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
    return node;
  });
  const languages = new Set(shown.map((at) => articles[at]!.language)).size;
  return element(
    'div',
    { class: 'graph' },
    drawing(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        role: 'group',
        'aria-label': `Drawing of ${counted(shown.length, 'article')} in ${counted(languages, 'language')} and their links, which are listed below`,
      },
      ...drawn.map(({ a, b, strength }) => {
        const [from, to] = [points[pointOf.get(a)!]!, points[pointOf.get(b)!]!];
        const ends = { x1: from.x + margin, y1: from.y + margin, x2: to.x + margin, y2: to.y + margin };
        return drawing('line', { ...ends, 'stroke-width': strength >= 90 ? 4 : strength >= 60 ? 2.5 : 1.5 });
      }),
      ...nodes,
    ),
    caption,
  );
}
