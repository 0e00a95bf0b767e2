import { describe, expect, test } from 'vitest';
import { createPalette } from '../../src/cli/palette.js';

describe('createPalette', () => {
  test.each<[painted: boolean, color: boolean | undefined, terminal: boolean, environment: NodeJS.ProcessEnv]>([
    [true, undefined, true, {}],
    [false, undefined, false, {}],
    [true, true, false, {}],
    [true, true, false, { NO_COLOR: '1', TERM: 'dumb' }],
    [false, false, true, {}],
    [false, undefined, false, { FORCE_COLOR: '3' }],
    [false, undefined, true, { NO_COLOR: '1' }],
    [true, undefined, true, { NO_COLOR: '' }],
    [false, undefined, true, { TERM: 'dumb' }],
    [false, false, true, { FORCE_COLOR: '3' }],
  ])('painted %s: --color %s, terminal %s, %j', (painted, color, terminal, environment) => {
    expect(createPalette({ color, terminal, environment }).headline('x') !== 'x').toBe(painted);
  });
});
