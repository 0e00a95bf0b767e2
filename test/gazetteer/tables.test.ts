import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { organisations } from '../../src/gazetteer/organisations.js';
import { events } from '../../src/gazetteer/events.js';
import { people } from '../../src/gazetteer/people.js';
import { places } from '../../src/gazetteer/places.generated.js';
import { regions } from '../../src/gazetteer/regions.js';
import { foldWord } from '../../src/text/fold.js';

interface Line {
  readonly id: string;
  readonly label: string;
  readonly within: readonly string[];
  /** Label and further names, with their marks. */
  readonly names: readonly string[];
}

const languages = new Set(
  readdirSync(new URL('../../src/languages/', import.meta.url)).flatMap(
    (file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [],
  ),
);
const placeIds = new Set(places.split('\n').map((line) => line.slice(0, line.indexOf('\t'))));

function read(table: string, hasWithin: boolean): Line[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', label = '', ...rest] = line.split(' | ');
      const within = hasWithin ? rest.shift()! : '-';
      return { id, label, within: within === '-' ? [] : within.split(','), names: [label, ...rest] };
    });
}

/** `fr:~Poutine` -> language, whether short, the name itself without `*`. */
function parse(name: string): { language: string; isShort: boolean; bare: string } {
  const [, language = '', tilde, bare = ''] = /^(?:([a-z]{2,3}):)?(~?)(.*?)\*?$/s.exec(name)!;
  return { language, isShort: tilde === '~', bare };
}

const tables = {
  people: people.flatMap((table) => read(table, false)),
  organisations: organisations.flatMap((table) => read(table, false)),
  events: read(events, false),
  regions: read(regions, true),
};

