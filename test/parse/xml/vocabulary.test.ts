import { describe, expect, test } from 'vitest';
import { encodingOfXml, recognisesXml } from '../../../src/parse/xml/vocabulary.js';

describe('recognisesXml', () => {
  test.each([
    '<?xml version="1.0"?>\n<rss version="2.0"><channel>',
    '<rss>',
    '<!-- a comment with <html> in it --><rss>',
    '<?xml-stylesheet href="a.xsl"?><feed xmlns="http://www.w3.org/2005/Atom">',
    '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">',
    '<entry xmlns="http://www.w3.org/2005/Atom">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
    '<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>',
    '<newsItem guid="1">',
    '<NewsML Version="1.2">',
    '<newsMessage>',
  ])('%s', (head) => {
    expect(recognisesXml(head)).toBe(true);
  });

  test.each([
    '<!DOCTYPE html><html>',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html xmlns="http://www.w3.org/1999/xhtml">',
    '<html><body><rss>',
    '<p>Text</p>',
    'Text with a <rss> tag',
    '<opml>',
    '<entry><name>x</name></entry>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/">',
    '<feedback>',
    '{"a": 1}',
    '',
  ])('not %s', (head) => {
    expect(recognisesXml(head)).toBe(false);
  });
});

describe('encodingOfXml', () => {
  test.each([
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'ISO-8859-1'],
    ["<?xml version='1.0' encoding = 'windows-1251' standalone='yes'?>", 'windows-1251'],
    ['\n<?xml version="1.0" encoding="Shift_JIS"?>', 'Shift_JIS'],
    ['<?xml version="1.0"?><a encoding="x">', undefined],
    ['<rss>', undefined],
    [`<?xml ${' '.repeat(5000)}encoding="utf-8"?>`, undefined],
  ])('%j', (head, encoding) => {
    expect(encodingOfXml(head)).toBe(encoding);
  });
});
