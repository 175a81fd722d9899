/** Start tags read without a parser. */
import { expect, test } from '@jest/globals';
import { decodeXml, tagsNamed, unescapeXml } from './xml-tags.ts';

test.each([
  ['a prefix', '<x:Override PartName="/a"/>'],
  ['single quotes and spaces', "<Override\n  PartName = '/a'\n/>"],
  ['a > inside an attribute', '<Override Other="a>b" PartName="/a">'],
])('a tag with %s is read', (_what, xml) => {
  expect(tagsNamed(`<Types>${xml}</Types>`, 'Override|Default')).toMatchObject([{ source: xml, attributes: { PartName: '/a' } }]);
});

test('tags whose name only begins alike are others', () => {
  expect(tagsNamed('<OverrideAll/><Over/></Override>', 'Override')).toEqual([]);
});

test('attributes are decoded', () => {
  expect(tagsNamed('<R Target="a?b&amp;c=&quot;d&quot;" Mode="&#69;xternal"/>', 'R')[0]?.attributes).toEqual({
    Target: 'a?b&c="d"',
    Mode: 'External',
  });
});

test.each([
  ['&lt;a&gt; &amp;amp; &quot;&apos;', '<a> &amp; "\'', '<a> &amp; "\''],
  ['&#68;&#x44;E', '&#68;&#x44;E', 'DDE'],
  ['&#1114112;', '&#1114112;', ''],
  ['&lain;', '&lain;', '&lain;'],
])('%s is %s by name, %s with numbers too', (written, byName, all) => {
  expect(unescapeXml(written)).toBe(byName);
  expect(decodeXml(written)).toBe(all);
});
