import { expect, test } from 'vitest';
import type { Outlet } from '../src/model/outlet.js';
import { type Annotations, settleOutlets } from '../src/settle.js';
import { articleOf } from './describe/articles.js';

const outlet = (id: string): Outlet => ({ id, name: id });
const ties = new Map([['name:post', { id: 'site:post.example', name: 'Post' }]]);

function settled(own: string | undefined, ...agencies: string[]): [string | undefined, string[] | undefined] {
  const article = {
    ...articleOf({}),
    ...(own !== undefined && { outlet: outlet(own) }),
    ...(agencies.length > 0 && { agencies: agencies.map(outlet) }),
  };
  const kept = { article } as Annotations;
  settleOutlets(kept, ties);
  return [kept.article.outlet?.name, kept.article.agencies?.map(({ id }) => id)];
}

test('outlets and credits go where the corpus ties them; one that turns out to be the outlet itself is no credit', () => {
  expect(settled('name:post')).toEqual(['Post', undefined]);
  expect(settled('name:post', 'site:post.example')).toEqual(['Post', undefined]);
  expect(settled('name:post', 'site:post.example', 'outlet:afp')).toEqual(['Post', ['outlet:afp']]);
  expect(settled('name:other', 'outlet:afp')).toEqual(['name:other', ['outlet:afp']]);
  expect(settled(undefined, 'name:post')).toEqual([undefined, ['site:post.example']]);
  expect(settled(undefined)).toEqual([undefined, undefined]);
});
