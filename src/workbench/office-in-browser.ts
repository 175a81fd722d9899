/** A new office on the built workbench, and a person before it in a browser; for tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';

export interface OfficeInBrowser {
  /** For files of the test; the workbench keeps its own in `data` below it. */
  readonly folder: string;
  readonly workbench: ServedWorkbench;
  readonly person: Person;
  close(): Promise<void>;
}

/** Prepared sheets with these settings and staff, on a day (`YYYY-MM-DD`). */
export async function openOffice(
  today: string,
  settings: object,
  staff: readonly (readonly [name: string, position: string])[] = [],
): Promise<OfficeInBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'admen-'));
  const browser = await openBrowser();
  const workbench = await servePrepared(join(folder, 'data'), { flags: ['--today', today] });
  await workbench.done('pengaturan.save', { values: settings });
  for (const [name, position] of staff) await workbench.done('pegawai.save', { values: { name, position, active: true } });
  const person = await openPage(browser, workbench.address);
  const close = async () => {
    await browser.close();
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, workbench, person, close };
}
