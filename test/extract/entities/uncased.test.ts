import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../src/extract/entities/extract-entities.js';
import { loadGazetteer } from '../../../src/gazetteer/load.js';
import { loadLanguage } from '../../../src/languages/load.js';
import { smallGazetteer, smallLanguage } from '../../gazetteer/small-gazetteer.js';

/** The persons that no dictionary knows, as the text has them. */
async function persons(text: string, code: string): Promise<string[]> {
  const found = extractEntities(
    {
      article: { id: 'a', path: 'a.txt', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
      language: { tag: code, confidence: 1, from: 'declared' },
      readable: text,
    },
    await smallGazetteer(code),
    smallLanguage(code),
  );
  return found.flatMap(({ id, type, mentions }) =>
    type === 'person' && id.startsWith('name:') ? mentions.map((mention) => mention.text) : [],
  );
}

describe('Chinese', () => {
  test.each([
    ['after a title', '今天总统李明博抵达', ['李明博']],
    ['one character of given name', '据记者王涛报道', ['王涛']],
    ['before a title', '昨天，王毅部长会谈', ['王毅']],
    ['before a verb of saying', '对此，张建国表示满意', ['张建国']],
    ['at the head of a sentence', '李登海在北京。', ['李登海']],
    ['in a list', '来了李登海、冯长根、杨卫。', ['冯长根', '杨卫']],
    ['twice', '昨天见到周志强，今天又见到周志强。', ['周志强', '周志强']],
    ['a foreign name with a dot', '专家希拉·威曼来了', ['希拉·威曼']],
    ['a foreign name before a verb of saying', '奥尔布赖特说，会', ['奥尔布赖特']],
    ['a foreign name after a title', '总统塞迪略在会上', ['塞迪略']],
    ['a foreign place', '在布达拉宫前', []],
    ['words of the lists', '安全部长来了', []],
    ['nothing beside it', '提高经济建设水平', []],
  ])('%s', async (_, text, expected) => {
    expect(await persons(text, 'zh')).toEqual(expected);
  });
});

describe('Japanese', () => {
  test.each([
    ['a family name before a title', '昨日、岸田首相が来た', ['岸田']],
    ['a full name before a title', '昨日、田中太郎首相が来た', ['田中太郎']],
    ['a full name between kana', 'この山本太郎は、また', ['山本太郎']],
    ['katakana with a dot', 'この日アンゲラ・ノイマンが', ['アンゲラ・ノイマン']],
    ['katakana that is no person', 'この日ノイマン・アリーナで', []],
    ['katakana before a title', 'この日ノイマン首相は', ['ノイマン']],
    ['a place', 'この山口県では', []],
    ['one character more', 'この小野町では', []],
    ['a family name alone', 'この石川では', []],
  ])('%s', async (_, text, expected) => {
    expect(await persons(text, 'ja')).toEqual(expected);
  });
});

describe('Korean', () => {
  test.each([
    ['three syllables', '어제 문성근은 말했다', ['문성근']],
    ['before a title', '어제 황교안 총리가 말했다', ['황교안']],
    ['a title in the same word', '어제 박근혜대통령은 말했다', ['박근혜']],
    ['a family name alone', '어제 박씨는 말했다', ['박']],
    ['a title itself', '어제 변호사는 말했다', []],
    ['words with endings', '이 사건이 지금은 최고의 우려가', []],
  ])('%s', async (_, text, expected) => {
    expect(await persons(text, 'ko')).toEqual(expected);
  });
});

describe('Arabic and Indic scripts', () => {
  test.each([
    ['a given name and one word', 'ar', 'وقال كريستوفر هيل في بيان', ['كريستوفر هيل']],
    ['a given name behind a conjunction', 'ar', 'مع سامر وعبير الجندي في', ['عبير الجندي']],
    ['a given name alone', 'ar', 'مع عبير في', []],
    ['an honorific', 'ar', 'السيد الكيماوي في', ['الكيماوي']],
    ['a title and one word', 'ar', 'الرئيس السابق في', []],
    ['a given name in Hindi', 'hi', 'यह राजेश मीरचंदानी ने', ['राजेश मीरचंदानी']],
  ])('%s', async (_, code, text, expected) => {
    expect(await persons(text, code)).toEqual(expected);
  });
});

/** Places and organisations that no dictionary knows, as the text has them. */
async function others(text: string, code: string): Promise<string[]> {
  const language = await loadLanguage(code);
  const document = {
    article: { id: 'a', path: 'a.txt', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
    language: { tag: code, confidence: 1, from: 'declared' as const },
    readable: text,
  };
  return extractEntities(document, await loadGazetteer(language), language).flatMap(({ id, type, mentions }) =>
    id.startsWith('name:') && type !== 'person' ? mentions.map((mention) => `${type} ${mention.text}`) : [],
  );
}

describe('places beside a word for them', () => {
  test.each([
    ['hi', 'पुलिस ने खेदेगाव गांव में छापा मारा', ['place खेदेगाव']],
    ['hi', 'उसने कहा कि यह गांव बड़ा है', []],
    ['ar', 'وصل إلى بلدة الشويفات أمس', ['place الشويفات']],
    ['he', 'הוא נולד בכפר מרגליות לפני שנים', []],
    ['he', 'הוא נולד ליד קיבוץ מרגליות לפני שנים', ['place מרגליות']],
  ])('%s: %s', async (code, text, expected) => {
    expect((await others(text, code)).filter((found) => found.startsWith('place'))).toEqual(expected);
  });
});

describe('organisations beside a word for them', () => {
  test.each([
    ['fa', 'به گزارش خبرگزاری تابان امروز', ['organisation خبرگزاری تابان']],
    ['ar', 'قالت الحكومة أمس', []],
    ['zh', '记者从中国林业科学研究院获悉', ['organisation 中国林业科学研究院']],
    ['zh', '中国的大学很多', []],
    ['zh', '他在中国 大学很多', []],
    ['th', 'เจ้าหน้าที่ กรมปศุสัตว์ กล่าวว่า', ['organisation กรมปศุสัตว์']],
  ])('%s: %s', async (code, text, expected) => {
    expect((await others(text, code)).filter((found) => found.startsWith('organisation'))).toEqual(expected);
  });

  test('a place in the name of an organisation is evidence, and no mention of the place', async () => {
    const language = await loadLanguage('zh');
    const text = '他毕业于北京化学工业大学。';
    const found = extractEntities(
      {
        article: { id: 'a', path: 'a.txt', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
        language: { tag: 'zh', confidence: 1, from: 'declared' },
        readable: text,
      },
      await loadGazetteer(language),
      language,
    );
    const beijing = found.find(({ id }) => id === 'place:geonames-1816670');
    expect(beijing?.mentions).toEqual([]);
    expect(beijing?.adjectives.map((mention) => mention.text)).toEqual(['北京']);
  });
});