describe.each(Object.entries(tables))('%s', (kind, lines) => {
  test('has unique ids that are slugs or codes', () => {
    const ids = lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter(
        (id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !(kind === 'regions' && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id)),
      ),
    ).toEqual([]);
  });

  test('has no empty, untrimmed or denormalised name', () => {
    const names = lines.flatMap((line) => line.names);
    const isSound = (name: string) =>
      name !== '' &&
      name === name.trim() &&
      !/ {2}|[|\t`\\]|\$\{/.test(name) &&
      name === name.normalize('NFC') &&
      parse(name).bare.length > 1;
    expect(names.filter((name) => !isSound(name))).toEqual([]);
  });

  test('marks languages and stems as the compiler reads them', () => {
    const isSound = (name: string) => {
      const { language, bare } = parse(name);
      return (language === '' || languages.has(language)) && !/[*~]|^[a-z]{2,3}:/.test(bare);
    };
    expect(lines.flatMap((line) => line.names).filter((name) => !isSound(name))).toEqual([]);
  });

  test('mixes no scripts within a word', () => {
    const isMixed = (word: string) =>
      [
        /\p{Script=Latin}/u,
        /\p{Script=Cyrillic}/u,
        /\p{Script=Greek}/u,
        /\p{Script=Arabic}/u,
        /\p{Script=Hebrew}/u,
        /\p{Script=Devanagari}/u,
      ].filter((script) => script.test(word)).length > 1;
    expect(
      lines
        .flatMap((line) => line.names)
        .flatMap((name) => parse(name).bare.split(/[ -]/))
        .filter(isMixed),
    ).toEqual([]);
  });

  test('lets only longer words stand alone', () => {
    const isTooShort = (name: string) => {
      const { isShort, bare } = parse(name);
      return isShort && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(bare) && bare.replace(/\P{L}/gu, '').length < 4;
    };
    expect(lines.flatMap((line) => line.names).filter(isTooShort)).toEqual([]);
  });

  test('begins names in small letters only where one language says so', () => {
    expect(
      lines
        .flatMap((line) => line.names)
        .filter((name) => parse(name).language === '' && /^(?!\p{Script=Georgian})\p{Ll}/u.test(parse(name).bare)),
    ).toEqual([]);
  });
});

test('no two entries share a name in one language', () => {
  const owners = new Map<string, { id: string; language: string }[]>();
  const clashes: string[] = [];
  for (const { id, names } of Object.values(tables).flat()) {
    for (const name of names) {
      const { language, bare } = parse(name);
      const key = foldWord(bare);
      const known = owners.get(key) ?? [];
      for (const other of known) {
        if (other.id !== id && (other.language === language || other.language === '' || language === ''))
          clashes.push(`${key}: ${other.id}, ${id}`);
      }
      owners.set(key, [...known, { id, language }]);
    }
  }
  expect(clashes).toEqual([]);
});

test('regions lie in places that exist', () => {
  const known = new Set([...placeIds, ...tables.regions.map(({ id }) => id)]);
  expect(
    tables.regions.flatMap(({ id, within }) =>
      within.filter((place) => place === id || !known.has(place)).map((place) => `${id} in ${place}`),
    ),
  ).toEqual([]);
});

test('holds enough of each', () => {
  expect(tables.people.length).toBeGreaterThanOrEqual(2000);
  expect(tables.organisations.length).toBeGreaterThanOrEqual(600);
  expect(tables.events.length).toBeGreaterThanOrEqual(200);
  expect(tables.regions.length).toBeGreaterThanOrEqual(220);
});

describe('names and whom they mean', () => {
  const owner = new Map<string, string>();
  for (const [kind, lines] of Object.entries(tables)) {
    for (const { id, names } of lines) {
      for (const name of names) {
        const { language, isShort, bare } = parse(name);
        owner.set(`${language}${language === '' ? '' : ':'}${isShort ? '~' : ''}${bare}`, `${kind}:${id}`);
      }
    }
  }

  test.each([
    ['Vladimir Poutine', 'people:vladimir-putin'],
    ['~Путін', 'people:vladimir-putin'],
    ['ولادیمیر پوتین', 'people:vladimir-putin'],
    ['プーチン', 'people:vladimir-putin'],
    ['Recep Tayyip Erdogan', 'people:recep-tayyip-erdogan'],
    ['埃尔多安', 'people:recep-tayyip-erdogan'],
    ['~أردوغان', 'people:recep-tayyip-erdogan'],
    ['Mevlüt Çavuşoğlu', 'people:mevlut-cavusoglu'],
    ['Wolodymyr Selenskyj', 'people:volodymyr-zelensky'],
    ['~Зеленского', 'people:volodymyr-zelensky'],
    ['澤倫斯基', 'people:volodymyr-zelensky'],
    ['जो बाइडेन', 'people:joe-biden'],
    ['アンゲラ・メルケル', 'people:angela-merkel'],
    ['Олаф Шольц', 'people:olaf-scholz'],
    ['Tập Cận Bình', 'people:xi-jinping'],
    ['習近平', 'people:xi-jinping'],
    ['नरेंद्र मोदी', 'people:narendra-modi'],
    ['Sergej Lawrow', 'people:sergey-lavrov'],
    ['Йенс Столтенберг', 'people:jens-stoltenberg'],
    ['آنتونیو گوترش', 'people:antonio-guterres'],
    ['安东尼·布林肯', 'people:antony-blinken'],
    ['Ильхам Алиев', 'people:ilham-aliyev'],
    ['Nikol Pachinian', 'people:nikol-pashinyan'],
    ['Bachar el-Assad', 'people:bashar-al-assad'],
    ['Jalifa Haftar', 'people:khalifa-haftar'],
    ['Boris Johnson', 'people:boris-johnson'],
    ['fr:OTAN', 'organisations:nato'],
    ['北大西洋条約機構', 'organisations:nato'],
    ['Dewan NATO-Rusia', 'organisations:nato-russia-council'],
    ['sq:OKB', 'organisations:united-nations'],
    ['id:PBB', 'organisations:united-nations'],
    ['Совбез ООН', 'organisations:un-security-council'],
    ['de:OSZE', 'organisations:osce'],
    ['ru:ЕС', 'organisations:european-union'],
    ['Bashkimi Evropian', 'organisations:european-union'],
    ['Кремль', 'organisations:kremlin'],
    ['Gedung Putih', 'organisations:white-house'],
    ['Krimea', 'regions:UA-43'],
    ['القرم', 'regions:UA-43'],
    ['Нагорного Карабаха', 'regions:nagorno-karabakh'],
    ['Kaukazin Jugor', 'regions:south-caucasus'],
    ['Eo biển Hormuz', 'regions:strait-of-hormuz'],
    ['北カロライナ', undefined],
    ['~Johnson', undefined],
    ['~May', undefined],
    ['~Xi', undefined],
    ['~Modi', undefined],
    ['Gaza', 'regions:gaza-strip'],
    ['Gaza City', 'regions:gaza-strip'],
    ['مدينة غزة', 'regions:gaza-strip'],
    ['en:RSF', 'organisations:rapid-support-forces'],
    ['zh:南海', 'regions:south-china-sea'],
    ['南海', undefined],
    ['ru:Совбез', undefined],
    ['力量党', undefined],
    ['菅首相', undefined],
    ['~Ленин', undefined],
    ['法耶兹', undefined],
  ])('%s -> %s', (name, expected) => {
    expect(owner.get(name)).toBe(expected);
  });
});
