/** The lokmin bulanan as its SOP wants it, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import { acaraTable } from '../../registers/acara.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { rtlTable } from '../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import type { Filled, Saved } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { CHAIR, closed, officeWorkbench, opened, planned, SECRETARY } from '../../workbench/office-workbench.ts';
import type { RecordView } from '../sop.ts';
import { addIndicator } from './kinerja/indikator.examples.ts';
import { kinerjaTable } from './kinerja/kinerja.table.ts';
import { masalahTable } from './masalah.table.ts';

const SCHEDULE = {
  kind: 'Lokmin bulanan',
  date: '2026-10-08',
  start: '08.00',
  end: '11.00',
  place: 'Aula',
  chair: CHAIR,
  secretary: SECRETARY,
};

/** Saves what is told of each indicator, in the order of the cards. */
function tellResults(office: Office, record: string, ...told: readonly object[]) {
  return office.submit('lokmin.loadPerformance', 'lokmin.recordPerformance', record, ({ performance }) => ({
    performance: (performance as object[]).map((card, index) => ({ ...card, ...told[index] })),
  }));
}

function stateOf(office: Office, record: string, step: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find((candidate) => candidate.id === step)?.proof;
}

describe('planning', () => {
  test('LM-18: a new lokmin bulanan gets its number, the agenda of the template and every working pegawai as participant', () => {
    const office = officeWorkbench();

    const saved = office.done<Saved>('lokmin.plan', { values: SCHEDULE });

    expect(saved).toMatchObject({
      record: 'RPT-2026-0001',
      message: 'Lokmin bulanan Oktober 2026 direncanakan dengan nomor RPT-2026-0001.',
    });
    expect(office.rows(rapatTable)).toMatchObject([
      { title: 'Lokmin bulanan Oktober 2026', date: '2026-10-08', start: '08:00', state: 'Direncanakan' },
    ]);
    expect(office.rows(acaraTable).map((item) => item.step)).toEqual([
      null,
      null,
      'LM-4',
      'LM-5',
      'LM-6',
      'LM-7',
      'LM-8',
      'LM-9',
      'LM-11',
      'LM-12',
      'LM-13',
      'LM-14',
    ]);
    expect(office.rows(kehadiranTable).map((row) => row.name)).toHaveLength(6);
  });

  test.each([
    ['an end before the start', { end: '07.30' }, 'end', 'Jam selesai harus sesudah jam mulai.'],
    ['a day that does not exist', { date: '31/02/2026' }, 'date', 'bukan tanggal yang ada di kalender'],
    [
      'a person who is not in the register',
      { secretary: { id: 'PGW-099', label: 'Siapa' } },
      'secretary',
      'tidak ada di lembar Pegawai',
    ],
    ['an empty place', { place: ' ' }, 'place', 'Tempat wajib diisi.'],
  ])('refuses %s, and writes nothing', (_what, wrong, field, words) => {
    const office = officeWorkbench();

    const refusals = office.refusals('lokmin.plan', { values: { ...SCHEDULE, ...wrong } });

    expect(refusals).toEqual([{ field, message: expect.stringContaining(words) }]);
    expect(office.rows(rapatTable)).toEqual([]);
    expect(planned(office)).toBe('RPT-2026-0001');
  });

  test('refuses a second lokmin in the same month, naming the first', () => {
    const office = officeWorkbench();
    planned(office, '2026-10-08');

    expect(office.refusals('lokmin.plan', { values: { ...SCHEDULE, date: '2026-10-22' } })).toMatchObject([
      {
        field: 'date',
        message: 'Lokmin bulanan Oktober 2026 sudah ada: RPT-2026-0001, 8 Oktober 2026. Buka yang itu, atau pilih bulan lain.',
      },
    ]);
  });

  test('the agenda is edited, reordered and extended; items keep their number', () => {
    const office = officeWorkbench();
    const record = planned(office);

    office.submit('lokmin.loadAgenda', 'lokmin.arrangeAgenda', record, ({ agenda }) => {
      const [first, second, ...others] = agenda as object[];
      return {
        agenda: [
          second,
          { ...first, title: 'Pembukaan' },
          { title: 'Hasil audit internal', presenter: null },
          ...others.slice(0, -1),
        ],
      };
    });

    const agenda = [...office.rows(acaraTable)].sort((a, b) => a.order - b.order);
    expect(agenda.slice(0, 3).map((item) => [item.order, item.number, item.title])).toEqual([
      [1, 'ACR-2026-0002', 'Tindak lanjut hasil lokmin bulan lalu'],
      [2, 'ACR-2026-0001', 'Pembukaan'],
      [3, 'ACR-2026-0013', 'Hasil audit internal'],
    ]);
    expect(agenda.map((item) => item.number)).not.toContain('ACR-2026-0012');
  });

  test('guests are invited by name, staff from the register, nobody twice', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const guest = { person: null, name: 'Camat Contoh', role: 'Kecamatan', phone: null };
    const invite = (added: object) =>
      office.submit('lokmin.loadInvited', 'lokmin.invite', record, ({ invited }) => ({
        invited: [...(invited as object[]), added],
      }));

    expect(invite(guest)).toMatchObject({ ok: true, value: { message: 'Daftar peserta disimpan: 7 orang.' } });
    expect(invite({ person: CHAIR, name: null, role: null, phone: null })).toMatchObject({
      ok: false,
      refusals: [
        { field: 'invited.7.person', message: 'dr. Ratna Wulandari sudah ada dalam daftar peserta. Hapus salah satunya.' },
      ],
    });
    expect(invite({ person: null, name: null, role: 'Desa', phone: null })).toMatchObject({
      refusals: [{ field: 'invited.7.name' }],
    });
    expect(office.rows(kehadiranTable)).toHaveLength(7);
  });
});

