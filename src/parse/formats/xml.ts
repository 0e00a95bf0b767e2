/** Feeds and the formats of agencies: RSS, Atom, NITF, NewsML. The root element tells which; XHTML is a page, whatever its ending. */
import type { ArticleFormat } from '../format.js';
import { encodingOfXml, recognisesXml } from '../xml/vocabulary.js';

export const format: ArticleFormat = {
  name: 'xml',
  endings: ['.xml', '.rss', '.atom', '.rdf', '.nitf', '.newsml'],
  unit: 'collection',
  recognises: recognisesXml,
  declaredEncoding: encodingOfXml,
  open: async () => (await import('../xml/parse-xml.js')).parseXml,
};
