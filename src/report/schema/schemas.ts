/** Which schemas there are, and each as the document that `newsclust schema` prints. */
import { article } from './article.js';
import { difference } from './difference.js';
import { evaluation } from './evaluation.js';
import { explanation } from './explanation.js';
import { clusterLine, report } from './report.js';
import { asDocument, type Schema } from './shape.js';

const schemas = {
  report: ['The report of ingest --format json', report],
  article: ['A line of analyze', article],
  cluster: ['A line of ingest --format ndjson', clusterLine],
  diff: ['The difference of diff --format json', difference],
  evaluation: ['The scores of evaluate --format json', evaluation],
  explanation: ['The reasons of explain --format json', explanation],
} as const satisfies Readonly<Record<string, readonly [title: string, schema: Schema<unknown>]>>;

export type SchemaName = keyof typeof schemas;

export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/** The JSON Schema (draft 2020-12) of what is called `name`, as an object; `version` is that of the schema and stands in its `$id`. */
export function jsonSchema(name: SchemaName, version: string): Readonly<Record<string, unknown>> {
  const [title, schema] = schemas[name];
  return asDocument(schema, `urn:newsclust:${version}:${name}`, title);
}
