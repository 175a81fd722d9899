/** SOP Monitoring Kinerja Pihak Ketiga, step by step, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import * as fixture from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, deleteRow, refusalOf, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import { alternatifTable } from './alternatif.table.ts';
import { masalahKerjaSamaTable } from './masalah-kerja-sama.table.ts';
import { pembahasanTable } from './pembahasan.table.ts';

const {
  CONTACT,
  PARTNER,
  PROBLEM,
  SOLUTION,
  contractedOffice,
  eachPart,
  fillMeeting,
  heldMonitoring,
  plannedMonitoring,
  scored,
} = fixture;

function planned(scores = fixture.ONE_WEAK) {
  const { office, contract } = contractedOffice();
  if (scores.length > 0) scored(office, contract, '2026-09-01', scores);
  return { office, contract, record: plannedMonitoring(office, contract) };
}

function opened(scores = fixture.ONE_WEAK) {
  const found = planned(scores);
  fixture.openedMonitoring(found.office, found.record);
  return found;
}

/** A meeting with one problem, and its number. */
function withProblem() {
  const found = opened();
  fillMeeting(found.office, ['monitoring.loadProblems', 'monitoring.recordProblems'], found.record, () => ({
    problems: [{ problem: PROBLEM, criterion: null, cause: null }],
  }));
  const problem = found.office.rows(masalahKerjaSamaTable)[0]?.number ?? '';
  return { ...found, problem };
}

function withAlternatives() {
  const found = withProblem();
  fillMeeting(
    found.office,
    ['monitoring.loadAlternatives', 'monitoring.recordAlternatives'],
    found.record,
    () => ({
      alternatives: [SOLUTION, 'Mengganti petugas', 'Menambah pengawas'].map((solution) => ({ solution, proposedBy: null })),
    }),
    found.problem,
  );
  return found;
}

function view(office: Office, record: string): RecordView {
  return office.done<RecordView>('monitoring.open', { record });
}

function proofOf(office: Office, record: string, step: string) {
  return view(office, record).steps.find(({ id }) => id === step)?.proof;
}

function offered(office: Office, record: string, step: string): string[] {
  const actions = view(office, record).steps.find(({ id }) => id === step)?.actions ?? [];
  return actions.map((action) =>
    action.type === 'form' ? action.form : action.type === 'screen' ? action.route : action.useCase,
  );
}

test('PK-a to PK-n: the steps stand in the order of the SOP, and a meeting held by their forms settles them all', () => {
  const { office, record } = heldMonitoring();
  for (const useCase of ['makeInvitation', 'makeMinutes', 'makeTaskSheets']) office.done(`monitoring.${useCase}`, { record });
  fillMeeting(office, ['monitoring.loadDistribution', 'monitoring.recordDistribution'], record, () => ({
    recipients: [
      { recipient: 'Pokja admen', via: 'Diserahkan', on: '2026-10-12', note: null },
      { recipient: PARTNER, via: 'E-mail', on: '2026-10-12', note: null },
    ],
  }));

  const { steps, tag } = view(office, record);
  expect(tag.text).toBe('Ditutup');
  expect(steps.filter(({ proof }) => !['done', 'notApplicable'].includes(proof.state))).toEqual([]);
  const lettered = steps.map(({ id }) => id).filter((id) => id.startsWith('PK-'));
  expect(lettered).toEqual([...'abcdefghijklmn'].map((letter) => `PK-${letter}`));
});

