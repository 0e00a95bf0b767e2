import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('./layers.cjs') as {
  forbidden: { name: string }[];
  options: object;
};

/** One file a rule that breaks it: a rule that nothing can break says nothing. */
const planted: Readonly<Record<string, readonly [file: string, code: string]>> = {
  'model-is-a-leaf': ['model/planted.ts', "import { defaultOptions } from '../config.js';"],
  'primitives-know-no-stage': ['text/planted.ts', "import type { Bag } from '../represent/corpus-statistics.js';"],
  'stage-knows-no-stage': ['link/planted.ts', "import type { Bag } from '../represent/corpus-statistics.js';"],
  'language-data-is-data': ['languages/planted.ts', "import { eventDays } from '../describe/event-days.js';"],
  'evaluate-is-apart': ['evaluate/planted.ts', "import { eventDays } from '../describe/event-days.js';"],
  'gold-stays-out': ['cluster/planted.ts', "import { bcubed } from '../evaluate/scores.js';"],
  'cli-uses-the-front-door': ['cli/planted.ts', "import { eventDays } from '../describe/event-days.js';"],
  'nobody-imports-cli': ['report/planted.ts', "import { writeOut } from '../cli/output.js';"],
  'io-at-the-edges': ['extract/planted.ts', "import { readFileSync } from 'node:fs';"],
  'commander-in-the-command-line': ['report/planted-commander.ts', "import { Command } from 'commander';"],
  'chalk-in-one-file': ['report/planted-chalk.ts', "import { Chalk } from 'chalk';"],
  'franc-in-one-file': ['detect/planted.ts', "import { franc } from 'franc';"],
  'natural-in-one-folder': [
    'extract/planted-natural.ts',
    "import natural from 'natural/lib/natural/stemmers/porter_stemmer.js';",
  ],
  'natural-by-sub-path': ['text/planted-natural.ts', "import natural from 'natural';"],
  'no-cycles': ['math/planted-cycle.ts', "import { turn } from './planted-turn.js';\nexport const cycle = 1;"],
  'no-orphans': ['math/planted-orphan.ts', 'export const orphan = 1;'],
  'all-resolves': ['math/planted-missing.ts', "import { nothing } from './nowhere.js';"],
  'bundled-packages-only': ['math/planted-dev.ts', "import fc from 'fast-check';"],
  'no-test-in-src': ['math/planted-test.ts', "import { articleOf } from '../../test/describe/articles.js';"],
};
const besides = { 'math/planted-turn.ts': "import { cycle } from './planted-cycle.js';\nexport const turn = 1;" };

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'newsclust-layers-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('each rule of the layers fires', () => {
  let violations: ICruiseResult['summary']['violations'] = [];

  beforeAll(async () => {
    for (const part of ['src', 'test', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    // Tables of a megabyte take long to parse and import nothing.
    for (const file of readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.generated.ts')) truncateSync(join(copy, 'src', file));
    }
    for (const [file, code] of [...Object.values(planted), ...Object.entries(besides)]) {
      mkdirSync(dirname(join(copy, 'src', file)), { recursive: true });
      writeFileSync(join(copy, 'src', file), `${code}\n`);
    }
    const settings = { ...options, ruleSet: { forbidden }, validate: true, baseDir: copy };
    const result = await cruise(['src'], settings as object, undefined, {
      tsConfig: extractTsConfig(join(copy, 'tsconfig.json')),
    });
    violations = (result.output as ICruiseResult).summary.violations;
  });

  test('there is a planted file for every rule', () => {
    expect(Object.keys(planted).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  test.each(Object.entries(planted))('%s', (name, [file]) => {
    const fired = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);
    expect(fired).toContain(`src/${file}`);
  });
});
