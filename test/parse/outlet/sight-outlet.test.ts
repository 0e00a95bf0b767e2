import { describe, expect, test } from 'vitest';
import { outletAt, outletKey, outletMarked, outletNamed } from '../../../src/parse/outlet/directory.js';
import { knownAgencies } from '../../../src/parse/outlet/known-agencies.js';
import { knownOutlets } from '../../../src/parse/outlet/known-outlets.js';
import { sightOutlet } from '../../../src/parse/outlet/sight-outlet.js';
import { agencyNames } from '../../../src/parse/agencies.js';

describe('sources that are one outlet', () => {
  test.each([
    [
      'outlet:bbc',
      'BBC News|BBC|bbc|bbc.co.uk|www.bbc.com|https://amp.bbc.co.uk|BBC News - World|BBC News Türkçe|Би-би-си|بي بي سي عربي|बीबीसी हिंदी',
    ],
    [
      'outlet:kompas',
      'KOMPAS.com|Kompas.com|nasional.kompas.com|Kompas|Harian Kompas|https://www.kompas.com/global/read',
    ],
    [
      'outlet:new-york-times',
      'The New York Times|New York Times|nytimes.com|NYT|NYTimes.com|The New York Times - Europe',
    ],
    [
      'outlet:reuters',
      'Reuters|reuters.com|Thomson Reuters|REUTERS|www.reuters.com|Рейтер|رويترز|路透社|ロイター|Reuters Staff|وكالة رويترز',
    ],
    ['outlet:le-monde', 'Le Monde|LE MONDE|Le Monde.fr|lemonde.fr'],
    ['outlet:folha', 'Folha de S.Paulo|www1.folha.uol.com.br|Folha de São Paulo'],
    ['outlet:tass', 'TASS|ТАСС|tass.ru|ITAR-TASS'],
    ['outlet:al-ahram', 'الأهرام|صحيفة الأهرام|ahram.org.eg|Ahram Online'],
    ['outlet:thanh-nien', 'Thanh Niên|Báo Thanh Niên|thanhnien.vn'],
    ['outlet:kommersant', 'Коммерсантъ|газета «Коммерсантъ»|kommersant.ru'],
    ['outlet:cnn-indonesia', 'CNN Indonesia|www.cnnindonesia.com'],
    ['outlet:xinhua', '新华社|新華社|Xinhua News Agency|xinhuanet.com'],
  ])('%s', (id, sources) => {
    for (const source of sources.split('|')) expect(sightOutlet({ source }).outlet?.id, source).toBe(id);
  });
});

describe('sightOutlet', () => {
  const harbour = 'https://www.harbourpost.example/2022/1';
  test.each([
    [{ url: 'https://nasional.kompas.com/read/1' }, 'outlet:kompas'],
    [{ url: 'https://abcnews.go.com/x' }, 'outlet:abc-news-us'],
    [{ url: 'https://www.abc.net.au/news/1', source: 'ABC News' }, 'outlet:abc-australia'],
    [{ url: harbour }, 'site:harbourpost.example'],
    [{ url: harbour, source: 'Politics' }, 'site:harbourpost.example'],
    // A namesake, and an agency's report elsewhere: the site decides.
    [{ url: 'https://metro.example/x', source: 'Metro' }, 'site:metro.example'],
    [{ url: harbour, source: 'Reuters' }, 'site:harbourpost.example'],
    [{ url: 'https://guardian.ng/x', source: 'The Guardian' }, 'outlet:guardian-nigeria'],
    [{ url: 'https://news.google.com/x', source: 'The Guardian' }, 'outlet:guardian'],
    [{ url: 'https://news.google.com/x', source: 'www.harbourpost.example' }, 'site:harbourpost.example'],
    [{ url: 'https://medium.com/@lena/x' }, 'site:medium.com/@lena'],
    [{ source: 'The Harbour Post' }, 'name:harbour post'],
    [{ source: 'HARBOUR  POST' }, 'name:harbour post'],
    [{ source: 'ABC News' }, 'name:abc news'],
    [{ titleName: 'The Harbour Post' }, 'name:harbour post'],
    [{ titleName: 'Reuters' }, 'outlet:reuters'],
    [{ source: 'admin', titleName: 'Reuters' }, 'outlet:reuters'],
  ])('%j', (evidence, id) => expect(sightOutlet(evidence).outlet?.id).toBe(id));

  test.each([{}, { url: 'https://news.google.com/x' }, { source: 'admin' }, { source: '—' }, { url: 'nonsense' }])(
    'nobody in %j',
    (evidence) => expect(sightOutlet(evidence)).toEqual({}),
  );

  test('an agency in the source field of another site is whose report it is', () => {
    expect(sightOutlet({ url: harbour, source: 'AFP' }).credited?.id).toBe('outlet:afp');
    expect(sightOutlet({ url: 'https://www.reuters.com/x', source: 'Reuters' })).not.toHaveProperty('credited');
    expect(sightOutlet({ url: harbour, source: 'BBC' })).not.toHaveProperty('credited');
  });

  test('a name that is not known ties to its site', () => {
    expect(sightOutlet({ url: harbour, source: 'The Harbour Post' }).outlet).toEqual({
      id: 'site:harbourpost.example',
      name: 'The Harbour Post',
      alias: 'name:harbour post',
    });
  });
});

