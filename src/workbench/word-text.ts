/** What a Word file says, as LibreOffice lays it out, or as it stands in its body; for tests. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Download } from 'playwright-core';
import { convert } from './libre-office.ts';

/** Body and letterhead of a downloaded file, with single spaces. Keeps its pages as pictures, to be looked at. `folder` is for the work. */
export async function wordText(download: Download, folder: string): Promise<string> {
  const name = download.suggestedFilename().replace(/\.docx$/, '');
  const path = (ending: string) => join(folder, `${name}.${ending}`);
  await download.saveAs(path('docx'));
  convert(path('docx'), 'pdf', folder);
  execFileSync('pdftoppm', ['-r', '80', '-png', path('pdf'), join('build/screens', name.split(' ').slice(0, 2).join('-'))]);
  // Raw: cell by cell, in the order of the file, as a text of several columns is read.
  return execFileSync('pdftotext', ['-raw', path('pdf'), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
}

/** The words of a downloaded file as they stand in its body, a line a paragraph: quick, where how it is laid out is proved elsewhere. */
export async function bodyWords(download: Download): Promise<string> {
  return wordsIn(new PizZip(readFileSync(await download.path())), 'word/document.xml');
}

/** The same, with what stands at the head and the foot of its pages. */
export async function allWords(download: Download): Promise<string> {
  const zip = new PizZip(readFileSync(await download.path()));
  const parts = Object.keys(zip.files).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  return parts.map((name) => wordsIn(zip, name)).join('\n');
}

function wordsIn(zip: PizZip, part: string): string {
  const xml = zip.file(part)?.asText() ?? '';
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}
