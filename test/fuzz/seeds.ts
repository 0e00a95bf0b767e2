/** Texts to begin with, by format: the fixtures of the project, and a small one of each kind that has none. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFormat } from '../../src/model/source-file.js';

/** Larger fixtures make every case slow. */
const maxSeedBytes = 40_000;
/** More seeds of one format than these teach nothing new. */
const maxSeeds = 40;

const small: Readonly<Record<string, readonly string[]>> = {
  csv: ['"Strike, again","Trains stood still on 3 January 2022.",2022-01-03', 'Титул;"Текст ""в кавычках"""'],
  json: [
    '{"title":"Strike","text":"Trains stood still.","date":"2022-01-03","lang":"en","source":{"name":"Post"}}',
    '[{"headline":"A","body":["One.","Two."]},{"title":"B"}]',
  ],
  jsonl: ['{"id":"1","title":"Strike","text":"Trains stood still.","published":1641168000}'],
  markdown: ['---\ntitle: Strike\ndate: 2022-01-03\n---\n# Strike\n\n**Trains** [stood](https://example.org) still.\n'],
  text: ['Strike stops trains\n\nBERLIN, 3 January (dpa) - Trains stood still.\n\nRead also: Planes, too\n'],
};

/** Seeds for `format`, in the order of their paths. */
export function seedsOf(format: SourceFormat, folder = 'fixtures'): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const at = join(path, name);
      const status = statSync(at);
      if (status.isDirectory()) walk(at);
      else if (
        format.endings.some((ending) => name.endsWith(ending)) &&
        status.size <= maxSeedBytes &&
        !/^(?:expected|gold|floors)/.test(name)
      )
        found.push(readFileSync(at, 'utf8'));
    }
  };
  walk(folder);
  const step = Math.max(1, Math.ceil(found.length / maxSeeds));
  return [...(small[format.name] ?? []), ...found.filter((_, index) => index % step === 0)];
}
