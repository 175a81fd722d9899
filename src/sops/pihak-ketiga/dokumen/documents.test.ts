/** The Word documents of a monitoring meeting and of an assessment: what each says of what was recorded, and of what was not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chartsIn } from '../../../documents/charts.examples.ts';
import { JPEG, picturesIn } from '../../../documents/pictures.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { EXAMPLE_SETTINGS } from '../../../registers/pegawai.examples.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { TypedScore } from '../../../workbench/monitoring-office.ts';
import {
  agreeOn,
  CONTACT,
  closedMonitoring,
  contractedOffice,
  each,
  eachPart,
  fillMeeting,
  ONE_WEAK,
  openedMonitoring,
  PARTNER,
  plannedMonitoring,
  scored,
} from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { deleteRow, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import type { Borders } from '../penilaian/score-contract.ts';
import { bordersOf, classOf, effectiveWeight, scoreOf } from '../penilaian/score-contract.ts';
import { scoredPeriods } from '../penilaian/standing.ts';
import { EXAMPLE_CRITERIA, EXAMPLE_PROBLEMS, EXAMPLE_RISK, EXAMPLE_SCORES } from '../pihak-ketiga.examples.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import { basisWords, lineClass, lineWords, totalWords, trendWords, weightWords } from './performance-parts.ts';
import { scoreCharts } from './score-charts.ts';

interface Made {
  readonly message: string;
  readonly letterNumber: string;
  readonly file: { readonly name: string; readonly base64: string };
}

const make = (office: Office, useCase: string, record: string, part = '') => office.done<Made>(useCase, { record, part });
const saidBy = ({ file }: Made) => linesOf(file.base64);
const headingsOf = (lines: readonly string[]) => lines.filter((line) => /^[A-J]\. /.test(line));

/** A contract by the five criteria of the examples, scored for these months. */
function assessedOffice(months: readonly string[] = Object.keys(EXAMPLE_SCORES)) {
  const { office, contract } = contractedOffice();
  const { seen } = office.done<Filled>('kontrak.loadCriteria', { record: contract });
  office.done('kontrak.saveCriteria', { record: contract, seen, values: { criteria: EXAMPLE_CRITERIA } });
  for (const from of months) {
    const answer = scored(office, contract, from, EXAMPLE_SCORES[from] ?? []);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  }
  return { office, contract };
}

const FORMS = {
  analysis: ['monitoring.loadAnalysis', 'monitoring.analyse'],
  problems: ['monitoring.loadProblems', 'monitoring.recordProblems'],
  potential: ['monitoring.loadPotential', 'monitoring.recordPotential'],
  alternatives: ['monitoring.loadAlternatives', 'monitoring.recordAlternatives'],
  rtl: ['monitoring.loadRtl', 'monitoring.planRtl'],
  ownPart: ['monitoring.loadOwnPart', 'monitoring.planOwnPart'],
  review: ['lokmin.loadReview', 'lokmin.reviewRtl'],
  conclusion: ['lokmin.loadConclusion', 'lokmin.recordConclusion'],
  closing: ['monitoring.loadClosing', 'monitoring.close'],
} as const;

/** Two problems with their solutions, one potential one without, and three lines of RTL of which the first two are the third party's. */
function found(office: Office, record: string): void {
  fillMeeting(office, FORMS.analysis, record, ({ analyses }) => ({ analyses: each(analyses, { analysis: 'Sudah dibahas.' }) }));
  const { options } = office.done<Filled>('monitoring.loadProblems', { record });
  const criteria = options?.['Kriteria kontrak'] ?? [];
  fillMeeting(office, FORMS.problems, record, () => ({
    problems: EXAMPLE_PROBLEMS.map(({ problem, cause }, at) => ({ problem, cause, criterion: criteria[at + 1] ?? null })),
  }));
  fillMeeting(office, FORMS.potential, record, () => ({ problems: [{ ...EXAMPLE_RISK, criterion: null }] }));
  const parts = eachPart(office, record, 'monitoring.alternatif');
  EXAMPLE_PROBLEMS.forEach(({ solutions }, at) => {
    const part = parts[at] ?? '';
    const alternatives = solutions.map((solution) => ({ solution, proposedBy: CONTACT }));
    fillMeeting(office, FORMS.alternatives, record, () => ({ alternatives }), part);
    agreeOn(office, record, part, solutions[0]);
  });
  fillMeeting(office, FORMS.rtl, record, ({ plans }) => ({
    plans: [
      ...each(plans, { executor: CONTACT, due: '2026-10-31' }),
      { activity: 'Memeriksa gudang bahan', problem: null, person: SECRETARY, executor: null, due: '2026-11-05' },
    ],
  }));
}