describe('PK-a: the appointment', () => {
  test('plans the meeting with the contract, its latest period, and both sides', () => {
    const { office, contract, record } = planned();

    expect(office.rows(rapatTable)).toMatchObject([
      { kind: 'Monitoring pihak ketiga', subject: PARTNER, title: `Monitoring pihak ketiga 12 Oktober 2026: ${PARTNER}` },
    ]);
    expect(office.rows(pembahasanTable)).toMatchObject([
      {
        meeting: { id: record },
        contract: { id: contract },
        monitoring: { label: 'September 2026' },
        agreedWith: CONTACT,
        agreedVia: 'Telepon',
      },
    ]);
    const people = office.rows(kehadiranTable).map(({ name, role, person }) => [name, role, person === null]);
    expect(people).toContainEqual([CONTACT, `Direktur, ${PARTNER}`, true]);
    expect(people.filter(([, , isGuest]) => !isGuest).map(([name]) => name)).toEqual([CHAIR.label, SECRETARY.label]);
  });

  test('brings a weak criterion into the agenda, after the performance as a whole', () => {
    const { office } = planned();

    const titles = office.rows(acaraTable).map(({ title }) => title);
    expect(titles[titles.indexOf('Kinerja menurut kriteria kontrak') + 1]).toBe(
      'Kriteria lemah: Spesifikasi (60, September 2026)',
    );
    expect(titles.filter((title) => title.startsWith('Kriteria lemah'))).toHaveLength(1);
  });

  test.each([
    [{ end: '07.00' }, 'end: Jam selesai harus sesudah jam mulai.'],
    [{ agreedOn: '2026-10-20' }, 'agreedOn: Waktu rapat disepakati sebelum rapatnya, bukan sesudahnya.'],
    [{ contract: { id: 'KTR-2020-0001', label: '' } }, 'contract: Kontrak KTR-2020-0001 tidak ada di lembar Kontrak.'],
    [{ chair: { id: 'PGW-099', label: '' } }, 'chair: Pimpinan rapat: PGW-099 tidak ada di lembar Pegawai.'],
  ])('refuses %j', (change, words) => {
    const { office, contract } = contractedOffice();
    const { values } = office.done<Filled>('monitoring.loadPlan', { record: contract });
    const wanted = { ...values, date: '2026-10-12', chair: CHAIR, secretary: SECRETARY, agreedOn: '2026-10-05', ...change };

    expect(refusalOf(office, 'monitoring.plan', { record: contract, values: wanted })).toContain(words);
    expect(office.rows(rapatTable)).toEqual([]);
  });

  test('refuses a second meeting with the same third party on that day', () => {
    const { office, contract } = planned();
    const { values } = office.done<Filled>('monitoring.loadPlan', { record: contract });
    const again = { ...values, date: '2026-10-12', chair: CHAIR, secretary: SECRETARY };

    expect(refusalOf(office, 'monitoring.plan', { record: contract, values: again })).toContain('sudah ada: RPT-2026-0001');
  });

  test('without an appointment the step is not done, and the appointment is kept when it is made later', () => {
    const { office, contract } = contractedOffice();
    const { values } = office.done<Filled>('monitoring.loadPlan', { record: contract });
    const plan = { ...values, date: '2026-10-12', chair: CHAIR, secretary: SECRETARY, agreedWith: null };
    const { record } = office.done<Saved>('monitoring.plan', { record: contract, values: plan });
    expect(proofOf(office, record, 'PK-a')).toMatchObject({ state: 'open' });

    scored(office, contract, '2026-09-01', fixture.ONE_WEAK);
    const { options } = office.done<Filled>('monitoring.loadAppointment', { record });
    fillMeeting(office, ['monitoring.loadAppointment', 'monitoring.appoint'], record, () => ({
      ...{ monitoring: options?.['Monitoring kontrak']?.[0], agreedWith: CONTACT, agreedVia: 'Surat', agreedOn: '2026-10-05' },
    }));

    expect(proofOf(office, record, 'PK-a')?.lines[0]).toBe(`Disepakati dengan ${CONTACT}, 5 Oktober 2026 (surat)`);
    expect(view(office, record).about).toContainEqual({ label: 'Yang dibahas', text: 'September 2026' });
  });

  test('refuses the assessment of another contract', () => {
    const { office, record, contract } = planned();
    const other = office.done<Saved>('kontrak.add', {
      values: {
        ...office.done<Filled>('kontrak.loadNew', { record: contract }).values,
        ...{
          contractNumber: '028',
          work: 'Pemeliharaan taman',
          end: '2028-01-01',
          start: '2026-01-01',
          preset: 'Harga, kualitas, spesifikasi, termin, retur',
        },
      },
    }).record;
    scored(office, other, '2026-09-01', [{ score: 80 }]);
    const form = office.done<Filled>('monitoring.loadAppointment', { record });

    const values = { ...form.values, monitoring: { id: 'MNK-2026-0002', label: '' } };
    expect(refusalOf(office, 'monitoring.appoint', { record, seen: form.seen, values })).toContain(
      'monitoring: Penilaian ini bukan dari kontrak yang dibahas.',
    );
  });
});

test('PK-b: the meeting is opened by the form of all meetings, and stands under its own manifest', () => {
  const { office, record } = planned();
  expect(offered(office, record, 'PK-b')).toContain('lokmin.buka');

  fixture.openedMonitoring(office, record);

  expect(proofOf(office, record, 'PK-b')).toMatchObject({ state: 'done' });
  expect(office.done<RecordView>('lokmin.open', { record }).instead).toBe(`sop/monitoring/${record}`);
  const { of } = office.done<Filled>('lokmin.loadAttendance', { record });
  expect(of).toEqual({ caption: 'Monitoring pihak ketiga', route: `sop/monitoring/${record}` });
  expect(office.done<{ route: string }[]>('monitoring.list').map(({ route }) => route)).toEqual([`sop/monitoring/${record}`]);
});

