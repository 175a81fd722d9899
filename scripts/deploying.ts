/**
 * The product into an Apps Script project, by clasp, with guards for what it passes over in silence: a push that is skipped with exit
 * code 0, files that were removed here and stay there, a `.clasp.json` that is rewritten. clasp works in a folder of its own, so that
 * it can neither rewrite our settings nor pull over what was built.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/** As a fresh clone has it. */
const NO_SCRIPT = /^$|^GANTI_/;

export interface ClaspSettings {
  readonly scriptId: string;
  readonly rootDir: string;
  readonly [setting: string]: unknown;
}

/** Something that the person at the keyboard can mend; its message says how. */
export class DeployError extends Error {}

export function readSettings(root: string): ClaspSettings {
  return JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
}

/** Pushes `dist`, and fails unless the project then holds exactly its files. Answers how many they are. */
export function deploy(root: string): number {
  const settings = readSettings(root);
  if (NO_SCRIPT.test(settings.scriptId))
    throw new DeployError(
      'No project yet: put its Script ID into .clasp.json, or let one be made with a new sheet: npm run deploy -- --create',
    );
  return inFolder((folder) => {
    cpSync(join(root, settings.rootDir), join(folder, settings.rootDir), { recursive: true });
    writeSettings(folder, settings);
    clasp(root, folder, 'push', '--force');
    const [here, there] = [filesIn(join(root, settings.rootDir)), pulled(root, settings)];
    const faults = differences(here, there);
    if (faults.length > 0)
      throw new DeployError(`The project does not hold what was built:\n${faults.join('\n')}\nRun the command again.`);
    return here.size;
  });
}

/** Makes a new sheet with a project bound to it, and notes the project in `.clasp.json`, whose other settings stay. Answers the sheet's address. */
export function createSheet(root: string, title: string): string {
  const settings = readSettings(root);
  if (!NO_SCRIPT.test(settings.scriptId))
    throw new DeployError(
      `.clasp.json names a project already (${settings.scriptId}). Take its scriptId out to make another one.`,
    );
  return inFolder((folder) => {
    clasp(root, folder, 'create-script', '--type', 'sheets', '--title', title, '--rootDir', settings.rootDir);
    const { scriptId, parentId } = readSettings(folder);
    writeSettings(root, { ...settings, scriptId, parentId });
    return `https://docs.google.com/spreadsheets/d/${String(parentId)}/edit`;
  });
}

function writeSettings(folder: string, settings: object): void {
  writeFileSync(join(folder, '.clasp.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/** What the project holds now. */
function pulled(root: string, settings: ClaspSettings): ReadonlyMap<string, string> {
  return inFolder((folder) => {
    mkdirSync(join(folder, settings.rootDir));
    writeSettings(folder, settings);
    clasp(root, folder, 'pull');
    return filesIn(join(folder, settings.rootDir));
  });
}

/** Texts by their paths, with `/`. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function differences(here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): string[] {
  return [
    ...[...here.keys()].filter((name) => !there.has(name)).map((name) => `  ${name} is missing`),
    ...[...there.keys()].filter((name) => !here.has(name)).map((name) => `  ${name} was left behind`),
    ...[...here].filter(([name, text]) => there.has(name) && there.get(name) !== text).map(([name]) => `  ${name} differs`),
  ];
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'admen-deploy-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function clasp(root: string, cwd: string, ...words: readonly string[]): void {
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd, encoding: 'utf8' });
  const said = `${stdout}\n${stderr}`.trim();
  if (status === 0 && !/Skipping push/i.test(said)) return;
  throw new DeployError(`clasp ${words[0]} failed.${adviceFor(said)}\n${said}`);
}

function adviceFor(said: string): string {
  if (/credentials|login|invalid_grant|unauthorized/i.test(said)) return ' Log in first: npx clasp login';
  if (/Apps Script API/i.test(said)) return ' Turn the Apps Script API on: https://script.google.com/home/usersettings';
  return '';
}
