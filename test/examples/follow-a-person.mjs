// Which events of a folder name a person or organisation, and in how many languages: node follow-a-person.mjs <folder> <entity-id>
import { ingest } from 'newsclust';

const [folder, entity] = process.argv.slice(2);
const { clusters } = await ingest([folder], { minSize: 2 });
for (const { label, languages, from, entities } of clusters)
  if (entities.some(({ id }) => id === entity)) console.log(`${from ?? 'undated'}\t${languages.join(',')}\t${label}`);
