/**
 * Which tags end which others where a page leaves end tags out: the "implied end tags", scopes and void elements of the HTML
 * standard (13.2.6), as far as they decide which text stands in which block. `|` between names.
 */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split('|'));

/** Elements without content and without an end tag. */
export const voidTags = setOf(
  'area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr',
);

/** Tags that end an open `<p>`. */
export const endsParagraph = setOf(
  'address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|' +
    'header|hgroup|hr|li|main|menu|nav|ol|p|pre|search|section|summary|table|ul',
);

/** By tag: the open elements that it ends, and those beyond which none is looked for. */
export const endsOpen: Readonly<
  Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: { ends: setOf('li'), within: setOf('ul|ol|menu|table|td|th|body') },
  dt: { ends: setOf('dt|dd'), within: setOf('dl|table|td|th|body') },
  dd: { ends: setOf('dt|dd'), within: setOf('dl|table|td|th|body') },
  td: { ends: setOf('td|th'), within: setOf('tr|table|body') },
  th: { ends: setOf('td|th'), within: setOf('tr|table|body') },
  tr: { ends: setOf('tr|td|th'), within: setOf('table|tbody|thead|tfoot|body') },
  tbody: { ends: setOf('tbody|thead|tfoot'), within: setOf('table|body') },
  tfoot: { ends: setOf('tbody|thead|tfoot'), within: setOf('table|body') },
  option: { ends: setOf('option'), within: setOf('select|body') },
  body: { ends: setOf('head'), within: setOf('body') },
};

export const headings = setOf('h1|h2|h3|h4|h5|h6');

/** An end tag of another kind does not reach beyond these. */
export const scopeBarriers = setOf('table|td|th|caption|button|object|template|marquee');
export const tableTags = setOf('table|tbody|thead|tfoot|tr|td|th|caption|template');

/** Elements that begin a block of text of their own. */
export const blockTags = setOf(
  'address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frameset|' +
    'h1|h2|h3|h4|h5|h6|head|header|hgroup|hr|html|legend|li|main|menu|nav|noscript|ol|optgroup|p|pre|search|section|summary|table|tbody|' +
    'td|tfoot|th|thead|tr|ul',
);

/** Elements whose content is no text of the page. */
export const opaqueTags = setOf(
  'applet|audio|button|canvas|datalist|head|iframe|input|map|math|meter|noembed|noframes|object|option|progress|rp|rt|script|select|style|svg|' +
    'template|textarea|title|video',
);
