/** The report of a notulen to the Dinas Kesehatan, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../documents/templates.examples.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWith, officeWorkbench, opened } from '../../../workbench/office-workbench.ts';
import type { Notice, RecordLine, RecordView } from '../../sop.ts';
import { BIG, meetingRows } from '../dokumen/big-meeting.examples.ts';

const proofOf = (office: Office, record: string) =>
  office.done<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === 'LM-15')?.proof;
const tagOf = (office: Office) => office.done<RecordLine[]>('lokmin.list')[0]?.tag;
const noticesOf = (office: Office) =>
  office.done<{ notices: Notice[] }>('home').notices.filter(({ text }) => text.startsWith('Laporkan notulen'));
const report = (office: Office, record: string, values: object) =>
  office.submit('lokmin.loadReport', 'lokmin.report', record, () => ({
    reportedOn: '2026-10-12',
    reportedBy: 'E-mail',
    ...values,
  }));

/** Closed on 8 October, its notulen made; today is the 12th. */
function minuted(): { office: Office; record: string } {
  const office = officeWorkbench();
  const record = closed(office);
  office.done('lokmin.makeMinutes', { record });
  office.at('2026-10-12');
  return { office, record };
}

/** Opens the meeting again, says something else, closes it and makes the notulen anew. */
function changeMinutes(office: Office, record: string): void {
  office.submit('lokmin.loadReopening', 'lokmin.reopen', record, () => ({ reason: 'Salah tulis' }));
  office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Diperbaiki.' }));
  office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11.20' }));
  office.done('lokmin.makeMinutes', { record });
}

describe('recording the report', () => {
  test('LM-15: the day, the way and which notulen it was are kept, and the step shows them', () => {
    const { office, record } = minuted();

    expect(report(office, record, {})).toMatchObject({
      ok: true,
      value: {
        message:
          'Notulen Lokmin bulanan Oktober 2026 tercatat dilaporkan ke Kepala Dinas Kesehatan Kabupaten Contoh pada 12 Oktober 2026.',
      },
    });
    expect(office.rows(rapatTable)).toMatchObject([
      { reportedOn: '2026-10-12', reportedBy: 'E-mail', reportedMinutes: '440/001/NOT/PKM-CTH/X/2026', state: 'Ditutup' },
    ]);
    expect(proofOf(office, record)).toEqual({ state: 'done', lines: ['Dilaporkan 12 Oktober 2026, E-mail'] });
    expect(tagOf(office)).toBe('Ditutup');
  });

  test.each([
    ['before the meeting', { reportedOn: '2026-10-07' }, 'reportedOn', 'sebelum tanggal rapat (8 Oktober 2026)'],
    ['still to come', { reportedOn: '2026-10-13' }, 'reportedOn', 'tidak boleh sesudah hari ini'],
    ['without a way', { reportedBy: '' }, 'reportedBy', 'wajib diisi'],
  ])('LM-15: a report %s is refused at its field, and nothing is written', (_what, wrong, field, words) => {
    const { office, record } = minuted();

    expect(report(office, record, wrong)).toMatchObject({
      ok: false,
      refusals: [{ field, message: expect.stringContaining(words) }],
    });
    expect(office.rows(rapatTable)).toMatchObject([{ reportedOn: null, reportedBy: null }]);
  });

  test('LM-15: a meeting that is not closed, or has no notulen, is locked with what to do first', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const locked = () => office.done<Filled>('lokmin.loadReport', { record }).locked;

    expect(locked()).toContain('belum ditutup. Tutup rapat dan buat notulen dahulu');
    office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Sepakat.' }));
    office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11.10' }));
    expect(locked()).toContain('Notulen belum dibuat.');
    expect(report(office, record, { reportedOn: '2026-10-08' })).toMatchObject({
      ok: false,
      refusals: [{ message: expect.stringContaining('Notulen belum dibuat.') }],
    });
  });

  test('LM-15: a row that somebody changed meanwhile is told as a conflict', () => {
    const { office, record } = minuted();
    const { seen } = office.done<Filled>('lokmin.loadReport', { record });
    report(office, record, { reportedBy: 'Diantar' });

    expect(
      office.call('lokmin.report', { record, seen, values: { reportedOn: '2026-10-12', reportedBy: 'E-mail' } }),
    ).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(rapatTable)).toMatchObject([{ reportedBy: 'Diantar' }]);
  });
});

