/** What will be done, by whom, until when: the lines that one record has in the one RTL register, planned in a list. */
import type { Change } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Query } from '../host/query.ts';
import { all, where } from '../host/query.ts';
import { printDate } from '../schema/dates.ts';
import type { Fields, Filled, ListItem, Ref, Refusal, Result } from '../schema/index.ts';
import { defineForm, field, ok, pick, refuse, refuseAll } from '../schema/index.ts';
import { childChanges } from './child-rows.ts';
import type { Pegawai } from './pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from './pegawai.table.ts';
import { listKnown, listSeen } from './record-forms.ts';
import { findPegawai, pegawaiOptions } from './referensi.ts';
import type { Rtl } from './rtl.table.ts';
import { rtlTable } from './rtl.table.ts';

const lineFields = pick(rtlTable.fields, 'activity', 'problem', 'person', 'due');
/** Who works for the office outside it carries out some of the lines: only forms of third parties ask for that. */
export type PlannedRtl = ListItem<typeof lineFields> & Partial<Pick<Rtl, 'executor'>>;

const RTL_LIST = { itemName: 'RTL', optional: true, max: 80, titleField: 'activity' } as const;

/** The form of the lines that a record of a SOP has in the register; `label` names its list. Use cases are `<sop>.loadRtl` and `.planRtl`. */
export function rtlFormOf(sop: string, label: string, words: RtlWords = RTL_WORDS) {
  return listFormOf(sop, label, words, lineFields);
}

/** As `rtlFormOf`, and asks who of the third party carries a line out. */
export function sharedRtlFormOf(sop: string, label: string, words: RtlWords) {
  return listFormOf(sop, label, words, pick(rtlTable.fields, 'activity', 'problem', 'person', 'executor', 'due'));
}

function listFormOf<F extends Fields>(sop: string, label: string, words: RtlWords, lines: F) {
  return defineForm({
    id: `${sop}.rtl`,
    ...words,
    fields: { plans: field.childList(label, lines, RTL_LIST) },
    load: `${sop}.loadRtl`,
    save: `${sop}.planRtl`,
  });
}

interface RtlWords {
  readonly title: string;
  readonly intro: string;
}

const RTL_WORDS: RtlWords = {
  title: 'Rencana tindak lanjut',
  intro: 'Apa, oleh siapa, sampai kapan. Semua baris masuk ke register RTL dan ditinjau pada lokmin berikutnya.',
};

type RtlQueries = {
  readonly rtl: Query<typeof rtlTable.fields, 'rows'>;
  readonly pegawai: Query<typeof pegawaiTable.fields, 'rows'>;
};

/** What the list needs to be filled and saved; a form may ask for more beside it. */
export function rtlLineQueries(source: string): RtlQueries {
  return { rtl: where(rtlTable, 'source', [source]), pegawai: all(pegawaiTable) };
}

interface ReadRtl {
  readonly rtl: readonly Rtl[];
  readonly pegawai: readonly Pegawai[];
}

export function filledRtl(host: Host, { rtl, pegawai }: ReadRtl): Filled {
  const plans = rtl.map((row) => ({
    id: row.number,
    seen: host.seen(row),
    activity: row.activity,
    problem: row.problem,
    person: row.person,
    executor: row.executor,
    due: row.due,
  }));
  return { values: { plans }, seen: listSeen(host, rtl), options: { Pegawai: pegawaiOptions(pegawai) } };
}

/** What decided the lines: the record, the day of deciding, and what that day is called in a refusal ("tanggal rapat"). */
export interface RtlSource {
  readonly source: Ref;
  readonly decidedOn: string;
  readonly dayName: string;
}

/**
 * The changes of a submitted list. Refuses a deadline before the decision, a person who is not in the register, and to take out a line
 * on which work has begun.
 */
export function rtlLineChanges(
  host: Host,
  from: RtlSource,
  { rtl, pegawai }: ReadRtl,
  { plans, seen }: { readonly plans: readonly PlannedRtl[]; readonly seen: string | null },
): Result<Change[]> {
  const checked = checkPlans(plans, from, pegawai);
  if (!checked.ok) return checked;
  const known = listKnown(seen);
  const begun = rtl.find((row) => known.has(row.number) && hasBegun(row) && !plans.some(({ id }) => id === row.number));
  if (begun)
    return refuse(
      `${begun.number} (${begun.activity}) sudah dikerjakan, jadi tidak dapat dihapus. Nyatakan batal lewat register RTL.`,
      'plans',
    );
  return childChanges(host, {
    table: rtlTable,
    present: rtl,
    known,
    items: checked.value,
    values: ({ activity, problem, person, due, executor }) => ({
      ...{ activity, problem, person, due },
      ...(executor !== undefined && { executor }),
    }),
    fresh: (plan, _index, number) => newRtl(number, from, plan),
  });
}

function hasBegun({ state, result, progress }: Rtl): boolean {
  return state !== 'Rencana' || result !== null || progress !== null;
}

/** A line that nobody has begun yet. */
export function newRtl(
  number: string,
  { source, decidedOn }: Omit<RtlSource, 'dayName'>,
  { activity, problem, person, due, executor = null }: PlannedRtl,
): Rtl {
  return {
    number,
    source,
    decidedOn,
    problem,
    activity,
    person,
    executor,
    due,
    state: 'Rencana',
    result: null,
    doneOn: null,
    evidence: null,
    approach: null,
    progress: null,
    effect: null,
  };
}

function checkPlans(plans: readonly PlannedRtl[], from: RtlSource, pegawai: readonly Pegawai[]): Result<PlannedRtl[]> {
  const refusals: Refusal[] = [];
  const checked = plans.map((plan, index) => {
    const person = findPegawai(pegawai, plan.person, `plans.${index}.person`, 'Penanggung jawab');
    if (!person.ok) refusals.push(...person.refusals);
    if (plan.due < from.decidedOn)
      refusals.push({
        field: `plans.${index}.due`,
        message: `Tenggat tidak boleh sebelum ${from.dayName} (${printDate(from.decidedOn)}).`,
      });
    return person.ok ? { ...plan, person: pegawaiRef(person.value) } : plan;
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(checked);
}
