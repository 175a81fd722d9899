/** One lokmin bulanan from plan to notulen: every form loaded and saved, every document made. */

import { JPEG } from '../../../src/documents/pictures.examples.ts';
import { addDays } from '../../../src/schema/dates.ts';
import type { Filled, Ref, Saved } from '../../../src/schema/index.ts';
import {
  EXAMPLE_DISCUSSIONS,
  EXAMPLE_INDICATORS,
  EXAMPLE_PROBLEMS,
  exampleIndikator,
} from '../../../src/sops/lokmin/lokmin.examples.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

type Row = Record<string, unknown>;

export function holdLokmin(workbook: MeasuredWorkbook, date: string): void {
  const form = workbook.call<Filled>('lokmin.loadPlan');
  const people = form.options?.Pegawai ?? [];
  const [secretary] = people;
  const { record = '' } = workbook.call<Saved>('lokmin.plan', { values: { ...form.values, date, secretary } });
  prepare(workbook, record, date);
  reportUnit(workbook, record, date, secretary);
  workbook.at(date);
  hold(workbook, record);
  inTheRoom(workbook, record);
  decide(workbook, record, date, secretary);
  close(workbook, record);
  handIn(workbook, record, date);
}

/** The indicators of a year, and their copies for the next. */
export function keepIndicators(workbook: MeasuredWorkbook, year: number, unit: Ref): void {
  for (const indicator of EXAMPLE_INDICATORS)
    workbook.call('indikator.save', { record: '', seen: '', values: exampleIndikator(indicator, year, unit) });
  copyIndicators(workbook, year);
}

export function copyIndicators(workbook: MeasuredWorkbook, year: number): void {
  submit(workbook, ['lokmin.loadCopyIndicators', 'lokmin.copyIndicators'], {}, () => ({ from: year, to: year + 1 }));
}

/** LM-2: results with analysis, a draft of RTL, a proposal. */
function reportUnit(workbook: MeasuredWorkbook, record: string, date: string, person: Ref | undefined): void {
  submit(workbook, ['lokmin.loadUnitReport', 'lokmin.reportUnit'], { record, part: 'UNT-01' }, ({ performance }) => ({
    performance: told(performance),
    drafts: [{ activity: 'Menambah stok pot dahak', problem: null, person, due: addDays(date, 14) }],
    proposals: [{ village: null, proposal: 'Posyandu sore', partner: 'Pemerintah desa' }],
  }));
  workbook.call('lokmin.makeHandout', { record });
  workbook.call('lokmin.showYear', { record });
}

/** What is asked of each card: figures that no rule refuses. */
function told(performance: unknown): Row[] {
  return (performance as (Row & { hides?: readonly string[] })[]).map(({ hides = [], ...card }) => ({
    ...card,
    result: 20,
    ...(hides.includes('population') ? {} : { population: 40 }),
    ...(hides.includes('before') ? {} : { before: 100 }),
    ...(hides.includes('beforePopulation') ? {} : { beforePopulation: 200 }),
  }));
}

interface Running {
  readonly items: readonly { readonly number: string; readonly seen: string }[];
  readonly attendance: readonly { readonly number: string; readonly attendance: string | null }[];
}

/** The wide dialog: notes of an item, a tick, a guest, an RTL in one line and taken back. */
function inTheRoom(workbook: MeasuredWorkbook, record: string): void {
  const { items, attendance } = workbook.call<Running>('lokmin.loadRun', { record });
  const [item] = items;
  workbook.call('lokmin.runNote', {
    record,
    item: item?.number,
    seen: item?.seen,
    discussion: 'Dibuka.',
    minutes: 5,
    counted: null,
  });
  const [first] = attendance;
  workbook.call('lokmin.runAttend', { record, ticks: [{ row: first?.number, attendance: 'Izin', was: first?.attendance }] });
  workbook.call('lokmin.runGuest', { record, name: 'Lurah Cempaka', role: 'Kelurahan Cempaka' });
  const made = workbook.call<{ rtl: readonly { number: string; seen: string }[] }>('lokmin.runRtl', {
    record,
    line: 'Menyusun jadwal / Sari / +14',
  });
  const last = made.rtl[made.rtl.length - 1];
  workbook.call('lokmin.runUndoRtl', { record, rtl: last?.number, seen: last?.seen });
}

/** The undangan is mailed first, which makes it; made again after the agenda changed it is the next revision, and goes to Drive. */
function prepare(workbook: MeasuredWorkbook, record: string, date: string): void {
  submit(workbook, ['lokmin.loadSchedule', 'lokmin.reschedule'], { record }, (values) => ({ ...values, date, start: '08:30' }));
  workbook.call('lokmin.sendInvitation', { record });
  submit(workbook, ['lokmin.loadAgenda', 'lokmin.arrangeAgenda'], { record }, ({ agenda }) => {
    const [first, ...others] = agenda as Row[];
    return { agenda: [...others.slice(0, -1), first, { title: 'Hasil audit internal', presenter: null }] };
  });
  submit(workbook, ['lokmin.loadInvited', 'lokmin.invite'], { record }, ({ invited }) => ({
    invited: [...(invited as Row[]), { person: null, name: 'Camat Contoh', role: 'Kecamatan Contoh', phone: null }],
  }));
  workbook.call('lokmin.makeInvitation', { record, toDrive: true });
  workbook.call('lokmin.makeAttendanceList', { record });
  submit(workbook, ['lokmin.loadPreparation', 'lokmin.prepare'], { record }, ({ lines }) => ({
    lines: (lines as Row[]).map((line) => ({ ...line, ready: true })),
  }));
}

