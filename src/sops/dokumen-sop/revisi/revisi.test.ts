/** From draft to being in force, and what a revision says of the one before. */
import { describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { Home } from '../../../answer.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench, refusalOf } from '../../../workbench/office-workbench.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { langkahTable } from '../naskah/langkah.table.ts';
import { naskahTable } from '../naskah/naskah.table.ts';
import type { NaskahView } from '../naskah/read-naskah.ts';
import {
  approveNaskah,
  HEAD_ACCOUNT,
  issueNaskah,
  KERANGKA_ACUAN,
  LOKMIN,
  PIHAK_KETIGA,
  reviseSteps,
  rewordSteps,
  UMPAN_BALIK,
} from '../naskah.examples.ts';
import { revisiTable } from './revisi.table.ts';
import { riwayatTable } from './riwayat.table.ts';

const REWORDED = { L09: 'Peserta menyusun rencana tindak lanjut beserta penanggung jawabnya.' };

function issued(options: Parameters<typeof officeWorkbench>[0] = {}): Office {
  const office = officeWorkbench(options);
  issueNaskah(office, LOKMIN);
  return office;
}

function revisions(office: Office, record = LOKMIN) {
  return office.rows(revisiTable).filter(({ naskah }) => naskah.id === record);
}

function notices(office: Office, route: string) {
  return office.done<Home>('home').notices.filter((notice) => notice.route.includes(route));
}

describe('LM-0: the first revision', () => {
  test('is issued as 00 with number and date, and is in force', () => {
    const office = issued();

    expect(revisions(office)).toMatchObject([
      { revision: 0, state: 'Berlaku', issuedOn: '2026-10-01', approvedBy: HEAD_ACCOUNT },
    ]);
    expect(office.rows(naskahTable)[1]).toMatchObject({
      documentNumber: expect.stringMatching(/^SOP\//),
      reviewDue: '2028-10-01',
    });
    expect(office.rows(riwayatTable)).toEqual([]);
    expect(office.done<readonly RecordLine[]>('dokumenSop.list').find(({ record }) => record === LOKMIN)).toMatchObject({
      tag: 'Berlaku',
      detail: expect.stringContaining('revisi 00'),
    });
  });

  test('numbers of SOP and of kerangka acuan go on without gap, each in its own series', () => {
    const office = officeWorkbench();

    for (const record of [UMPAN_BALIK, LOKMIN, PIHAK_KETIGA, KERANGKA_ACUAN]) issueNaskah(office, record);

    const numbers = office.rows(naskahTable).map(({ documentNumber }) => documentNumber ?? '');
    expect(new Set(numbers).size).toBe(4);
    expect(numbers.slice(0, 3).map((number) => /(\d{3})/.exec(number)?.[1])).toEqual(['001', '002', '003']);
    expect(numbers[3]).toContain('KAK');
  });

  test('a number that was typed for another SOP is not given again', () => {
    const office = officeWorkbench();
    const { values, seen } = office.done<Filled>('dokumenSop.loadHead', { record: UMPAN_BALIK });
    office.done('dokumenSop.saveHead', { record: UMPAN_BALIK, seen, values: { ...values, documentNumber: 'SOP/PKM-CTH/001' } });

    issueNaskah(office, LOKMIN);

    expect(office.rows(naskahTable)[1]?.documentNumber).toBe('SOP/PKM-CTH/002');
  });

  test.each([
    ['before it was submitted', () => undefined, /Draf belum diajukan/],
    [
      'while it waits for the head',
      (office: Office) => void office.done('dokumenSop.submit', { record: LOKMIN }),
      /menunggu persetujuan/,
    ],
    [
      'after it was sent back',
      (office: Office) => decide(office, { approval: 'Dikembalikan', approvalNote: 'Lengkapi kebijakan' }),
      /Draf dikembalikan Kepala Puskesmas/,
    ],
    [
      'when the text changed since the head approved it',
      (office: Office) => {
        approveNaskah(office, LOKMIN);
        rewordSteps(office, LOKMIN, REWORDED);
      },
      /persetujuannya gugur/,
    ],
    [
      'when somebody typed over a cell since the head approved it',
      (office: Office) => {
        approveNaskah(office, LOKMIN);
        typeOver(office, 'L09', 'Lain sama sekali');
      },
      /persetujuannya gugur/,
    ],
  ])('cannot be issued %s', (_when, prepare, message) => {
    const office = officeWorkbench();
    prepare(office);

    expect(refusalOf(office, 'dokumenSop.publish', { record: LOKMIN, seen: '', values: { issuedOn: '2026-10-01' } })).toMatch(
      message,
    );
    expect(revisions(office)[0]?.state).toBe('Draf');
    expect(office.rows(naskahTable)[1]?.documentNumber).toBeNull();
  });

  test('refuses a day of issue after today', () => {
    const office = officeWorkbench();
    approveNaskah(office, LOKMIN);

    expect(refusalOf(office, 'dokumenSop.publish', { record: LOKMIN, seen: null, values: { issuedOn: '2026-10-02' } })).toMatch(
      /^issuedOn: Tanggal terbit tidak boleh sesudah hari ini/,
    );
  });
});

/** A person types over the words of a step of the lokmin SOP in the sheet. */
function typeOver(office: Office, code: string, words: string): void {
  const at = office.rows(langkahTable).findIndex((row) => row.revision.id === 'RVS-002' && row.code === code);
  const column = Object.keys(langkahTable.fields).indexOf('text');
  office.type(langkahTable.name, `${String.fromCharCode(65 + column)}${at + 2}`, words);
}

function decide(office: Office, values: object): void {
  office.done('dokumenSop.submit', { record: LOKMIN });
  office.as(HEAD_ACCOUNT);
  const { seen } = office.done<Filled>('dokumenSop.loadApprove', { record: LOKMIN });
  office.done('dokumenSop.approve', { record: LOKMIN, seen, values });
}

describe('LM-0: approval', () => {
  test("is the head's alone", () => {
    const office = officeWorkbench();
    office.done('dokumenSop.submit', { record: LOKMIN });

    expect(refusalOf(office, 'dokumenSop.loadApprove', { record: LOKMIN })).toContain('Hanya dr. Ratna Wulandari');
    const values = { approval: 'Disetujui', approvalNote: null };
    expect(refusalOf(office, 'dokumenSop.approve', { record: LOKMIN, seen: '', values })).toContain('Hanya dr. Ratna Wulandari');
  });

  test('is of what was read: a change meanwhile is a conflict', () => {
    const office = officeWorkbench();
    office.done('dokumenSop.submit', { record: LOKMIN });
    office.as(HEAD_ACCOUNT);
    const { seen, notes } = office.done<Filled>('dokumenSop.loadApprove', { record: LOKMIN });
    rewordSteps(office, LOKMIN, REWORDED);

    const answer = office.call('dokumenSop.approve', {
      record: LOKMIN,
      seen,
      values: { approval: 'Disetujui', approvalNote: null },
    });

    expect(notes?.join(' ')).toContain('Pengertian: Lokakarya mini bulanan rutin adalah');
    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
  });

  test('needs a reason to send back, and tells it to the author', () => {
    const office = officeWorkbench();
    office.done('dokumenSop.submit', { record: LOKMIN });
    office.as(HEAD_ACCOUNT);
    const { seen } = office.done<Filled>('dokumenSop.loadApprove', { record: LOKMIN });
    const back = (approvalNote: string | null) => ({ record: LOKMIN, seen, values: { approval: 'Dikembalikan', approvalNote } });

    expect(refusalOf(office, 'dokumenSop.approve', back(null))).toMatch(/^approvalNote: /);
    office.done('dokumenSop.approve', back('Sebutkan SK tim lokmin'));

    const view = office.done<RecordView>('dokumenSop.open', { record: LOKMIN });
    expect(view.steps.find(({ id }) => id === 'setuju')?.proof.lines).toEqual(['Dikembalikan', 'Sebutkan SK tim lokmin']);
  });

  test('what waits for the head is on the home screen, until it is decided', () => {
    const office = officeWorkbench();
    office.done('dokumenSop.submit', { record: LOKMIN });

    expect(notices(office, LOKMIN)).toMatchObject([{ tag: 'Menunggu persetujuan', person: 'dr. Ratna Wulandari' }]);
    approveNaskah(office, LOKMIN);
    expect(notices(office, LOKMIN)).toMatchObject([{ tag: 'Siap terbit', route: `form/dokumenSop.terbit/${LOKMIN}` }]);
    issueNaskah(office, LOKMIN);
    expect(notices(office, LOKMIN)).toEqual([]);
  });
});

describe('LM-0: a revision', () => {
  test('is issued as 01 with its history, and the one before expires and stays readable', () => {
    const office = issued();
    office.at('2026-10-20');
    reviseSteps(office, LOKMIN, REWORDED);

    issueNaskah(office, LOKMIN);

    expect(revisions(office).map(({ revision, state, issuedOn, endedOn }) => [revision, state, issuedOn, endedOn])).toEqual([
      [0, 'Kedaluwarsa', '2026-10-01', '2026-10-20'],
      [1, 'Berlaku', '2026-10-20', null],
    ]);
    expect(office.rows(riwayatTable)).toMatchObject([
      {
        section: 'Prosedur',
        before: '9. Peserta menyusun rencana tindak lanjut berupa rencana kerja pemecahan masalah.',
        after: `9. ${REWORDED.L09}`,
        since: '2026-10-20',
      },
    ]);
    const before = office.done<NaskahView>('dokumenSop.read', { record: LOKMIN, part: 'RVS-002' });
    expect(before).toMatchObject({ revision: '00', state: 'Kedaluwarsa' });
    expect(before.sections.flatMap(({ lines }) => lines)).toContain(
      'Peserta menyusun rencana tindak lanjut berupa rencana kerja pemecahan masalah.',
    );
    expect(office.rows(naskahTable)[1]?.documentNumber).toMatch(/001/);
  });

  test('leaves what is in force in force until it is issued', () => {
    const office = issued();
    reviseSteps(office, LOKMIN, REWORDED);

    expect(revisions(office).map(({ state }) => state)).toEqual(['Berlaku', 'Draf']);
    expect(office.rows(naskahTable)[1]?.title).toBe('Lokakarya Mini Bulanan Rutin');
  });

  test('history is proposed from the difference, and what was reworded stays as it was reworded', () => {
    const office = issued();
    reviseSteps(office, LOKMIN, REWORDED);
    const edit = (change: (rows: readonly Record<string, unknown>[]) => object[]) => {
      const { values, seen } = office.done<Filled>('dokumenSop.loadHistory', { record: LOKMIN });
      office.done('dokumenSop.saveHistory', {
        record: LOKMIN,
        seen,
        values: { changes: change(values.changes as Record<string, unknown>[]) },
      });
    };
    edit((rows) => rows.map((row) => ({ ...row, after: 'Rencana tindak lanjut kini menyebut penanggung jawab.' })));
    rewordSteps(office, LOKMIN, { L01: 'Kepala Puskesmas menyiapkan bahan.' });

    issueNaskah(office, LOKMIN);

    expect(office.rows(riwayatTable).map(({ after }) => after)).toEqual([
      'Rencana tindak lanjut kini menyebut penanggung jawab.',
      '1. Kepala Puskesmas menyiapkan bahan.',
    ]);
  });

  test('a change that was taken back leaves no row', () => {
    const office = issued();
    reviseSteps(office, LOKMIN, REWORDED);
    office.done('dokumenSop.submit', { record: LOKMIN });
    rewordSteps(office, LOKMIN, {
      L09: 'Peserta menyusun rencana tindak lanjut berupa rencana kerja pemecahan masalah.',
      L07: 'Peserta menganalisis capaian kinerja.',
    });

    issueNaskah(office, LOKMIN);

    expect(office.rows(riwayatTable).map(({ after }) => after)).toEqual(['7. Peserta menganalisis capaian kinerja.']);
  });

  test('another performer or symbol is a change of the flowchart', () => {
    const office = issued();
    office.done('dokumenSop.revise', { record: LOKMIN, values: { reason: 'Pelaksana' } });
    const { values, seen } = office.done<Filled>('dokumenSop.loadSteps', { record: LOKMIN });
    const steps = (values.steps as object[]).map((step, index) => (index === 3 ? { ...step, by: 'Koordinator program' } : step));
    office.done('dokumenSop.saveSteps', { record: LOKMIN, seen, values: { steps } });

    issueNaskah(office, LOKMIN);

    expect(office.rows(riwayatTable)).toMatchObject([
      {
        section: 'Bagan Alir',
        before: 'Laporan hasil kegiatan bulan lalu (proses, Pelaksana dan penanggung jawab program)',
        after: 'Laporan hasil kegiatan bulan lalu (proses, Koordinator program)',
      },
    ]);
  });

  test('that changes nothing cannot be submitted, and can be dropped with all its rows', () => {
    const office = issued();
    const steps = office.rows(langkahTable).length;
    office.done('dokumenSop.revise', { record: LOKMIN, values: { reason: 'Coba' } });

    expect(refusalOf(office, 'dokumenSop.submit', { record: LOKMIN })).toMatch(/masih sama dengan yang berlaku/);
    expect(office.rows(langkahTable)).toHaveLength(steps + 14);
    office.done('dokumenSop.dropDraft', { record: LOKMIN });

    expect(office.rows(langkahTable)).toHaveLength(steps);
    expect(revisions(office)).toHaveLength(1);
  });

  test('a second draft is refused, and so is dropping the only revision there is', () => {
    const office = officeWorkbench();

    expect(refusalOf(office, 'dokumenSop.revise', { record: LOKMIN, values: { reason: 'Coba' } })).toMatch(/sudah terbuka/);
    expect(refusalOf(office, 'dokumenSop.dropDraft', { record: LOKMIN })).toMatch(/draf pertama/);
  });

  test('what is in force is not changed by any form, and the form says why', () => {
    const office = issued();

    for (const form of ['Sections', 'Steps', 'History']) {
      const { values, seen, locked } = office.done<Filled>(`dokumenSop.load${form}`, { record: LOKMIN });
      expect(locked).toMatch(/^Revisi 00 sudah berlaku dan tidak diubah lagi\. Buka revisi baru dahulu/);
      expect(refusalOf(office, `dokumenSop.save${form}`, { record: LOKMIN, seen, values })).toMatch(/Buka revisi baru dahulu/);
    }
  });

  test('a revision cannot be issued before the one that it replaces', () => {
    const office = issued();
    office.at('2026-10-20');
    reviseSteps(office, LOKMIN, REWORDED);
    approveNaskah(office, LOKMIN);

    const values = { issuedOn: '2026-09-30' };
    expect(refusalOf(office, 'dokumenSop.publish', { record: LOKMIN, seen: null, values })).toMatch(
      /^issuedOn: Tanggal terbit tidak boleh sebelum revisi yang digantikan \(1 Oktober 2026\)/,
    );
  });
});

test('LM-0: what was typed over in the sheet after it was issued is noticed, in the panel and on paper', () => {
  const office = issued();
  const made = () => {
    const { file } = office.done<MadeDocument>('dokumenSop.makeDocument', { record: LOKMIN });
    const zip = new PizZip(file.base64, { base64: true });
    return Object.keys(zip.files)
      .map((name) => (name.startsWith('word/header') ? zip.file(name)?.asText() : ''))
      .join();
  };
  expect(made()).not.toContain('TIDAK SESUAI');

  typeOver(office, 'L09', 'Lain sama sekali');

  const { proof } = office.done<RecordView>('dokumenSop.open', { record: LOKMIN }).steps.find(({ id }) => id === 'terbit') ?? {};
  expect(proof).toMatchObject({
    state: 'partly',
    lines: [expect.any(String), expect.stringContaining('diubah di lembar sesudah terbit')],
  });
  expect(made()).toContain('TIDAK SESUAI');
});

describe('PK-0: distribution', () => {
  const recipients = [
    { recipient: 'Pokja admen', via: 'Diserahkan', on: '2026-10-01', note: null },
    { recipient: 'Tata usaha', via: 'E-mail', on: '2026-10-01', note: null },
  ];

  test('is recorded for the revision in force, and proposed again for the next one', () => {
    const office = issued();
    office.submit('dokumenSop.loadDistribution', 'dokumenSop.saveDistribution', LOKMIN, () => ({ recipients }));
    office.at('2026-10-20');
    reviseSteps(office, LOKMIN, REWORDED);
    issueNaskah(office, LOKMIN);

    const proposed = office.done<Filled>('dokumenSop.loadDistribution', { record: LOKMIN }).values.recipients;

    expect(proposed).toMatchObject([
      { recipient: 'Pokja admen', on: '2026-10-20' },
      { recipient: 'Tata usaha', on: '2026-10-20' },
    ]);
    expect(JSON.stringify(proposed)).not.toContain('"id"');
    const view = office.done<RecordView>('dokumenSop.open', { record: LOKMIN });
    expect(view.steps.find(({ id }) => id === 'distribusi')?.proof.state).toBe('open');
  });

  test.each([
    ['before it was issued', '2026-09-30'],
    ['after today', '2026-10-02'],
  ])('refuses a day %s', (_when, on) => {
    const office = issued();
    const answer = office.submit('dokumenSop.loadDistribution', 'dokumenSop.saveDistribution', LOKMIN, () => ({
      recipients: [recipients[0], { ...recipients[1], on }],
    }));

    expect(answer).toMatchObject({ ok: false, refusals: [{ field: 'recipients.1.on' }] });
  });

  test('waits for a revision in force', () => {
    expect(officeWorkbench().done<Filled>('dokumenSop.loadDistribution', { record: LOKMIN }).locked).toMatch(/Terbitkan dahulu/);
  });
});

describe('LM-0: review and expiry', () => {
  test('a review that is due soon or late is told at home, and one that finds nothing puts it off', () => {
    const office = issued();
    expect(notices(office, LOKMIN)).toEqual([]);

    office.at('2028-09-20');
    expect(notices(office, LOKMIN)).toMatchObject([{ tone: 'soon', tag: '11 hari lagi' }]);
    office.at('2028-10-05');
    expect(notices(office, LOKMIN)).toMatchObject([{ tone: 'late', tag: 'Terlambat 4 hari' }]);
    office.submit('dokumenSop.loadReview', 'dokumenSop.review', LOKMIN, (values) => ({ ...values, outcome: 'Masih sesuai' }));

    expect(notices(office, LOKMIN)).toEqual([]);
    expect(office.rows(naskahTable)[1]).toMatchObject({ reviewedOn: '2028-10-05', reviewDue: '2030-10-05' });
  });

  test('a review that finds something opens the draft with its reason', () => {
    const office = issued();

    office.submit('dokumenSop.loadReview', 'dokumenSop.review', LOKMIN, (values) => ({
      ...values,
      outcome: 'Perlu direvisi',
      reason: 'Pedoman lokmin berubah',
    }));

    expect(revisions(office)).toMatchObject([
      { state: 'Berlaku' },
      { state: 'Draf', revision: 1, reason: 'Pedoman lokmin berubah' },
    ]);
  });

  test('one that expires without successor says so, and can be revised to life again', () => {
    const office = issued();
    const { seen } = office.done<Filled>('dokumenSop.loadWithdraw', { record: LOKMIN });
    const values = { endedOn: '2026-10-01', endedReason: 'Diganti SOP dinas' };

    office.done<Saved>('dokumenSop.withdraw', { record: LOKMIN, seen, values });

    expect(office.done<readonly RecordLine[]>('dokumenSop.list').find(({ record }) => record === LOKMIN)?.tag).toBe(
      'Kedaluwarsa',
    );
    reviseSteps(office, LOKMIN, REWORDED);
    issueNaskah(office, LOKMIN);
    expect(revisions(office).map(({ state }) => state)).toEqual(['Kedaluwarsa', 'Berlaku']);
  });
});