function concluded(office: Office, record: string): void {
  fillMeeting(office, FORMS.conclusion, record, () => ({ conclusion: 'Kerja sama dilanjutkan.' }));
  fillMeeting(office, FORMS.closing, record, () => ({ closedAt: '11.10' }));
}

/** Planned, opened, with findings; of September unless other months were scored. */
function heldMeeting(months?: readonly string[]) {
  const { office, contract } = assessedOffice(months);
  const record = plannedMonitoring(office, contract);
  openedMonitoring(office, record);
  found(office, record);
  return { office, contract, record };
}

describe('the undangan to the third party', () => {
  test('PK-a: names the firm, its contact, the contract, the period, the time agreed on and who is to come', () => {
    const { office, contract } = assessedOffice();
    const made = make(office, 'monitoring.makeInvitation', plannedMonitoring(office, contract));

    expect(made.letterNumber).toBe('440/001/UND/PKM-CTH/X/2026');
    expect(made.file.name).toBe('Undangan pihak ketiga CV Bersih Contoh 12 Oktober 2026.docx');
    expect(saidBy(made)).toEqual(
      expect.arrayContaining([
        'Yth. Pimpinan CV Bersih Contoh',
        'u.p. Tono Sugiarto, Direktur',
        'Jalan Anggrek 2, Contoh',
        'Dengan hormat, sehubungan dengan pelaksanaan pekerjaan Jasa kebersihan gedung menurut kontrak nomor 027/12/KONTRAK/2026, kami mengundang Saudara untuk membahas kinerja dan kerja sama kita dalam rapat pada:',
        ' | Hari, tanggal | : | Senin, 12 Oktober 2026',
        ' | Yang dibahas | : | Kinerja periode September 2026 menurut kriteria kontrak',
        'Waktu tersebut telah disepakati dengan Tono Sugiarto pada 5 Oktober 2026.',
        '5 | Kriteria lemah: Waktu tanggap permintaan (62,5, September 2026) | Pengelola kontrak',
        '1 | Tono Sugiarto | Direktur | CV Bersih Contoh',
        '1. Kepala Dinas Kesehatan Kabupaten Contoh',
      ]),
    );
  });

  test('PK-a: a third party whose row is gone, and a contract that nobody scored, still get a whole letter', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);
    deleteRow(office, pihakKetigaTable, office.rows(pihakKetigaTable)[0]?.number ?? '');
    const lines = saidBy(make(office, 'monitoring.makeInvitation', record));

    expect(lines).toEqual(expect.arrayContaining(['Yth. Pimpinan CV Bersih Contoh', 'di tempat']));
    expect(lines.join('\n')).not.toContain('u.p.');
    expect(lines).toContain(' | Yang dibahas | : | Pelaksanaan pekerjaan sampai hari rapat');
  });

  test('PK-a: without anybody of the third party there is no letter, and none is sent', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);
    invite(office, record, ({ person }) => person !== null);

    for (const useCase of ['monitoring.makeInvitation', 'monitoring.sendInvitation'])
      expect(office.refusals(useCase, { record })[0]?.message).toBe(
        'Belum ada peserta dari pihak ketiga. Tambahkan dalam daftar peserta dahulu, lalu buat undangan.',
      );
    expect(office.rows(dokumenTable)).toEqual([]);
  });
});

