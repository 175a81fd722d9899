/** Types into a column of the row that Admen showed in the sheet, by keys alone, and makes sure that it went there. For tests. */
import type { Person } from '../browser.ts';
import { goToRegion } from '../keyboard.ts';
import { columnIndex } from '../workbook/a1.ts';

interface Posted {
  readonly commands: readonly { readonly col?: number; readonly content?: string }[];
}

/** `column` as in `H`. "Tunjukkan di lembar" selects a row from its first cell on: arrows lead from there. */
export async function typeIntoColumn({ page }: Person, column: string, text: string): Promise<void> {
  const index = columnIndex(column);
  await goToRegion(page, '.grid');
  for (let at = 0; at < index; at++) await page.keyboard.press('ArrowRight');
  const arrived = page.waitForResponse((response) => response.url().endsWith('/grid'));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  const { commands }: Posted = (await arrived).request().postDataJSON();
  if (!commands.some((command) => command.col === index && command.content === text))
    throw new Error(`“${text}” did not go into column ${column}: ${JSON.stringify(commands)}`);
}
