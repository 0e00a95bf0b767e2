import { describe, expect, test } from 'vitest';
import {
  as,
  asDocument,
  count,
  list,
  object,
  oneOf,
  optional,
  type Schema,
  text,
} from '../../../src/report/schema/shape.js';

interface Town {
  readonly name: string;
  readonly people?: number;
}

const people = count('How many live there.');
const town = object<Town>('town', 'A town.', { name: text('Its name.'), people: optional(people) });

describe('object', () => {
  test('requires what its type does', () => expect(town['required']).toEqual(['name']));

  // Each of these would be a report that drifts from its schema: the compiler must refuse it.
  test('does not compile where schema and type differ', () => {
    // @ts-expect-error a field of the type is missing
    object<Town>('town', '', { name: text('') });
    // @ts-expect-error a field that the type does not have
    object<Town>('town', '', { name: text(''), people: optional(people), mayor: text('') });
    // @ts-expect-error an optional field as a required one
    object<Town>('town', '', { name: text(''), people });
    // @ts-expect-error a required field as an optional one
    object<Town>('town', '', { name: optional(text('')), people: optional(people) });
    // @ts-expect-error a field of another type
    object<Town>('town', '', { name: people, people: optional(people) });
    // @ts-expect-error a value of the set is missing
    oneOf<'sea' | 'land'>('', { sea: '' });
    // @ts-expect-error a list of something else
    const names: Schema<readonly string[]> = list('', people);
    expect(names).toBeDefined();
  });
});

describe('asDocument', () => {
  const country = object<{ readonly towns: readonly Town[]; readonly capital: Town }>('country', 'A country.', {
    towns: list('Its towns.', town),
    capital: as('Its first town.', town),
  });
  const document = asDocument(country, 'urn:example:country', 'Country');

  test('says who it is', () =>
    expect(Object.keys(document)).toEqual([
      '$schema',
      '$id',
      'title',
      'type',
      'description',
      'required',
      'properties',
      '$defs',
    ]));

  test('holds what it refers to once', () => {
    expect(Object.keys(document['$defs'] as object)).toEqual(['town']);
    expect(document['properties']).toEqual({
      towns: { type: 'array', description: 'Its towns.', items: { $ref: '#/$defs/town', description: 'A town.' } },
      capital: { description: 'Its first town.', allOf: [{ $ref: '#/$defs/town', description: 'A town.' }] },
    });
  });
});