describe('the undangan by e-mail', () => {
  test('PK-a: the letter goes to the contact, the same one to staff, and the meeting keeps how many it reached', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);

    expect(office.done<Saved>('monitoring.sendInvitation', { record }).message).toBe(
      'Undangan dikirim ke 3 alamat. Surat untuk CV Bersih Contoh ditujukan ke e-mail narahubungnya. Surat yang sama ditujukan kepada 2 pegawai.',
    );
    expect(office.state.mail().map(({ to, subject, attachments }) => [to, subject, attachments[0]?.name])).toEqual(
      ['tono@bersih.example', 'pegawai1@contoh.example', 'pegawai2@contoh.example'].map((to) => [
        to,
        'Undangan rapat monitoring kinerja Jasa kebersihan gedung',
        'Undangan pihak ketiga CV Bersih Contoh 12 Oktober 2026.docx',
      ]),
    );
    expect(office.rows(rapatTable)[0]?.invitedNote).toBe('05/10/2026 08.00 ke 3 alamat');
    expect(office.rows(dokumenTable)).toHaveLength(1);
  });

  test('PK-a: a contact without address is told of, so that the letter is handed over', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);
    forgetContact(office);

    expect(office.done<Saved>('monitoring.sendInvitation', { record }).message).toBe(
      'Undangan dikirim ke 2 alamat. E-mail narahubung CV Bersih Contoh belum tercatat: sampaikan suratnya langsung. Surat yang sama ditujukan kepada 2 pegawai.',
    );
  });

  test('PK-a: nobody is mailed without addresses, beyond the quota, or once the meeting is closed', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);
    const refusal = () => office.refusals('monitoring.sendInvitation', { record })[0]?.message;
    for (let sent = 0; sent < 98; sent++)
      office.kernel.mail.send({ to: 'a@contoh.example', subject: '', body: '', attachments: [] });

    expect(refusal()).toBe('Kuota e-mail hari ini tinggal 2, sedangkan undangan untuk 3 orang. Kirim besok.');
    forgetContact(office);
    invite(office, record, ({ person }) => person === null);
    expect(refusal()).toContain('Belum ada alamat e-mail');
    openedMonitoring(office, record);
    concluded(office, record);
    expect(refusal()).toContain('sudah ditutup; undangan tidak perlu dikirim lagi');
    expect(office.state.mail()).toHaveLength(98);
  });
});

/** Only these of those who were invited stay in the list. */
function invite(office: Office, record: string, stays: (row: { readonly person: unknown }) => boolean): void {
  fillMeeting(office, ['lokmin.loadInvited', 'lokmin.invite'], record, ({ invited }) => ({
    invited: (invited as { readonly person: unknown }[]).filter(stays),
  }));
}

/** The contact's address is taken out of the register. */
function forgetContact(office: Office): void {
  const record = office.rows(pihakKetigaTable)[0]?.number ?? '';
  office.submit('pihakKetiga.load', 'pihakKetiga.save', record, (values) => ({ ...values, email: null }));
}

describe('the daftar hadir of a monitoring meeting', () => {
  test('PK-l: the third party stands below the staff with position and institution of their own', () => {
    const { office, contract } = assessedOffice([]);
    const lines = saidBy(make(office, 'rapat.makeAttendanceList', plannedMonitoring(office, contract)));

    expect(lines.slice(lines.indexOf('Puskesmas'), lines.indexOf('Puskesmas') + 5)).toEqual([
      'Puskesmas',
      '1 | dr. Ratna Wulandari | Kepala Puskesmas | 0812 0000 1000 | 1. | ',
      '2 | Sari Handayani, A.Md.Keb. | Bidan, notulis | 0812 0000 1001 |  | 2.',
      'Pihak ketiga',
      '3 | Tono Sugiarto | Direktur | CV Bersih Contoh | 0812 0000 2000 | 3. | ',
    ]);
  });
});

