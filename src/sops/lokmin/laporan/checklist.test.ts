/** The daftar tilik and the rekap RTL of a meeting, as its records fill them. */
import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../../documents/docx.examples.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import type { Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, closed, officeWorkbench, opened, planned, refusalOf, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';

function withRtl(office: Office, record: string): void {
  const plan = { activity: 'Kunjungan rumah balita', problem: 'D/S turun', person: CHAIR, due: '2026-10-20' };
  office.submit('lokmin.loadRtl', 'lokmin.planRtl', record, () => ({ plans: [plan] }));
}

describe('LM-17: daftar tilik', () => {
  test('says of every step of the SOP whether it was done, with its proof and the rate', () => {
    const office = officeWorkbench();
    const record = closed(office);

    const made = office.done<MadeDocument>('lokmin.makeChecklist', { record });

    expect(made.file.name).toBe('Daftar tilik Lokmin bulanan Oktober 2026.docx');
    const words = wordsOf(made);
    expect(words).toContain('SOP Lokakarya Mini Bulanan Rutin');
    expect(words).toContain('Notulen dilaporkan ke Dinas Kesehatan setiap bulan.');
    expect(words).not.toContain('Pimpinan rapat membuka lokmin');
    expect(words).toMatch(/Tingkat kepatuhan\s+:\s+\d+ : \(\d+ \+ \d+\) × 100 % = [\d,]+ %/);
    expect(words).toContain('Belum patuh: di bawah ambang 80 %.');
    expect(words).toContain('dr. Ratna Wulandari');
  });

  test('stands among the documents once, however often it is made of the same records', () => {
    const office = officeWorkbench();
    const record = closed(office);
    const make = () => office.done<MadeDocument>('lokmin.makeChecklist', { record });
    const first = make();
    office.at('2026-11-20');

    expect(make().message).toMatch(/dibuat ulang; isinya tidak berubah\.$/);
    expect(make().file.base64).toBe(first.file.base64);
    expect(office.rows(dokumenTable).map(({ kind, revision }) => [kind, revision])).toEqual([['Daftar tilik', 0]]);
  });

  test('is refused before the meeting, and offered from its opening on, also when it is closed', () => {
    const office = officeWorkbench();
    const offered = (record: string) =>
      office
        .done<RecordView>('lokmin.open', { record })
        .steps.flatMap(({ actions }) => actions.map(({ caption }) => caption))
        .filter((caption) => /tilik|rekap RTL/.test(caption));
    const coming = planned(office, '2026-11-05');

    expect(refusalOf(office, 'lokmin.makeChecklist', { record: coming })).toBe(
      ': Rapat belum dilaksanakan. Buka rapat dahulu, lalu buat daftar tilik.',
    );
    expect(offered(coming)).toEqual([]);
    expect(offered(opened(office, '2026-10-08'))).toEqual(['Buat daftar tilik', 'Buat rekap RTL']);
    expect(offered(closed(office, '2026-12-03'))).toEqual(['Buat daftar tilik', 'Buat rekap RTL']);
  });
});

test('LM-17: other kinds of meetings have a daftar tilik of their own steps', () => {
  const office = officeWorkbench();
  const times = { date: '2026-10-08', start: '08:00', end: '11:00', place: 'Aula', chair: CHAIR, secretary: SECRETARY };
  const record = office.done<Saved>('rapat.plan', { values: { kind: 'Tinjauan manajemen', subject: null, ...times } }).record;
  office.at('2026-10-08');
  office.submit('lokmin.loadOpening', 'lokmin.openMeeting', record, (values) => values);

  const words = wordsOf(office.done<MadeDocument>('rapat.makeChecklist', { record }));

  expect(words).toContain('Rapat tinjauan manajemen');
  expect(words).toContain('Pimpinan membuka rapat; peserta mengisi daftar hadir.');
  expect(words).not.toContain('musrenbangcam');
});

describe('LM-9: rekap RTL', () => {
  test('lists what the meeting decided with what became of it', () => {
    const office = officeWorkbench();
    const record = opened(office);
    withRtl(office, record);

    const words = wordsOf(office.done<MadeDocument>('lokmin.makeRtlRecap', { record }));

    expect(words).toContain('1 RTL, 0 selesai (0 dengan tautan bukti), 1 masih terbuka');
    expect(words).toMatch(/Kunjungan rumah balita\s+D\/S turun\s+dr\. Ratna Wulandari/);
  });

  test('changes when a deadline has passed, and then not from day to day', () => {
    const office = officeWorkbench();
    const record = opened(office);
    withRtl(office, record);
    const revisionOn = (day: string) => {
      office.at(day);
      office.done('lokmin.makeRtlRecap', { record });
      return office.rows(dokumenTable).length;
    };

    expect(['2026-10-09', '2026-10-20', '2026-10-21', '2026-11-03'].map(revisionOn)).toEqual([1, 1, 2, 2]);
  });

  test('is refused for a meeting that decided none', () => {
    const office = officeWorkbench();

    expect(refusalOf(office, 'lokmin.makeRtlRecap', { record: opened(office) })).toContain('tidak memutuskan RTL');
  });
});
