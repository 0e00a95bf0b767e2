// Who may import whom. The folders of src are the pipeline: data flows one way through them, packs and dictionaries come in as
// arguments, and only the two ends touch the machine. `layers.test.ts` runs these rules; src/README.md draws them.
const stages =
  'parse|detect|extract|identify|copies|represent|retrieve|link|cluster|describe|explain|diff|report|options';
const source = '^(src|bin|test)/';
const bundled = 'any-ascii|chalk|commander|franc|get-east-asian-width|htmlparser2|natural|papaparse';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'model-is-a-leaf',
      comment: 'Types that pass between stages depend on nothing: move what you need into model/.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: source, pathNot: '^src/model/' },
    },
    {
      name: 'primitives-know-no-stage',
      comment: 'text/ and math/ serve every stage: what knows a stage belongs to it.',
      severity: 'error',
      from: { path: '^src/(text|math)/' },
      to: { path: source, pathNot: ['^src/$1/', '^src/(model|text|math)/'] },
    },
    {
      name: 'stage-knows-no-stage',
      comment: 'A stage gets what earlier ones made as an argument; pipeline.ts and analyze.ts join them.',
      severity: 'error',
      from: { path: `^src/(read|${stages})/` },
      to: { path: source, pathNot: ['^src/$1/', '^src/(model|text|math)/', '^src/(config|errors|report-shape)\\.ts$'] },
    },
    {
      name: 'language-data-is-data',
      comment: 'Packs and dictionaries know no stage.',
      severity: 'error',
      from: { path: '^src/(languages|gazetteer)/', pathNot: '/generate/' },
      to: { path: source, pathNot: ['^src/(languages|gazetteer)/', '^src/(model|text)/'] },
    },
    {
      name: 'evaluate-is-apart',
      comment: 'Scores are computed from partitions alone.',
      severity: 'error',
      from: { path: '^src/evaluate/' },
      to: { path: source, pathNot: ['^src/(evaluate|model|math)/', '^src/(errors|report-shape)\\.ts$'] },
    },
    {
      name: 'gold-stays-out',
      comment: 'Nothing that clusters may see how clusters are judged.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/evaluate/', '^src/index\\.ts$'] },
      to: { path: '^src/evaluate/' },
    },
    {
      name: 'cli-uses-the-front-door',
      comment: 'The command line can do nothing that a program cannot; what options may be, both read from one table.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: ['^src/(cli|model|options)/', '^src/index\\.ts$'] },
    },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: ['^src/cli/', '^src/index\\.ts$'] },
    },
    {
      name: 'io-at-the-edges',
      comment: 'The middle is pure: the same input, the same bytes, anywhere.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(read|store|workers|cli)/', '^src/(languages|gazetteer|parse)/load\\.ts$', '/generate/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'commander-in-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'chalk-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/palette\\.ts$' },
      to: { path: 'node_modules/chalk/' },
    },
    {
      name: 'franc-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/detect/franc\\.ts$' },
      to: { path: 'node_modules/franc/' },
    },
    {
      name: 'natural-in-one-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/text/' },
      to: { path: 'node_modules/natural/' },
    },
    {
      name: 'natural-by-sub-path',
      comment: "natural's index prints to standard output, reads ./.env and takes two seconds to load.",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/natural/', pathNot: 'node_modules/natural/lib/natural/.+/.+' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['/generate/', '^src/(languages|gazetteer/(names|cities))/', '\\.d\\.ts$'],
      },
      to: {},
    },
    { name: 'all-resolves', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'bundled-packages-only',
      comment:
        'Users install no package: what src imports must be small enough to lie in the bundle (cli/generate/bundle.ts).',
      severity: 'error',
      from: { path: '^src/', pathNot: '/generate/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(${bundled})/` },
    },
    { name: 'no-test-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|fixtures)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports are imports too: a type that crosses a border ties the two sides as fast as a function does.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
