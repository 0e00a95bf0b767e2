/** The links of an event as a drawing: a point an article, in the colour of its language. Copies are folded here too. */
import type { PageLink } from '../contents.js';
import { counted } from '../../wording.js';
import { drawing, languageClass } from './elements.js';
import { layOut } from './graph-layout.js';
import type { Page } from './page.js';

/** Few points say nothing that the list does not; more than these cannot be told apart. */
const [fewest, most] = [5, 40];
const [width, margin] = [640, 30];

/** The drawing; null where it would not help. */
export function drawGraph({ contents }: Page, place: number, links: readonly PageLink[]): SVGSVGElement | null {
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
  const languages = new Set(shown.map((at) => articles[at]!.language)).size;
  return drawing(
    'svg',
    {
      class: 'graph',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `Drawing of ${counted(shown.length, 'article')} in ${counted(languages, 'language')} and their links, which are listed below`,
    },
    ...drawn.map(({ a, b, strength }) => {
      const [from, to] = [points[pointOf.get(a)!]!, points[pointOf.get(b)!]!];
      const ends = { x1: from.x + margin, y1: from.y + margin, x2: to.x + margin, y2: to.y + margin };
      return drawing('line', { ...ends, 'stroke-width': strength >= 90 ? 4 : strength >= 60 ? 2.5 : 1.5 });
    }),
    ...shown.map((at, point) => {
      const { title, language } = articles[at]!;
      const [tag, name] = contents.languages[language]!;
      const { x, y } = points[point]!;
      return drawing(
        'g',
        { transform: `translate(${(x + margin).toFixed(1)} ${(y + margin).toFixed(1)})` },
        drawing('title', {}, `${name}: ${title}`),
        drawing('circle', { r: 15, class: languageClass(language) }),
        drawing('text', { dy: '0.35em', 'text-anchor': 'middle' }, tag.slice(0, 3)),
      );
    }),
  );
}
