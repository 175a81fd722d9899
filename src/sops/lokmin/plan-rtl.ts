/** LM-9: what will be done, by whom, until when: lines of the one RTL register. */
import { all, where } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../registers/pegawai.table.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { findPegawai, pegawaiOptions } from '../../registers/referensi.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { rtlTable } from '../../registers/rtl.table.ts';
import { printDate } from '../../schema/dates.ts';
import type { ListItem, Refusal, Result } from '../../schema/index.ts';
import { ok, refuseAll } from '../../schema/index.ts';
import { rtlForm } from './forms.ts';
import { rapatRef } from './lokmin-record.ts';
import { masalahTable } from './masalah.table.ts';
import { listKnown, listSeen, loadsMeeting, savesMeeting } from './meeting-forms.ts';

type Planned = ListItem<typeof rtlForm.fields.plans.items>;

const queries = (record: string) => ({
  rtl: where(rtlTable, 'source', [record]),
  masalah: where(masalahTable, 'meeting', [record]),
  pegawai: all(pegawaiTable),
});

export const loadRtl = loadsMeeting(queries, ({ host, read: { rtl, masalah, pegawai } }) => {
  const unplanned = masalah.filter((row) => !rtl.some((line) => line.problem === row.problem));
  return {
    values: {
      plans: rtl.map((row) => ({
        id: row.number,
        seen: host.seen(row),
        activity: row.activity,
        problem: row.problem,
        person: row.person,
        due: row.due,
      })),
    },
    seen: listSeen(host, rtl),
    options: { Pegawai: pegawaiOptions(pegawai) },
    notes: unplanned.map((row) => `Belum ada RTL untuk masalah: ${row.problem}`),
  };
});

/** Refuses a deadline before the meeting, and a person who is not in the register. */
export const planRtl = savesMeeting(rtlForm, queries, ({ host, rapat, read, values, seen }) => {
  const plans = checkPlans(values.plans ?? [], rapat, read.pegawai);
  if (!plans.ok) return plans;
  const changes = childChanges(host, {
    table: rtlTable,
    present: read.rtl,
    known: listKnown(seen),
    items: plans.value,
    values: ({ activity, problem, person, due }) => ({ activity, problem, person, due }),
    fresh: (plan, _index, number) => newRtl(number, rapat, plan),
  });
  if (!changes.ok) return changes;
  return ok({ action: 'Susun RTL lokmin', changes: changes.value, message: `${plans.value.length} RTL disimpan.` });
});

function newRtl(number: string, rapat: Rapat, { activity, problem, person, due }: Planned): Rtl {
  return {
    number,
    source: rapatRef(rapat),
    decidedOn: rapat.date,
    problem,
    activity,
    person,
    due,
    state: 'Rencana',
    result: null,
    doneOn: null,
    evidence: null,
  };
}

function checkPlans(plans: readonly Planned[], rapat: Rapat, pegawai: readonly Pegawai[]): Result<Planned[]> {
  const refusals: Refusal[] = [];
  const checked = plans.map((plan, index) => {
    const person = findPegawai(pegawai, plan.person, `plans.${index}.person`, 'Penanggung jawab');
    if (!person.ok) refusals.push(...person.refusals);
    if (plan.due < rapat.date)
      refusals.push({
        field: `plans.${index}.due`,
        message: `Tenggat tidak boleh sebelum tanggal rapat (${printDate(rapat.date)}).`,
      });
    return person.ok ? { ...plan, person: pegawaiRef(person.value) } : plan;
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(checked);
}
