/** The programs that the tests drive beside Node: installed when we may, named when we may not. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Each with the Debian packages that bring it. */
const TOOLS = {
  chromium: ['chromium', 'fonts-liberation'],
  soffice: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-liberation'],
  pdftotext: ['poppler-utils'],
} as const;

/** Makes sure that chromium, LibreOffice and poppler can be run; throws with the packages that somebody else has to install. */
export function provideTools(): void {
  const packages = missingPackages();
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    throw new Error(
      `The tests need ${missingTools().join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`,
    );
  console.info(`Installing ${packages.join(', ')} …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
  const still = missingTools();
  if (still.length > 0) throw new Error(`Installed, yet not found on the PATH: ${still.join(', ')}.`);
}

function missingTools(): (keyof typeof TOOLS)[] {
  return (Object.keys(TOOLS) as (keyof typeof TOOLS)[]).filter((tool) => !isOnPath(tool));
}

function missingPackages(): string[] {
  return [...new Set(missingTools().flatMap((tool) => TOOLS[tool]))];
}

function apt(...words: readonly string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'Acquire::Retries=3', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${words[0]} failed.`);
}

function isOnPath(program: string): boolean {
  // On Windows a program has an ending, of which it is called without.
  const endings = ['', ...(process.env.PATHEXT ?? '').split(';').filter((ending) => ending !== '')];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => endings.some((ending) => isRunnable(join(folder, `${program}${ending}`))));
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
