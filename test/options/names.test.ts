import { describe, expect, test } from 'vitest';
import { libraryNameOf, nearestName, settingCalled, settingNames } from '../../src/options/names.js';

describe('nearestName', () => {
  const names = Object.keys(settingNames);

  test.each([
    ['treshold', 'threshold'],
    ['minSze', 'minSize'],
    ['min_size', 'minSize'],
    ['MinSize', 'minSize'],
    ['minszie', 'minSize'],
    ['dictionnary', 'dictionary'],
    ['worker', 'workers'],
    ['tace', 'trace'],
  ])('%s is meant to be %s', (word, name) => expect(nearestName(word, names)).toBe(name));

  test.each(['', 'x', 'to', 'colour', 'min', 'x'.repeat(100_000)])('%.20s is nothing', (word) =>
    expect(nearestName(word, names)).toBeUndefined(),
  );
});

test.each([
  ['windowDays', 'window'],
  ['limits.articleBytes', 'maxArticle'],
  ['lineBytes', 'maxLine'],
  ['window', undefined],
  ['minSize', undefined],
  ['nothing', undefined],
])('settings call %s %s', (name, setting) => expect(settingCalled(name)).toBe(setting));

test.each([
  ['window', 'windowDays'],
  ['--max-article', 'limits.articleBytes'],
  ['min-size', 'minSize'],
  ['windowDays', undefined],
  ['constructor', undefined],
])('programs call %s %s', (name, library) => expect(libraryNameOf(name)).toBe(library));
