/** Events by day as a row of bars. A bar is a button: it filters to its day, or goes into its week, month or year. Arrow keys go along. */
import { counted } from '../../wording.js';
import { daysInWords } from '../wording.js';
import { button, element, freshId } from './elements.js';
import type { Found, Page, Part } from './page.js';
import { countByPeriod, type Period, periodsOf, spanOf, unitFor } from './periods.js';
import { dayNumber } from '../../../math/iso-day.js';

const mostTicks = { narrow: 4, wide: 6 } as const;
/** Of a bar, in rem. */
const widest = 5;
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The timeline; null where there are not two days to tell apart. */
export function createTimeline({ contents, index, change }: Page): Part | null {
  const spansWhere = (isShown: (articles: number) => boolean): Period[] =>
    contents.events.flatMap(({ articles }, place) => (isShown(articles.length) ? index.spansOf(place) : []));
  const whole = spanOf(spansWhere((articles) => articles > 1)) ?? spanOf(spansWhere(() => true));
  if (whole === null || whole.from === whole.to) return null;
  const heading = freshId();
  const title = element('h2', { id: heading });
  const out = button({ class: 'quiet-button' }, () => change({ from: '', to: '' }), 'Show all days');
  const bars = element('div', { class: 'bars', role: 'group', 'aria-labelledby': heading });
  const ticks = element('div', { class: 'ticks', 'aria-hidden': 'true' });
  const node = element(
    'section',
    { class: 'timeline', 'aria-labelledby': heading },
    element('div', { class: 'row' }, title, out),
    bars,
    ticks,
  );
  let view: Period = whole;
  let focused = 0;
  let periods: readonly Period[] = [];

  bars.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focused = Math.max(0, Math.min(periods.length - 1, focused + step));
    [...bars.children].forEach((bar, at) => bar.setAttribute('tabindex', at === focused ? '0' : '-1'));
    (bars.children[focused] as HTMLElement).focus();
  });

  return {
    node,
    show: (found) => {
      const { from, to } = found.criteria;
      view = viewOf(found, view, whole);
      const laid = periodsOf(view);
      periods = laid.periods;
      const shown = countByPeriod(
        found.onAnyDay.map((place) => index.spansOf(place)),
        periods,
      );
      const most = Math.max(1, ...shown);
      const hadFocus = bars.contains(document.activeElement);
      const first = periods.findIndex((period) => period.from === from);
      focused = Math.max(0, first < 0 ? shown.indexOf(most) : first);
      title.replaceChildren(
        `Events by ${laid.unit}`,
        element('span', { class: 'quiet' }, `, at most ${counted(most, 'event')}`),
      );
      out.hidden = from === '' && to === '';
      bars.replaceChildren(
        ...periods.map((period, at) => {
          const count = shown[at]!;
          const chosen =
            (from !== '' || to !== '') && (from === '' || period.to >= from) && (to === '' || period.from <= to);
          const words = `${daysInWords(period.from, period.to)}: ${count === 0 ? 'no events' : counted(count, 'event')}`;
          const fill = element('span', { class: 'fill' });
          fill.style.height = `${count === 0 ? 0 : Math.max(4, Math.round((100 * count) / most))}%`;
          const isOnly = chosen && period.from === from && period.to === to;
          return button(
            {
              class: chosen ? 'bar chosen' : 'bar',
              title: words,
              'aria-label': words,
              'aria-pressed': `${isOnly}`,
              tabindex: at === focused ? 0 : -1,
            },
            () => {
              focused = at;
              change(isOnly ? { from: '', to: '' } : period);
            },
            fill,
          );
        }),
      );
      ticks.replaceChildren(...ticksOf(periods));
      // Two days do not fill the width.
      bars.style.maxWidth = ticks.style.maxWidth = `${periods.length * widest}rem`;
      if (hadFocus) (bars.children[focused] as HTMLElement | undefined)?.focus();
    },
  };
}

/** A chosen week, month or year fills the row with its days; a chosen day stays where it stood. */
function viewOf({ criteria: { from, to } }: Found, before: Period, whole: Period): Period {
  if (from === '' && to === '') return whole;
  const chosen = {
    from: from === '' || from < whole.from ? whole.from : from,
    to: to === '' || to > whole.to ? whole.to : to,
  };
  if (chosen.from > chosen.to) return whole;
  if (dayNumber(chosen.to) - dayNumber(chosen.from) >= 4 && unitOf(chosen) !== unitOf(whole)) return chosen;
  return chosen.from >= before.from && chosen.to <= before.to ? before : whole;
}

function unitOf({ from, to }: Period): string {
  return unitFor(dayNumber(to) - dayNumber(from) + 1);
}

/** Labels below a few of the bars; a year where it begins to hold. */
function ticksOf(periods: readonly Period[]): HTMLElement[] {
  const step = Math.ceil(periods.length / (innerWidth < 600 ? mostTicks.narrow : mostTicks.wide));
  let year = '';
  return periods.flatMap(({ from, to }, at) => {
    if (at % step !== 0 || (at > 0 && at > periods.length * 0.94)) return [];
    const [ownYear = '', month = '', day = ''] = from.split('-');
    const isYear = from.endsWith('-01-01') && to.endsWith('-12-31');
    const words = isYear
      ? ''
      : `${to.slice(0, 7) === from.slice(0, 7) && from.endsWith('-01') && from !== to ? '' : `${Number(day)} `}${shortMonths[Number(month) - 1]}`;
    const tick = element(
      'span',
      {},
      [words, ownYear === year && !isYear ? '' : ownYear].filter((part) => part !== '').join(' '),
    );
    tick.style.left = `${(100 * at) / periods.length}%`;
    year = ownYear;
    return [tick];
  });
}
