/** One lokmin bulanan from plan to notulen: every form loaded and saved, every document made. */

import { addDays } from '../../../src/schema/dates.ts';
import type { Filled, Ref, Saved } from '../../../src/schema/index.ts';
import { EXAMPLE_DISCUSSIONS, EXAMPLE_INDICATORS, EXAMPLE_PROBLEMS } from '../../../src/sops/lokmin/lokmin.examples.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

type Row = Record<string, unknown>;

export function holdLokmin(workbook: MeasuredWorkbook, date: string): void {
  const form = workbook.call<Filled>('lokmin.loadPlan');
  const people = form.options?.Pegawai ?? [];
  const [secretary] = people;
  const { record } = workbook.call<Saved>('lokmin.plan', { values: { ...form.values, date, secretary } });
  prepare(workbook, record, date);
  workbook.at(date);
  hold(workbook, record);
  decide(workbook, record, date, secretary);
  close(workbook, record);
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
  submit(workbook, ['lokmin.loadPreparation', 'lokmin.prepare'], { record }, (values) => ({
    ...values,
    arrangements: ['Surat undangan', 'Notulis ditunjuk'],
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
  submit(workbook, ['lokmin.loadPerformance', 'lokmin.recordPerformance'], { record }, () => ({
    performance: EXAMPLE_INDICATORS.map(({ programme, indicator, unit, yearly, share }) => {
      const cumulative = Math.round(yearly * share * 0.75);
      return { programme, indicator, unit, target: yearly, month: Math.round(cumulative / 9), cumulative };
    }),
  }));
  submit(workbook, ['lokmin.loadAnalysis', 'lokmin.analysePerformance'], { record }, ({ analyses }) => ({
    analyses: (analyses as Row[]).map((row) => ({ ...row, analysis: 'Sebagian kegiatan bergeser ke bulan ini.' })),
  }));
  submit(workbook, ['lokmin.loadDiscussion', 'lokmin.recordDiscussion'], { record }, ({ discussions }) => ({
    discussions: (discussions as Row[]).map((row) => ({ ...row, discussion: EXAMPLE_DISCUSSIONS['LM-6'] })),
  }));
}

function decide(workbook: MeasuredWorkbook, record: string, date: string, person: Ref | undefined): void {
  const problems = EXAMPLE_PROBLEMS.slice(0, 3);
  submit(workbook, ['lokmin.loadProblems', 'lokmin.recordProblems'], { record }, () => ({
    problems: problems.map(({ problem, cause, sop, step }) => ({ problem, cause, sop, step })),
  }));
  submit(workbook, ['lokmin.loadRtl', 'lokmin.planRtl'], { record }, () => ({
    plans: problems.map(({ activity, problem }) => ({ activity, problem, person, due: addDays(date, 20) })),
  }));
  submit(workbook, ['lokmin.loadCommitment', 'lokmin.recordCommitment'], { record }, (values) => values);
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
