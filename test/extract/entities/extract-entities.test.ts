import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../src/extract/entities/extract-entities.js';
import type { Document } from '../../../src/model/document.js';
import type { Entity } from '../../../src/model/entity.js';
import { smallGazetteer, smallLanguage } from '../../gazetteer/small-gazetteer.js';

function documentOf(text: string, tag: string): Document {
  return {
    article: { id: 'a', path: 'a.txt', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
    language: { tag, confidence: 1, from: 'declared' },
    readable: text,
  };
}

async function extract(text: string, code: string): Promise<Entity[]> {
  return extractEntities(documentOf(text, code), await smallGazetteer(code), smallLanguage(code));
}

/** `id: mention, mention / adjective`, in order of appearance. */
async function read(text: string, code: string): Promise<string[]> {
  const say = (spans: readonly { text: string }[]): string => spans.map((span) => span.text).join(', ');
  return (await extract(text, code)).map(
    ({ id, mentions, adjectives }) => `${id}: ${say(mentions)}${adjectives.length > 0 ? ` / ${say(adjectives)}` : ''}`,
  );
}

describe('names of the dictionary', () => {
  test.each([
    [
      'titles and places before a name are not part of it',
      'id',
      'Kemarin presiden Rusia Vladimir Putin tiba.',
      ['place:RU: Rusia', 'person:vladimir-putin: Vladimir Putin'],
    ],
    [
      'another spelling is the same man',
      'id',
      'Kemarin Vladimir Poutine tiba.',
      ['person:vladimir-putin: Vladimir Poutine'],
    ],
    ['a name with an ending', 'sq', 'biseda e Putinit në Turqi', ['person:vladimir-putin: Putinit', 'place:TR: Turqi']],
    [
      'both words of a name inflected',
      'ru',
      'встреча с Владимиром Путином',
      ['person:vladimir-putin: Владимиром Путином'],
    ],
    ['an ending in place of a vowel', 'ru', 'посол в Москве сообщил', ['place:geonames-524901: Москве']],
    [
      'compounds with a hyphen',
      'sq',
      'bashkëpunimin Turqi-Rusi dhe NATO-ja',
      ['place:TR: Turqi', 'place:RU: Rusi', 'organisation:nato: NATO'],
    ],
    ['adjectives are kept apart', 'sq', 'presidenti rus dhe ushtria turke', ['place:RU:  / rus', 'place:TR:  / turke']],
    ['a space is missing', 'id', 'hubunganRusia membaik', ['place:RU: Rusia']],
    [
      'Arabic particles written together with a name',
      'ar',
      'زيارة لروسيا وتركيا',
      ['place:RU: روسيا', 'place:TR: تركيا'],
    ],
    ['Arabic letter variants', 'ar', 'لقاء مع رجب طيب اردوغان', ['person:recep-tayyip-erdogan: رجب طيب اردوغان']],
    [
      'no spaces between words',
      'zh',
      '土耳其与俄罗斯总统普京会谈',
      ['place:TR: 土耳其', 'place:RU: 俄罗斯', 'person:vladimir-putin: 普京'],
    ],
    ['a name valid in one language', 'fr', "la France et l'OTAN", ['place:FR: France', 'organisation:nato: OTAN']],
    ['no name in another language', 'en', 'the word otan', []],
    [
      'a country inside an organisation',
      'ja',
      '昨日ロシア軍が来た',
      ['organisation:russian-army: ロシア軍', 'place:RU:  / ロシア'],
    ],
    ['the beginning of a katakana word', 'ja', 'ロシアンルーレット', []],
    ['a name known by its sound', 'id', 'kata Wladimir Poetin kemarin', ['person:vladimir-putin: Wladimir Poetin']],
    ['capitals only', 'en', 'a nato of ideas', []],
    ['dotted acronyms', 'en', 'the U.S. army', ['place:US: U.S.']],
    ['soft hyphens and other hidden characters', 'en', 'in Tur\u00adkey\u200b today', ['place:TR: Tur\u00adkey\u200b']],
    ['accents', 'en', 'that Erdogan and Erdoğan agree', ['person:recep-tayyip-erdogan: Erdogan, Erdoğan']],
    ['the longest name wins', 'en', 'wrote the New York Times there', ['organisation:new-york-times: New York Times']],
    [
      'of two cities of one name the one whose country is named',
      'en',
      'from Springfield in France and from Springfield',
      ['place:geonames-4: Springfield, Springfield', 'place:FR: France'],
    ],
    [
      'of two cities of one name the larger one',
      'en',
      'from Springfield in the rain',
      ['place:geonames-3: Springfield'],
    ],
    ['a country before the state of its name', 'en', 'protests in Georgia', ['place:GE: Georgia']],
    [
      'a text without capitals',
      'en',
      'the talks between turkey and russia and ukraine were held in moscow',
      ['place:TR: turkey', 'place:RU: russia', 'place:UA: ukraine', 'place:geonames-524901: moscow'],
    ],
  ])('%s', async (_, code, text, expected) => {
    expect(await read(text, code)).toEqual(expected);
  });
});

describe('what only looks like a name of the dictionary', () => {
  test.each([
    ['a city that the text has in lower case', 'en', 'Mobile users prefer mobile phones.', []],
    ['a small city without support', 'en', 'They said Mobile was down.', ['name:mbl: Mobile']],
    [
      'a small city with its country',
      'en',
      'They said Mobile in the United States was down.',
      ['place:geonames-1: Mobile', 'place:US: United States'],
    ],
    [
      'a small city after a word that says where',
      'en',
      'A fire broke out in Mobile today.',
      ['place:geonames-1: Mobile'],
    ],
    ['a city that is a given name', 'en', 'the singer Paris Hilton sang', ['name:prs-ltn: Paris Hilton']],
    [
      'a city that is a surname',
      'en',
      'a bust of George Washington stands there',
      ['name:grg-vsnktn: George Washington'],
    ],
    ['the surname of somebody else', 'en', 'where Anna Known lives', ['name:ana-nvn: Anna Known']],
    [
      'the beginning of a longer word',
      'en',
      'the Parisienne and Russias',
      ['name:prsn: Parisienne', 'name:rsas: Russias'],
    ],
  ])('%s', async (_, code, text, expected) => {
    const keyless = (line: string): string => line.replace(/name:[^:]+:/, 'name:');
    expect((await read(text, code)).map(keyless)).toEqual(expected.map(keyless));
  });
});

describe('names that no dictionary knows', () => {
  const kindOf = async (text: string, code: string): Promise<string[]> =>
    (await extract(text, code)).filter(({ id }) => id.startsWith('name:')).map(({ type, name }) => `${type} ${name}`);
  test.each([
    ['a title before', 'en', 'yesterday Mr Sharetsky spoke', ['person Sharetsky']],
    ['a given name at the head', 'en', 'a word with George Okonkwo-Bello there', ['person George Okonkwo-Bello']],
    ['an initial', 'en', 'a goal by K. Barnett in time', ['person K. Barnett']],
    [
      'an organisation word',
      'en',
      'staff of the Ministry of Water Affairs went home',
      ['organisation Ministry of Water Affairs'],
    ],
    ['a weekday that ends it', 'en', 'talks of the Water Ministry of Friday failed', ['organisation Water Ministry']],
    ['an organisation word behind', 'en', 'the Space Agency launched', ['organisation Space Agency']],
    [
      'an article that is "and" elsewhere',
      'sq',
      'sot Drejtoria e Komunikimeve e Turqisë tha',
      ['organisation Drejtoria e Komunikimeve e Turqisë'],
    ],
    ['an adjective inside the name', 'sq', 'sot Drejtoria Jugore tha', ['organisation Drejtoria Jugore']],
    ['the adjective alone', 'sq', 'sot Jugore tha', []],
    ['a verb of saying behind', 'en', 'later that day Klein said so', ['person Klein']],
    ['no verb of saying', 'en', 'from afar Klein rose again', ['name Klein']],
    ['an organisation with its place', 'en', 'the University of Moscow opened', ['organisation University of Moscow']],
    ['capitals', 'en', 'members of ADF said', ['organisation ADF']],
    ['capitals that are no organisation', 'en', 'a test of DNA was made', ['name DNA']],
    ['a place word', 'en', 'along the Zambalo River it rained', ['place Zambalo River']],
    ['a word that says where', 'en', 'floods in Zambalo went on', ['place Zambalo']],
    ['the first word of a sentence alone', 'en', 'Zambalo went on.', []],
    ['the same, confirmed elsewhere', 'en', 'Zambalo went on. Then came Zambalo again.', ['name Zambalo']],
    ['nouns with capitals', 'de', 'Gestern hat die Regierung das Gesetz beschlossen.', []],
    [
      'a given name among nouns with capitals',
      'de',
      'Gestern hat Anna Zambelli das Gesetz beschlossen.',
      ['person Anna Zambelli'],
    ],
    ['a headline in capitals', 'en', 'Strange Lights Seen Over Quiet Mountain Town Again', []],
    ['katakana with a dot', 'ja', '新首相アンゲラ・ノイマンが来た', ['person アンゲラ・ノイマン']],
    ['katakana before a title', 'ja', '昨日ノイマン首相が来た', ['person ノイマン']],
    ['two words after an Arabic title', 'ar', 'قال الرئيس سامر الحداد في بيان', ['person سامر الحداد']],
  ])('%s', async (_, code, text, expected) => {
    expect(await kindOf(text, code)).toEqual(expected);
  });
});

describe('who is who in one article', () => {
  test.each([
    ['a surname and its full name', 'en', 'the runner Eilidh Doyle won. Doyle said so.', [['Eilidh Doyle', 'Doyle']]],
    [
      'an inflected surname',
      'sq',
      'vrapuesja Eilidh Doyle fitoi dhe trajneri i Doyleit foli',
      [['Eilidh Doyle', 'Doyleit']],
    ],
    [
      'an acronym in brackets',
      'en',
      'the Space Agency (SPA) launched; today SPA is proud',
      [['Space Agency', 'SPA', 'SPA']],
    ],
    [
      'two spellings',
      'en',
      'first Anna Poroshenko spoke, then Anna Porošenko left',
      [['Anna Poroshenko', 'Anna Porošenko']],
    ],
    [
      'two of one surname stay apart',
      'en',
      'with Anna Doyle and with George Doyle, and Doyle',
      [['Anna Doyle'], ['George Doyle'], ['Doyle']],
    ],
  ])('%s', async (_, code, text, expected) => {
    const entities = await extract(text, code);
    expect(entities.map(({ mentions }) => mentions.map((mention) => mention.text))).toEqual(expected);
  });

  test('the longest surface is the name', async () => {
    expect((await extract('the runner Doyle, Eilidh Doyle, won', 'en')).map(({ name }) => name)).toEqual([
      'Eilidh Doyle',
    ]);
  });
});

test('spans point at their text, and ids are unique, whatever the text', async () => {
  const gazetteers = await Promise.all(
    ['en', 'sq', 'ar', 'ja', 'ru'].map(async (code) => [smallLanguage(code), await smallGazetteer(code)] as const),
  );
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ' ',
      '. ',
      'Putin',
      'Anna',
      'Doyle',
      'Moscow',
      'U.S.',
      '-',
      "'",
      '\n\n',
      'ß',
      'é',
      '\u00ad',
      'プーチン・',
      '(',
      'Ministry of',
      'ولروسيا',
      'Москвы',
      'president',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...gazetteers), (pieces, [language, gazetteer]) => {
      const text = pieces.join('');
      const entities = extractEntities(documentOf(text, language.code), gazetteer, language);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const { mentions, adjectives } of entities) {
        for (const { text: surface, start, end } of [...mentions, ...adjectives]) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
        }
      }
    }),
  );
});

