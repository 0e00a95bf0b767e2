import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OutletList } from '../../src/identify/outlet-list.js';
import type { SightedOutlet } from '../../src/model/outlet.js';

const at = (host: string, name?: string): SightedOutlet =>
  name === undefined
    ? { id: `site:${host}`, name: host }
    : { id: `site:${host}`, name, alias: `name:${name.toLowerCase()}` };
const called = (name: string): SightedOutlet => ({ id: `name:${name.toLowerCase()}`, name });

function tiesOf(seen: readonly SightedOutlet[]): Record<string, string> {
  const list = new OutletList();
  for (const outlet of seen) list.add(outlet);
  return Object.fromEntries([...list.ties()].map(([id, outlet]) => [id, `${outlet.id} ${outlet.name}`]));
}

test('a name goes to the site that its articles stand on, and the site is called by it', () => {
  expect(tiesOf([at('post.example', 'Post'), at('post.example'), called('Post')])).toEqual({
    'site:post.example': 'site:post.example Post',
    'name:post': 'site:post.example Post',
  });
});

test('the commonest spelling is the name', () => {
  expect(tiesOf([called('post'), called('POST'), called('POST')])).toEqual({ 'name:post': 'name:post POST' });
});

test('sections in the source field tie nothing', () => {
  const seen = [
    at('post.example', 'Post'),
    at('post.example', 'Post'),
    at('post.example', 'Politics'),
    called('Politics'),
  ];
  expect(tiesOf(seen)['name:politics']).toBe('name:politics Politics');
});

test('a name at home on several sites is of none', () => {
  expect(tiesOf([at('a.example', 'Le Matin'), at('b.example', 'Le Matin'), called('Le Matin')])).toEqual({
    'site:a.example': 'site:a.example Le Matin',
    'site:b.example': 'site:b.example Le Matin',
    'name:le matin': 'name:le matin Le Matin',
  });
});

test('two sites of one name and one label are one; blogs of one name are not', () => {
  const one = tiesOf([at('post.example', 'Post'), at('post.test', 'Post'), at('post.test', 'Post'), called('Post')]);
  expect(new Set(Object.values(one))).toEqual(new Set(['site:post.test Post']));
  expect(tiesOf([at('medium.com/@a', 'Notes'), at('medium.com/@b', 'Notes')])['site:medium.com/@b']).toBe(
    'site:medium.com/@b Notes',
  );
});

test('known outlets are left alone', () => {
  expect(tiesOf([{ id: 'outlet:bbc', name: 'BBC' }])).toEqual({});
});

test('order changes nothing, and what is tied to is tied to itself', () => {
  const host = fc.constantFrom('a.example', 'a.test', 'b.example', 'medium.com/@c');
  const name = fc.constantFrom('Alpha', 'alpha', 'Beta', 'Gamma');
  const seen = fc.oneof(
    host.map((each) => at(each)),
    fc.tuple(host, name).map(([h, n]) => at(h, n)),
    name.map(called),
  );
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 30 }), fc.infiniteStream(fc.nat(1000)), (outlets, keys) => {
      const shuffled = outlets.map((outlet) => [keys.next().value!, outlet] as const).sort(([a], [b]) => a - b);
      const ties = tiesOf(outlets);
      expect(tiesOf(shuffled.map(([, outlet]) => outlet))).toEqual(ties);
      for (const tied of Object.values(ties)) expect(ties[tied.slice(0, tied.lastIndexOf(' '))]).toBe(tied);
    }),
  );
});