describe('the tables', () => {
  const lines = (knownAgencies + knownOutlets).trimEnd().split('\n');

  test('each line has an id, names and hosts; ids and hosts are unique', () => {
    const ids = new Set<string>();
    const hosts = new Map<string, string>();
    for (const line of lines) {
      const [, id, , listed] = /^([a-z0-9-]+)((?: \| [^|>]+)+) > ([a-z0-9. -]+)$/.exec(line) ?? [];
      expect(id, line).toBeDefined();
      expect(ids, id).not.toContain(id);
      ids.add(id!);
      for (const host of listed!.split(' ')) {
        expect(hosts.get(host), `${host}: ${id}`).toBeUndefined();
        hosts.set(host, id!);
        expect(outletAt(`www.${host}`)?.id).toBe(`outlet:${id}`);
      }
    }
    expect(ids.size).toBeGreaterThan(550);
  });

  test('no name of an outlet calls another; one that two bear calls none', () => {
    const bearers = new Map<string, Set<string>>();
    const rows = lines.map((line) => line.split(' > ')[0]!.split(' | '));
    for (const [id = '', ...names] of rows)
      for (const name of names)
        bearers.set(outletKey(name), (bearers.get(outletKey(name)) ?? new Set()).add(`outlet:${id}`));
    for (const [id = '', ...names] of rows) {
      for (const name of names) {
        const isShared = bearers.get(outletKey(name))!.size > 1;
        expect(outletNamed(name)?.id, name).toBe(isShared ? undefined : `outlet:${id}`);
      }
    }
    const shared = [...bearers].filter(([, ids]) => ids.size > 1).map(([key]) => key);
    expect(shared).toEqual(expect.arrayContaining(['abc news', 'cna', 'el pais', 'star', 'الشروق']));
    expect(shared.length).toBeLessThan(40);
  });

  test('every mark of agencies is somebody', () => {
    const pictures = ['getty', 'getty images'];
    const nobody = agencyNames.split('|').filter((mark) => !outletMarked(mark) && !outletMarked(mark.toUpperCase()));
    expect(nobody).toEqual(pictures);
  });
});

test('outletMarked takes short names as their owners write them, and the agency of two', () => {
  expect(outletMarked('MIA')?.id).toBe('outlet:mia');
  expect(outletMarked('Mia')).toBeUndefined();
  expect(outletMarked('dpa')?.id).toBe('outlet:dpa');
  expect(outletMarked('CNA')?.id).toBe('outlet:central-news-agency');
  expect(outletMarked('The Daily Star')).toBeUndefined();
});