test('what the parser blanked is not read', async () => {
  const text = 'Putin di Turki\n\nTinggalkan Balasan Rusia';
  const document = { ...documentOf(text, 'id'), readable: `Putin di Turki\n\n${' '.repeat(24)}` };
  const found = extractEntities(document, await smallGazetteer('id'), smallLanguage('id'));
  expect(found.map(({ id }) => id)).toEqual(['person:vladimir-putin', 'place:TR']);
});

test.each([
  ['sq', 'A. '],
  ['sq', 'Mc Donald '],
  ['sq', "d'A-"],
  ['sq', '(((('],
  ['sq', 'a  \n'],
  ['sq', 'ولا'],
  ['en', 'Ministry Putin '],
  ['vi', 'Nguyễn Văn '],
  ['vi', 'Bộ Y tế Nga '],
  ['zh', '李明、'],
  ['zh', 'a中'],
  ['zh', '斯尔特·'],
  ['ja', '山本太郎'],
  ['ja', 'ノイマン・'],
  ['ko', '문성근 '],
  ['ar', 'كريستوفر '],
])('time grows with the length of a text in %s: %j repeated, not faster', async (code, unit) => {
  const gazetteer = await smallGazetteer(code);
  const time = (count: number): number => {
    const document = documentOf(unit.repeat(count), code);
    const from = process.cpuUsage();
    extractEntities(document, gazetteer, smallLanguage(code));
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  time(5000);
  // Four times the length: four times the time, and sixteen were it quadratic.
  expect(time(40_000)).toBeLessThan(10 * time(10_000) + 200);
});
