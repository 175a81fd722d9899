/** The workbooks that pages of the guide begin with, by the words by which the pages name them; and who works in them. For tests. */
import { contractedOffice, ONE_WEAK, scored } from '../monitoring-office.ts';
import type { Office } from '../office-workbench.ts';
import { officeWorkbench } from '../office-workbench.ts';
import type { Snapshot } from '../state/workbench-state.ts';

/** Makes the office as it is before the page's first step. */
type Make = () => Office;

const EMPTY = 'baru yang masih kosong';

const OFFICES: Readonly<Record<string, Make>> = {
  'Puskesmas Contoh': () => officeWorkbench(),
  'Puskesmas Contoh dengan satu kontrak yang sudah dinilai': scoredContract,
};

/** One criterion of September is weak. */
function scoredContract(): Office {
  const { office, contract } = contractedOffice();
  const answer = scored(office, contract, '2026-09-01', ONE_WEAK);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return office;
}

/** The workbook as it is before a page's first step; `null` for a new spreadsheet in which nothing is. Throws for words that name none. */
export function workbookFor(words: string): Snapshot | null {
  if (words === EMPTY) return null;
  const make = OFFICES[words];
  if (!make) throw new Error(`No workbook is called “${words}”: there are ${[EMPTY, ...Object.keys(OFFICES)].join('; ')}.`);
  return make().state.snapshot();
}

/** The accounts of those who take over from one another on a page. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  'dr. Ratna Wulandari': 'kapus@contoh.example',
  'Sari Handayani': 'pegawai2@contoh.example',
  'Hendra Saputra': 'pegawai3@contoh.example',
};

export function accountOf(name: string): string {
  const account = ACCOUNTS[name];
  if (account === undefined) throw new Error(`${name} has no account: there are ${Object.keys(ACCOUNTS).join('; ')}.`);
  return account;
}
