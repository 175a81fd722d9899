/** RTL from the solutions agreed on, divided between both sides; and how each participant will do the own part. Source: PK-i, PK-j, PK-m. */
import { update } from '../../../host/change.ts';
import { all } from '../../../host/query.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { filledRtl, rtlLineChanges, rtlLineQueries } from '../../../registers/plan-rtl-lines.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { ownPartForm, rtlForm } from './forms.ts';
import { agreedSolution, meetingFrom, meetingQueries } from './meeting-record.ts';

/** Agreed solutions that no line carries out yet stand in the list as new lines, for the person to give them their deadline. */
export const loadRtl = loadsMeeting(
  (record) => ({ ...meetingQueries(record), pegawai: all(pegawaiTable) }),
  ({ host, row, read }) => {
    const filled = filledRtl(host, read);
    const meeting = meetingFrom(host, row.number, read);
    const offered = meeting.ok
      ? read.masalah.flatMap((problem) => {
          const solution = agreedSolution(problem, read.alternatif);
          if (!solution || read.rtl.some((line) => line.problem === problem.problem)) return [];
          const { manager } = meeting.value.kontrak;
          return [{ activity: solution.solution, problem: problem.problem, person: manager, executor: null, due: null }];
        })
      : [];
    const plans = [...(filled.values.plans as readonly object[]), ...offered];
    return {
      ...filled,
      values: { plans },
      notes: offered.length > 0 ? [`${offered.length} solusi yang disepakati sudah diisikan: lengkapi tenggatnya.`] : [],
    };
  },
);

/** Refuses a deadline before the meeting, and a person who is not in the register. */
export const planRtl = savesMeeting(rtlForm, rtlLineQueries, ({ host, row: rapat, read, values, seen }) => {
  const plans = values.plans ?? [];
  const from = { source: rapatRef(rapat), decidedOn: rapat.date, dayName: 'tanggal rapat' };
  const changes = rtlLineChanges(host, from, read, { plans, seen });
  if (!changes.ok) return changes;
  const theirs = plans.filter(({ executor }) => executor !== null).length;
  return ok({
    action: 'Susun RTL monitoring',
    changes: changes.value,
    message: `${plans.length} RTL disimpan: ${plans.length - theirs} dikerjakan puskesmas, ${theirs} pihak ketiga.`,
  });
});

/** Who carries a line out: somebody of the third party, or the person responsible. */
export function doerOf({ executor, person }: Pick<Rtl, 'executor' | 'person'>): string {
  return executor ?? person.label;
}

/** The lines of each participant, in the order of the lines. */
export function tasksByDoer(rtl: readonly Rtl[]): ReadonlyMap<string, readonly Rtl[]> {
  const tasks = new Map<string, Rtl[]>();
  for (const line of rtl) tasks.set(doerOf(line), [...(tasks.get(doerOf(line)) ?? []), line]);
  return tasks;
}

/** `part` is the participant's name. */
export const loadOwnPart = loadsMeeting(rtlLineQueries, ({ host, read, part }) => ({
  title: `Rencana pelaksanaan: ${part}`,
  values: {
    tasks: (tasksByDoer(read.rtl).get(part) ?? []).map((line) => ({
      id: line.number,
      seen: host.seen(line),
      heading: line.activity,
      note: `tenggat ${printDate(line.due)}${line.executor === null ? '' : ` · diawasi ${line.person.label}`}`,
      approach: line.approach,
    })),
  },
  seen: '',
}));

/** Refuses lines that were taken out meanwhile. */
export const planOwnPart = savesMeeting(ownPartForm, rtlLineQueries, ({ read, part, values }) => {
  const lines = new Map(read.rtl.map((line) => [line.number, line]));
  const tasks = values.tasks ?? [];
  if (tasks.some(({ id = '' }) => !lines.has(id)))
    return refuse('RTL peserta ini sudah diubah sejak formulir dibuka. Muat ulang, lalu isi lagi.');
  const changes = tasks.flatMap(({ id = '', seen, approach }) => {
    const line = lines.get(id);
    return line ? [update(rtlTable, line, { approach }, seen ?? null)] : [];
  });
  return ok({ action: 'Rencanakan pelaksanaan RTL', changes, message: `Rencana ${part} disimpan.` });
});
