import type { UnitWords } from '../model/unit-words.js';

export const units: readonly UnitWords[] = [];