describe('PK-c: the analysis', () => {
  test('shows every criterion with what it reached and its proof, the weak one marked', () => {
    const { office, record } = opened();
    const cards = office.done<Filled>('monitoring.loadAnalysis', { record }).values.analyses as {
      heading: string;
      note: string;
    }[];

    expect(cards.map(({ heading }) => heading)).toEqual([
      'Harga: 92',
      'Kualitas: 90',
      'Spesifikasi: 60',
      'Termin: 88',
      'Retur: tidak berlaku',
    ]);
    expect(cards[2]?.note).toContain('Lemah: di bawah 75');
    expect(cards[1]?.note).toContain('Berita acara 3');
  });

  test('is partly done until the weak criterion is analysed', () => {
    const { office, record } = opened();
    const write = (at: number) =>
      fillMeeting(office, ['monitoring.loadAnalysis', 'monitoring.analyse'], record, ({ analyses }) => ({
        analyses: (analyses as object[]).map((card, index) => (index === at ? { ...card, analysis: 'Sudah dibahas.' } : card)),
      }));

    write(0);
    expect(proofOf(office, record, 'PK-c')).toMatchObject({ state: 'partly' });
    write(2);
    expect(proofOf(office, record, 'PK-c')).toMatchObject({ state: 'done' });
  });

  test('without a score there is no value: it says so and leads to the contract', () => {
    const { office, contract, record } = opened([]);

    expect(proofOf(office, record, 'PK-c')).toEqual({ state: 'open', lines: ['Periode yang dibahas belum dinilai'] });
    expect(offered(office, record, 'PK-c')).toContain(`sop/kontrak/${contract}`);
    expect(office.done<Filled>('monitoring.loadAnalysis', { record }).notes?.join()).toContain('belum dinilai');
  });
});

describe('PK-d, PK-e: problems and their causes', () => {
  test('PK-d: a weak criterion without problem is told in the form', () => {
    const { office, record } = opened();
    const { notes, options } = office.done<Filled>('monitoring.loadProblems', { record });

    expect(notes).toEqual(['Lemah, belum ada masalahnya: Spesifikasi (60).']);
    expect(options?.['Kriteria kontrak']?.map(({ label }) => label)).toContain('Spesifikasi');
  });

  test('PK-e: a problem is kept without its cause first, and the step waits for it', () => {
    const { office, record } = withProblem();
    expect(proofOf(office, record, 'PK-d')).toMatchObject({ state: 'done' });
    expect(proofOf(office, record, 'PK-e')).toEqual({ state: 'open', lines: ['0 dari 1 masalah diketahui penyebabnya'] });

    fillMeeting(office, ['monitoring.loadProblems', 'monitoring.recordProblems'], record, ({ problems }) => ({
      problems: fixture.each(problems, { cause: 'Pembelian tanpa daftar' }),
    }));

    expect(proofOf(office, record, 'PK-e')).toMatchObject({ state: 'done' });
  });

  test('a problem with proposals is not taken out', () => {
    const { office, record } = withAlternatives();
    const { seen } = office.done<Filled>('monitoring.loadProblems', { record });

    expect(refusalOf(office, 'monitoring.recordProblems', { record, seen, values: { problems: [] } })).toBe(
      `problems: “${PROBLEM}” sudah mempunyai alternatif solusi. Hapus alternatifnya dahulu.`,
    );
  });
});

test('PK-f: potential problems are a list of their own, and need a cause', () => {
  const { office, record } = withProblem();
  const potential = (cause: string | null) => ({ problems: [{ problem: 'Petugas kurang saat cuti', criterion: null, cause }] });
  const { seen } = office.done<Filled>('monitoring.loadPotential', { record });

  expect(refusalOf(office, 'monitoring.recordPotential', { record, seen, values: potential(null) })).toContain(
    'problems.0.cause: Penyebab wajib diisi. Tulis apa',
  );
  fillMeeting(office, ['monitoring.loadPotential', 'monitoring.recordPotential'], record, () => potential('Tanpa pengganti'));

  expect(office.rows(masalahKerjaSamaTable).map(({ kind }) => kind)).toEqual(['Terjadi', 'Potensial']);
  const happened = office.done<Filled>('monitoring.loadProblems', { record }).values.problems;
  expect(happened).toMatchObject([{ problem: PROBLEM }]);
  expect(proofOf(office, record, 'PK-f')).toMatchObject({ state: 'done' });
});