describe('the notulen', () => {
  test('PK-k: tells of the meeting in the order of the SOP, lettered without a hole', () => {
    const { office, record } = heldMeeting();
    closedMonitoring(office, record);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', record));

    expect(lines[0]).toBe('NOTULEN RAPAT MONITORING KINERJA PIHAK KETIGA');
    expect(headingsOf(lines)).toEqual([
      'A. Susunan acara',
      'B. Kinerja September 2026 menurut kriteria kontrak',
      'C. Masalah kerja sama dan penyebabnya',
      'D. Masalah potensial dan penyebabnya',
      'E. Alternatif solusi dan kesepakatan',
      'F. Rencana tindak lanjut dan pembagian tugas',
      'G. Pembahasan',
      'H. Kesimpulan',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kontrak | : | 027/12/KONTRAK/2026, berlaku 1 Juli 2026 sampai 30 Juni 2027',
        'Waktu | : | Dibuka pukul 08.00, ditutup pukul 11.10 WIB',
        'Peserta | : | 3 dari 3 orang, 1 di antaranya dari CV Bersih Contoh (daftar hadir terlampir)',
        '3 | Tono Sugiarto | Direktur, CV Bersih Contoh | Hadir',
      ]),
    );
    expect(lines.find((line) => line.includes('Mengetahui,'))).toBe('Mengetahui,CV Bersih Contoh,Tono Sugiarto');
  });

  test('PK-c: each criterion with what it reached, the total, its class, and how it changed', () => {
    const { office, record } = heldMeeting();
    concluded(office, record);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', record));

    expect(lines).toEqual(
      expect.arrayContaining([
        '1 | Kebersihan ruang pelayanan | 30 | Seluruh ruang bersih sebelum pukul 07.00 | 85 | Baik | Sudah dibahas.',
        '3 | Waktu tanggap permintaan | 20 | Paling lama 30 menit | 62,5 | Cukup | Sudah dibahas.',
        '5 | Penggantian alat rusak | 10 | Diganti dalam 2 hari kerja | tidak berlaku | – | Sudah dibahas.',
        'Nilai kinerja | 73,67 | Cukup | ',
        'Nilai kinerja 73,67 (Cukup). Turun 17,44 dari Agustus 2026 (91,11). 1 kriteria tidak berlaku; bobotnya dibagi kepada kriteria lain. Klasifikasi: Sangat baik: 90 ke atas; Baik: 75 sampai di bawah 90; Cukup: 60 sampai di bawah 75; Kurang: di bawah 60.',
      ]),
    );
  });

  test('PK-d, PK-e, PK-f, PK-g, PK-h, PK-j: problems with causes, the one agreed solution with both sides, and whose part each RTL is', () => {
    const { office, record } = heldMeeting();
    concluded(office, record);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', record));
    const [first, second] = EXAMPLE_PROBLEMS;

    expect(lines).toEqual(
      expect.arrayContaining([
        `1 | ${first.problem} | Kesesuaian bahan pembersih | ${first.cause}`,
        `1 | ${EXAMPLE_RISK.problem} | – | ${EXAMPLE_RISK.cause}`,
        `Masalah 1: ${first.problem}`,
        `1 | ${first.solutions[0]} | Tono Sugiarto | DISEPAKATI oleh dr. Ratna Wulandari (puskesmas) dan Tono Sugiarto (CV Bersih Contoh)`,
        `2 | ${first.solutions[1]} | Tono Sugiarto | Tidak dipilih`,
        `Masalah 2: ${second.problem}`,
        `1 | ${first.solutions[0]} | ${first.problem} | Tono Sugiarto (CV Bersih Contoh), diawasi Sari Handayani, A.Md.Keb. | 31/10/2026`,
        '3 | Memeriksa gudang bahan | – | Sari Handayani, A.Md.Keb. (puskesmas) | 05/11/2026',
      ]),
    );
    expect(lines.filter((line) => line.includes('DISEPAKATI'))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('Masalah potensial'))).toEqual([]);
  });

  test('PK-k: an item says where its result stands, opening and closing are told, and nothing is made up for the others', () => {
    const { office, record } = heldMeeting();
    concluded(office, record);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', record));
    const under = (title: string) => lines[lines.findIndex((line) => line.endsWith(`.${title}`)) + 1];

    expect(under('Pembukaan')).toBe('Rapat dibuka oleh dr. Ratna Wulandari pukul 08.00.');
    expect(under('Kinerja menurut kriteria kontrak')).toBe('Lihat bagian B.');
    expect(under('Masalah potensial dan penyebabnya')).toBe('Lihat bagian D.');
    expect(under('Tindak lanjut rapat monitoring yang lalu')).toBe('Tidak ada catatan pembahasan.');
    expect(under('Penutup')).toBe('Rapat ditutup pukul 11.10.');
  });

  test('PK-k: what became of the RTL of the last meeting opens the next notulen', () => {
    const { office, contract, record } = heldMeeting();
    concluded(office, record);
    const next = plannedMonitoring(office, contract, '2026-11-09');
    openedMonitoring(office, next, '2026-11-09');
    fillMeeting(office, FORMS.review, next, ({ reviewed }) => ({
      reviewed: each(reviewed, { state: 'Berjalan', result: 'Belum selesai.' }),
    }));
    concluded(office, next);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', next));

    expect(headingsOf(lines)[1]).toBe('B. Tindak lanjut rapat yang lalu');
    expect(lines.join('\n')).toContain('Berjalan, terlambat 9 hari: Belum selesai.');
    expect(lines[lines.findIndex((line) => line.endsWith('.Tindak lanjut rapat monitoring yang lalu')) + 1]).toBe(
      'Lihat bagian B.',
    );
  });

  test('PK-c: a meeting about a contract that nobody scored says so and has no value, neither 0 nor 100', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);
    openedMonitoring(office, record);
    concluded(office, record);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', record));

    expect(headingsOf(lines)).toEqual([
      'A. Susunan acara',
      'B. Kinerja menurut kriteria kontrak',
      'C. Pembahasan',
      'D. Kesimpulan',
    ]);
    expect(lines).toContain('Periode yang dibahas belum dinilai, sehingga belum ada nilai kinerja.');
    expect(lines.some((line) => line.startsWith('Nilai kinerja'))).toBe(false);
  });

  test('PK-k: photos of the meeting stand in its notulen, also in the one that is mailed', () => {
    const { office, record } = heldMeeting();
    office.done('lokmin.addPhoto', { record, content: JPEG });
    concluded(office, record);
    const made = make(office, 'monitoring.makeMinutes', record);

    expect(picturesIn(made.file.base64)[0]?.content).toBe(JPEG);
    office.done('monitoring.sendMinutes', { record });
    expect(office.rows(dokumenTable).filter(({ kind }) => kind === 'Notulen monitoring')).toHaveLength(1);
    expect(office.rows(distribusiDokumenTable).map(({ recipient }) => recipient)).toEqual([
      'CV Bersih Contoh: Tono Sugiarto',
      'Pokja admen: Sari Handayani, A.Md.Keb.',
    ]);
  });

  test('PK-k: when nobody came for the third party, its signature has room for a name', () => {
    const { office, contract } = assessedOffice([]);
    const record = plannedMonitoring(office, contract);
    openedMonitoring(office, record);
    office.submit('lokmin.loadAttendance', 'lokmin.recordAttendance', record, ({ attendance }) => ({
      attendance: (attendance as object[]).map((row, at) => ({ ...row, attendance: at === 2 ? 'Izin' : 'Hadir' })),
    }));
    concluded(office, record);
    const lines = saidBy(make(office, 'monitoring.makeMinutes', record));

    expect(lines.find((line) => line.includes('Mengetahui,'))).toMatch(/^Mengetahui,CV Bersih Contoh,…+$/);
    expect(lines.join('\n')).toContain('2 dari 3 orang, tanpa wakil CV Bersih Contoh');
  });
});

