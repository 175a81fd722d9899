/** The lines of a plan, one unit at a time: a plan of 80 lines stays readable. What the form does not ask keeps what it has. Source: LM-11, LM-12. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { all, column, picked, where } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Decision } from '../../../registers/record-forms.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import { findPegawai, findUnit, pegawaiOptions, unitOptions } from '../../../registers/referensi.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitRef, unitTable } from '../../../registers/unit.table.ts';
import type { ListItem, Refusal, Result } from '../../../schema/index.ts';
import { ok, refuseAll } from '../../../schema/index.ts';
import type { Masalah } from '../masalah.table.ts';
import { masalahTable } from '../masalah.table.ts';
import { monthlyForm, yearlyForm } from './forms.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable, newKegiatan } from './kegiatan.table.ts';
import { loadsPlan, savesPlan } from './plan-record.ts';
import type { Rencana } from './rencana.table.ts';
import { planRoute, rencanaRef, rencanaTable } from './rencana.table.ts';

/** Parts of the form beside the numbers of units: new lines only, and lines whose unit is not known. */
export const NEW_LINES = 'baru';
export const WITHOUT_UNIT = 'tanpa-unit';

/** The lines that the form shows for a part. */
function linesOfPart(kegiatan: readonly Kegiatan[], part: string): readonly Kegiatan[] {
  if (part === NEW_LINES) return [];
  return kegiatan.filter(({ unit }) => (unit?.id ?? WITHOUT_UNIT) === part);
}

const queries = (record: string) => ({
  kegiatan: where(kegiatanTable, 'plan', [record]),
  unit: all(unitTable),
  pegawai: all(pegawaiTable),
});

/** A RUK also asks for the problems of the year in which it is drawn up. */
const withProblems = (record: string) => ({
  ...queries(record),
  planNumbers: column(rencanaTable, 'number'),
  planTitles: column(rencanaTable, 'title'),
  masalah: picked(masalahTable, 'number', (numbers, { planNumbers = [], planTitles = [] }) => {
    const year = /^RUK (\d{4})$/.exec(planTitles[planNumbers.indexOf(record)] ?? '')?.[1];
    return new Set(numbers.filter((number) => number.startsWith(`MSL-${Number(year) - 1}-`)));
  }),
});

export const loadLines = loadsPlan(withProblems, ({ host, row: plan, read, part }) => {
  const lines = linesOfPart(read.kegiatan, part);
  const { items } = (plan.kind === 'RPK bulanan' ? monthlyForm : yearlyForm).fields.lines;
  const valuesOf = (row: Kegiatan) => Object.fromEntries(Object.keys(items).map((name) => [name, row[name as keyof Kegiatan]]));
  return {
    title: `${plan.title}: ${unitName(part, lines, read.unit)}`,
    values: { lines: lines.map((row) => ({ id: row.number, seen: host.seen(row), ...valuesOf(row) })) },
    seen: listSeen(host, lines),
    options: { Unit: unitOptions(read.unit), Pegawai: pegawaiOptions(read.pegawai) },
    notes: plan.kind === 'RUK' ? unproposed(read) : [],
  };
});

function unitName(part: string, lines: readonly Kegiatan[], unit: readonly Unit[]): string {
  if (part === NEW_LINES) return 'kegiatan baru';
  if (part === WITHOUT_UNIT) return 'unit belum diisi';
  return unit.find(({ number }) => number === part)?.name ?? lines[0]?.unit?.label ?? part;
}

const MOST_NAMED = 5;

/** The gravest problems that no proposal names yet. */
export function unproposed({
  kegiatan,
  masalah,
}: {
  readonly kegiatan: readonly Kegiatan[];
  readonly masalah: readonly Masalah[];
}): string[] {
  const named = kegiatan.map(({ activity, goal }) => `${activity} ${goal ?? ''}`.toLowerCase());
  const gravest = masalah
    .filter(({ problem, score }) => score !== null && !named.some((words) => words.includes(problem.toLowerCase())))
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const isFirst = ({ problem }: Masalah, index: number) => gravest.findIndex((row) => row.problem === problem) === index;
  return gravest
    .filter(isFirst)
    .slice(0, MOST_NAMED)
    .map(
      ({ problem, score }) => `Belum diusulkan (skor USG ${score}): ${problem}. Sebut masalahnya dalam Tujuan bila diusulkan.`,
    );
}

type Shared = Omit<(typeof monthlyForm)['fields']['lines']['items'], 'time'>;
/** What either form sends; `time` or `months`, as the plan has it. */
type LineItem = ListItem<Shared> & Partial<Pick<Kegiatan, 'time' | 'months'>>;

/** Refuses a new line without unit, and units and people who are not in their registers. */
export const saveMonthly = savesPlan(monthlyForm, queries, (reading) => savedLines(reading, reading.values.lines ?? []));
export const saveYearly = savesPlan(yearlyForm, queries, (reading) => savedLines(reading, reading.values.lines ?? []));

interface Reading {
  readonly host: Host;
  readonly row: Rencana;
  readonly read: Answers<ReturnType<typeof queries>>;
  readonly part: string;
  readonly seen: string | null;
}

function savedLines({ host, row: plan, read, part, seen }: Reading, items: readonly LineItem[]): Result<Decision> {
  const checked = checkLines(items, read, part);
  if (!checked.ok) return checked;
  const changes = childChanges(host, {
    table: kegiatanTable,
    present: read.kegiatan,
    known: listKnown(seen),
    items: checked.value,
    values: valuesOfItem,
    fresh: (item, _index, number) => newKegiatan(number, rencanaRef(plan), valuesOfItem(item)),
  });
  if (!changes.ok) return changes;
  return ok({
    action: `Isi kegiatan ${plan.title}`,
    changes: changes.value,
    message: `${plan.title}: ${items.length} kegiatan disimpan.`,
    next: [{ caption: `Buka ${plan.title}`, route: planRoute(plan) }],
  });
}

function valuesOfItem({ id, seen, heading, note, ...values }: LineItem) {
  return values;
}

function checkLines(items: readonly LineItem[], { unit, pegawai }: Reading['read'], part: string): Result<LineItem[]> {
  const refusals: Refusal[] = [];
  const settled = <T>(found: Result<T>): T | null => {
    if (!found.ok) refusals.push(...found.refusals);
    return found.ok ? found.value : null;
  };
  const own = unit.find(({ number }) => number === part);
  const checked = items.map((item, index): LineItem => {
    const path = `lines.${index}`;
    const wanted = item.unit ?? (own ? unitRef(own) : null);
    if (wanted === null && part === NEW_LINES)
      refusals.push({ field: `${path}.unit`, message: 'Pilih unit yang melaksanakan kegiatan ini.' });
    const person = item.person && settled(findPegawai(pegawai, item.person, `${path}.person`, 'Penanggung jawab'));
    return {
      ...item,
      unit: wanted && settled(findUnit(unit, wanted, `${path}.unit`, 'Unit')),
      person: person && pegawaiRef(person),
    };
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(checked);
}
