import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../src/extract/entities/extract-entities.js';
import { smallGazetteer, smallLanguage } from '../../gazetteer/small-gazetteer.js';

/** `type name`, or the id of what the dictionary knows, in order of appearance. */
async function read(text: string): Promise<string[]> {
  const found = extractEntities(
    {
      article: { id: 'a', path: 'a.txt', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
      language: { tag: 'vi', confidence: 1, from: 'declared' },
      readable: text,
    },
    await smallGazetteer('vi'),
    smallLanguage('vi'),
  );
  return found.map(({ id, type, name, mentions }) =>
    id.startsWith('name:') ? `${type} ${name}` : mentions.length > 0 ? id : `(${id})`,
  );
}

describe('accents tell words apart', () => {
  test.each([
    ['tại Anh và Nhật', ['place:UA', 'place:GE']],
    ['Trong khi đó, hãng Ảnh này, Nhất là', ['name Ảnh']],
    ['gặp tổng thống Putin, Erdogan', ['person:vladimir-putin', 'person:recep-tayyip-erdogan']],
    ['o nuoc Phap va Nga', ['place:FR', 'place:RU']],
    ['khách từ Trung Quốc', ['place:TR']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

describe('persons', () => {
  test.each([
    ['a family name and two syllables', 'hôm qua Nguyễn Văn Bình tới', ['person Nguyễn Văn Bình']],
    ['syllables that are countries', 'hôm qua Nguyễn Đức Anh tới', ['person Nguyễn Đức Anh']],
    ['syllables that are words', 'hôm qua Lê Thị Hai tới', ['person Lê Thị Hai']],
    ['one syllable after a title', 'theo lời bà Nhung', ['person Nhung']],
    ['initials', 'con của bệnh nhân N.T.H. nói', ['person N.T.H.']],
    ['no family name', 'khách ghé An Phú chơi', ['place An Phú']],
    ['a street', 'ở huyện Lê Chân xa', ['place Lê Chân']],
    ['a lake', 'dạo quanh Hồ Tây chơi', ['place Hồ Tây']],
    ['a foreign name', 'hôm qua Dmytro Zelko tới', ['person Dmytro Zelko']],
    ['a newspaper', 'báo điện tử Tuổi Trẻ Online', ['name Tuổi Trẻ Online']],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

describe('organisations', () => {
  test.each([
    ['a second syllable in lower case', 'Theo Bộ Ngoại giao của họ', ['organisation Bộ Ngoại giao']],
    ['a place behind', 'Đảng Cộng sản Nga họp', ['organisation Đảng Cộng sản Nga', '(place:RU)']],
    ['several syllables', 'Sở Giao thông vận tải Nga họp', ['organisation Sở Giao thông vận tải Nga', '(place:RU)']],
    ['a head of two syllables', 'Bệnh viện Bạch Mai đông', ['organisation Bệnh viện Bạch Mai']],
    ['a head in lower case', 'vào bệnh viện Bạch Mai', ['organisation Bạch Mai']],
    ['another word that begins so', 'Trường hợp này và Hội nghị kia', []],
    ['a head alone', 'Vào Bệnh viện thì', []],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});