describe('the lembar tugas', () => {
  test('PK-m: one sheet for each participant with a task, with the plan or lines to write it on', () => {
    const { office, record } = heldMeeting();
    fillMeeting(
      office,
      FORMS.ownPart,
      record,
      ({ tasks }) => ({
        tasks: (tasks as object[]).map((task, at) => ({ ...task, approach: at === 0 ? 'Diajukan setiap tanggal 25.' : null })),
      }),
      CONTACT,
    );
    const lines = saidBy(make(office, 'monitoring.makeTaskSheets', record));
    const [first, second] = EXAMPLE_PROBLEMS;

    expect(lines.filter((line) => line.startsWith('Nama | '))).toEqual([
      'Nama | : | Tono Sugiarto',
      'Nama | : | Sari Handayani, A.Md.Keb.',
    ]);
    expect(lines.filter((line) => line.startsWith('Jabatan atau instansi'))).toEqual([
      'Jabatan atau instansi | : | Direktur, CV Bersih Contoh',
      'Jabatan atau instansi | : | Bidan, notulis',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        `1 | ${first.solutions[0]}Diawasi oleh Sari Handayani, A.Md.Keb. | ${first.problem} | Diajukan setiap tanggal 25. | 31/10/2026`,
        `2 | ${second.solutions[0]}Diawasi oleh Sari Handayani, A.Md.Keb. | ${second.problem} |  | 31/10/2026`,
        '1 | Memeriksa gudang bahan | – |  | 05/11/2026',
      ]),
    );
  });

  test('PK-m: without RTL there is no sheet', () => {
    const { office, contract } = assessedOffice([]);
    expect(office.refusals('monitoring.makeTaskSheets', { record: plannedMonitoring(office, contract) })[0]?.message).toContain(
      'Belum ada rencana tindak lanjut.',
    );
  });
});

