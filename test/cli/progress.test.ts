import { describe, expect, test } from 'vitest';
import { createProgress, progressLine } from '../../src/cli/progress.js';

describe('progressLine', () => {
  test.each([
    [
      'half',
      { articles: 6000, share: 0.5, isRead: false },
      10,
      '[############------------] 50 % · 6000 articles, 600 a second · 10 s left',
    ],
    [
      'minutes',
      { articles: 600, share: 0.1, isRead: false },
      60,
      '[##----------------------] 10 % · 600 articles, 10 a second · 9 min left',
    ],
    [
      'too early to tell',
      { articles: 60, share: 0.01, isRead: false },
      3,
      '[------------------------] 1 % · 60 articles, 20 a second',
    ],
    ['nobody knows how much', { articles: 60, share: null, isRead: false }, 3, '60 articles, 20 a second'],
    ['all is read', { articles: 60, share: 1, isRead: true }, 3, 'comparing 60 articles'],
  ])('%s', (_name, progress, seconds, expected) => expect(progressLine(progress, seconds)).toBe(expected));
});

describe('createProgress', () => {
  test('says nothing where standard error is no terminal', () => {
    const written: string[] = [];
    const stream = { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    expect(createProgress(stream, false)).toBeUndefined();
    expect(createProgress({ isTTY: true } as unknown as NodeJS.WriteStream, true)).toBeUndefined();
    expect(written).toEqual([]);
  });
});
