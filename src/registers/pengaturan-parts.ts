/** Pengaturan a piece at a time, as "Mulai di sini" asks it: nobody meets all of it at once. */
import type { Form } from '../schema/index.ts';
import { defineForm } from '../schema/index.ts';
import { NUMBER_PATTERNS } from './document-kinds.ts';
import type { AskedSettings } from './pengaturan.ts';
import { pengaturanFields } from './pengaturan.ts';

type AskedName = keyof AskedSettings & string;

export const PART_NAMES = {
  kop: ['government', 'agency', 'office', 'address', 'city'],
  pimpinan: ['headTitle', 'headName', 'headRank', 'headNip', 'headEmail', 'complaintTeam', 'ukmLead'],
  rapat: ['place', 'start', 'end', 'workdays', 'quarterMonths', 'midtermMonth', 'reportDays', 'reportTo'],
  nomor: ['classification', 'unitCode', ...NUMBER_PATTERNS],
} as const satisfies Readonly<Record<string, readonly AskedName[]>>;

export type SettingsPart = keyof typeof PART_NAMES;

const TITLES: Readonly<Record<SettingsPart, readonly [title: string, intro: string]>> = {
  kop: ['Kop surat', 'Baris-baris ini dicetak di atas semua surat dan laporan.'],
  pimpinan: ['Pimpinan dan penanda tangan', 'Nama-nama ini dicetak di bawah surat, notulen, dan laporan.'],
  rapat: ['Kebiasaan rapat', 'Rapat baru dimulai dengan isian ini; setiap rapat masih dapat diubah.'],
  nomor: ['Nomor surat', 'Kode dan pola nomor. Sebelum disimpan, Admen menunjukkan nomor berikutnya.'],
};

/** `pengaturan.kop` and its like. */
export const partForms = Object.fromEntries(
  Object.entries(PART_NAMES).map(([part, names]) => [part, formOf(part as SettingsPart, names)]),
) as unknown as Readonly<Record<SettingsPart, Form>>;

function formOf(part: SettingsPart, names: readonly AskedName[]): Form {
  const [title, intro] = TITLES[part];
  return defineForm({
    id: `pengaturan.${part}`,
    title,
    intro,
    fields: Object.fromEntries(names.map((name) => [name, pengaturanFields[name]])) as unknown as Form['fields'],
    load: 'pengaturan.load',
    save: `pengaturan.save.${part}`,
    ...(part === 'nomor' && { before: 'pengaturan.previewNumbers' }),
  });
}
