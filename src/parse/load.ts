/** Finds the formats: every file of `formats/` is one, so that adding a file adds a format. A broken one throws. */
import { readdirSync } from 'node:fs';
import type { ArticleFormat, ParseText } from './format.js';

/** All formats, in code-unit order of their files. `folder` ends in a slash. */
export async function loadFormats(folder: URL = new URL('./formats/', import.meta.url)): Promise<ArticleFormat[]> {
  const files = readdirSync(folder)
    .filter((name) => /^[a-z\d-]+\.[jt]s$/.test(name))
    .sort();
  const modules = files.map((file) => import(new URL(file, folder).href) as Promise<{ format: ArticleFormat }>);
  return (await Promise.all(modules)).map(({ format }) => format);
}

/** The parsers of `formats` by name, all of them open. */
export async function openFormats(formats: readonly ArticleFormat[]): Promise<Map<string, ParseText>> {
  return new Map(await Promise.all(formats.map(async ({ name, open }) => [name, await open()] as const)));
}