describe('until when', () => {
  test('LM-15: home, list and step ask for the report, the louder the later', () => {
    const { office, record } = minuted();
    const standing = (today: string) => {
      office.at(today);
      const [notice] = noticesOf(office);
      return [notice?.tag, notice?.tone, tagOf(office), proofOf(office, record)?.lines];
    };

    expect(standing('2026-10-09')).toEqual(['6 hari lagi', 'plain', 'Belum dilaporkan', ['Batas 15 Oktober 2026']]);
    expect(standing('2026-10-13')).toEqual(['2 hari lagi', 'soon', 'Belum dilaporkan', ['Batas 15 Oktober 2026']]);
    expect(standing('2026-10-15')).toEqual(['Hari ini', 'soon', 'Belum dilaporkan', ['Batas 15 Oktober 2026']]);
    expect(standing('2026-10-18')).toEqual([
      'Terlambat 3 hari',
      'late',
      'Lapor terlambat 3 hari',
      ['Batas 15 Oktober 2026, terlambat 3 hari'],
    ]);
    expect(noticesOf(office)).toEqual([
      {
        text: 'Laporkan notulen Lokmin bulanan Oktober 2026',
        detail: 'Ke Kepala Dinas Kesehatan Kabupaten Contoh · batas 15 Oktober 2026',
        tag: 'Terlambat 3 hari',
        tone: 'late',
        route: `sop/lokmin/${record}`,
        person: '',
      },
    ]);
  });

  test('LM-15: a late report says so for good, and is asked for no more', () => {
    const { office, record } = minuted();
    office.at('2026-10-20');
    report(office, record, { reportedOn: '2026-10-18' });

    expect(noticesOf(office)).toEqual([]);
    expect(proofOf(office, record)).toEqual({
      state: 'done',
      lines: ['Dilaporkan 18 Oktober 2026, E-mail, terlambat 3 hari'],
    });
  });

  test('LM-15: a meeting that is not closed, one of more than a year ago, and kinds that are not reported are not asked for', () => {
    const office = officeWorkbench();
    opened(office);
    expect(noticesOf(office)).toEqual([]);

    const { office: later } = minuted();
    later.at('2027-11-01');
    expect(noticesOf(later)).toEqual([]);

    const management = officeWith(meetingRows({ staff: 3, guests: 0, items: 2, rtl: 0, photos: 0 }, 'Tinjauan manajemen'), {
      today: '2026-10-30',
    });
    expect(noticesOf(management)).toEqual([]);
  });
});

describe('a notulen that changes after it was reported', () => {
  test('LM-15: is seen in the step, in the list and in the form, until it is reported again', () => {
    const { office, record } = minuted();
    report(office, record, {});
    office.done('lokmin.makeMinutes', { record });
    expect(proofOf(office, record)?.state).toBe('done');

    changeMinutes(office, record);

    expect(proofOf(office, record)).toEqual({
      state: 'partly',
      lines: ['Dilaporkan 12 Oktober 2026, E-mail', 'Notulen berubah sesudah dilaporkan: laporkan lagi'],
    });
    expect(tagOf(office)).toBe('Notulen berubah');
    expect(office.done<Filled>('lokmin.loadReport', { record }).notes).toContain(
      'Notulen berubah sesudah dilaporkan. Kirim notulen yang baru, lalu catat lagi.',
    );

    report(office, record, {});
    expect(proofOf(office, record)?.state).toBe('done');
    expect(office.rows(rapatTable)).toMatchObject([{ reportedMinutes: '440/001/NOT/PKM-CTH/X/2026 revisi 01' }]);
  });

  test('LM-15: a report that was typed into the sheet is held against the day of the notulen', () => {
    const { office, record } = minuted();
    const columns = Object.keys(rapatTable.fields);
    const cell = (name: string) => `${String.fromCharCode(65 + columns.indexOf(name))}2`;
    office.type('Rapat', cell('reportedOn'), '2026-10-08');
    expect(proofOf(office, record)?.state).toBe('done');

    changeMinutes(office, record);
    expect(proofOf(office, record)?.state).toBe('partly');
  });
});

describe('the surat pengantar', () => {
  const letter = (office: Office, record: string) =>
    office.done<Saved & { letterNumber: string; file: { base64: string } }>('lokmin.makeCoverLetter', { record });

  test('LM-15: goes to whom the settings name, with a number of its own and what was made of the meeting', () => {
    const { office, record } = minuted();
    office.done('lokmin.makeAttendanceList', { record });

    const made = letter(office, record);

    expect(made.letterNumber).toBe('440/001/SP/PKM-CTH/X/2026');
    const lines = linesOf(made.file.base64);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Yth. Kepala Dinas Kesehatan Kabupaten Contoh',
        'Nomor: 440/001/SP/PKM-CTH/X/2026',
        '1 | Notulen Lokakarya mini bulanan Oktober 2026 | 1 berkas | Nomor 440/001/NOT/PKM-CTH/X/2026',
        '2 | Daftar hadir Lokakarya mini bulanan Oktober 2026 | 1 berkas | Nomor 440/001/DH/PKM-CTH/X/2026',
      ]),
    );
  });

  test('LM-15: names the revision of the notulen that is sent', () => {
    const { office, record } = minuted();
    changeMinutes(office, record);

    expect(linesOf(letter(office, record).file.base64).join('\n')).toContain('Nomor 440/001/NOT/PKM-CTH/X/2026 revisi 01');
  });

  test('LM-15: is refused while there is no notulen to send', () => {
    const office = officeWith(meetingRows({ staff: 2, guests: 0, items: 1, rtl: 0, photos: 0 }));

    expect(office.refusals('lokmin.makeCoverLetter', { record: BIG })[0]?.message).toBe(
      'Notulen belum dibuat. Buat notulen dahulu, lalu surat pengantarnya.',
    );
  });
});
