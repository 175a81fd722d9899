/** A register as data: what goes out, and what stays unless somebody asks for it. */
import { expect, test } from '@jest/globals';
import { workbookTables } from '../../app.ts';
import { sops } from '../../sops/index.ts';
import { officeWorkbench } from '../../workbench/office-workbench.ts';
import { registers } from '../manifest.ts';
import type { Exportable, ExportedTable } from './read-table.ts';

test('personal columns are left out, and told, until they are asked for', () => {
  const office = officeWorkbench();
  const bare = office.done<ExportedTable>('ekspor.baca', { table: 'Pegawai' });
  const whole = office.done<ExportedTable>('ekspor.baca', { table: 'Pegawai', personal: true });

  expect(bare.personal).toEqual(['NIP', 'No. HP', 'E-mail']);
  expect(bare.columns.map(({ label }) => label)).not.toEqual(expect.arrayContaining(['NIP']));
  expect(JSON.stringify(bare.rows)).not.toContain('1985');
  expect(whole.columns.map(({ label }) => label)).toEqual(expect.arrayContaining(['NIP', 'No. HP', 'E-mail']));
  expect(whole.rows[0]?.length).toBe(whole.columns.length);
  expect(bare.letterhead).toEqual(expect.arrayContaining(['PEMERINTAH KABUPATEN CONTOH', 'UPTD PUSKESMAS CONTOH']));
});

test('each list of the sidebar leads to the table whose rows it shows; technical sheets are not given out', () => {
  const office = officeWorkbench();
  const lists = [...registers, ...sops.flatMap((sop) => sop.registers)].map(({ id, table }) => [id, table.name]);
  const main = [
    ['umpanBalik', 'Umpan balik'],
    ['lokmin', 'Rapat'],
    ['rencana', 'Rencana'],
    ['kontrak', 'Kontrak'],
    ['kotakSaran', 'Pembukaan kotak'],
    ['survei', 'Ronde survei'],
    ['jadwal', 'Kegiatan umpan balik'],
    ['dokumenSop', 'Dokumen SOP'],
    ['pkp', 'Penilaian PKP'],
    ['rtl', 'RTL'],
    ['dokumen', 'Dokumen'],
  ];
  for (const [list = '', table] of [...lists, ...main]) {
    const { chosen, tables } = office.done<Exportable>('ekspor.daftar', { list });
    expect([list, chosen, tables.includes(chosen)]).toEqual([list, table, true]);
  }
  for (const { name } of workbookTables.filter(({ options }) => options.technical))
    expect(office.refusals('ekspor.baca', { table: name })[0]?.message).toBe(
      'Lembar ini tidak dapat diunduh. Pilih lembar lain.',
    );
});