/** The assessments of the contract, the earliest first. */
const monitoringOf = (office: Office): Monitoring[] =>
  [...office.rows(monitoringTable)].sort((a, b) => a.from.localeCompare(b.from)) as Monitoring[];

const sheetOf = (office: Office, contract: string, at: number) =>
  make(office, 'kontrak.makeScoreSheet', contract, monitoringOf(office)[at]?.number);

describe('the lembar penilaian', () => {
  test('PK-c: criteria with target, weights before and after, proof; total, class with its borders, trend', () => {
    const { office, contract } = assessedOffice();
    const made = sheetOf(office, contract, 2);

    expect(made.file.name).toBe('Lembar penilaian Jasa kebersihan gedung September 2026.docx');
    expect(saidBy(made)).toEqual(
      expect.arrayContaining([
        'Nilai kontrak | : | Rp 96.000.000',
        'Periode penilaian | : | September 2026 (1 September 2026 sampai 30 September 2026)',
        '3 | Waktu tanggap permintaanTarget: Paling lama 30 menitDiukur dengan: Rata-rata menit menurut buku permintaan | 20 | 22,22 | 48 (target 30) | 62,5 | Cukup | Buku permintaan, 22 kejadian',
        '5 | Penggantian alat rusakTarget: Diganti dalam 2 hari kerjaDiukur dengan: Berita acara penggantian | 10 | – | – | tidak berlaku | – | Tidak ada alat rusak pada bulan ini',
        'Nilai kinerja | 73,67 | Cukup | ',
        '1 kriteria tidak berlaku; bobotnya dibagi kepada kriteria lain.',
        'Klasifikasi menurut skalanya: Sangat baik: 90 ke atas; Baik: 75 sampai di bawah 90; Cukup: 60 sampai di bawah 75; Kurang: di bawah 60.',
        'Turun 17,44 dari Agustus 2026 (91,11).',
      ]),
    );
    expect(office.rows(dokumenTable)[0]).toMatchObject({
      table: 'Monitoring kontrak',
      record: monitoringOf(office)[2]?.number,
      title: 'Jasa kebersihan gedung September 2026',
    });
  });

  test('PK-c: a native line shows the values up to the period, and what later periods brought does not change the sheet', () => {
    const { office, contract } = assessedOffice(['2026-07-01', '2026-08-01']);
    const first = sheetOf(office, contract, 1);
    const [chart] = chartsIn(first.file.base64);

    expect(chart).toMatchObject({ altText: 'perkembangan persen', categories: ['Juli 2026', 'Agustus 2026'] });
    expect(chart?.series).toEqual([
      { name: 'Nilai kinerja', values: [91.15, 91.11] },
      { name: 'Batas “Baik” (75)', values: [75, 75] },
    ]);
    const answer = scored(office, contract, '2026-09-01', EXAMPLE_SCORES['2026-09-01'] ?? []);
    expect(answer.ok).toBe(true);
    expect(sheetOf(office, contract, 1).message).toContain('isinya tidak berubah');
  });

  test('PK-c: of a single period there is no development, and that is said', () => {
    const { office, contract } = assessedOffice(['2026-07-01']);
    const made = sheetOf(office, contract, 0);

    expect(chartsIn(made.file.base64)).toEqual([]);
    expect(saidBy(made)).toEqual(
      expect.arrayContaining([
        'Periode pertama yang dinilai; belum ada pembanding.',
        'Grafik perkembangan dimuat sejak dua periode mempunyai nilai.',
      ]),
    );
  });

  test('PK-c: the scheme of LKPP has its own borders and its own axis', () => {
    const { office, contract } = contractedOffice({ preset: 'Skema LKPP (kualitas, biaya, waktu, layanan)', scale: null });
    for (const [from, score] of [['2026-08-01', 2] as const, ['2026-09-01', 3] as const])
      scored(office, contract, from, [{ score }, { score }, { score }, { score }]);
    const made = sheetOf(office, contract, 1);

    expect(chartsIn(made.file.base64).map(({ altText, series }) => [altText, series[0]?.values])).toEqual([
      ['perkembangan LKPP', [2, 3]],
    ]);
    expect(saidBy(made)).toContain(
      'Klasifikasi menurut skalanya: Sangat baik: 3; Baik: 2 sampai di bawah 3; Cukup: 1 sampai di bawah 2.',
    );
  });

  test('PK-c: an assessment of another contract, one that is gone, and none at all are refused in words', () => {
    const { office, contract } = assessedOffice(['2026-07-01']);
    const own = monitoringOf(office)[0]?.number ?? '';
    const other = otherContract(office);
    const refusal = (record: string, part: string) => office.refusals('kontrak.makeScoreSheet', { record, part })[0]?.message;

    expect(refusal(other, own)).toBe(
      `Penilaian ${own} tidak ada pada kontrak 027/99/KONTRAK/2026. Buka kontraknya lagi, lalu pilih periode yang sudah dinilai.`,
    );
    deleteRow(office, monitoringTable, own);
    expect(refusal(contract, own)).toContain(`Penilaian ${own} tidak ada pada kontrak 027/12/KONTRAK/2026.`);
    expect(refusal(contract, '')).toBe('Pilih dahulu periode yang lembar penilaiannya dibuat.');
    expect(refusal('KTR-2026-0099', own)).toContain('KTR-2026-0099');
    expect(office.rows(dokumenTable)).toEqual([]);
  });
});

