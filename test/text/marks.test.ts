import { describe, expect, test } from 'vitest';
import { anyMarks, isMarked, marksOf } from '../../src/text/marks.js';

const marks = (text: string): number => marksOf(text, 0, text.length);

describe('marks', () => {
  test.each([
    ['Thủy', 'Thuỷ'],
    ['hòa', 'hoà'],
    ['Xê-út', 'Xê Út'],
    ['Nhật Bản', 'Nhật Bản'.normalize('NFD')],
    ['ĐỨC', 'đức'],
  ])('%s and %s carry the same', (left, right) => {
    expect(marks(left)).toBe(marks(right));
  });

  test.each([
    ['Anh', 'Ảnh'],
    ['Nhật', 'Nhất'],
    ['Bỉ', 'Bí'],
    ['Lào', 'Lao'],
    ['Thụy Điển', 'Thủy Điện'],
    ['Hà Nội', 'Ha Nội'],
  ])('%s and %s do not', (left, right) => {
    expect(marks(left)).not.toBe(marks(right));
  });

  test('no marks are 0, marks of other languages any', () => {
    expect(marks('New York')).toBe(0);
    expect(marks('Erdoğan')).toBe(anyMarks);
    expect(marks('Москва')).toBe(anyMarks);
  });

  test('what Vietnamese alone writes makes the number odd', () => {
    expect(marks('Nhà Trắng') & 1).toBe(1);
    expect(marks('São Paulo') & 1).toBe(0);
  });

  test('a text without marks is told from one with them', () => {
    expect(isMarked('Tổng thống Mỹ đến Hà Nội')).toBe(true);
    expect(isMarked('Tong thong My den Ha Noi')).toBe(false);
    expect(isMarked('')).toBe(false);
  });
});