test('PK-g: several solutions are kept for each problem, and a problem without any is told', () => {
  const { office, record, problem } = withProblem();
  expect(eachPart(office, record, 'monitoring.alternatif')).toEqual([problem]);
  expect(proofOf(office, record, 'PK-g')).toMatchObject({ state: 'open' });

  const later = withAlternatives();
  expect(later.office.rows(alternatifTable).map(({ solution }) => solution)).toEqual([
    SOLUTION,
    'Mengganti petugas',
    'Menambah pengawas',
  ]);
  expect(proofOf(later.office, later.record, 'PK-g')).toEqual({ state: 'done', lines: ['3 alternatif untuk 1 masalah'] });
});

describe('PK-h: exactly one solution is agreed', () => {
  test('by somebody of either side; another choice replaces the first', () => {
    const { office, record, problem } = withAlternatives();
    fixture.agreeOn(office, record, problem, SOLUTION);
    expect(proofOf(office, record, 'PK-h')).toEqual({ state: 'done', lines: [`${SOLUTION} (${CHAIR.label} dan ${CONTACT})`] });

    fixture.agreeOn(office, record, problem, 'Mengganti petugas');

    expect(office.rows(alternatifTable).map(({ agreed, agreedPartner }) => [agreed, agreedPartner])).toEqual([
      [false, null],
      [true, CONTACT],
      [null, null],
    ]);
  });

  test('two marked in the sheet are no agreement, and the meeting is not closed', () => {
    const { office, record, problem } = withAlternatives();
    fixture.agreeOn(office, record, problem, SOLUTION);
    office.type('Alternatif solusi', 'F3', 'Ya');

    expect(proofOf(office, record, 'PK-h')?.lines).toContain(`Lebih dari satu solusi ditandai: ${PROBLEM}`);
    expect(refusalOf(office, 'monitoring.close', { record, values: { closedAt: '11.10' } })).toContain(PROBLEM);
  });

  test('refuses a solution of another problem, and nobody on one side', () => {
    const { office, record, problem } = withAlternatives();
    const form = office.done<Filled>('monitoring.loadAgreement', { record, part: problem });
    const save = (values: object) =>
      refusalOf(office, 'monitoring.agree', { record, part: problem, seen: form.seen, values: { ...form.values, ...values } });

    expect(save({ solution: { id: 'ALS-2026-0099', label: '' } })).toContain(
      'solution: Solusi ini tidak ada di antara alternatif',
    );
    expect(save({ solution: { id: 'ALS-2026-0001', label: '' }, agreedPartner: null })).toContain(
      'agreedPartner: Menyepakati dari pihak ketiga wajib diisi. Tulis siapa dari pihak ketiga',
    );
    expect(office.rows(alternatifTable).every(({ agreed }) => agreed === null)).toBe(true);
  });

  test('the agreed solution is not taken out or reworded', () => {
    const { office, record, problem } = withAlternatives();
    fixture.agreeOn(office, record, problem, SOLUTION);
    const form = office.done<Filled>('monitoring.loadAlternatives', { record, part: problem });
    const rest = (form.values.alternatives as object[]).slice(1);

    expect(
      refusalOf(office, 'monitoring.recordAlternatives', {
        record,
        part: problem,
        seen: form.seen,
        values: { alternatives: rest },
      }),
    ).toContain('sudah disepakati');
  });
});

describe('PK-i, PK-j: RTL from the agreed solution, divided between both sides', () => {
  test('PK-i: the agreed solution stands in the form already, with its problem and the manager of the contract', () => {
    const { office, record, problem } = withAlternatives();
    fixture.agreeOn(office, record, problem, SOLUTION);

    const { values, notes } = office.done<Filled>('monitoring.loadRtl', { record });
    expect(values.plans).toEqual([{ activity: SOLUTION, problem: PROBLEM, person: SECRETARY, executor: null, due: null }]);
    expect(notes).toEqual(['1 solusi yang disepakati sudah diisikan: lengkapi tenggatnya.']);
  });

  test('PK-j: a line of the third party names who does it there, and who watches here', () => {
    const { office, record } = heldMonitoring();

    expect(office.rows(rtlTable).map(({ activity, executor, person }) => [activity, executor, person.label])).toEqual([
      [SOLUTION, CONTACT, SECRETARY.label],
      ['Memeriksa bahan setiap bulan', null, SECRETARY.label],
    ]);
    expect(proofOf(office, record, 'PK-j')).toEqual({ state: 'done', lines: ['1 tugas puskesmas, 1 tugas pihak ketiga'] });
  });

  test('refuses a deadline before the meeting', () => {
    const { office, record } = opened();
    const plans = [{ activity: 'Memeriksa', problem: null, person: SECRETARY, executor: null, due: '2026-10-01' }];

    expect(refusalOf(office, 'monitoring.planRtl', { record, values: { plans } })).toBe(
      'plans.0.due: Tenggat tidak boleh sebelum tanggal rapat (12 Oktober 2026).',
    );
  });
});

