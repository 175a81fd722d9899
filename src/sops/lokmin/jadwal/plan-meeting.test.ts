/** Meetings of every kind as they are planned, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import { append } from '../../../host/change.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { kindOf } from '../../../registers/meeting-kinds.ts';
import type { MeetingKind } from '../../../registers/rapat.table.ts';
import { MEETING_KINDS, rapatTable } from '../../../registers/rapat.table.ts';
import { templatAcaraTable } from '../../../registers/templat-acara.table.ts';
import type { Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, deleteRow, officeWith, officeWorkbench, refusalOf, SECRETARY } from '../../../workbench/office-workbench.ts';
import { rowWith } from '../../weighing.examples.ts';
import { persiapanTable } from '../persiapan/persiapan.table.ts';

const HOURS = { start: '08.00', end: '11.00', place: 'Aula', chair: CHAIR, secretary: SECRETARY };

function plan(office: Office, kind: MeetingKind, date: string, subject: string | null = null): Saved {
  return office.done<Saved>(`${kindOf({ kind }).sop}.plan`, { values: { ...HOURS, kind, date, subject } });
}

function agendaOf(office: Office, record: string) {
  return office.rows(acaraTable).filter((item) => item.meeting.id === record);
}

function partner(office: Office, values: object): void {
  office.done('lintasSektor.save', {
    values: {
      institution: 'Kecamatan Contoh',
      position: 'Camat Contoh',
      name: null,
      phone: null,
      email: null,
      active: true,
      ...values,
    },
  });
}

describe('LM-18: each kind has its own agenda and title', () => {
  test.each([
    ['Lokmin bulanan', 'Lokmin bulanan Oktober 2026', 12, 'Bahan lokakarya mini tribulanan'],
    ['Lokmin bulanan pertama', 'Lokmin bulanan pertama Oktober 2026', 11, 'Matriks pembagian tugas'],
    ['Lokmin tribulanan', 'Lokmin tribulanan Oktober 2026', 8, 'Masalah kesehatan yang memerlukan dukungan lintas sektor'],
    ['Tinjauan manajemen', 'Tinjauan manajemen 8 Oktober 2026', 9, 'Perubahan kebijakan mutu'],
    ['Pembahasan keluhan', 'Pembahasan keluhan 8 Oktober 2026', 6, 'Keputusan penyelesaian dan jawaban kepada pelapor'],
    ['Pertemuan masyarakat', 'Pertemuan masyarakat 8 Oktober 2026: Desa Mawar', 5, 'Hasil survei mawas diri'],
  ] as const)('%s', (kind, title, items, item) => {
    const office = officeWorkbench();

    const { record, message, next } = plan(office, kind, '2026-10-08', kind === 'Pertemuan masyarakat' ? 'Desa Mawar' : null);

    expect(message).toBe(`${title} direncanakan dengan nomor ${record}.`);
    expect(next).toEqual([{ caption: 'Buka langkah-langkahnya', route: `sop/${kindOf({ kind }).sop}/${record}` }]);
    const agenda = agendaOf(office, record);
    expect(agenda.map(({ order }) => order)).toEqual(Array.from({ length: items }, (_, index) => index + 1));
    expect(agenda.map((row) => row.title)).toContain(item);
  });

  test('LM-16: audit results are an item in June and December only', () => {
    const office = officeWorkbench({ today: '2026-05-01' });
    const hasAudit = (date: string) =>
      agendaOf(office, plan(office, 'Lokmin bulanan', date).record).some(({ step }) => step === 'LM-16');

    expect(['2026-05-06', '2026-06-08', '2026-12-08'].map(hasAudit)).toEqual([false, true, true]);
  });

  test('a kind whose template is empty is planned, and the message asks for its agenda', () => {
    const office = officeWorkbench();
    for (const { number } of office.rows(templatAcaraTable).filter(({ kind }) => kind === 'Pembahasan keluhan'))
      deleteRow(office, templatAcaraTable, number);

    const { record, message } = plan(office, 'Pembahasan keluhan', '2026-10-08');

    expect(message).toContain('Templat acara untuk jenis rapat ini kosong: susun acaranya.');
    expect(agendaOf(office, record)).toEqual([]);
  });
});

describe('one of each rhythm a month', () => {
  test.each([
    ['a lokmin bulanan beside the first of the year', 'Lokmin bulanan', 'Lokmin bulanan pertama', '2026-10-20'],
    ['a second tribulanan', 'Lokmin tribulanan', 'Lokmin tribulanan', '2026-10-20'],
  ] as const)('refuses %s, naming the one that is there', (_what, kind, present, date) => {
    const office = officeWorkbench();
    const { record } = plan(office, present, '2026-10-08');

    expect(refusalOf(office, `${kindOf({ kind }).sop}.plan`, { values: { ...HOURS, kind, date, subject: null } })).toBe(
      `date: ${present} Oktober 2026 sudah ada: ${record}, 8 Oktober 2026. Buka yang itu, atau pilih bulan lain.`,
    );
    expect(office.rows(rapatTable)).toHaveLength(1);
  });

  test('refuses a second first lokmin of the year', () => {
    const office = officeWorkbench();
    plan(office, 'Lokmin bulanan pertama', '2026-10-08');

    expect(refusalOf(office, 'lokmin.plan', { values: { ...HOURS, kind: 'Lokmin bulanan pertama', date: '2026-11-05' } })).toBe(
      'kind: Lokmin bulanan pertama Oktober 2026 sudah ada: RPT-2026-0001, 8 Oktober 2026. Pilih jenis Lokmin bulanan.',
    );
  });

  test('meetings without rhythm may be held twice a month, but not twice under the same title', () => {
    const office = officeWorkbench();
    plan(office, 'Pertemuan masyarakat', '2026-10-08', 'Desa Mawar');

    plan(office, 'Pertemuan masyarakat', '2026-10-08', 'Desa Melati');
    plan(office, 'Pertemuan masyarakat', '2026-10-09', 'Desa Mawar');
    plan(office, 'Lokmin tribulanan', '2026-10-08');

    const again = { ...HOURS, kind: 'Pertemuan masyarakat', date: '2026-10-08', subject: 'Desa Mawar' };
    expect(refusalOf(office, 'rapat.plan', { values: again })).toContain('Buka yang itu, atau pilih tanggal lain.');
  });

  test('refuses a meeting with the people that names no village', () => {
    const values = { ...HOURS, kind: 'Pertemuan masyarakat', date: '2026-10-08', subject: ' ' };

    expect(refusalOf(officeWorkbench(), 'rapat.plan', { values })).toBe('subject: Pokok rapat wajib diisi.');
  });
});

describe('LM-18: who is invited', () => {
  test('staff of whom the register says so, whoever leads and takes the minutes, and lintas sektor of this kind', () => {
    const office = officeWorkbench();
    office.submit('pegawai.load', 'pegawai.save', 'PGW-001', (values) => ({ ...values, meetings: ['Tinjauan manajemen'] }));
    office.submit('pegawai.load', 'pegawai.save', 'PGW-003', (values) => ({ ...values, meetings: ['Lokmin bulanan'] }));
    office.submit('pegawai.load', 'pegawai.save', 'PGW-004', (values) => ({ ...values, meetings: ['Lokmin tribulanan'] }));
    office.submit('pegawai.load', 'pegawai.save', 'PGW-005', (values) => ({ ...values, active: false }));
    partner(office, { meetings: ['Lokmin tribulanan'] });
    partner(office, {
      position: 'Ketua',
      institution: 'TP PKK',
      name: 'Ibu Sri',
      phone: '0812 0000 2000',
      meetings: ['Lokmin tribulanan'],
    });
    partner(office, { position: 'Kapolsek', meetings: ['Pertemuan masyarakat'] });
    partner(office, { position: 'Danramil', meetings: ['Lokmin tribulanan'], active: false });

    const { record } = plan(office, 'Lokmin tribulanan', '2026-10-08');

    const invited = office.rows(kehadiranTable).filter(({ meeting }) => meeting.id === record);
    expect(invited.map(({ person, partner: guest }) => person?.id ?? guest?.id)).toEqual([
      'PGW-001',
      'PGW-002',
      'PGW-004',
      'PGW-006',
      'LSK-001',
      'LSK-002',
    ]);
    expect(invited.slice(-2)).toMatchObject([
      { name: 'Camat Contoh', role: 'Kecamatan Contoh', person: null },
      { name: 'Ibu Sri', role: 'Ketua, TP PKK', phone: '0812 0000 2000' },
    ]);
  });

  test('whoever comes to every lokmin bulanan also comes to the first of the year', () => {
    const office = officeWorkbench();
    office.submit('pegawai.load', 'pegawai.save', 'PGW-003', (values) => ({ ...values, meetings: ['Lokmin bulanan'] }));
    office.submit('pegawai.load', 'pegawai.save', 'PGW-004', (values) => ({ ...values, meetings: ['Tinjauan manajemen'] }));

    plan(office, 'Lokmin bulanan pertama', '2026-10-08');

    expect(office.rows(kehadiranTable).map(({ person }) => person?.id)).toEqual([
      'PGW-001',
      'PGW-002',
      'PGW-003',
      'PGW-005',
      'PGW-006',
    ]);
  });
});

describe('matters that wait', () => {
  const matter = (number: string, kind: MeetingKind, values: object = {}) =>
    append(
      bahanRapatTable,
      rowWith(bahanRapatTable, {
        number,
        kind,
        source: { id: 'KLH-2026-0001', label: 'Antrean' },
        title: `Bahan ${number}`,
        proposedBy: 'dr. Ratna',
        proposedOn: '2026-09-20',
        meeting: null,
        ...values,
      }),
    );

  test('go into the agenda of the next of their kind, before its last item; those of the lokmin also into the first of the year', () => {
    const office = officeWith([
      matter('BHN-2026-0001', 'Lokmin bulanan'),
      matter('BHN-2026-0002', 'Lokmin tribulanan'),
      matter('BHN-2026-0003', 'Lokmin bulanan', { meeting: { id: 'RPT-2026-0099', label: 'Lokmin lalu' } }),
    ]);

    const first = plan(office, 'Lokmin bulanan pertama', '2026-10-08');
    const quarter = plan(office, 'Lokmin tribulanan', '2026-10-20');

    expect(first.message).toContain('1 bahan yang menunggu masuk susunan acaranya.');
    const titles = (record: string) => agendaOf(office, record).map(({ title }) => title);
    expect(titles(first.record).slice(-2)).toEqual(['Bahan BHN-2026-0001', 'Kesepakatan melaksanakan tugas dan RPK']);
    expect(titles(quarter.record).slice(-2)).toEqual([
      'Bahan BHN-2026-0002',
      'Kesepakatan dan rencana tindak lanjut lintas sektor',
    ]);
    expect(office.rows(bahanRapatTable).map(({ meeting }) => meeting?.id)).toEqual([
      first.record,
      quarter.record,
      'RPT-2026-0099',
    ]);
  });
});

test('LM-1 to LM-3: a new meeting has its preparation, a line for each preparer and for each unit that reports, due days before', () => {
  const office = officeWorkbench();
  office.submit('unit.load', 'unit.save', 'UNT-02', (values) => ({ ...values, reports: false }));

  plan(office, 'Lokmin bulanan', '2026-10-08');

  const lines = office.rows(persiapanTable);
  expect(lines.filter(({ preparer }) => preparer === 'Kepala Puskesmas').map(({ item, due }) => [item, due])).toEqual([
    ['Umpan balik hasil kinerja bulan lalu', '2026-10-07'],
    ['Capaian kumulatif sampai bulan berjalan', '2026-10-07'],
    ['Informasi kebijakan dan program baru', '2026-10-07'],
    ['Rencana perbaikan kinerja bulan depan', '2026-10-07'],
  ]);
  expect(lines.filter(({ preparer }) => preparer === 'Kasubbag Tata Usaha')).toHaveLength(4);
  const ofUnits = lines.filter(({ preparer }) => preparer === 'Setiap unit');
  expect([...new Set(ofUnits.map(({ unit }) => unit?.id))]).toEqual(['UNT-01', 'UNT-03']);
  expect(ofUnits).toHaveLength(8);
  expect(ofUnits[0]).toMatchObject({ item: 'Laporan hasil kinerja', due: '2026-10-05', ready: null, shownBy: 'Laporan kinerja' });
});

test('every kind of meeting has start rows for its agenda', () => {
  const kinds = officeWorkbench()
    .done<{ detail: string }[]>('templatAcara.list')
    .map(({ detail }) => detail.split(' · ')[0]);

  expect([...new Set(kinds)]).toEqual([...MEETING_KINDS]);
});
