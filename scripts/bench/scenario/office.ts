/** What people do outside of meetings: menu, settings, registers, the sidebar's own notes. */
import type { Filled, Saved } from '../../../src/schema/index.ts';
import { ENTRY_POINTS } from '../../build-product.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';

/** The sidebar's door, and the trigger of forms, which is worth a measure only where answers are. */
const NOT_IN_MENU: readonly string[] = ['call', 'tanggapanMasuk'];

type Values = Record<string, unknown>;

/** Loads a form, lets `fill` change its values, and saves it, as the sidebar does. */
export function submit(
  workbook: MeasuredWorkbook,
  [load, save]: readonly [load: string, save: string],
  input: object,
  fill: (values: Values, filled: Filled) => Values,
): Saved {
  const filled = workbook.call<Filled>(load, input);
  return workbook.call<Saved>(save, { ...input, seen: filled.seen, values: fill({ ...filled.values }, filled) });
}

export function useMenu(workbook: MeasuredWorkbook): void {
  for (const name of ENTRY_POINTS) if (!NOT_IN_MENU.includes(name)) workbook.run(name);
}

/** A row of each register is changed, and one added. */
export function keepRegisters(workbook: MeasuredWorkbook): void {
  workbook.call('home');
  workbook.call('dasbor.baca');
  submit(workbook, ['pengaturan.load', 'pengaturan.save'], {}, (values) => ({
    ...values,
    place: 'Aula lantai dua',
    end: '11:30',
  }));
  const logos = workbook.call<Record<string, string>>('logo.load');
  workbook.call('logo.save', { name: 'logo kiri', base64: logos['logo kanan'] ?? null });
  const changes: readonly (readonly [register: string, first: string, change: Values, added?: Values])[] = [
    ['unit', 'UNT-01', { name: 'Tata usaha' }],
    ['pegawai', 'PGW-003', { phone: '0812 0000 2000' }],
    ['templatAcara', 'TPA-001', { title: 'Pembukaan' }],
    ['kategori', 'KTG-01', { name: 'Waktu tunggu' }],
    ['kelas', 'KLS-01', { meaning: 'Mengancam keselamatan' }],
    ['kotak', 'KTK-01', { place: 'Ruang tunggu loket' }],
    ['hariLibur', 'LBR-001', { name: 'Hari Buruh' }],
    ['lintasSektor', 'LSK-001', { name: 'Made Wirawan' }],
    ['indikator', 'IDK-001', { measure: 'anak' }, { indicator: 'Kunjungan rumah' }],
    ['jadwalKegiatan', 'JDW-01', { activity: 'Survei Mawas Diri' }],
  ];
  for (const [register, record, change, added = change] of changes) {
    workbook.call(`${register}.list`);
    const pair = [`${register}.load`, `${register}.save`] as const;
    const filled = workbook.call<Filled>(pair[0], { record });
    workbook.call(pair[1], { record, seen: filled.seen, values: { ...filled.values, ...change } });
    workbook.call(pair[1], { record: '', seen: '', values: { ...filled.values, ...added } });
  }
}

/** The first of January 2000, as Excel counts. */
const FIRST_DAY = 36_526;

/** A list of a hundred days is looked at and brought along, and a register is read for a file. */
export function bringLists(workbook: MeasuredWorkbook): void {
  workbook.call('impor.daftar');
  workbook.call('impor.buka', { list: 'hariLibur' });
  const days = Array.from({ length: 100 }, (_, index) => [FIRST_DAY + index, `Hari libur ke-${index + 1}`]);
  const list = { list: 'hariLibur', columns: ['date', 'name'], rows: days, lines: days.map((_, index) => index + 2) };
  const input = { ...list, duplicates: 'skip', units: {} };
  const { counts } = workbook.call<{ counts: object }>('impor.periksa', input);
  workbook.call('impor.simpan', { ...input, expected: counts });
  workbook.call('ekspor.daftar', { list: 'hariLibur' });
  workbook.call('ekspor.baca', { table: 'Umpan balik' });
}

/** An RTL is reported and the report taken back; then everything is looked through. */
export function followUp(workbook: MeasuredWorkbook): void {
  const [open] = workbook.call<readonly { record: string }[]>('rtl.list');
  const record = open?.record ?? '';
  workbook.call('show', { table: 'RTL', record });
  workbook.call('showCell', { sheet: 'RTL', row: 2, header: 'Tenggat' });
  submit(workbook, ['rtl.load', 'rtl.save'], { record }, (values) => ({ ...values, state: 'Selesai', result: 'Terlaksana.' }));
  workbook.call('undo');
  workbook.call('dokumen.list');
  const { intact, message } = workbook.call<{ intact: boolean; message: string }>('jejak.check');
  if (!intact) throw new Error(message);
  workbook.call('prepare', { accepted: [] });
}

/** What the sidebar asks beside the use cases. */
export function useSidebar(workbook: MeasuredWorkbook): void {
  workbook.call('openWide', { route: 'register/rtl' });
  workbook.call('progress');
  workbook.call('asset', { name: 'charts' });
  workbook.call('keepDraft', { form: 'lokmin.rtl', draft: 'Isian yang belum disimpan. '.repeat(200) });
  workbook.call('draft', { form: 'lokmin.rtl' });
  workbook.as('');
  workbook.call('introduce', { name: 'Ani Lestari' });
}
