import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../src/config.js';
import { UsageError } from '../../src/errors.js';
import type { GivenOptions } from '../../src/model/options.js';
import { readOptions, readPaths, readSurroundings } from '../../src/options/read-options.js';

/** What JavaScript lets through. */
const asGiven = (value: unknown): GivenOptions => value as GivenOptions;

function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'none';
}

describe('readOptions', () => {
  test('nothing given: everything as by default, in the order of the report', () => {
    expect(JSON.stringify(readOptions({}))).toBe(JSON.stringify(defaultOptions));
  });

  test('undefined is left out, wherever it stands', () => {
    const given = {
      threshold: undefined,
      dictionary: undefined,
      limits: { lineBytes: undefined },
      treshold: undefined,
    };
    expect(readOptions(given)).toEqual(defaultOptions);
    expect(readOptions(given)).not.toHaveProperty('treshold');
    expect(readOptions({ limits: undefined })).toEqual(defaultOptions);
  });

  test('what is given stands in the place of the default, and the order of keys cannot be seen', () => {
    const options = readOptions({ limits: { lineBytes: 1000 }, detect: 'always', threshold: 0.5, referenceDate: null });
    expect(options).toEqual({
      ...defaultOptions,
      threshold: 0.5,
      detect: 'always',
      limits: { ...defaultOptions.limits, lineBytes: 1000 },
    });
    expect(Object.keys(options)).toEqual(Object.keys(defaultOptions));
    expect(readOptions(options)).toEqual(options);
  });

  test('one dictionary needs no list', () => {
    expect(readOptions({ dictionary: 'own.json' }).dictionary).toEqual(['own.json']);
    expect(readOptions({ dictionary: ['a.json', 'b.csv'] }).dictionary).toEqual(['a.json', 'b.csv']);
  });

  test.each([
    [{ threshold: 7 }, 'option "threshold" must be a number from 0 to 1, not 7'],
    [{ threshold: NaN }, 'option "threshold" must be a number from 0 to 1, not NaN'],
    [{ threshold: null }, 'option "threshold" must be a number from 0 to 1, not null'],
    [{ minSize: '2' }, 'option "minSize" must be a whole number from 1 on, not "2"'],
    [{ minSize: 0 }, 'option "minSize" must be a whole number from 1 on, not 0'],
    [{ windowDays: Infinity }, 'option "windowDays" must be a whole number from 0 on, not Infinity'],
    [{ windowDays: 1.5 }, 'option "windowDays" must be a whole number from 0 on, not 1.5'],
    [
      { referenceDate: '2022-13-45' },
      'option "referenceDate" must be a day of the calendar as YYYY-MM-DD, not "2022-13-45"',
    ],
    [
      { referenceDate: new Date(0) },
      'option "referenceDate" must be a day of the calendar as YYYY-MM-DD, not an object',
    ],
    [{ detect: 'sometimes' }, 'option "detect" must be auto or always, not "sometimes"'],
    [{ trace: 1 }, 'option "trace" must be true or false, not 1'],
    [{ dictionary: [1] }, 'option "dictionary" must be the path of a file, or a list of such paths, not a list'],
    [{ constraints: ['a'] }, 'option "constraints" must be the path of a file, not a list'],
    [{ constraints: '' }, 'option "constraints" must be the path of a file, not ""'],
    [{ limits: 5 }, 'option "limits" must be an object such as { articleBytes: 1048576 }, not 5'],
    [{ limits: { lineBytes: 0 } }, 'option "limits.lineBytes" must be a number of bytes from 1 to 256M, not 0'],
    [{ limits: { linebyte: 1 } }, 'there is no option "limits.linebyte"; do you mean "lineBytes"?'],
    [{ minsize: 2 }, 'there is no option "minsize"; do you mean "minSize"?'],
    [{ treshold: 0.3 }, 'there is no option "treshold"; do you mean "threshold"?'],
    [{ window: 1 }, 'there is no option "window"; do you mean "windowDays"?'],
    [{ maxArticle: 1 }, 'there is no option "maxArticle"; do you mean "limits.articleBytes"?'],
    [{ articleBytes: 1 }, 'there is no option "articleBytes"; do you mean "limits.articleBytes"?'],
    [{ workers: 1 }, '"workers" goes into the third argument, beside the options: ingest(paths, {}, { workers })'],
    [{ format: 'json' }, 'there is no option "format"'],
    [JSON.parse('{"__proto__": 1}'), 'there is no option "__proto__"'],
    [null, 'the options must be an object such as { minSize: 2 }, not null'],
    ['minSize', 'the options must be an object such as { minSize: 2 }, not "minSize"'],
  ])('%j', (given, sentence) => expect(complaint(() => readOptions(asGiven(given)))).toBe(sentence));

  test('a long value is cut', () =>
    expect(complaint(() => readOptions(asGiven({ detect: 'x'.repeat(1e6) }))).length).toBeLessThan(100));
});

describe('readPaths', () => {
  test('a text is one path', () => {
    expect(readPaths('/tmp/x')).toEqual(['/tmp/x']);
    expect(readPaths(['a', '-'])).toEqual(['a', '-']);
    expect(readPaths([])).toEqual([]);
  });

  test.each([
    [undefined, 'paths must be a text or a list of texts, not undefined'],
    [5, 'paths must be a text or a list of texts, not 5'],
    [['a', 5], 'a path must be a text that is not empty, not 5'],
    ['', 'a path must be a text that is not empty, not ""'],
    [['a\u0000b'], 'a path must be a text that is not empty, not "a\\u0000b"'],
  ])('not %j', (given, sentence) => expect(complaint(() => readPaths(given as string))).toBe(sentence));
});

describe('readSurroundings', () => {
  test('undefined is left out', () => {
    const given = { workers: undefined, onProgress: undefined, stdin: undefined };
    expect(readSurroundings(given)).toBe(given);
  });

  test.each([
    [{ workers: -1 }, 'option "workers" must be a whole number from 0 to 64, not -1'],
    [{ workers: '2' }, 'option "workers" must be a whole number from 0 to 64, not "2"'],
    [{ worker: 2 }, 'there is no option "worker"; do you mean "workers"?'],
    [{ minSize: 2 }, '"minSize" goes into the second argument, the options'],
    [{ onProgress: 5 }, 'option "onProgress" must be a function, not 5'],
    [{ stdin: 'text' }, 'option "stdin" must be a stream of bytes, not "text"'],
    [null, 'the third argument must be an object such as { workers: 2 }, not null'],
  ])('%j', (given, sentence) => expect(complaint(() => readSurroundings(given as object))).toBe(sentence));
});
