import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('./layers.cjs') as {
  forbidden: object[];
  options: object;
};

async function cruiseSource(): Promise<ICruiseResult> {
  const result = await cruise(['src'], { ...options, ruleSet: { forbidden }, validate: true } as object, undefined, {
    tsConfig: extractTsConfig('tsconfig.json'),
  });
  return result.output as ICruiseResult;
}

describe('layers', () => {
  test('every import follows the rules', async () => {
    const { summary } = await cruiseSource();
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(40);
  });
});
