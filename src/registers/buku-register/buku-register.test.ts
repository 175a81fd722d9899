/** The register of all documents: as a list, as a book on paper, and what both say of the numbers. */
import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../documents/templates.examples.ts';
import type { Filled, Saved } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { deleteRow, officeWorkbench, planned } from '../../workbench/office-workbench.ts';
import { dokumenTable } from '../dokumen.table.ts';
import type { ListedRow } from '../register.ts';

/** Three invitations, one of them revised, and two attendance lists. */
function withDocuments(): Office {
  const office = officeWorkbench();
  for (const date of ['2026-10-08', '2026-11-05', '2026-12-03']) {
    const record = planned(office, date);
    office.done('lokmin.makeInvitation', { record });
    if (date !== '2026-12-03') office.done('lokmin.makeAttendanceList', { record });
  }
  office.submit('lokmin.loadSchedule', 'lokmin.reschedule', 'RPT-2026-0001', (values) => ({ ...values, start: '09:00' }));
  office.done('lokmin.makeInvitation', { record: 'RPT-2026-0001', toDrive: true });
  return office;
}

const book = (office: Office, values: object = { year: 2026, kind: null }) =>
  office.done<Saved>('dokumen.makeBook', { record: '', values });
const linesIn = (made: Saved) => linesOf(made.document?.file.base64 ?? '');

describe('the list', () => {
  test('has each revision with its number, record and file, by kind and by year', () => {
    const office = withDocuments();
    const [latest, ...others] = office.done<readonly ListedRow[]>('dokumen.list');

    expect(others).toHaveLength(5);
    expect(latest).toMatchObject({
      title: 'Undangan Lokmin bulanan Oktober 2026',
      detail: '440/001/UND/PKM-CTH/X/2026 · RPT-2026-0001 · 01/10/2026 oleh petugas@contoh.example',
      tag: 'Revisi 01',
      groups: { Jenis: 'Undangan', Tahun: '2026' },
      link: expect.stringContaining('https://drive.google.com/'),
    });
  });

  test('names above all what is missing', () => {
    const office = withDocuments();
    deleteRow(office, dokumenTable, 'DOK-2026-0003');

    expect(office.done<readonly ListedRow[]>('dokumen.list')[0]).toMatchObject({
      tag: 'Perlu diperiksa',
      title: expect.stringContaining('Nomor urut 2 tidak ada dalam seri surat UND 2026'),
      route: 'form/dokumen.buku',
    });
  });
});

describe('Buku register dokumen', () => {
  test('has every document of the year once, with its latest revision', () => {
    const office = withDocuments();
    const lines = linesIn(book(office));

    expect(lines.filter((line) => /^\d+ \| 440/.test(line))).toEqual([
      '1 | 440/001/UND/PKM-CTH/X/2026 | 01/10/2026 | Undangan | Lokmin bulanan Oktober 2026 | RPT-2026-0001 | 01 | petugas@contoh.example',
      '2 | 440/001/DH/PKM-CTH/X/2026 | 01/10/2026 | Daftar hadir | Lokmin bulanan Oktober 2026 | RPT-2026-0001 | 00 | petugas@contoh.example',
      expect.stringContaining('3 | 440/002/UND/PKM-CTH/X/2026'),
      expect.stringContaining('4 | 440/002/DH/PKM-CTH/X/2026'),
      expect.stringContaining('5 | 440/003/UND/PKM-CTH/X/2026'),
    ]);
    expect(lines).toContain('Nomor setiap seri berurutan, tanpa celah dan tanpa nomor kembar.');
    expect(lines).toContain('Tahun 2026 · semua jenis dokumen · 5 dokumen');
  });

  test('made again without new documents is the same book; with one it is the next revision', () => {
    const office = withDocuments();
    book(office);
    expect(book(office).message).toContain('isinya tidak berubah');
    office.done('lokmin.makeAttendanceList', { record: 'RPT-2026-0003' });

    expect(book(office).message).toContain('dibuat sebagai revisi 01');
  });

  test('of one kind has that kind alone, under a number of its own', () => {
    const office = withDocuments();
    const made = book(office, { year: 2026, kind: 'Daftar hadir' });

    expect(made.document?.file.name).toBe('Buku register dokumen 2026 Daftar hadir.docx');
    expect(linesIn(made).filter((line) => /^\d+ \| 440/.test(line))).toHaveLength(2);
    expect(book(office).message).toContain('440/002/LAP/');
  });

  test('tells gaps and doubles of the series that it lists', () => {
    const office = withDocuments();
    deleteRow(office, dokumenTable, 'DOK-2026-0003');
    office.type('Dokumen', 'B5', '440/001/UND/PKM-CTH/X/2026');

    const lines = linesIn(book(office, { year: 2026, kind: 'Undangan' }));
    expect(lines).toContainEqual(expect.stringContaining('Nomor urut 2 tidak ada dalam seri surat UND 2026'));
    expect(lines).toContainEqual(
      expect.stringContaining('Nomor 440/001/UND/PKM-CTH/X/2026 dipakai 2 kali: Undangan RPT-2026-0001'),
    );
    expect(linesIn(book(office, { year: 2026, kind: 'Daftar hadir' }))).toContain(
      'Nomor setiap seri berurutan, tanpa celah dan tanpa nomor kembar.',
    );
  });

  test('begins with this year, and refuses one without documents', () => {
    const office = withDocuments();

    expect(office.done<Filled>('dokumen.loadBook').values).toEqual({ year: 2026, kind: null });
    expect(office.refusals('dokumen.makeBook', { record: '', values: { year: 2025, kind: null } })).toEqual([
      { field: 'year', message: 'Belum ada dokumen bernomor tahun 2025. Pilih tahun lain.' },
    ]);
  });
});
