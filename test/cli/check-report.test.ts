import { describe, expect, test } from 'vitest';
import { type Check, checkReport, type CorpusVerdict } from '../../src/cli/check-report.js';

const verdict = (name: string, checks: readonly Check[]): CorpusVerdict => ({
  name,
  folder: `corpora/${name}`,
  summary: '3 articles, 2 clusters',
  checks,
});
const good = verdict('a', [{ name: 'expected.json', file: 'corpora/a/expected.json', failures: [] }]);
const bad = verdict('b#1 "<x>"', [
  { name: 'expected.json', file: 'corpora/b,1/expected.json', failures: ['one: 100 %', 'two\u0007'] },
  { name: 'bcubed.f1', file: 'corpora/b,1/floors.json', failures: [] },
]);

describe('checkReport', () => {
  test('text', () => {
    expect(checkReport([good, bad], 'text')).toBe(
      'ok    a          3 articles, 2 clusters\n' +
        'FAIL  b#1 "<x>"  3 articles, 2 clusters\n' +
        '      one: 100 %\n' +
        '      two\u0007\n',
    );
  });

  test('github: one annotation a file, on one line', () => {
    expect(checkReport([good, bad], 'github').split('\n').slice(-2)).toEqual([
      '::error file=corpora/b%2C1/expected.json,title=newsclust check%3A b#1 "<x>"::one: 100 %25%0Atwo\u0007',
      '',
    ]);
    expect(checkReport([good], 'github')).not.toContain('::');
  });

  test('junit', () => {
    expect(checkReport([good, bad], 'junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="newsclust check" tests="3" failures="1" errors="0">
  <testsuite name="a" file="corpora/a" tests="1" failures="0" errors="0">
    <testcase name="expected.json" classname="a"/>
    <system-out>3 articles, 2 clusters</system-out>
  </testsuite>
  <testsuite name="b#1 &quot;&lt;x&gt;&quot;" file="corpora/b#1 &quot;&lt;x&gt;&quot;" tests="2" failures="1" errors="0">
    <testcase name="expected.json" classname="b#1 &quot;&lt;x&gt;&quot;">
      <failure message="one: 100 %">one: 100 %&#10;two\ufffd</failure>
    </testcase>
    <testcase name="bcubed.f1" classname="b#1 &quot;&lt;x&gt;&quot;"/>
    <system-out>3 articles, 2 clusters</system-out>
  </testsuite>
</testsuites>
`);
  });

  test('tap', () => {
    expect(checkReport([good, bad], 'tap')).toBe(`TAP version 14
1..3
# a: 3 articles, 2 clusters
ok 1 - a: expected.json
# b#1 "<x>": 3 articles, 2 clusters
not ok 2 - b\\#1 "<x>": expected.json
  ---
  file: "corpora/b,1/expected.json"
  failures:
    - "one: 100 %"
    - "two\\u0007"
  ...
ok 3 - b\\#1 "<x>": bcubed.f1
`);
  });
});
