/** `newsclust schema`: the JSON Schema of what is printed, for those who validate it or generate types from it. */
import { jsonSchema, type SchemaName, schemaVersion } from '../index.js';
import { writeOut } from './output.js';

/** Prints the schema of what is called `name`. */
export async function runSchema(name: SchemaName): Promise<void> {
  await writeOut(`${JSON.stringify(jsonSchema(name, schemaVersion), null, 1)}\n`);
}
