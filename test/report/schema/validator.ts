/** The schemas as a validator of another make reads them: Ajv in strict mode, so that a mistyped keyword is an error. */
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema, type SchemaName } from '../../../src/report/schema/schemas.js';
import { schemaVersion } from '../../../src/version.js';

/** What the schema called `name` says against a value, as `/articles/0/id must be string`: nothing where the value is as it should be. */
export function validatorOf(name: SchemaName): (value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonSchema(name, schemaVersion));
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
}
