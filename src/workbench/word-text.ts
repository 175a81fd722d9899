/** What a Word file says, as LibreOffice reads it; for tests. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** Body and letterhead of a downloaded file, with single spaces. Keeps its pages as pictures, to be looked at. `folder` is for the work. */
export async function wordText(download: Download, folder: string): Promise<string> {
  const name = download.suggestedFilename().replace(/\.docx$/, '');
  const path = (ending: string) => join(folder, `${name}.${ending}`);
  await download.saveAs(path('docx'));
  convert('txt:Text (encoded):UTF8', path('docx'), folder);
  convert('pdf', path('docx'), folder);
  execFileSync('pdftoppm', ['-r', '80', '-png', path('pdf'), join('build/screens', name.split(' ').slice(0, 2).join('-'))]);
  const letterhead = execFileSync('pdftotext', [path('pdf'), '-'], { encoding: 'utf8' });
  return `${readFileSync(path('txt'), 'utf8')} ${letterhead}`.replace(/\s+/g, ' ');
}

function convert(format: string, file: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'soffice')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], { stdio: 'ignore' });
}
