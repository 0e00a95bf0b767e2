/**
 * How `analyze --names` calls languages: in English by the program's own table, or with `--names-in` in a language of the user's choice by
 * the names that Node carries, which may differ between its releases. Only what the user asks for decides, never the environment.
 */
import { languageName, UsageError } from '../index.js';

/** The name of a tag in `locale`, a BCP 47 tag; in English where it is undefined. Throws `UsageError` for what is no locale. */
export function languageNamer(locale: string | undefined): (tag: string) => string {
  if (locale === undefined || /^en\b/i.test(locale)) return languageName;
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  } catch {
    throw new UsageError(`--names-in wants a language such as sq or pt-BR, not ${JSON.stringify(locale)}`);
  }
  return (tag) => (tag === 'und' ? undefined : names.of(tag)) ?? languageName(tag);
}
