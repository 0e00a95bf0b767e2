import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameList, type NamedEntity } from '../../src/identify/name-list.js';
import { renameEntities } from '../../src/identify/rename.js';
import { anywhere, inOneEvent, type Likeness, unify } from '../../src/identify/unify.js';

function unified(names: readonly NamedEntity[], likeness: Likeness): string[] {
  const list = new NameList();
  for (const name of names) list.add([name]);
  return [...unify(list.listed(), likeness)].map(([id, same]) => `${id} = ${same.id}`);
}

const person = (name: string): NamedEntity => ({ id: `name:${name}`, type: 'person', name });
const known: NamedEntity = { id: 'person:petro-poroshenko', type: 'person', name: 'Petro Poroshenko' };

describe('full names that sound the same are one wherever they stand', () => {
  test.each([
    ['Elin Jones', 'Elin Jonsu'],
    ['Alan Lithgow', 'Алан Литгоу'],
    ['Thomas Mallon', 'Томас Мэллон'],
  ])('%s and %s', (a, b) => {
    expect(unified([person(a), person(b)], anywhere)).toHaveLength(1);
  });

  test.each([
    ['Elin Jones', 'Alan Jones'],
    ['Elin Jones', 'Jones'],
    ['Ariana', 'Ariany'],
    ['Peter Novak', 'Petra Novotna'],
    ['Tarnbrook East', 'Tarnbrook West'],
    ['李明', '王丽'],
  ])('%s and %s are two', (a, b) => {
    expect(unified([person(a), person(b)], anywhere)).toEqual([]);
  });

  test('a person of the dictionary gives the id', () => {
    expect(unified([person('Пётр Порошенко'), known], inOneEvent)).toEqual([
      'name:Пётр Порошенко = person:petro-poroshenko',
    ]);
  });
});

describe('in reports of one event', () => {
  test('a surname alone is that of the only person who bears it', () => {
    expect(unified([known, person('Порошенко')], inOneEvent)).toEqual(['name:Порошенко = person:petro-poroshenko']);
  });

  test('of two who bear it, it is nobody’s', () => {
    expect(unified([person('Elin Jones'), person('Alan Jones'), person('Jones')], inOneEvent)).toEqual([]);
  });

  test('organisations are one by their writing, and no persons', () => {
    const club = (name: string): NamedEntity => ({ id: `name:${name}`, type: 'organisation', name });
    expect(unified([club('Harvik Rowing Club'), club('Harvik Rowing Clubb')], inOneEvent)).toHaveLength(1);
    expect(unified([club('Alan Lithgow'), person('Алан Литгоу')], inOneEvent)).toEqual([]);
  });
});

test('the order of articles decides nothing, and nothing becomes what gives way itself', () => {
  const name = fc.constantFrom(
    'Elin Jones',
    'Elinu Jonsu',
    'Элин Джонс',
    'Jones',
    'Alan Jones',
    'Ален Джонс',
    'Petro Poroshenko',
  );
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 12 }),
      fc.constantFrom(anywhere, inOneEvent),
      fc.infiniteStream(fc.nat()),
      (names, likeness, order) => {
        const entities = names.map(person);
        const shuffled = entities.map((entity) => [order.next().value, entity] as const).sort(([a], [b]) => a - b);
        const same = unified(entities, likeness).sort();
        expect(
          unified(
            shuffled.map(([, entity]) => entity),
            likeness,
          ).sort(),
        ).toEqual(same);
        const gone = new Set(same.map((line) => line.split(' = ')[0]));
        for (const line of same) expect(gone.has(line.split(' = ')[1])).toBe(false);
      },
    ),
  );
});

test('what articles take a name for is put to the vote, in any order', () => {
  const entities = ['person', 'organisation', 'organisation', 'name'].map((type) => ({
    ...person('Tada Mokas'),
    type: type as NamedEntity['type'],
  }));
  for (const order of [entities, entities.slice().reverse()]) {
    const list = new NameList();
    for (const entity of order) list.add([entity]);
    expect(list.listed()[0]?.type).toBe('organisation');
  }
});

test('entities take the id and label that they were found to have, with the reason, and mentions come together', () => {
  const list = new NameList();
  list.add([known]);
  list.add([person('Пётр Порошенко')]);
  const same = unify(list.listed(), inOneEvent);
  const renamed = renameEntities(
    [
      { ...person('Пётр Порошенко'), mentions: [{ text: 'Пётр Порошенко', start: 9, end: 23 }] },
      { ...known, mentions: [{ text: 'Poroshenko', start: 2, end: 12 }] },
    ],
    same,
    new Map([[known.id, known]]),
  );
  expect(renamed).toHaveLength(1);
  expect(renamed[0]).toMatchObject({ id: known.id, type: 'person', name: 'Petro Poroshenko' });
  expect(renamed[0]!.mentions.map(({ start }) => start)).toEqual([2, 9]);
  expect(renamed[0]!.bySound).toEqual([
    { name: 'Пётр Порошенко', like: 'Petro Poroshenko', similarity: expect.any(Number) as number },
  ]);
});