test('PK-k: what is said is kept item by item while the meeting runs, and the notulen follows its closing', () => {
  const { office, record } = opened();
  expect(office.refusals('monitoring.makeMinutes', { record })[0]?.message).toContain('Rapat belum ditutup');
  expect(office.done<{ closing: string }>('lokmin.loadRun', { record }).closing).toBe('monitoring.tutup');

  fillMeeting(office, ['lokmin.loadDiscussion', 'lokmin.recordDiscussion'], record, ({ discussions }) => ({
    discussions: fixture.each(discussions, { discussion: 'Dibahas.' }),
  }));

  expect(proofOf(office, record, 'PK-k')).toMatchObject({ state: 'partly' });
});

test('PK-l: the step is whole only when the third party is there, too', () => {
  const { office, record } = opened();
  expect(proofOf(office, record, 'PK-l')).toMatchObject({ state: 'done' });

  fillMeeting(office, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], record, ({ attendance }) => ({
    attendance: (attendance as { name: string }[]).map((row) => ({
      ...row,
      attendance: row.name === CONTACT ? 'Izin' : 'Hadir',
    })),
  }));

  expect(proofOf(office, record, 'PK-l')).toMatchObject({ state: 'partly' });
  expect(proofOf(office, record, 'PK-l')?.lines).toContain('Pihak ketiga belum tercatat hadir');
});

test('PK-m: each participant has the own list of tasks, and plans how to do them', () => {
  const { office, record } = heldMonitoring();

  expect(proofOf(office, record, 'PK-m')).toEqual({
    state: 'done',
    lines: [`${CONTACT}: 1 tugas`, `${SECRETARY.label}: 1 tugas`],
  });
  expect(office.rows(rtlTable).map(({ approach }) => approach)).toEqual(['Dimulai minggu depan.', 'Dimulai minggu depan.']);
});

describe('PK-n: the closing', () => {
  test('is refused while a problem has no agreed solution, by its own form and by that of other meetings', () => {
    const { office, record } = withAlternatives();
    fillMeeting(office, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], record, () => ({ conclusion: 'Dilanjutkan.' }));

    expect(refusalOf(office, 'monitoring.close', { record, values: { closedAt: '11.10' } })).toBe(
      `: Belum ada satu solusi yang disepakati untuk: ${PROBLEM}. Sepakati dahulu, lalu tutup rapat.`,
    );
    expect(refusalOf(office, 'lokmin.closeMeeting', { record, values: { closedAt: '11.10' } })).toContain(
      'dari langkah-langkahnya sendiri',
    );
    expect(office.done<Filled>('monitoring.loadClosing', { record }).notes?.join(' ')).toContain('Belum ada satu solusi');
    expect(office.rows(rapatTable)).toMatchObject([{ state: 'Berlangsung' }]);
  });

  test('locks the meeting and the scores of its period, until it is opened again with a reason', () => {
    const { office, contract, record } = heldMonitoring();

    expect(office.done<Filled>('monitoring.loadProblems', { record }).locked).toContain('sudah ditutup');
    expect(refusalOf(office, 'monitoring.recordProblems', { record, values: { problems: [] } })).toContain('sudah ditutup');
    const answer = scored(office, contract, '2026-09-01', [{ score: 10 }]);
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).toContain('memuat nilai ini. Buka kembali rapat itu');

    fillMeeting(office, ['lokmin.loadReopening', 'lokmin.reopen'], record, () => ({ reason: 'Nilai keliru' }));
    expect(scored(office, contract, '2026-09-01', [{ score: 91 }])).toMatchObject({ ok: true });
  });

  test('a meeting without problems is closed all the same: that nothing was found is a result', () => {
    const { office, record } = opened();
    fixture.closedMonitoring(office, record);

    for (const step of ['PK-d', 'PK-e', 'PK-f', 'PK-g', 'PK-h'])
      expect([step, proofOf(office, record, step)?.state]).toEqual([step, 'notApplicable']);
  });
});