describe('two people and one list', () => {
  interface Agenda {
    readonly agenda: readonly Readonly<Record<string, unknown>>[];
  }
  const agendaOf = (office: Office, record: string) => {
    const { seen, values } = office.done<Filled>('lokmin.loadAgenda', { record });
    return { seen, items: (values as unknown as Agenda).agenda };
  };
  const save = (office: Office, record: string, seen: string, agenda: readonly object[]) =>
    office.call('lokmin.arrangeAgenda', { record, seen, values: { agenda } });

  test('a line that the other took out is told as a conflict, and nothing is written', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const { seen, items } = agendaOf(office, record);
    expect(save(office, record, seen, items.slice(1))).toMatchObject({ ok: true });

    expect(save(office, record, seen, items)).toMatchObject({
      ok: false,
      code: 'conflict',
      refusals: [{ message: expect.stringMatching(/^Acara ACR-\S+ sudah dihapus dari lembar sejak formulir ini dibuka\./) }],
    });
    expect(agendaOf(office, record).items).toHaveLength(items.length - 1);
  });

  test('a line that the other changed is not taken out unseen', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const { seen, items } = agendaOf(office, record);
    const [first, ...others] = items;
    expect(save(office, record, seen, [{ ...first, title: 'Pembukaan oleh camat' }, ...others])).toMatchObject({ ok: true });

    expect(save(office, record, seen, others)).toMatchObject({ ok: false, code: 'conflict' });
    expect(agendaOf(office, record).items[0]).toMatchObject({ title: 'Pembukaan oleh camat' });
  });

  test('words for a result that the other took out are not lost', () => {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, { indicator: 'N/D', target: 120 });
    const record = opened(office);
    tellResults(office, record, { result: '80' }, { result: '8' });
    const { seen, values } = office.done<Filled>('lokmin.loadAnalysis', { record });
    const analyses = (values.analyses as object[]).map((item) => ({ ...item, analysis: 'Posyandu bertepatan dengan panen.' }));
    tellResults(office, record, { result: null });

    expect(analyses).toHaveLength(2);
    expect(office.call('lokmin.analysePerformance', { record, seen, values: { analyses } })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(office.rows(kinerjaTable)).toMatchObject([{ result: 8, analysis: null }]);
  });
});

describe('preparation', () => {
  test('LM-3: the undangan is made with number and letterhead, and the step shows it', () => {
    const office = officeWorkbench();
    const record = planned(office);

    const made = office.done<{ letterNumber: string; file: { name: string } }>('lokmin.makeInvitation', { record });

    expect(made).toMatchObject({
      letterNumber: '440/001/UND/PKM-CTH/X/2026',
      file: { name: 'Undangan Lokmin bulanan Oktober 2026.docx' },
    });
    expect(stateOf(office, record, 'LM-3')).toMatchObject({
      state: 'partly',
      lines: ['1 dari 4 siap', '12 acara · 6 peserta', 'Undangan 440/001/UND/PKM-CTH/X/2026'],
    });
  });

  test('LM-3: the undangan goes by e-mail to everyone whose address is known, with the letter attached', () => {
    const office = officeWorkbench();
    const record = planned(office);

    expect(office.done<Saved>('lokmin.sendInvitation', { record }).message).toBe('Undangan dikirim ke 3 alamat.');

    expect(office.state.mail().map((mail) => [mail.to, mail.attachments[0]?.name])).toEqual(
      [1, 2, 3].map((n) => [`pegawai${n}@contoh.example`, 'Undangan Lokmin bulanan Oktober 2026.docx']),
    );
    expect(office.rows(rapatTable)[0]?.invitedNote).toBe('01/10/2026 08.00 ke 3 alamat');
  });

  test('LM-3: nobody is mailed when the quota does not reach everyone', () => {
    const office = officeWorkbench();
    const record = planned(office);
    for (let sent = 0; sent < 98; sent++)
      office.kernel.mail.send({ to: 'a@contoh.example', subject: '', body: '', attachments: [] });

    expect(office.refusals('lokmin.sendInvitation', { record })[0]?.message).toBe(
      'Kuota e-mail hari ini tinggal 2, sedangkan undangan untuk 3 orang. Kirim besok.',
    );
    expect(office.state.mail()).toHaveLength(98);
  });
});

