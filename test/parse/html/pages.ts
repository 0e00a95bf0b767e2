/** Small pages for the tests of HTML, and how they are parsed. */
import type { Draft, Drafts } from '../../../src/parse/format.js';
import { parsePage } from '../../../src/parse/html/parse-page.js';
import { parseTools } from '../tools.js';

export function parse(html: string, url?: string): Drafts {
  return parsePage(
    { path: 'a.html', format: 'html', text: html, ...(url !== undefined && { url }) },
    parseTools.lexicon,
  );
}

/** The article on a page that has one. */
export function draftOf(html: string, url?: string): Draft {
  const { drafts } = parse(html, url);
  if (drafts[0] === undefined) throw new Error('no article');
  return drafts[0];
}

export const first =
  'The ferry between Harwick and the island of Sunder will stop for two weeks in March, the harbour office said on Monday.';
export const second =
  'Engineers found cracks in the ramp during an inspection in January; a replacement is being built in Gdynia and will arrive by barge.';
export const third =
  'Islanders can use a smaller boat that leaves at seven in the morning and at five in the afternoon.';
export const title = 'Sunder ferry to stop for two weeks';

/** A page with `head` and, below the headline, `body`. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Harwick Echo</title><meta property="og:site_name" content="Harwick Echo">${head}</head>
<body><header><a href="/">Harwick Echo</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><h1>${title}</h1>${body}</main>
<footer><p>Harwick Echo is published by Echo Media, 1 Quay Street. All rights reserved by the publisher of this site.</p></footer></body></html>`;
}

export const paragraphs = [first, second, third].map((text) => `<p>${text}</p>`).join('\n');
export const body = [first, second, third].join('\n\n');
