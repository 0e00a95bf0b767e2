/**
 * Words to write JSON Schemas with (draft 2020-12), each tied to the type of `model/` that it describes: a field that the type has and
 * the schema lacks does not compile, nor does one that is required here and optional there. So the two cannot drift apart.
 * Objects stay open (`additionalProperties` is never false), because reports may gain fields within a version.
 */

declare const shape: unique symbol;
/** Under this key stands the name of a schema that others refer to. */
const nameKey = Symbol('name');

/** A schema for values of the type `Shape`. */
export interface Schema<Shape> {
  readonly [keyword: string]: unknown;
  readonly [shape]?: Shape;
  readonly [nameKey]?: string;
}

/** A field that may be missing. */
export interface Optional<Shape> {
  readonly optional: Schema<Shape>;
}

type Fields<Shape> = {
  readonly [Key in keyof Shape]-?: object extends Pick<Shape, Key>
    ? Optional<Exclude<Shape[Key], undefined>>
    : Schema<Shape[Key]>;
};

/** An object with these fields and maybe others, called `name` where it is referred to. */
export function object<Shape extends object>(name: string, description: string, fields: Fields<Shape>): Schema<Shape> {
  const entries = Object.entries<Schema<unknown> | Optional<unknown>>(fields);
  return {
    [nameKey]: name,
    type: 'object',
    description,
    required: entries.filter(([, field]) => !isOptional(field)).map(([key]) => key),
    properties: Object.fromEntries(entries.map(([key, field]) => [key, isOptional(field) ? field.optional : field])),
  };
}

export function optional<Shape>(schema: Schema<Shape>): Optional<Shape> {
  return { optional: schema };
}

function isOptional(field: Schema<unknown> | Optional<unknown>): field is Optional<unknown> {
  return 'optional' in field;
}

/** A string; `keywords` narrow it. */
export function text(description: string, keywords: Readonly<Record<string, unknown>> = {}): Schema<string> {
  return { type: 'string', description, ...keywords };
}

/** One of a closed set of strings, each with what it means: another value needs a new major version. */
export function oneOf<Value extends string>(
  description: string,
  values: Readonly<Record<Value, string>>,
): Schema<Value> {
  return { type: 'string', description: withMeanings(description, values), enum: Object.keys(values) };
}

/** One of a set of strings that may grow within a major version, so that readers must expect others. */
export function oneOfMany<Value extends string>(
  description: string,
  values: Readonly<Record<Value, string>>,
): Schema<Value> {
  const told = withMeanings(`${description} Further values may be added.`, values);
  return { type: 'string', minLength: 1, description: told, examples: Object.keys(values) };
}

function withMeanings(description: string, values: Readonly<Record<string, string>>): string {
  const meanings = Object.entries(values).map(([value, meaning]) => `"${value}": ${meaning}`);
  return `${description} ${meanings.join('; ')}.`;
}

/** `YYYY-MM-DD`. */
export function isoDay(description: string): Schema<string> {
  return text(description, { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
}

/** A language tag. */
export function languageTag(description: string): Schema<string> {
  return text(description, { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' });
}

export function boolean(description: string): Schema<boolean> {
  return { type: 'boolean', description };
}

export function number(description: string): Schema<number> {
  return { type: 'number', description };
}

/** A number from 0 to 1. */
export function share(description: string): Schema<number> {
  return { type: 'number', minimum: 0, maximum: 1, description };
}

/** A whole number from `least` on. */
export function count(description: string, least = 0): Schema<number> {
  return { type: 'integer', minimum: least, description };
}

/** A list; `keywords` narrow it. */
export function list<Shape>(
  description: string,
  items: Schema<Shape>,
  keywords: Readonly<Record<string, unknown>> = {},
): Schema<readonly Shape[]> {
  return { type: 'array', description, items, ...keywords };
}

/** An object whose keys are no names of fields. */
export function table<Shape>(description: string, values: Schema<Shape>): Schema<Readonly<Record<string, Shape>>> {
  return { type: 'object', description, additionalProperties: values };
}

/** `schema` or null. */
export function nullable<Shape>(description: string, schema: Schema<Shape>): Schema<Shape | null> {
  return { description, anyOf: [schema, { type: 'null' }] };
}

/** `schema` with another description where it is referred to. */
export function as<Shape>(description: string, schema: Schema<Shape>): Schema<Shape> {
  return isNamed(schema) ? { allOf: [schema], description } : { ...schema, description };
}

function isNamed(value: object): value is { readonly [nameKey]: string; readonly description: string } {
  return nameKey in value;
}

/** `schema` as one document: objects that it refers to stand once each under `$defs`, by their names in code-unit order. */
export function asDocument(schema: Schema<unknown>, id: string, title: string): Readonly<Record<string, unknown>> {
  const definitions = new Map<string, unknown>();
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    if (typeof value !== 'object' || value === null) return value;
    if (!isNamed(value)) return fieldsOf(value);
    const name = value[nameKey];
    if (!definitions.has(name)) {
      definitions.set(name, undefined);
      definitions.set(name, fieldsOf(value));
    }
    return { $ref: `#/$defs/${name}`, description: value.description };
  };
  const fieldsOf = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, refer(part)]));
  const whole = fieldsOf(schema);
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...whole,
    $defs: Object.fromEntries(sorted),
  };
}
