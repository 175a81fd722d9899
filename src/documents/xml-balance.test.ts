/** Whole and cut pieces of XML. */
import { expect, test } from '@jest/globals';
import { isRepeatable, unmatchedTags } from './xml-balance.ts';

test.each([
  ['<a><b x="1"/><c>t</c></a>', []],
  ['<a x="<b>"></a>', []],
  ["<a x='>'></a >", []],
  ['<?xml version="1.0"?><a><!-- <b> --><![CDATA[</c>]]></a>', []],
  ['</t></r><r><t>', ['/t', '/r', 'r', 't']],
  ['<a><b></a>', ['a', 'b', '/a']],
])('of %s these tags have no partner: %j', (xml, unmatched) => {
  expect(unmatchedTags(xml)).toEqual(unmatched);
});

test.each([
  ['whole elements', '<p>a</p><p>b</p>', true],
  ['text', 'a', true],
  ['the end of a run and the start of another', '</t></r><r><t>', true],
  ['the end of a paragraph and the start of another', '</t></r></p><p>x</p><p><r><t>', true],
  ['a way into a link', '</t></r><hyperlink><r><t>', false],
  ['a way out of a cell', '</t></r></p></tc><p><r><t>', false],
  ['an element that is not closed', '<p>', false],
])('%s (%s) can stand twice or not at all: %s', (_what, xml, expected) => {
  expect(isRepeatable(xml)).toBe(expected);
});
