/** What each command is called for, to be copied: the help and the manual page show it, and a test runs every line in a folder of such files. */

export interface Example {
  readonly command: string;
  readonly meaning: string;
}

/** By command; those of the program itself under its own name. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  newsclust: [
    { meaning: 'the events of a folder, to read', command: 'newsclust ingest news/' },
    {
      meaning: 'one page to click through, offline',
      command: 'newsclust ingest news/ --format html --output events.html',
    },
    {
      meaning: 'a report for programs, and for the other commands',
      command: 'newsclust ingest news/ --format json --output report.json',
    },
    { meaning: 'why two articles are together', command: 'newsclust explain report.json a.txt b.txt' },
  ],
  ingest: [
    { meaning: 'the events of a folder, to read', command: 'newsclust ingest news/' },
    {
      meaning: 'feeds and tables, events of two articles and more, as one page to click through',
      command: 'newsclust ingest feeds/*.xml articles.csv --min-size 2 --format html --output events.html',
    },
    {
      meaning: 'records from a program, one event a line',
      command: 'newsclust ingest - --format ndjson < articles.jsonl > events.ndjson',
    },
    {
      meaning: 'with names that your desk writes about',
      command: 'newsclust ingest news/ --dictionary names.json --format json --output report.json',
    },
  ],
  analyze: [
    { meaning: 'what is found in each article of a folder', command: 'newsclust analyze news/ > articles.ndjson' },
    {
      meaning: 'what is found in one, with the name of its language in Albanian',
      command: 'newsclust analyze --names-in sq news/a.txt',
    },
    {
      meaning: 'dates of undated articles, read against a day',
      command: 'newsclust analyze --reference-date 2022-01-03 - < articles.jsonl',
    },
  ],
  evaluate: [
    { meaning: 'scores against labelled clusters', command: 'newsclust evaluate report.json --gold gold.json' },
    {
      meaning: 'scores against labelled pairs, for programs',
      command: 'newsclust evaluate report.json --pairs pairs.jsonl --format json',
    },
    {
      meaning: 'in CI: exit status 1 where a score is below its floor',
      command: 'newsclust evaluate report.json --gold gold.json --floors floors.json',
    },
  ],
  explain: [
    { meaning: 'why two articles are together, or apart', command: 'newsclust explain report.json a.txt b.txt' },
    { meaning: 'where one stands, and which is nearest', command: 'newsclust explain report.json a.txt' },
  ],
  check: [
    { meaning: 'hold all corpora of a project to what is expected', command: 'newsclust check fixtures/corpora/*' },
    {
      meaning: 'the same as a test result for CI',
      command: 'newsclust check fixtures/corpora/* --format junit > result.xml',
    },
    { meaning: 'take what is printed now as expected', command: 'newsclust check --update fixtures/corpora/*' },
  ],
  diff: [
    { meaning: 'what changed since yesterday', command: 'newsclust diff yesterday.json today.json' },
    {
      meaning: 'what another threshold changes',
      command: 'newsclust ingest news/ --threshold 0.3 --format json | newsclust diff report.json -',
    },
    {
      meaning: 'for an issue or a chat',
      command: 'newsclust diff yesterday.json today.json --format markdown > changes.md',
    },
  ],
  schema: [
    { meaning: 'the schema of the JSON report', command: 'newsclust schema > report.schema.json' },
    { meaning: 'the schema of a line of analyze', command: 'newsclust schema article > article.schema.json' },
  ],
  completion: [
    { meaning: 'in ~/.bashrc, for bash', command: 'eval "$(newsclust completion bash)"' },
    { meaning: 'in ~/.zshrc after compinit, for zsh', command: 'eval "$(newsclust completion zsh)"' },
    {
      meaning: 'once, for fish',
      command: 'newsclust completion fish > ~/.config/fish/completions/newsclust.fish',
    },
  ],
  help: [
    { meaning: 'all commands', command: 'newsclust help' },
    { meaning: 'the options of a command', command: 'newsclust help ingest' },
  ],
};

/** The examples of `name`, ready for its help. */
export function exampleText(name: string): string {
  const lines = (examples[name] ?? []).map(({ command, meaning }) => `  # ${meaning}\n  ${command}\n`);
  return lines.length === 0 ? '' : `\nExamples:\n${lines.join('\n')}`;
}