describe('in the meeting', () => {
  test('LM-4, LM-7: reported results get their share of the target and their gap computed', () => {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, { indicator: 'Tanpa target', target: 0 });
    const record = opened(office);

    tellResults(office, record, { result: '36', before: '234' }, { result: '36', before: '234' });

    expect(office.rows(kinerjaTable)).toMatchObject([
      { target: 360, result: 36, cumulative: 270, achievement: 0.75, gap: -90 },
      { target: 0, cumulative: 270, achievement: null, gap: 270 },
    ]);
    expect(stateOf(office, record, 'LM-4')).toEqual({ state: 'done', lines: ['2 dari 2 indikator dilaporkan'] });
    expect(stateOf(office, record, 'LM-7')).toEqual({ state: 'open', lines: ['1 dari 2 mencapai target', '1 belum dianalisis'] });
  });

  test('LM-4: more results in a month than there were people is refused at its card, with nothing written', () => {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, { indicator: 'D/S', method: 'Persen setiap bulan', target: 85 });
    const record = opened(office);

    const answer = tellResults(office, record, { result: '36' }, { result: '21', population: '20' });

    expect(answer).toMatchObject({ ok: false, refusals: [{ field: 'performance.1.result' }] });
    expect(office.rows(kinerjaTable)).toEqual([]);
  });

  test('LM-4: the next lokmin goes on from what the one before was told', () => {
    const office = officeWorkbench();
    addIndicator(office);
    tellResults(office, opened(office, '2026-10-08'), { result: '36', before: '234' });

    const { values } = office.done<Filled>('lokmin.loadPerformance', { record: planned(office, '2026-11-05') });

    expect(values.performance).toMatchObject([
      {
        heading: 'Tata Usaha: Imunisasi dasar lengkap',
        note: 'Target s.d. Oktober 400 bayi · s.d. September 270 bayi',
        result: null,
        population: null,
        before: null,
        beforePopulation: null,
      },
    ]);
  });

  test('LM-7: every indicator below its target wants an analysis', () => {
    const office = officeWorkbench();
    addIndicator(office);
    const record = opened(office);
    tellResults(office, record, { result: '36', before: '234' });

    office.submit('lokmin.loadAnalysis', 'lokmin.analysePerformance', record, ({ analyses }) => ({
      analyses: (analyses as object[]).map((row) => ({ ...row, analysis: 'Jadwal berbenturan dengan panen.' })),
    }));

    expect(office.rows(kinerjaTable)[0]?.analysis).toBe('Jadwal berbenturan dengan panen.');
    expect(stateOf(office, record, 'LM-7')).toMatchObject({ state: 'done' });
  });

  test.each(['LM-5', 'LM-6', 'LM-11', 'LM-14'])('%s: is done once its agenda item has its discussion', (step) => {
    const office = officeWorkbench();
    const record = opened(office);
    expect(stateOf(office, record, step)).toMatchObject({ state: 'open' });

    const filled = office.done<Filled>('lokmin.loadDiscussion', { record, part: step });
    const discussions = (filled.values.discussions as object[]).map((row) => ({ ...row, discussion: 'Dibahas.\nDisepakati.' }));
    office.done('lokmin.recordDiscussion', { record, part: step, seen: filled.seen, values: { discussions } });

    expect(stateOf(office, record, step)).toMatchObject({ state: 'done' });
    expect(office.rows(acaraTable).find((item) => item.step === step)?.discussion).toBe('Dibahas.\nDisepakati.');
  });

  test('LM-10: the midterm evaluation is expected in its month only', () => {
    const office = officeWorkbench({ today: '2026-06-20' });

    const itemsOf = (record: string) =>
      office.rows(acaraTable).filter((item) => item.meeting.id === record && item.step === 'LM-10').length;

    expect(itemsOf(planned(office, '2026-08-05'))).toBe(0);
    expect(itemsOf(planned(office, '2027-07-05'))).toBe(1);
    expect(stateOf(office, planned(office, '2026-06-25'), 'LM-10')).toEqual({
      state: 'notApplicable',
      lines: ['Hanya lokmin bulan Juli'],
    });
    expect(stateOf(office, planned(office, '2026-07-08'), 'LM-10')).toEqual({
      state: 'open',
      lines: ['Daftar indikator tahun ini masih kosong'],
    });
  });

  test('LM-8: problems are recorded with cause, SOP and the step that was not followed', () => {
    const office = officeWorkbench();
    const record = opened(office);

    office.submit('lokmin.loadProblems', 'lokmin.recordProblems', record, () => ({
      problems: [{ problem: 'Cakupan rendah', cause: 'Bentrok panen', sop: 'SOP Imunisasi', step: 'Kunjungan rumah' }],
    }));

    expect(office.rows(masalahTable)).toMatchObject([
      { meeting: { id: record }, problem: 'Cakupan rendah', sop: 'SOP Imunisasi', step: 'Kunjungan rumah' },
    ]);
  });

  test('LM-9: RTL lines go into the one register with person and deadline', () => {
    const office = officeWorkbench();
    const record = opened(office);

    office.submit('lokmin.loadRtl', 'lokmin.planRtl', record, () => ({
      plans: [
        {
          activity: 'Kunjungan rumah',
          problem: 'Cakupan rendah',
          person: { id: 'PGW-006', label: 'nama lain' },
          due: '31/10/2026',
        },
      ],
    }));

    expect(office.rows(rtlTable)).toMatchObject([
      {
        number: 'RTL-2026-0001',
        source: { id: record },
        person: { id: 'PGW-006', label: 'Ani Lestari, S.Keb.' },
        due: '2026-10-31',
        state: 'Rencana',
      },
    ]);
  });

  test('LM-9: a deadline before the meeting is refused at its line, with nothing written', () => {
    const office = officeWorkbench();
    const record = opened(office);

    const answer = office.submit('lokmin.loadRtl', 'lokmin.planRtl', record, () => ({
      plans: [{ activity: 'Terlalu dini', problem: null, person: CHAIR, due: '2026-10-07' }],
    }));

    expect(answer).toMatchObject({
      ok: false,
      refusals: [{ field: 'plans.0.due', message: 'Tenggat tidak boleh sebelum tanggal rapat (8 Oktober 2026).' }],
    });
    expect(office.rows(rtlTable)).toEqual([]);
  });

  test('LM-13: the commitment names the month it is for', () => {
    const office = officeWorkbench();
    const record = opened(office);

    office.submit('lokmin.loadCommitment', 'lokmin.recordCommitment', record, (values) => values);

    expect(office.rows(rapatTable)[0]?.commitment).toBe(
      'Seluruh peserta menyepakati RPK bulan November 2026 dan berkomitmen melaksanakannya.',
    );
  });
});

