import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportArticle } from '../../src/model/report.js';
import { createFolder, newsclust } from './newsclust.js';

const folder = createFolder();
const at = (file: string): string => `${folder.path}/${file}`;

beforeAll(() => {
  folder.write(
    'news/en.txt',
    'Storli Group to rebuild dam\n\nHARVIK, 4 March 2023. The storli group said on Saturday that NATO engineers and the alliance of dam builders would help.\n',
  );
  folder.write(
    'news/ru.txt',
    'Плотину построит «Стурли»\n\n4 марта 2023. Группа «Стурли» сообщила о планах в Харвике.\n',
  );
  folder.write(
    'own.json',
    JSON.stringify([
      { id: 'organisation:storli', name: 'Storli Group', names: { ru: ['Стурли', 'Группа «Стурли»'] } },
      {
        id: 'place:harvik',
        type: 'place',
        name: 'Harvik',
        names: { ru: 'Харвик|Харвике'.split('|') },
        within: ['place:NO'],
      },
      { id: 'organisation:nato', type: 'organisation', names: { en: 'alliance of dam builders' } },
    ]),
  );
  folder.write('own.csv', 'id,name,ru\norganisation:storli,Storli Group,Стурли\n');
  folder.write('more.csv', 'id,name\nperson:elin-dahl,Elin Dahl\n');
  folder.write('bad.csv', 'id,name\nwhat is this,Storli\n');
});
afterAll(folder.remove);

async function entitiesOf(...words: string[]): Promise<Record<string, string[]>> {
  const { stdout, code, stderr } = await newsclust(['analyze', ...words]);
  expect([code, stderr]).toEqual([0, '']);
  const articles = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportArticle);
  return Object.fromEntries(articles.map(({ id, entities }) => [id, entities.map((entity) => entity.id)]));
}

describe('--dictionary', () => {
  test('new entries are found in every language that names them, further names mean the entry that has them', async () => {
    const found = await entitiesOf(at('news'), '--dictionary', at('own.json'));
    expect(found['en.txt']).toEqual(
      expect.arrayContaining(['organisation:storli', 'place:harvik', 'organisation:nato']),
    );
    expect(found['ru.txt']).toEqual(expect.arrayContaining(['organisation:storli', 'place:harvik']));
  });

  test('without it they are names that nobody knows', async () => {
    const found = await entitiesOf(at('news'));
    expect(found['ru.txt']).not.toContain('organisation:storli');
  });

  test.each([
    ['before the path', (): string[] => ['--dictionary', at('own.csv'), at('news')]],
    ['behind the path', (): string[] => [at('news'), '--dictionary', at('own.csv')]],
    ['twice before it', (): string[] => ['--dictionary', at('own.csv'), '--dictionary', at('more.csv'), at('news')]],
  ])('stands %s', async (_, words) => {
    expect((await entitiesOf(...words()))['ru.txt']).toContain('organisation:storli');
  });

  test.each([
    ['bad.csv', /bad\.csv: row 2: "id" must be like organisation:acme/],
    ['none.csv', /cannot read .*none\.csv: no such file/],
  ])('%s ends the run before it begins', async (file, message) => {
    const { code, stdout, stderr } = await newsclust(['ingest', at('news'), '--dictionary', at(file)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a run says which files shaped it', async () => {
    const { stdout } = await newsclust(['ingest', at('news'), '--format', 'json', '--dictionary', at('own.csv')]);
    expect((JSON.parse(stdout) as { options: { dictionary: string[] } }).options.dictionary).toEqual([at('own.csv')]);
  });

  test('--trace says what made each mention one', async () => {
    const { stdout } = await newsclust(['analyze', at('news/en.txt'), '--trace', '--dictionary', at('own.json')]);
    const { entities } = JSON.parse(stdout) as { entities: { id: string; mentions: { text: string; by: string }[] }[] };
    const rules = Object.fromEntries(entities.flatMap(({ mentions }) => mentions.map(({ text, by }) => [text, by])));
    expect(rules).toMatchObject({ 'Storli Group': 'own name', HARVIK: 'own name', NATO: 'name' });
    const plain = await newsclust(['analyze', at('news/en.txt')]);
    expect(plain.stdout).not.toContain('"by"');
  });
});
