import type { ReadLimits } from './read-limits.js';

/** Every option that shapes a result. Checked once, by `options/`; printed with every report. */
export interface Options {
  /** A link below this score does not hold two articles together. 0 to 1. */
  readonly threshold: number;
  /** Articles published further apart than this, in days, are never linked. */
  readonly windowDays: number;
  /** Clusters with fewer articles are left out of the report. */
  readonly minSize: number;
  /** ISO day that undated articles are read against, or null. */
  readonly referenceDate: string | null;
  /** Trust a declared language, or detect always. */
  readonly detect: 'auto' | 'always';
  /** Files with names of the user's own. */
  readonly dictionary: readonly string[];
  /** A file of articles that must or cannot be together, or null. */
  readonly constraints: string | null;
  /** Say of each mention what made it one. */
  readonly trace: boolean;
  /** How large an input may be. */
  readonly limits: ReadLimits;
}

/** Options as a program gives them: what is left out, or undefined, is as by default. */
export type GivenOptions = {
  readonly [Name in Exclude<keyof Options, 'dictionary' | 'limits'>]?: Options[Name] | undefined;
} & {
  /** One file or several. */
  readonly dictionary?: string | readonly string[] | undefined;
  readonly limits?: { readonly [Name in keyof ReadLimits]?: number | undefined } | undefined;
};
