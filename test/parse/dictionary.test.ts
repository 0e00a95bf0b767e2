import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { parseDictionary } from '../../src/parse/dictionary.js';

const acme = {
  id: 'organisation:acme',
  type: 'organisation',
  name: 'Acme',
  names: [
    { name: 'Acme Corp', language: '*' },
    { name: 'Акме', language: 'ru' },
    { name: 'Корпорация Акме', language: 'ru' },
  ],
  within: [],
};

describe('what a dictionary may look like', () => {
  test.each([
    [
      'JSON',
      '[{"id": "organisation:acme", "name": "Acme", "names": {"*": "Acme Corp", "ru": ["Акме", "Корпорация Акме"]}, "notes": "x"}]',
    ],
    [
      'JSON with a type and no prefix',
      '{"entries": [{"id": "acme", "type": "organisation", "name": "Acme", "names": {"*": "Acme Corp", "ru-RU": ["Акме", "Корпорация Акме"]}}]}',
    ],
    ['CSV', 'id,type,name,names,ru,notes\nacme,organisation,Acme,Acme Corp,Акме|Корпорация Акме,"what, we make"\n'],
    [
      'CSV by semicolons, with a mark and an empty line',
      '\ufeffid;name;names;ru\r\norganisation:acme;Acme;Acme Corp;Акме | Корпорация Акме\r\n\r\n',
    ],
  ])('%s', (_, text) => {
    expect(parseDictionary(text, 'own')).toEqual([acme]);
  });

  test('a place says what encloses it', () => {
    const [entry] = parseDictionary('id,name,within\nplace:kubu,Kubu,place:ID-BA|place:ID\n', 'own.csv');
    expect(entry?.within).toEqual(['place:ID-BA', 'place:ID']);
  });
});

describe('what is wrong is said by place', () => {
  test.each([
    ['[', 'own is not valid JSON'],
    ['{"a": 1}', 'own is no array of entries'],
    ['[]', 'own holds no entry'],
    ['name\nAcme\n', 'own: the first line must name the columns, "id" among them'],
    ['id,colour\nacme,red\n', 'own: column "colour" is neither'],
    ['[{"name": "Acme"}]', 'own: entry 1: "id" must be like organisation:acme'],
    ['[{"id": "a b", "type": "person"}]', 'own: entry 1: "id" must be like'],
    ['[{"id": "acme"}]', 'own: entry 1: acme: "type" must be one of person, organisation, place, event'],
    [
      '[{"id": "person:acme", "type": "place", "name": "Acme"}]',
      'own: entry 1: person:acme: the id says person, the type place',
    ],
    ['[{"id": "person:acme"}]', 'own: entry 1: person:acme: neither "name" nor "names"'],
    ['[{"id": "person:acme", "name": 3}]', 'own: entry 1: person:acme: "name" must be text'],
    [
      '[{"id": "person:acme", "names": {"russian": "Акме"}}]',
      'own: entry 1: person:acme: "russian" is no language code',
    ],
    ['[{"id": "person:acme", "names": {"ru": ["Акме", "a|b"]}}]', 'own: entry 1: person:acme: a name must be text'],
    [
      '[{"id": "place:acme", "name": "Acme", "within": ["ID"]}]',
      'own: entry 1: place:acme: "within" must hold ids of places',
    ],
    ['[{"id": "person:acme", "nme": "Ann"}]', 'own: entry 1: "nme" is none of'],
    ['[{"id": "person:acme", "names": "pop: the festival"}]', 'own: entry 1: person:acme: a name must be text'],
    ['id,name\nperson:a,"Ann\nperson:b,Bob\n', 'own: row 2: a quotation mark is not closed'],
    ['id,name\nperson:a,Ann\nperson:a,Bob\n', 'own: row 3: the id person:a stands at row 2 too'],
  ])('%s', (text, message) => {
    expect(() => parseDictionary(text, 'own')).toThrow(UsageError);
    expect(() => parseDictionary(text, 'own')).toThrow(message);
  });

  test('five faults are told, the others counted', () => {
    const text = JSON.stringify(Array.from({ length: 8 }, () => ({})));
    expect(() => parseDictionary(text, 'own')).toThrow(/entry 5: .*; and 3 more$/);
  });
});

test('whatever a file holds, it is read or refused with a usage error', () => {
  const near = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .array(fc.record({ id: fc.string(), type: fc.constantFrom('person', 'place', 3), names: fc.anything() }))
      .map((list) => JSON.stringify(list)),
    fc
      .array(fc.array(fc.string(), { maxLength: 4 }))
      .map((rows) => ['id,name,ru', ...rows.map((row) => row.join(','))].join('\n')),
  );
  fc.assert(
    fc.property(near, (text) => {
      try {
        for (const { id, names } of parseDictionary(text, 'own')) {
          expect(id).toMatch(/^(?:person|organisation|place|event):/);
          for (const { name } of names) expect(name).not.toMatch(/[|\n]/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});
