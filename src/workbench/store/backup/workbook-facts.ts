/** What a person knows her workbook by: whose it is, and how much is in it. */
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { batchGet } from '../../workbook/values.ts';
import type { BackupFacts } from './backup-file.ts';

const SETTINGS = 'Pengaturan';
const OFFICE = 'Nama puskesmas';
const JAKARTA_MS = 7 * 3_600_000;

type Cells = readonly (readonly unknown[])[];

export function factsOf(state: WorkbenchState): Omit<BackupFacts, 'made' | 'version'> {
  const { getters } = state.grid.model;
  const visible = getters
    .getSheetIds()
    .filter((id) => getters.isSheetVisible(id))
    .map((id) => getters.getSheetName(id));
  const sheets = batchGet(state.grid, { ranges: visible.map(quoted) }).valueRanges.map(({ values = [] }): Cells => values);
  return {
    office: officeIn(sheets[visible.indexOf(SETTINGS)] ?? []) ?? state.facts().title,
    day: new Date(state.now() + JAKARTA_MS).toISOString().slice(0, 10),
    sheets: visible.length,
    rows: sheets.reduce((sum, cells) => sum + Math.max(0, cells.filter(isFilled).length - 1), 0),
    files: state.files().length,
    mails: state.mail().length,
  };
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function isFilled(row: readonly unknown[]): boolean {
  return row.some((cell) => String(cell ?? '').trim() !== '');
}

/** Right of its label, wherever staff moved the columns to. */
function officeIn(settings: Cells): string | null {
  const row = settings.find((cells) => cells.includes(OFFICE)) ?? [];
  const name = row.slice(row.indexOf(OFFICE) + 1).find((cell) => String(cell ?? '').trim() !== '');
  return name === undefined ? null : String(name);
}
