/**
 * What `check` found, for people, and for those who run it: annotations of GitHub Actions, JUnit XML, which nearly every CI server reads,
 * and TAP 14. All of it is deterministic: no times, no machine.
 */

/** One thing that was checked of a corpus. */
export interface Check {
  /** `expected.json`, `bcubed.f1` */
  readonly name: string;
  /** The file that says what is expected. */
  readonly file: string;
  /** What is not as expected, one line each; none where all is well. */
  readonly failures: readonly string[];
}

/** What was found of one corpus. */
export interface CorpusVerdict {
  readonly name: string;
  readonly folder: string;
  readonly summary: string;
  readonly checks: readonly Check[];
}

export const checkFormats = ['text', 'github', 'junit', 'tap'] as const;
export type CheckFormat = (typeof checkFormats)[number];

const reports: Readonly<Record<CheckFormat, (verdicts: readonly CorpusVerdict[]) => string>> = {
  text: textReport,
  github: (verdicts) => textReport(verdicts) + annotations(verdicts),
  junit: junitReport,
  tap: tapReport,
};

/** `verdicts` in `format`. */
export function checkReport(verdicts: readonly CorpusVerdict[], format: CheckFormat): string {
  return reports[format](verdicts);
}

/** Whether nothing of a corpus falls short. */
export function isPassed({ checks }: CorpusVerdict): boolean {
  return checks.every(({ failures }) => failures.length === 0);
}

function textReport(verdicts: readonly CorpusVerdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  return verdicts
    .map((verdict) => {
      const head = `${isPassed(verdict) ? 'ok  ' : 'FAIL'}  ${verdict.name.padEnd(width)}  ${verdict.summary}\n`;
      return head + verdict.checks.flatMap(({ failures }) => failures.map((failure) => `      ${failure}\n`)).join('');
    })
    .join('');
}

/** GitHub shows these beside the file in a pull request. What a line may not hold is percent-encoded. */
function annotations(verdicts: readonly CorpusVerdict[]): string {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return verdicts
    .flatMap(({ name, checks }) =>
      checks
        .filter(({ failures }) => failures.length > 0)
        .map(
          ({ file, failures }) =>
            `::error file=${property(file)},title=${property(`newsclust check: ${name}`)}::${data(failures.join('\n'))}\n`,
        ),
    )
    .join('');
}

function junitReport(verdicts: readonly CorpusVerdict[]): string {
  const failed = (checks: readonly Check[]): number => checks.filter(({ failures }) => failures.length > 0).length;
  const all = verdicts.flatMap(({ checks }) => checks);
  const suites = verdicts.map(({ name, folder, summary, checks }) => {
    const cases = checks.map(({ name: check, failures }) => {
      const open = `    <testcase name="${xml(check)}" classname="${xml(name)}"`;
      if (failures.length === 0) return `${open}/>\n`;
      return `${open}>\n      <failure message="${xml(failures[0]!)}">${xml(failures.join('\n'))}</failure>\n    </testcase>\n`;
    });
    const counts = `tests="${checks.length}" failures="${failed(checks)}" errors="0"`;
    return (
      `  <testsuite name="${xml(name)}" file="${xml(folder)}" ${counts}>\n` +
      `${cases.join('')}    <system-out>${xml(summary)}</system-out>\n  </testsuite>\n`
    );
  });
  const counts = `tests="${all.length}" failures="${failed(all)}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newsclust check" ${counts}>\n${suites.join('')}</testsuites>\n`;
}

/** `text` within XML 1.0, which has no place for most control characters. */
function xml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}

function tapReport(verdicts: readonly CorpusVerdict[]): string {
  const lines = ['TAP version 14', `1..${verdicts.reduce((sum, { checks }) => sum + checks.length, 0)}`];
  let number = 0;
  for (const { name, summary, checks } of verdicts) {
    lines.push(`# ${name}: ${summary}`);
    for (const { name: check, file, failures } of checks) {
      // A `#` would begin a directive.
      const description = `${name}: ${check}`.replaceAll('\\', '\\\\').replaceAll('#', '\\#');
      lines.push(`${failures.length === 0 ? 'ok' : 'not ok'} ${++number} - ${description}`);
      if (failures.length === 0) continue;
      lines.push('  ---', `  file: ${JSON.stringify(file)}`, '  failures:');
      lines.push(...failures.map((failure) => `    - ${JSON.stringify(failure)}`), '  ...');
    }
  }
  return `${lines.join('\n')}\n`;
}