/** Everyone comes; open RTL are reviewed; results and what was said are written down. */
function hold(workbook: MeasuredWorkbook, record: string): void {
  submit(workbook, ['lokmin.loadOpening', 'lokmin.openMeeting'], { record }, (values) => values);
  submit(workbook, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], { record }, ({ attendance }) => ({
    attendance: (attendance as Row[]).map((row) => ({ ...row, attendance: 'Hadir' })),
  }));
  submit(workbook, ['lokmin.loadReview', 'lokmin.reviewRtl'], { record }, ({ reviewed }) => ({
    reviewed: (reviewed as Row[]).map((row) => ({ ...row, state: 'Berjalan', result: 'Sebagian terlaksana.' })),
  }));
  submit(workbook, ['lokmin.loadPerformance', 'lokmin.recordPerformance'], { record }, ({ performance }) => ({
    performance: told(performance),
  }));
  submit(workbook, ['lokmin.loadAnalysis', 'lokmin.analysePerformance'], { record }, ({ analyses }) => ({
    analyses: (analyses as Row[]).map((row) => ({ ...row, analysis: 'Sebagian kegiatan bergeser ke bulan ini.' })),
  }));
  submit(workbook, ['lokmin.loadInformation', 'lokmin.recordInformation'], { record }, () => ({
    information: [{ origin: 'Kebijakan', content: 'Laporan paling lambat tanggal 5.', letter: null }],
  }));
  submit(workbook, ['lokmin.loadDiscussion', 'lokmin.recordDiscussion'], { record }, ({ discussions }) => ({
    discussions: (discussions as Row[]).map((row) => ({ ...row, discussion: EXAMPLE_DISCUSSIONS['LM-6'] })),
  }));
}

function decide(workbook: MeasuredWorkbook, record: string, date: string, person: Ref | undefined): void {
  const problems = EXAMPLE_PROBLEMS.slice(0, 3);
  submit(workbook, ['lokmin.loadProblems', 'lokmin.recordProblems'], { record }, () => ({
    problems: problems.map(({ problem, cause, sop, step }) => ({
      ...{ problem, cause, sop, step },
      ...{ groups: ['Manusia'], urgency: 4, seriousness: 3, growth: 2 },
    })),
  }));
  workbook.call('lokmin.takeDrafts', { record });
  submit(workbook, ['lokmin.loadRtl', 'lokmin.planRtl'], { record }, () => ({
    plans: problems.map(({ activity, problem }) => ({ activity, problem, person, due: addDays(date, 20) })),
  }));
  workbook.call('lokmin.susunRpk', { record });
  submit(workbook, ['lokmin.loadCommitment', 'lokmin.recordCommitment'], { record }, (values) => values);
  workbook.call('lokmin.makeCommitment', { record });
  submit(workbook, ['lokmin.loadQuarterMatters', 'lokmin.bringQuarterMatters'], { record }, ({ candidates }) => ({
    candidates: (candidates as Row[]).map((row) => ({ ...row, brought: true })),
    own: [{ title: 'Dukungan dana desa' }],
  }));
  submit(workbook, ['lokmin.loadReviewMatters', 'lokmin.bringReviewMatters'], { record }, () => ({
    own: [{ origin: 'Rekomendasi', title: 'Perbaikan alur pendaftaran' }],
  }));
  submit(workbook, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], { record }, () => ({ conclusion: 'Semua sepakat.' }));
}

/** Closed, opened again with a reason, closed again; then its notulen. */
function close(workbook: MeasuredWorkbook, record: string): void {
  const shut = () => submit(workbook, ['lokmin.loadClosing', 'lokmin.closeMeeting'], { record }, () => ({ closedAt: '11:10' }));
  shut();
  submit(workbook, ['lokmin.loadReopening', 'lokmin.reopen'], { record }, () => ({ reason: 'Salah tulis kesimpulan' }));
  shut();
  workbook.call('lokmin.makeMinutes', { record });
  workbook.call('lokmin.open', { record });
  workbook.call('lokmin.list');
}

/** Photos, the report to the Dinas, and what assessors ask for. */
function handIn(workbook: MeasuredWorkbook, record: string, date: string): void {
  workbook.call('lokmin.addPhoto', { record, content: JPEG });
  const { photos, seen } = workbook.call<{ photos: readonly Row[]; seen: string }>('lokmin.loadPhotos', { record });
  workbook.call('lokmin.arrangePhotos', {
    record,
    seen,
    values: { photos: photos.map(({ id, seen: own }) => ({ id, seen: own, caption: 'Pembukaan' })) },
  });
  workbook.call('lokmin.makeMinutes', { record });
  workbook.call('lokmin.makeChecklist', { record });
  workbook.call('lokmin.makeRtlRecap', { record });
  workbook.call('lokmin.makeCoverLetter', { record });
  submit(workbook, ['lokmin.loadReport', 'lokmin.report'], { record }, () => ({ reportedOn: date, reportedBy: 'e-mail' }));
  const year = date.slice(0, 4);
  workbook.call('lokmin.kelengkapan', { year });
  workbook.call('lokmin.kepatuhan', { year });
}