describe('following up', () => {
  function withRtl(office: Office): string {
    const record = opened(office, '2026-09-08');
    office.submit('lokmin.loadRtl', 'lokmin.planRtl', record, () => ({
      plans: ['Kunjungan rumah', 'Piket loket'].map((activity) => ({
        activity,
        problem: null,
        person: CHAIR,
        due: '2026-09-30',
      })),
    }));
    return record;
  }

  test('the next meeting opens with the RTL still open, and keeps what became of each as it was then', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    withRtl(office);
    const next = opened(office, '2026-10-08');
    const filled = office.done<Filled>('lokmin.loadReview', { record: next });
    expect(filled.values.reviewed).toMatchObject([
      {
        id: 'RTL-2026-0001',
        heading: 'Kunjungan rumah',
        note: 'dr. Ratna Wulandari · tenggat 30 September 2026 · terlambat 8 hari',
        state: 'Rencana',
      },
      { id: 'RTL-2026-0002' },
    ]);

    office.submit('lokmin.loadReview', 'lokmin.reviewRtl', next, ({ reviewed }) => ({
      reviewed: (reviewed as object[]).map((row, index) => ({
        ...row,
        state: index === 0 ? 'Selesai' : 'Berjalan',
        result: index === 0 ? 'Terlaksana.' : 'Sebagian.',
      })),
    }));
    office.submit('rtl.load', 'rtl.save', 'RTL-2026-0002', (values) => ({
      ...values,
      state: 'Selesai',
      result: 'Tuntas kemudian.',
    }));

    expect(office.rows(rtlTable)).toMatchObject([
      { state: 'Selesai', doneOn: '2026-10-08' },
      { state: 'Selesai', result: 'Tuntas kemudian.' },
    ]);
    expect(office.rows(tinjauanRtlTable)).toMatchObject([
      { rtl: { id: 'RTL-2026-0001' }, state: 'Selesai', result: 'Terlaksana.' },
      { rtl: { id: 'RTL-2026-0002' }, state: 'Berjalan', result: 'Sebagian.' },
    ]);
  });

  test('an RTL without reported result is refused at its card', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    withRtl(office);
    const next = opened(office, '2026-10-08');

    const answer = office.submit('lokmin.loadReview', 'lokmin.reviewRtl', next, (values) => values);

    expect(answer).toMatchObject({ ok: false, refusals: [{ field: 'reviewed.0.result' }, { field: 'reviewed.1.result' }] });
  });
});

