/** The program: runs the command line, errors to exit codes. 0 done, 1 a requested check fell short, 2 bad usage or nothing read. */
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { UsageError } from '../index.js';
import { compileLater } from './compile-later.js';
import { describeProgram } from './describe-program.js';
import { faultOf } from './faults.js';
import { reasonOf, removeUnfinished, writeNote } from './output.js';
import { createProgram } from './program.js';

const exitShort = 1;
const exitUsage = 2;
/** 128 and the number of the signal, as shells count. */
const interruptions = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

compileLater(process.versions.v8);
const words = process.argv.slice(2);
const program = createProgram(() => (process.exitCode = exitShort));

/** Says what went wrong. What nobody foresaw says where, too, and is no fallen-short check: 2, not Node's 1. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Help in place of a command that was not given.
    if (error.code === 'commander.help') return exitUsage;
    const { message, hints } = faultOf(error, words, describeProgram(program), existsSync);
    writeNote(message, hints);
    return exitUsage;
  }
  if (error instanceof UsageError) writeNote(error.message);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitUsage;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `newsclust … | head`: the reader has what it wants.
  if (error.code === 'EPIPE') process.exit(0);
  writeNote(`cannot write to standard output: ${reasonOf(error)}`);
  process.exit(exitUsage);
});
// Nobody reads the notes any more; the report may still be wanted.
process.stderr.on('error', () => undefined);
for (const [signal, code] of interruptions) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

try {
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  process.exitCode = exitCodeOf(error);
  // A pipe that nobody closes would keep a failed run alive.
  process.stdin.destroy();
}
