/**
 * The files below a folder, in code-unit order of their relative paths, folder by folder, so that a tree of any size
 * streams. Links to files of the same tree are followed. Links to its folders are not: what they show is read under its
 * own path, and loops can't arise. Names that begin with a dot are left out and counted.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import { systemProblem } from './system-problem.js';

/** A regular file. */
export interface FoundFile {
  /** Relative to the root, with `/` separators. */
  readonly path: string;
  /** What to open. */
  readonly location: string;
}

/** Which part of a tree is wanted; paths are relative, with `/` separators. */
export interface Selection {
  readonly file: (path: string) => boolean;
  readonly folder: (path: string) => boolean;
}

/** A name in a folder, or in `path`'s place the problem that kept a folder from being listed. */
interface Entry {
  readonly path: string;
  readonly dirent: Dirent;
}

/**
 * All files below `root` that `selection` wants, and a problem for each folder and link that can't be followed.
 * `onHidden` hears of each name with a dot.
 */
export async function* walk(
  root: string,
  selection: Selection,
  onHidden: () => void,
): AsyncGenerator<FoundFile | Problem> {
  // The stack of folders that are open, each with its entries in reverse, so that the next one is popped.
  const open: Entry[][] = [];
  let realRoot: string | null = null;

  const enter = async (path: string): Promise<Problem | null> => {
    try {
      open.push(await list(root, path, onHidden));
      return null;
    } catch (error) {
      return systemProblem(error, path === '' ? root : path, 'vanished');
    }
  };

  const atRoot = await enter('');
  if (atRoot !== null) yield atRoot;
  for (let entries = open.at(-1); entries !== undefined; entries = open.at(-1)) {
    const entry = entries.pop();
    if (entry === undefined) {
      open.pop();
      continue;
    }
    const { path, dirent } = entry;
    const location = join(root, path);
    if (dirent.isDirectory()) {
      if (!selection.folder(path)) continue;
      const failure = await enter(path);
      if (failure !== null) yield failure;
    } else if (!selection.file(path)) continue;
    else if (dirent.isFile()) yield { path, location };
    else if (dirent.isSymbolicLink()) {
      realRoot ??= await realpath(root);
      yield await followLink(path, location, realRoot);
    } else yield problem('unreadable', path, 'a pipe, socket or device');
  }
}

/** The visible entries of one folder, last one first. */
async function list(root: string, folder: string, onHidden: () => void): Promise<Entry[]> {
  const entries: (Entry & { readonly order: string })[] = [];
  for (const dirent of await readdir(join(root, folder), { withFileTypes: true })) {
    if (dirent.name.startsWith('.')) {
      onHidden();
      continue;
    }
    const path = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
    // The slash that will follow a folder's name takes part: `a-b.txt` stands before `a/b.txt`, `a0.txt` after it.
    entries.push({ path, dirent, order: dirent.isDirectory() ? `${dirent.name}/` : dirent.name });
  }
  return entries.sort((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));
}

async function followLink(path: string, location: string, realRoot: string): Promise<FoundFile | Problem> {
  try {
    const target = await realpath(location);
    const inside = target === realRoot || target.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
    if (!inside) return problem('outside-link', path);
    const status = await stat(target);
    if (status.isDirectory()) return problem('directory-link', path);
    if (!status.isFile()) return problem('unreadable', path, 'a pipe, socket or device');
    return { path, location: target };
  } catch (error) {
    return systemProblem(error, path, 'dead-link');
  }
}