describe('closing', () => {
  test('a meeting is closed only with opening, attendance and conclusion; then it is locked', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const close = () => office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11.10' }));
    const message = () => {
      const answer = close();
      return answer.ok ? 'closed' : answer.refusals[0]?.message;
    };

    expect(message()).toContain('Rapat belum dibuka');
    office.submit('lokmin.loadOpening', 'lokmin.openMeeting', record, () => ({ openedAt: '08.05' }));
    expect(message()).toContain('Belum ada peserta yang tercatat hadir');
    office.submit('lokmin.loadAttendance', 'lokmin.recordAttendance', record, ({ attendance }) => ({
      attendance: (attendance as object[]).map((row, index) => ({ ...row, attendance: index === 0 ? 'Hadir' : 'Izin' })),
    }));
    expect(message()).toContain('Kesimpulan belum ditulis');
    office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Sepakat.' }));
    expect(office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '08.00' }))).toMatchObject({
      refusals: [{ field: 'closedAt', message: 'Jam penutupan harus sesudah pembukaan pukul 08.05.' }],
    });
    expect(message()).toBe('closed');

    expect(office.refusals('lokmin.recordConclusion', { record, values: { conclusion: 'Lain' } })[0]?.message).toContain(
      'sudah ditutup pada pukul 11.10',
    );
    expect(office.rows(rapatTable)).toMatchObject([{ state: 'Ditutup', conclusion: 'Sepakat.' }]);
  });

  test('a closed meeting is opened again only with a reason, which stays', () => {
    const office = officeWorkbench();
    const record = closed(office);

    expect(office.refusals('lokmin.reopen', { record, values: { reason: '' } })).toMatchObject([{ field: 'reason' }]);
    office.submit('lokmin.loadReopening', 'lokmin.reopen', record, () => ({ reason: 'Salah tulis kesimpulan' }));

    expect(office.rows(rapatTable)).toMatchObject([{ state: 'Berlangsung', reopenReason: 'Salah tulis kesimpulan' }]);
    expect(
      office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Benar.' })),
    ).toMatchObject({ ok: true });
  });

  test('the notulen is made of a closed meeting only, and made again after a change it is the next revision', () => {
    const office = officeWorkbench();
    const record = opened(office);
    expect(office.refusals('lokmin.makeMinutes', { record })[0]?.message).toContain('Rapat belum ditutup');
    office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Sepakat.' }));
    office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11.10' }));

    const make = () => office.done<{ message: string; file: { base64: string } }>('lokmin.makeMinutes', { record });
    const first = make();
    const again = make();
    office.submit('lokmin.loadReopening', 'lokmin.reopen', record, () => ({ reason: 'Perbaikan' }));
    office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Sepakat semua.' }));
    office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11.15' }));

    expect(first.message).toBe('Notulen nomor 440/001/NOT/PKM-CTH/X/2026 dibuat.');
    expect(again).toEqual({ ...first, message: 'Notulen nomor 440/001/NOT/PKM-CTH/X/2026 dibuat ulang; isinya tidak berubah.' });
    expect(make().message).toBe('Notulen nomor 440/001/NOT/PKM-CTH/X/2026 dibuat sebagai revisi 01.');
  });
});

test('the stepper shows the steps of the source in its order', () => {
  const office = officeWorkbench();
  const view = office.done<RecordView>('lokmin.open', { record: planned(office) });

  const ids = view.steps.map((step) => step.id).filter((id) => id.startsWith('LM-'));
  // LM-16 stands in the history text alone: an optional step, without a number of its own.
  expect(ids.filter((id) => id !== 'LM-16')).toEqual(Array.from({ length: 15 }, (_, index) => `LM-${index + 1}`));
  expect(ids.indexOf('LM-16')).toBe(ids.indexOf('LM-14') + 1);
});
