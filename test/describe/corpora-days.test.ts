import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultOptions } from '../../src/config.js';
import type { Report } from '../../src/model/report.js';
import { ingest } from '../../src/pipeline.js';

/** Events of the fixture corpora: one article of each, and the day on which it happened (their README files). */
const events: Readonly<Record<string, readonly (readonly [article: string, day: string])[]>> = {
  'phone-call': [
    ['sq-putini-dhe-erdogani-flasin-ne-telefon.txt', '2022-01-02'],
    ['tr-erdogan-putin-aralik-gorusmesi-donbas.txt', '2021-12-03'],
    ['fa-neshast-tehran-raisi-putin-erdoghan.txt', '2022-07-19'],
    ['ar-hamdwk-yuelin-istiqalatahu.txt', '2022-01-02'],
    ['nl-brand-verwoest-parlement-zuid-afrika.txt', '2022-01-02'],
    ['fr-kazakhstan-colere-contre-le-prix-du-gaz.txt', '2022-01-02'],
    ['uk-bayden-pohovoryv-iz-zelenskym.txt', '2022-01-02'],
  ],
  'web-noise': [
    ['id-finlandia-dan-swedia-resmi-daftar-nato.txt', '2022-05-18'],
    ['id-jokowi-cabut-larangan-ekspor-minyak-goreng.txt', '2022-05-19'],
    ['sq-real-madridi-kampion-i-evropes.txt', '2022-05-28'],
    ['sq-turqia-e-nderron-emrin-ne-okb.txt', '2022-06-01'],
    ['ar-zilzal-yadrib-sharq-afghanistan.txt', '2022-06-22'],
    ['pt-petro-e-eleito-na-colombia.txt', '2022-06-19'],
  ],
};

describe.each(Object.entries(events))('the days of the events of %s', (name, rows) => {
  let report: Report;
  beforeAll(async () => {
    report = await ingest([join(import.meta.dirname, '../../fixtures/corpora', name, 'articles')], defaultOptions);
  });

  test.each(rows)('%s: %s', (article, day) => {
    const event = report.clusters.find(({ articles }) => articles.includes(article));
    expect(event).toMatchObject({ from: day, to: day });
  });
});
