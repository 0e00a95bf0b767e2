/** What the address of a page says: the outlet, and in many outlets' addresses the day. */

/** The host that stands in for an outlet's name: `https://www.reuters.com/world/` -> `reuters.com`; undefined where `url` has none. */
export function hostOf(url: string): string | undefined {
  const authority = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]{1,300})/i.exec(url)?.[1];
  const host = authority
    ?.slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/^www\d?\./i, '')
    .toLowerCase();
  return host === '' ? undefined : host;
}

/** The day in the path of an address, as it stands: `/2022/01/03/` -> `2022/01/03`; undefined where there is none. */
export function dayInAddress(url: string): string | undefined {
  return /(?:^|[/_-])((?:19|20)\d\d([/-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))(?![\d])/.exec(url)?.[1];
}
