/** The year's meetings planned at once, and one with the lintas sektor. */
import { MONTHS } from '../../../src/schema/dates.ts';
import type { Filled, Saved } from '../../../src/schema/index.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

/** Twelve lokmin bulanan and four tribulanan in one commit. */
export function planSeries(workbook: MeasuredWorkbook): void {
  submit(workbook, ['lokmin.loadSeries', 'lokmin.planSeries'], {}, (values, { options }) => {
    const [, secretary] = options?.Pegawai ?? [];
    return { ...values, year: '2028', months: MONTHS, secretary, quarterSecretary: secretary };
  });
}

export function holdQuarterly(workbook: MeasuredWorkbook, date: string): void {
  const form = workbook.call<Filled>('rapat.loadPlan');
  const [chair, secretary] = form.options?.Pegawai ?? [];
  const values = { ...form.values, kind: 'Lokmin tribulanan', subject: null, date, chair, secretary };
  const { record } = workbook.call<Saved>('rapat.plan', { values });
  workbook.call('rapat.makeInvitation', { record });
  workbook.call('rapat.makePartnerInvitation', { record });
  workbook.call('rapat.sendInvitation', { record });
  workbook.call('rapat.makeAttendanceList', { record });
  workbook.at(date);
  submit(workbook, ['lokmin.loadOpening', 'lokmin.openMeeting'], { record }, (opening) => opening);
  submit(workbook, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], { record }, ({ attendance }) => ({
    attendance: (attendance as Record<string, unknown>[]).map((row) => ({ ...row, attendance: 'Hadir' })),
  }));
  submit(workbook, ['lokmin.loadRtl', 'lokmin.planRtl'], { record }, () => ({
    plans: [{ activity: 'Mengumumkan jadwal posyandu', problem: null, person: secretary, due: `${date.slice(0, 8)}28` }],
  }));
  submit(workbook, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], { record }, () => ({ conclusion: 'Semua sepakat.' }));
  submit(workbook, ['lokmin.loadClosing', 'lokmin.closeMeeting'], { record }, () => ({ closedAt: '12:10' }));
  for (const name of ['lokmin.makePartnerInvitation', 'rapat.makeMinutes', 'rapat.makeChecklist', 'rapat.makeRtlRecap'])
    workbook.call(name, { record });
  workbook.call('rapat.open', { record });
  workbook.call('rapat.list');
}
