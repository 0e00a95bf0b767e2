import { expect, test } from 'vitest';
import { canonicalTag } from '../../src/detect/canonical-tag.js';

test.each([
  ['IN', 'id'],
  ['iw', 'he'],
  ['zh-CN', 'zh'],
  ['zh_Hant_TW', 'zh'],
  ['eng', 'en'],
  ['pt_BR', 'pt'],
  [' en-US ', 'en'],
  ['alb', 'sq'],
  ['als', 'sq'],
  ['cmn', 'zh'],
  ['tl', 'fil'],
  ['no', 'nb'],
  ['nn-NO', 'nn'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['sr-Cyrl-RS', 'sr'],
  ['sh', 'sr-Latn'],
  ['ckb', 'ckb'],
  ['prs', 'fa'],
])('%s is %s', (declared, tag) => {
  expect(canonicalTag(declared)).toBe(tag);
});

test.each(['', '-', 'und', 'mul', 'zxx', 'xx', 'the', 'English news', 'text/html', '🇫🇷', 'q'.repeat(1000)])(
  '%s names no language',
  (declared) => {
    expect(canonicalTag(declared)).toBeUndefined();
  },
);
