import { describe, expect, test } from 'vitest';
import { findNoise } from '../../src/parse/noise.js';
import { parseTools } from './tools.js';

const news = 'The two presidents spoke by telephone on Sunday about Ukraine and agreed to meet.';
const more = 'The talks will go on in January, the Kremlin said in a statement on the same day.';

const noiseOf = (body: string) => {
  const text = `Title\n\n${body}`;
  return findNoise(text, 7, parseTools.lexicon).spans.map(({ start, end }) => text.slice(start, end));
};

describe('between paragraphs', () => {
  test.each([
    'Read also: Putin visits Ankara',
    'READ MORE: Putin visits Ankara',
    '» Baca juga: Putin ke Ankara',
    '[Baca juga: Putin ke Ankara]',
    'Lexo edhe: Putini në Ankara',
    'Lire aussi : Poutine à Ankara',
    'Читайте также: Путин в Анкаре',
    'اقرأ أيضا: بوتين في أنقرة',
    'Advertisement',
    'Share on Facebook Twitter WhatsApp',
    'Facebook | Twitter | Email',
    'Photo: AFP',
    'Foto: Antara/Reuters',
    '© 2022 Example Press',
    '(c) 2022 Example Press',
    'Copyright 2022 Example Press. All rights reserved.',
  ])('%s', (line) => {
    expect(noiseOf(`${news}\n\n${line}\n\n${more}`)).toEqual([line]);
  });

  test.each([
    'Share prices fell in London on Monday.',
    'Photo agencies showed him leaving.',
    'Copyright law passes second reading',
    'Comments from the opposition were short.',
    'Related measures will follow.',
    'Facebook and Twitter said they would study it.',
    'Email was down.',
    'Tagesgeld und Teilzeit sind gefragt',
    `Read more broadly, the decision means that ${'courts can look at every contract of the years before, '.repeat(3)}said the judge.`,
    'Putin: “We will talk”',
    'A week later:',
  ])('stays: %s', (line) => {
    expect(noiseOf(`${news}\n\n${line}\n\n${more}`)).toEqual([]);
  });

  test('a heading with a colon takes the line below with it', () => {
    expect(noiseOf(`${news}\n\nRead also:\nPutin visits Ankara\n\n${more}`)).toEqual([
      'Read also:',
      'Putin visits Ankara',
    ]);
    expect(noiseOf(`${news}\n\nRead also:\n${more}`)).toEqual(['Read also:']);
  });
});

describe('at the end', () => {
  test.each([
    ['Tinggalkan Balasan\n\nAlamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *'],
    ['Leave a Reply\nYour email address will not be published. Required fields are marked *\nName *\nEmail *\nWebsite'],
    ['Related articles\nPutin visits Ankara\nErdogan calls Kyiv\nGrain deal holds'],
    ['Share this:\nFacebook\nTwitter'],
  ])('%j is cut', (tail) => {
    expect(noiseOf(`${news}\n${more}\n${tail}`)).toEqual([tail]);
  });

  test('a real paragraph below a leftover stays', () => {
    expect(noiseOf(`${news}\n\nRelated articles\n\n${more}`)).toEqual(['Related articles']);
    expect(noiseOf(`${news}\n\nRead also: Putin visits Ankara\n\nHe was 84./REL`)).toEqual([
      'Read also: Putin visits Ankara',
      '/REL',
    ]);
  });

  test('a title is no entry of a list under a link with its own title', () => {
    const tail = 'Read also: Putin visits Ankara\n\nSubheading that the cut page ends with';
    expect(noiseOf(`${news}\n\n${tail}`)).toEqual(['Read also: Putin visits Ankara']);
  });
});

describe('below an ending', () => {
  const long = `${news} ${more} ${news}`;

  test.each([
    ['Leave a Reply\nYour address stays private. Required fields carry a star.\nPost Comment'],
    ['Deja una respuesta\nTu dirección de correo no se mostrará.'],
    ['Artikel ini telah tayang di Koran.\nTag: berita\nSimak terus berita kami di ponsel.\nTinggalkan Balasan'],
    ['نظرات بینندگان\nنظر شما *   نام:   ایمیل:\nنظرات حاوی توهین منتشر نمی‌شود.'],
  ])('what is short is cut: %j', (tail) => {
    expect(noiseOf(`${long}\n${long}\n${tail}`)).toEqual([tail]);
  });

  test.each([
    [`${news}\nLeave a comment\n${more}`, ['Leave a comment']],
    [`Leave a comment\n${news}\n${more}`, ['Leave a comment']],
    [`${long}\nLeave a comment\n${long}${long}`, ['Leave a comment']],
    [`${news}\n© 2022 Example Press\n${long}\n${more}`, ['© 2022 Example Press']],
  ])('paragraphs stay %#', (body, noise) => {
    expect(noiseOf(body)).toEqual(noise);
  });

  test('a heading takes the entries with a dash below it', () => {
    expect(noiseOf(`${news}\nRELATED COVERAGE\n– Weather: heat to last\n– Ports open\n${more}`)).toEqual([
      'RELATED COVERAGE',
      '– Weather: heat to last',
      '– Ports open',
    ]);
  });
});

describe('a text is never all noise', () => {
  test.each(['Advertisement', 'Read also: Putin visits Ankara', '3 January 2022', 'Facebook\nTwitter', 'Photo: AFP'])(
    '%j',
    (body) => {
      expect(noiseOf(body)).toEqual([]);
    },
  );
});

describe('date lines', () => {
  test('above and below the news', () => {
    expect(noiseOf(`3 January 2022, 08:40\nUpdated: 4 January 2022\n${news}\n${more}\n5 January 2022`)).toEqual([
      '3 January 2022, 08:40',
      'Updated: 4 January 2022',
      '5 January 2022',
    ]);
  });

  test('many below the news are the months of an archive', () => {
    const archive = ['3 March 2022', '4 March 2022', '5 March 2022', '6 March 2022'].join('\n');
    expect(noiseOf(`${news}\n${more}\n${archive}`)).toEqual([]);
  });

  test('not as headings of a chronicle', () => {
    expect(noiseOf(`3 January 2022\n${news}\n4 January 2022\n${more}`)).toEqual([]);
  });
});
