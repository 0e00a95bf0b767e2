import { describe, expect, test } from 'vitest';
import { titleOutlet } from '../../src/parse/title-outlet.js';

const outletOf = (title: string, source?: string) => {
  const span = titleOutlet(title, source);
  return span === null ? null : title.slice(span.start, span.end);
};

describe('titleOutlet', () => {
  test.each([
    ['Home secretary resigns | Reuters', undefined, ' | Reuters'],
    ['Presiden ke Kyiv - Kompas.com', undefined, ' - Kompas.com'],
    ['Minister tritt zurück – Örtliche Zeitung', 'Örtliche Zeitung', ' – Örtliche Zeitung'],
    [
      'Turkey becomes Türkiye at the United Nations - World - The Harbour Post',
      undefined,
      ' - World - The Harbour Post',
    ],
    ['Grain ships leave the port of Odesa | Europe | Morning Lamp', undefined, ' | Europe | Morning Lamp'],
    ['Президент подписал закон о бюджете - Вечерние новости', undefined, ' - Вечерние новости'],
    ['الرئيس يستقبل وفدا من البرلمان | صوت الميناء', undefined, ' | صوت الميناء'],
    ['土耳其总统与俄罗斯总统通电话 | 环宇', undefined, ' | 环宇'],
  ])('%s', (title, source, expected) => {
    expect(outletOf(title, source)).toBe(expected);
  });

  test.each([
    'Putin and Erdogan - a friendship',
    'Russian troops have entered the city - Zelensky',
    'Turkey will not leave the alliance – Foreign Minister Cavusoglu',
    'Grain ships leave the port - The',
    'Opinion | Why the deal with the ports will hold in the end',
    'Live | Talks',
    'Bayern München | Borussia Dortmund',
    'Reuters',
    'Talks between Reuters-Ipsos pollsters',
    'Ten dead after the storm in Vienna | 3 January 2022',
    '',
    ' - '.repeat(50_000),
    `a${' '.repeat(100_000)}| B`,
  ])('none in %s', (title) => {
    expect(outletOf(title)).toBeNull();
  });
});