function otherContract(office: Office): string {
  const [partner] = office.rows(pihakKetigaTable);
  const values = {
    ...{ partner: { id: partner?.number, label: PARTNER }, contractNumber: '027/99/KONTRAK/2026', work: 'Jasa taman' },
    ...{ scope: null, start: '2026-07-01', end: '2027-06-30', value: null, manager: SECRETARY, document: null },
    ...{ period: 'Bulanan', preset: 'Isi sendiri', scale: '0–100' },
  };
  return office.done<Saved>('kontrak.add', { values }).record;
}

const LIMITS: Borders = {
  veryGood: EXAMPLE_SETTINGS.veryGoodFrom,
  good: EXAMPLE_SETTINGS.goodFrom,
  fair: EXAMPLE_SETTINGS.fairFrom,
};

/** A line as it was typed: a score, a measured figure, neither, or what does not apply. */
const typed = fc.oneof(
  fc.record({ score: fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100) }),
  fc.record({
    measured: fc.integer({ min: 0, max: 20_000 }).map((cents) => cents / 100),
    targetValue: fc.integer({ min: 1, max: 9000 }).map((cents) => cents / 100),
    direction: fc.constantFrom('Makin besar makin baik' as const, 'Makin kecil makin baik' as const),
  }),
  fc.constant({}),
  fc.constant({ notApplicable: true }),
);

const line = fc.tuple(typed, fc.integer({ min: 1, max: 100 })).map(
  ([values, weight]): Nilai => ({
    ...{ number: 'NKR-1', contract: REF, monitoring: { id: 'MNK-1', label: '' }, criterion: REF, weight, target: null },
    ...{ targetValue: null, direction: null, notApplicable: null, score: null, measured: null, reached: null },
    ...{ evidence: null, remark: null, analysis: null },
    ...values,
  }),
);

