import { describe, expect, test } from 'vitest';
import { type Check, checkReport, type CorpusVerdict } from '../../src/cli/check-report.js';

const verdict = (name: string, checks: readonly Check[], notes: readonly string[] = []): CorpusVerdict => ({
  name,
  folder: `corpora/${name}`,
  summary: '3 articles, 2 clusters',
  checks,
  notes,
  error: null,
});
const good = verdict('a', [{ name: 'expected.json', file: 'corpora/a/expected.json', failures: [] }]);
const bad = verdict('b#1 "<x>"', [
  { name: 'expected.json', file: 'corpora/b,1/expected.json', failures: ['one: 100 %', 'two\u0007'] },
  { name: 'bcubed.f1', file: 'corpora/b,1/floors.json', failures: [] },
]);

const lost: CorpusVerdict = { ...verdict('c', []), summary: '', error: 'cannot read c/gold.json: 100 %\n::stop' };
const noted = verdict('d', [good.checks[0]!], ['wrote expected.json']);

describe('checkReport', () => {
  test('text: failures under the file that says what is expected', () => {
    expect(checkReport([good, bad, lost, noted], 'text')).toBe(
      'ok     a          3 articles, 2 clusters\n' +
        'FAIL   b#1 "<x>"  3 articles, 2 clusters\n' +
        '       expected.json\n' +
        '         one: 100 %\n' +
        '         two\ufffd\n' +
        'ERROR  c          cannot read c/gold.json: 100 %\ufffd::stop\n' +
        'ok     d          3 articles, 2 clusters\n' +
        '       wrote expected.json\n',
    );
  });

  test('github: one annotation a check, on one line', () => {
    expect(checkReport([good, bad, lost], 'github').split('\n').slice(-3)).toEqual([
      '::error file=corpora/b%2C1/expected.json,title=newsclust check%3A b#1 "<x>"%2C expected.json::one: 100 %25%0Atwo\ufffd',
      '::error title=newsclust check%3A c::cannot read c/gold.json: 100 %25\ufffd::stop',
      '',
    ]);
    expect(checkReport([good], 'github')).not.toContain('::');
  });

  test('junit', () => {
    expect(checkReport([good, bad, lost, noted], 'junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="newsclust check" tests="5" failures="1" errors="1">
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
  <testsuite name="c" file="corpora/c" tests="1" failures="0" errors="1">
    <testcase name="corpus" classname="c">
      <error message="cannot read c/gold.json: 100 %&#10;::stop"/>
    </testcase>
  </testsuite>
  <testsuite name="d" file="corpora/d" tests="1" failures="0" errors="0">
    <testcase name="expected.json" classname="d"/>
    <system-out>3 articles, 2 clusters&#10;wrote expected.json</system-out>
  </testsuite>
</testsuites>
`);
  });

  test('tap', () => {
    expect(checkReport([good, bad, lost], 'tap')).toBe(`TAP version 14
1..4
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
# c
not ok 4 - c: corpus
  ---
  error: "cannot read c/gold.json: 100 %\\n::stop"
  ...
`);
  });
});
