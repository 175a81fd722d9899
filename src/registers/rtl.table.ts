/** RTL, rencana tindak lanjut: one register for all that was decided anywhere, until it is done. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const RTL_STATES = ['Rencana', 'Berjalan', 'Selesai', 'Batal'] as const;
export type RtlState = (typeof RTL_STATES)[number];
/** States in which an RTL still waits for something. */
export const OPEN_STATES: readonly RtlState[] = ['Rencana', 'Berjalan'];

export const EFFECTS = ['Efektif', 'Sebagian', 'Tidak efektif'] as const;

export const rtlTable = defineTable(
  'RTL',
  {
    number: field.registerNumber('No. RTL', 'RTL'),
    source: field.reference('Sumber', 'Rapat', { width: 240, hint: 'Rapat atau rekaman yang memutuskannya.' }),
    decidedOn: field.date('Tanggal diputuskan'),
    problem: field.text('Masalah', { optional: true, width: 240 }),
    activity: field.text('Rencana tindak lanjut', { width: 320 }),
    person: field.reference('Penanggung jawab', 'Pegawai', { dropdown: 'Sebutan pegawai' }),
    due: field.date('Tenggat'),
    state: field.choice('Keadaan RTL', RTL_STATES, { width: 100 }),
    result: field.longText('Hasil', { optional: true, rows: 3 }),
    doneOn: field.date('Tanggal selesai', { optional: true }),
    evidence: field.link('Tautan bukti', { optional: true }),
    progress: field.longText('Catatan kemajuan', { optional: true, rows: 3, hint: 'Bertanggal, yang terbaru di atas.' }),
    effect: field.choice('Efektivitas', EFFECTS, { optional: true, hint: 'Apakah masalahnya teratasi sesudah RTL selesai.' }),
    executor: field.text('Pelaksana pihak ketiga', {
      optional: true,
      hint: 'Bila dikerjakan pihak ketiga: siapa di sana. Penanggung jawab mengawasinya.',
    }),
    approach: field.longText('Rencana pelaksanaan', { optional: true, rows: 2, hint: 'Bagaimana dan kapan dikerjakan.' }),
  },
  { tabColor: '#b3261e', note: 'Semua rencana tindak lanjut, dari rapat dan kegiatan mana pun.', nameOf: (row) => row.activity },
);
export type Rtl = RowOf<typeof rtlTable>;

/** `Tono Sugiarto, diawasi Sari Handayani`, where a third party carries it out. */
export function doerWords({ executor, person }: Pick<Rtl, 'executor' | 'person'>): string {
  return executor === null ? person.label : `${executor}, diawasi ${person.label}`;
}

export function isOpen(rtl: { readonly state: RtlState }): boolean {
  return OPEN_STATES.includes(rtl.state);
}