describe('what was decided opens the next meeting', () => {
  test('with the same third party only', () => {
    const { office, contract } = heldMonitoring();
    scored(office, contract, '2026-10-01', fixture.ONE_WEAK);
    const next = plannedMonitoring(office, contract, '2026-11-12');

    const { reviewed } = office.done<Filled>('lokmin.loadReview', { record: next }).values as { reviewed: { heading: string }[] };
    expect(reviewed.map(({ heading }) => heading)).toEqual([SOLUTION, 'Memeriksa bahan setiap bulan']);

    const partner = { name: 'CV Taman Contoh', work: 'Taman', contact: 'Wati', active: true };
    const id = office.done<Saved>('pihakKetiga.save', { values: partner }).record;
    const values = {
      ...office.done<Filled>('kontrak.loadNew', { record: contract }).values,
      ...{ partner: { id, label: partner.name }, contractNumber: '029', work: 'Taman', start: '2026-01-01', end: '2026-12-31' },
    };
    const other = plannedMonitoring(office, office.done<Saved>('kontrak.add', { values }).record, '2026-11-13');
    expect(office.done<Filled>('lokmin.loadReview', { record: other }).values).toEqual({ reviewed: [] });
  });
});

describe('the distribution', () => {
  test('PK-k: is recorded by who got the notulen, and is whole with the pokja admen and the third party', () => {
    const { office, record } = heldMonitoring();
    expect(office.done<Filled>('monitoring.loadDistribution', { record }).locked).toContain('Notulen belum dibuat');
    office.done('monitoring.makeMinutes', { record });
    const give = (recipients: readonly string[]) =>
      fillMeeting(office, ['monitoring.loadDistribution', 'monitoring.recordDistribution'], record, () => ({
        recipients: recipients.map((recipient) => ({ recipient, via: 'Diserahkan', on: '2026-10-12', note: null })),
      }));

    give(['Pokja admen']);
    expect(proofOf(office, record, 'distribusi')).toMatchObject({ state: 'partly' });
    give(['Pokja admen', PARTNER]);
    expect(proofOf(office, record, 'distribusi')).toMatchObject({ state: 'done' });
    expect(office.rows(distribusiDokumenTable).at(-1)?.letterNumber).toContain('/NOT/');
  });

  test('refuses a day before the meeting, naming the line', () => {
    const { office, record } = heldMonitoring();
    office.done('monitoring.makeMinutes', { record });
    const values = { recipients: [{ recipient: 'Pokja admen', via: 'Diserahkan', on: '2026-10-01', note: null }] };

    expect(refusalOf(office, 'monitoring.recordDistribution', { record, values })).toBe(
      'recipients.0.on: Isi hari antara tanggal rapat dan hari ini.',
    );
  });

  test('by e-mail the Word file goes to the contact and to the pokja, and each is recorded', () => {
    const { office, record } = heldMonitoring();

    const { message } = office.done<Saved>('monitoring.sendMinutes', { record });

    expect(message).toBe('Notulen dikirim ke 2 alamat.');
    expect(office.state.mail().map(({ to, attachments }) => [to, attachments.length])).toEqual([
      ['tono@bersih.example', 1],
      ['pokja.admen@contoh.example', 1],
    ]);
    expect(office.rows(distribusiDokumenTable).map(({ via, recipient }) => [via, recipient])).toEqual([
      ['E-mail', `${PARTNER}: ${CONTACT}`],
      ['E-mail', 'Pokja admen: Sari Handayani, A.Md.Keb.'],
    ]);
    expect(proofOf(office, record, 'distribusi')).toMatchObject({ state: 'done' });
  });
});

describe('what may be gone', () => {
  test('a meeting whose contract was deleted says so, and where', () => {
    const { office, record } = planned();
    deleteRow(office, pembahasanTable, 'PBK-2026-0001');

    expect(office.refusals('monitoring.open', { record })[0]?.message).toContain(
      'tidak ada lagi di lembar Kontrak atau Pembahasan kontrak',
    );
  });

  test('the home screen tells of the planned meeting once', () => {
    const { office, record } = planned();
    const routes = office.done<Home>('home').notices.map(({ route }) => route);

    expect(routes.filter((route) => route.endsWith(record))).toEqual([`sop/monitoring/${record}`]);
  });
});
