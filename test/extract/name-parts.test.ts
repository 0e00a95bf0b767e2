import { expect, test } from 'vitest';
import { withoutNameParts } from '../../src/extract/name-parts.js';
import type { DateExpression } from '../../src/model/date-expression.js';
import type { Entity } from '../../src/model/entity.js';

const expression = (start: number, text: string, facts: Partial<DateExpression>): DateExpression => ({
  start,
  end: start + text.length,
  text,
  calendar: 'gregorian',
  ...facts,
});
const rio: Entity = {
  id: 'place:geonames-3451190',
  type: 'place',
  name: 'Rio de Janeiro',
  mentions: [{ start: 0, end: 14, text: 'Rio de Janeiro' }],
  adjectives: [],
};

test('a name that no dictionary knows takes nothing', () => {
  expect(withoutNameParts([expression(7, 'Freitag', { weekday: 5 })], [{ ...rio, id: 'name:rdnr' }])).toHaveLength(1);
});

test.each([
  ['a month within a name goes', expression(7, 'Janeiro', { month: 1 }), 0],
  ['a month beside it stays', expression(18, 'janeiro', { month: 1 }), 1],
  ['a day and month stay', expression(7, 'Janeiro', { month: 1, day: 20 }), 1],
  ['a month that is the whole name stays', expression(0, 'Rio de Janeiro', { month: 1 }), 1],
])('%s', (_, date, left) => expect(withoutNameParts([date], [rio])).toHaveLength(left));