const REF = { id: 'KTR-1', label: '' };
const CONTRACT = { number: 'KTR-1', scale: '0–100' } as const;

function periodOf(number: string, from: string): Monitoring {
  return {
    ...{ number, contract: REF, period: from, from, to: from, assessedOn: from, assessor: REF, note: null },
  };
}

test('PK-c: what stands on paper is what score-contract.ts works out, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const [period] = scoredPeriods(CONTRACT, { monitoring: [periodOf('MNK-1', '2026-07-01')], nilai: lines }, LIMITS);
      const worked = scoreOf(CONTRACT, lines, LIMITS);
      if (!period) throw new Error('no period');

      expect(totalWords(period)).toBe(worked.total === null ? 'belum ada nilai' : printNumber(worked.total));
      for (const one of lines) {
        const words = lineWords(one, CONTRACT.scale);
        const weight = effectiveWeight(one, lines);
        expect(weightWords(one, lines)).toBe(weight === null ? '–' : printNumber(weight));
        const isNumber = /^[\d.,]+$/.test(words);
        expect(isNumber).toBe(!['tidak berlaku', 'belum dinilai'].includes(words));
        if (isNumber) {
          const reached = Number(words.replace(/\./g, '').replace(',', '.'));
          expect(lineClass(one, CONTRACT.scale, LIMITS)).toBe(classOf(reached, bordersOf(CONTRACT.scale, LIMITS)));
        } else expect(lineClass(one, CONTRACT.scale, LIMITS)).toBe('–');
      }
      const untold = lines.filter((one) => lineWords(one, CONTRACT.scale) === 'belum dinilai').length;
      expect(basisWords(period).includes('belum dinilai')).toBe(untold > 0);
    }),
  );
});

test('PK-c: the trend is told against the last period that has a value, and gaps stay gaps in the chart', () => {
  const given = (scores: readonly (number | null)[]) => {
    const months = scores.map((_score, at) => periodOf(`MNK-${at}`, `2026-0${at + 1}-01`));
    const nilai = scores.map((score, at) => ({ ...BLANK, score, monitoring: { id: `MNK-${at}`, label: '' } }));
    return scoredPeriods(CONTRACT, { monitoring: months, nilai }, LIMITS);
  };
  const told = (scores: readonly (number | null)[]) => {
    const periods = given(scores);
    const last = periods[periods.length - 1];
    return last ? trendWords(last, periods) : '';
  };

  expect(told([80, null, 84.25])).toBe('Naik 4,25 dari 2026-01-01 (80).');
  expect(told([80, 80])).toBe('Tetap sama dengan 2026-01-01 (80).');
  expect(told([null, 80])).toBe('Periode pertama yang dinilai; belum ada pembanding.');
  expect(told([80, null])).toBe('Belum ada nilai pada periode ini, jadi belum ada perkembangan yang dapat dinilai.');
  expect(scoreCharts(CONTRACT, given([80, null, 84.25]), LIMITS)['perkembangan persen']?.series[0]?.values).toEqual([
    80,
    null,
    84.25,
  ]);
});

const BLANK: Nilai = {
  ...{ number: 'NKR-1', contract: REF, monitoring: REF, criterion: REF, weight: 100, target: null, targetValue: null },
  ...{ direction: null, notApplicable: null, score: null, measured: null, reached: null },
  ...{ evidence: null, remark: null, analysis: null },
};

test.each<[string, readonly TypedScore[], string]>([
  ['one that was not scored', [{ score: 80 }, { score: 90 }], '3 kriteria belum dinilai dan tidak ikut dihitung.'],
  ['one that does not apply', ONE_WEAK, '1 kriteria tidak berlaku; bobotnya dibagi kepada kriteria lain.'],
])('PK-c: a sheet with %s says of what the value is', (_what, scores, words) => {
  const { office, contract } = contractedOffice();
  scored(office, contract, '2026-09-01', scores);

  expect(saidBy(sheetOf(office, contract, 0))).toContain(words);
});
