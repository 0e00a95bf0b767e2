import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phonemesOf } from '../../src/text/phonemes.js';
import { phoneticSimilarity } from '../../src/text/phonetic-distance.js';

function similarity(one: string, other: string): number {
  return phoneticSimilarity(phonemesOf(one), phonemesOf(other));
}

/** No more than one wrong pair in ten thousand scores more (`npm run bench:names`). */
const sure = 0.83;

describe('one name in many scripts', () => {
  test.each([
    [
      'Vladimir Putin',
      ['Владимир Путин', 'فلاديمير بوتين', 'ולדימיר פוטין', 'Βλαντίμιρ Πούτιν', 'व्लादिमीर पुतिन', 'ウラジーミル・プーチン', 'ვლადიმერ პუტინი', 'Վլադիմիր Պուտին', '블라디미르 푸틴', 'வ்லாதிமிர் பூட்டின்', 'วลาดีมีร์ ปูติน'],
    ],
    [
      'Angela Merkel',
      ['Ангела Меркель', 'أنغيلا ميركل', 'אנגלה מרקל', 'アンゲラ・メルケル', '앙겔라 메르켈', '安格拉·默克尔', 'एंजेला मर्केल', 'อังเกลา แมร์เคิล', 'অ্যাঞ্জেলা মার্কেল', 'አንጌላ መርክል'],
    ],
    ['Donald Trump', ['Дональд Трамп', 'دونالد ترامب', 'דונלד טראמפ', 'ドナルド・トランプ', 'डोनाल्ड ट्रम्प', 'Ντόναλντ Τραμπ', '도널드 트럼프']],
    ['Barack Obama', ['Барак Обама', 'باراك أوباما', 'バラク・オバマ', '버락 오바마', '巴拉克·奥巴马', 'ಬರಾಕ್ ಒಬಾಮ', 'ബറാക്ക് ഒബാമ', 'බරක් ඔබාමා']],
    ['Emmanuel Macron', ['Эммануэль Макрон', 'إيمانويل ماكرون', 'エマニュエル・マクロン', '에마뉘엘 마크롱', '埃马纽埃尔·马克龙', 'એમેન્યુઅલ મેક્રોન']],
    ['Petro Poroshenko', ['Петр Порошенко', 'Petro Poroschenko', 'بيترو بوروشينكو', 'ペトロ・ポロシェンコ']],
    ['George Clooney', ['Джордж Клуни', 'جورج كلوني', '조지 클루니', '乔治·克鲁尼']],
  ])('%s', (name, others) => {
    for (const other of others) expect([other, similarity(name, other) >= sure]).toEqual([other, true]);
  });
}); // prettier-ignore

test.each([
  ['Vladimir Putin', 'Putin Vladimir', 'order'],
  ['Vladimir Putin', 'Владимиром Путиным', 'case endings'],
  ['Vladimir Putin', 'Владимир Владимирович Путин', 'patronymic'],
  ['Ursula von der Leyen', 'Урсула Ляйен', 'particles'],
  ['Joseph Biden', 'Joseph R. Biden, Jr.', 'initials and titles'],
  ['John F. Kennedy', 'Джон Кеннеди', 'a middle initial'],
  ['Jean-Luc Mélenchon', '让-吕克·梅朗雄', 'double first names'],
  ['Ben Johnson', 'Бен Джонсон', 'a first name that is a particle elsewhere'],
  ['Idris Haron', '依德里斯哈伦', 'no blank between the words'],
])('%s is %s: %s', (one, other) => {
  expect(similarity(one, other)).toBeGreaterThan(0.78);
});

test.each([
  ['Angela Merkel', 'Владимир Путин'],
  ['George Bush', 'Джордж Клуни'],
  ['Emmanuel Macron', 'إيمانويل كانط'],
  ['John Kerry', 'ジョン・マケイン'],
  ['Kim Jong-un', '김대중'],
  ['Mahmoud Abbas', 'محمود درويش'],
  ['Narendra Modi', 'नरेंद्र सिंह'],
  ['Recep Tayyip Erdoğan', 'Реджеп Пекер'],
  ['Wang Yi', '李克强'],
  ['Li', 'Wu'],
])('%s is not %s', (one, other) => {
  expect(similarity(one, other)).toBeLessThan(sure);
});

test('a first or last name alone is never sure of the whole name', () => {
  expect(similarity('Путин', 'Vladimir Putin')).toBeLessThan(sure);
});

test.each(['', '...', '2021', '\u{1F600}', 'ー', "'", '\u0301'])('%j is like nothing', (name) => {
  expect(similarity(name, 'Vladimir Putin')).toBe(0);
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[a-zà-žа-яא-תء-يअ-हァ-ン가-깋一-丠ก-ฮ ]{0,30}$/u),
);

test('similarity is symmetric and from 0 to 1', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      const score = similarity(one, other);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(similarity(other, one)).toBeCloseTo(score, 10);
    }),
  );
});

test.each([
  ['髕\u0000𣻅', '갹 애'],
  ['Anna Berg', 'Hana Park'],
])('of %j and %j, as many sounds in as many words, the order counts for nothing', (one, other) => {
  expect(similarity(one, other)).toBe(similarity(other, one));
});

test('a name is itself', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      if (phonemesOf(name).bounds.length > 1) expect(similarity(name, name)).toBe(1);
    }),
  );
});

test('work on hostile names is bounded', () => {
  for (const unit of ['a', 'a ', 'é', 'ß-', '克', 'ี', "'", 'h', '\u0301', 'ー']) {
    const long = phonemesOf(unit.repeat(100_000));
    expect(long.letters.length).toBeLessThanOrEqual(48);
    expect(phoneticSimilarity(long, long)).toBeLessThanOrEqual(1);
  }
});
