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
  /** What was written, and what is held to nothing. */
  readonly notes: readonly string[];
  /** Why the corpus could not be checked, or null. */
  readonly error: string | null;
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
export function isPassed({ checks, error }: CorpusVerdict): boolean {
  return error === null && failedOf(checks).length === 0;
}

function failedOf(checks: readonly Check[]): Check[] {
  return checks.filter(({ failures }) => failures.length > 0);
}

function textReport(verdicts: readonly CorpusVerdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  const lines = verdicts.flatMap((verdict) => {
    const { name, summary, checks, notes, error } = verdict;
    const mark = error !== null ? 'ERROR' : isPassed(verdict) ? 'ok' : 'FAIL';
    const failures = [...byFile(failedOf(checks))].flatMap(([file, lines]) => [
      `       ${file}`,
      ...lines.map((line) => `         ${line}`),
    ]);
    return [
      `${mark.padEnd(5)}  ${name.padEnd(width)}  ${error ?? summary}`,
      ...failures,
      ...notes.map((note) => `       ${note}`),
    ];
  });
  return lines.map((line) => `${plain(line)}\n`).join('');
}

/** The failures of checks, under the name of the file that says what is expected. */
function byFile(checks: readonly Check[]): Map<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const { file, failures } of checks) {
    const name = file.replace(/^.*[/\\]/, '');
    files.set(name, [...(files.get(name) ?? []), ...failures]);
  }
  return files;
}

/** Ids and labels come from outside: none of them begins a line, or speaks to the terminal. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** GitHub shows these beside the file in a pull request. What a line may not hold is percent-encoded. */
function annotations(verdicts: readonly CorpusVerdict[]): string {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return verdicts
    .flatMap(({ name, checks, error }) => {
      const title = `newsclust check: ${name}`;
      if (error !== null) return [`::error title=${property(title)}::${data(plain(error))}\n`];
      return failedOf(checks).map(
        ({ name: check, file, failures }) =>
          `::error file=${property(file)},title=${property(`${title}, ${check}`)}::${data(failures.map(plain).join('\n'))}\n`,
      );
    })
    .join('');
}

function junitReport(verdicts: readonly CorpusVerdict[]): string {
  const all = verdicts.flatMap(({ checks }) => checks);
  const suites = verdicts.map(({ name, folder, summary, checks, notes, error }) => {
    const testcase = (check: string, body: string): string => {
      const open = `    <testcase name="${xml(check)}" classname="${xml(name)}"`;
      return body === '' ? `${open}/>\n` : `${open}>\n      ${body}\n    </testcase>\n`;
    };
    const cases = checks.map(({ name: check, failures }) =>
      testcase(
        check,
        failures.length === 0 ? '' : `<failure message="${xml(failures[0]!)}">${xml(failures.join('\n'))}</failure>`,
      ),
    );
    if (error !== null) cases.push(testcase('corpus', `<error message="${xml(error)}"/>`));
    const out = [summary, ...notes].filter((line) => line !== '').join('\n');
    return (
      `  <testsuite name="${xml(name)}" file="${xml(folder)}" ${countsOf(checks, error === null ? 0 : 1)}>\n` +
      `${cases.join('')}${out === '' ? '' : `    <system-out>${xml(out)}</system-out>\n`}  </testsuite>\n`
    );
  });
  const counts = countsOf(all, verdicts.filter(({ error }) => error !== null).length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newsclust check" ${counts}>\n${suites.join('')}</testsuites>\n`;
}

function countsOf(checks: readonly Check[], errors: number): string {
  return `tests="${checks.length + errors}" failures="${failedOf(checks).length}" errors="${errors}"`;
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
  const points = verdicts.reduce((sum, { checks, error }) => sum + checks.length + (error === null ? 0 : 1), 0);
  const lines = ['TAP version 14', `1..${points}`];
  let number = 0;
  const point = (what: string, details: readonly string[]): void => {
    // A `#` would begin a directive.
    const description = plain(what).replaceAll('\\', '\\\\').replaceAll('#', '\\#');
    lines.push(`${details.length === 0 ? 'ok' : 'not ok'} ${++number} - ${description}`);
    if (details.length > 0) lines.push('  ---', ...details, '  ...');
  };
  for (const { name, summary, checks, notes, error } of verdicts) {
    for (const line of [error === null ? `${name}: ${summary}` : name, ...notes]) lines.push(`# ${plain(line)}`);
    for (const { name: check, file, failures } of checks) {
      const listed = failures.map((failure) => `    - ${JSON.stringify(failure)}`);
      point(
        `${name}: ${check}`,
        failures.length === 0 ? [] : [`  file: ${JSON.stringify(file)}`, '  failures:', ...listed],
      );
    }
    if (error !== null) point(`${name}: corpus`, [`  error: ${JSON.stringify(error)}`]);
  }
  return `${lines.join('\n')}\n`;
}
