/**
 * Has V8 wait longer before it optimises a function. Node 20 does so after 66 kB of bytecode, when few kinds of values have come by, throws the
 * result away at the next kind and begins again: a fifth of the processor time of two articles went there, and a third of that of a hundred. Nine
 * times the budget costs the largest corpora nothing. Later versions count calls instead, far more of them, and do not know the setting.
 */
import { setFlagsFromString } from 'node:v8';

const bytesBeforeOptimising = 600_000;

/** Has `set` done it, unless the V8 of this version has other settings: it would say on standard error that it does not know this one. */
export function compileLater(v8: string, set: (flag: string) => void = setFlagsFromString): void {
  if (/^11\.3\./.test(v8)) set(`--interrupt-budget=${bytesBeforeOptimising}`);
}
