import { describe, expect, test } from 'vitest';
import { createPalette } from '../../src/cli/palette.js';

describe('createPalette', () => {
  test.each<[painted: boolean, color: boolean, terminal: boolean, environment: NodeJS.ProcessEnv]>([
    [true, true, true, {}],
    [false, true, false, {}],
    [false, false, true, {}],
    [true, true, false, { FORCE_COLOR: '1' }],
    [true, true, false, { FORCE_COLOR: '' }],
    [false, true, false, { FORCE_COLOR: '0' }],
    [false, true, true, { NO_COLOR: '1' }],
    [true, true, true, { NO_COLOR: '' }],
    [false, true, true, { NO_COLOR: '0', FORCE_COLOR: '3' }],
    [false, true, true, { TERM: 'dumb' }],
    [false, false, true, { FORCE_COLOR: '3' }],
  ])('painted %s: --color %s, terminal %s, %j', (painted, color, terminal, environment) => {
    expect(createPalette({ color, terminal, environment }).headline('x') !== 'x').toBe(painted);
  });
});
