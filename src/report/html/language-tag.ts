/** Tags that may stand in `lang`, where readers choose voices and fonts by them. */

/** Whether `tag` names a language. `und` does not: an empty `lang` says that it is unknown. */
export function isTag(tag: string): boolean {
  return tag !== 'und' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag);
}
