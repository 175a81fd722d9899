/** The dates inside a file. */
import { expect, test } from '@jest/globals';
import { docx, open, paragraph } from './docx.examples.ts';
import { settleDates } from './settle-dates.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

test('the file says that Admen made it on its own day', () => {
  const zip = open(docx(paragraph('isi')));

  settleDates(zip, '2026-10-08');

  const core = readXml(zip.file('docProps/core.xml')?.asText() ?? '');
  const say = (name: string) => elementsNamed(core, name).map((element) => element.children.join(''));
  expect([say('dcterms:created'), say('dcterms:modified'), say('cp:lastModifiedBy')]).toEqual([
    ['2026-10-08T00:00:00Z'],
    ['2026-10-08T00:00:00Z'],
    ['Admen'],
  ]);
});

test.each([
  ['2026-10-08', '2026-10-08'],
  ['1979-05-17', '1980-05-17'],
])('every entry of a file of %s bears the day %s, the first year of a zip being 1980', (date, day) => {
  const zip = open(docx(paragraph('isi')));

  settleDates(zip, date);

  const local = (moment: Date) => new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();
  expect(new Set(Object.values(zip.files).map((entry) => local(entry.date)))).toEqual(new Set([`${day}T00:00:00.000Z`]));
});

test('a date without content stays, and a file without properties is no fault', () => {
  const empty = '<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF"/><cp:lastModifiedBy/></cp:coreProperties>';
  const zip = open(docx('', { files: { 'docProps/core.xml': empty } }));
  const without = open(docx('', { files: { 'docProps/core.xml': null } }));

  settleDates(zip, '2026-10-08');
  settleDates(without, '2026-10-08');

  expect(zip.file('docProps/core.xml')?.asText()).toBe(empty);
  expect(without.file('docProps/core.xml')).toBeNull();
});
