/** Formatting that was changed while changes were tracked. */
import { expect, test } from '@jest/globals';
import { acceptFormatting } from './accept-formatting.ts';
import { docx, open, run } from './docx.examples.ts';

const change = (former: string) => `<w:rPrChange w:id="1" w:author="Sari"><w:rPr>${former}</w:rPr></w:rPrChange>`;
const paragraphs = (first: string, second: string) =>
  `<w:p><w:ins w:id="2">${run('satu', first)}</w:ins></w:p><w:p>${run('dua', second)}</w:p>`;

test('the former state goes in every part, the new one and other tracked changes stay', () => {
  const tracked = paragraphs(`<w:b/>${change('<w:i/>')}`, `<w:u/>${change('')}`);
  const zip = open(docx(tracked, { header: tracked }));

  acceptFormatting(zip);

  for (const part of ['word/document.xml', 'word/header1.xml'])
    expect(zip.file(part)?.asText()).toContain(paragraphs('<w:b/>', '<w:u/>'));
});

test('a part without such changes is not written again', () => {
  const zip = open(docx(paragraphs('<w:b/>', '')));
  const before = zip.file('word/document.xml');

  acceptFormatting(zip);

  expect(zip.file('word/document.xml')).toEqual(before);
});
