import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../src/parse/parse-source.js';
import { parseTools } from '../tools.js';

/** Outlet and agencies of one record, by id. */
function whose(record: object): [string | undefined, string[]] {
  const text = JSON.stringify(record);
  const [article] = parseSource({ path: 'a.jsonl', format: 'jsonl', text }, parseTools).articles;
  return [article?.outlet?.id, (article?.agencies ?? []).map(({ id }) => id.replace('outlet:', ''))];
}

const sentence = 'The two presidents spoke for an hour about the border and agreed to meet again in spring.';
const url = 'https://www.harbourpost.example/1';

describe('whose report it is', () => {
  test.each<[string, string[]]>([
    [`ANKARA (Reuters) – ${sentence}`, ['reuters']],
    [`KYIV, Jan 3 (AFP) - ${sentence}`, ['afp']],
    [`Tunis (APA/dpa/AFP). ${sentence}`, ['apa-austria', 'dpa', 'afp']],
    [`JAKARTA, KOMPAS.com - ${sentence}`, ['kompas']],
    [`${sentence}/REL`, ['radio-free-europe']],
    [`${sentence} (ANTARA/Reuters)`, ['antara', 'reuters']],
    [`${sentence}\n\nSumber: Antara`, ['antara']],
    [`${sentence}\n\nQuelle: dpa/AP`, ['dpa', 'associated-press']],
    [`${sentence}\n\nИсточник: ТАСС`, ['tass']],
    [`${sentence}\n\nالمصدر: رويترز`, ['reuters']],
    [`By Reuters Staff\n\n${sentence}`, ['reuters']],
    [`Par AFP\n\n${sentence}`, ['afp']],
    [`AFP\n\n${sentence}`, ['afp']],
    [`新华社北京1月3日电 两国元首通电话一小时，就边境问题交换意见，并同意今年春天再次会晤。`, ['xinhua']],
  ])('%s', (text, agencies) =>
    expect(whose({ url, title: 'Two presidents speak again', text })).toEqual(['site:harbourpost.example', agencies]),
  );

  test.each([
    `${sentence}\n\nFoto: AFP`,
    `The Associated Press (AP) said on Monday - citing officials - that talks failed. ${sentence}`,
    `By Mia Lind\n\n${sentence}`,
    `Politika\n\n${sentence}`,
    `${sentence}\n\nSource: the ministry`,
    sentence,
  ])('the outlet’s own: %s', (text) =>
    expect(whose({ url, title: 'Two presidents speak again', text })[1]).toEqual([]),
  );

  test('an agency is not credited for its own page', () => {
    const text = `ANKARA (Reuters) – ${sentence}`;
    expect(whose({ url: 'https://www.reuters.com/world/1', text })).toEqual(['outlet:reuters', []]);
    expect(whose({ url: 'https://www.antaranews.com/1', text: `${sentence} (ANTARA/Reuters)` })).toEqual([
      'outlet:antara',
      ['reuters'],
    ]);
  });

  test('an outlet that signs a page of nobody known is its own', () => {
    expect(whose({ text: `JAKARTA, KOMPAS.com - ${sentence}` })).toEqual(['outlet:kompas', []]);
    expect(whose({ text: `ANKARA (Reuters) – ${sentence}` })).toEqual([undefined, ['reuters']]);
    expect(whose({ text: `JAKARTA, HARBOURPOST.com - ${sentence}` })).toEqual(['site:harbourpost.com', []]);
  });

  test('the source field and the title name it, too', () => {
    expect(whose({ url, source: 'AFP', text: sentence })).toEqual(['site:harbourpost.example', ['afp']]);
    expect(whose({ title: 'Two presidents speak again | Reuters', text: sentence })[0]).toBe('outlet:reuters');
    expect(whose({ title: 'Two presidents speak again - World - The Harbour Post', text: sentence })[0]).toBe(
      'name:harbour post',
    );
  });
});
