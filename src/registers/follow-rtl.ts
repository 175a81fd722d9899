/** The RTL register between meetings: the list of what is open, and the progress that a person reports. */
import { update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import { all, one } from '../host/query.ts';
import { daysBetween, printDate } from '../schema/dates.ts';
import type { Filled, Result, Saved } from '../schema/index.ts';
import { ok, parseSubmission, parseTarget, refuse } from '../schema/index.ts';
import { MOST_LISTED, rtlProgressForm } from './manifest.ts';
import { notFound } from './not-found.ts';
import type { ListedRow } from './register.ts';
import type { Rtl } from './rtl.table.ts';
import { isOpen, rtlTable } from './rtl.table.ts';

/** Open ones first, by deadline; then those that are done, the latest first. */
export function listRtl(host: Host): Result<readonly ListedRow[]> {
  const { rows } = host.read({ rows: all(rtlTable) });
  const today = host.today();
  const open = rows.filter(isOpen).sort((a, b) => a.due.localeCompare(b.due));
  const done = rows.filter((row) => !isOpen(row)).sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? ''));
  return ok(
    [...open, ...done].slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      route: `form/${rtlProgressForm.id}/${row.number}`,
      title: row.activity,
      detail: `${row.person.label} · tenggat ${printDate(row.due)} · ${row.source.label}`,
      tag: tagOf(row, today),
    })),
  );
}

function tagOf(row: Rtl, today: string): string {
  const late = daysBetween(row.due, today);
  return isOpen(row) && late > 0 ? `Terlambat ${late} hari` : row.state;
}

export function loadRtlProgress(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { row } = host.read({ row: one(rtlTable, record) });
  if (!row) return notFound(host, rtlTable, record);
  const { state, result, evidence, due, activity, person, source, problem } = row;
  const origin = `Diputuskan dalam ${source.label}${problem === null ? '' : ` karena: ${problem}`}.`;
  return ok({
    title: activity,
    values: { state, result, evidence, due },
    seen: host.seen(row),
    notes: [`Penanggung jawab: ${person.label}`, origin],
  });
}

/** Refuses "Selesai" and "Batal" without a word on the result, and a deadline before the decision. */
export function saveRtlProgress(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(rtlProgressForm.fields, input);
  if (!submitted.ok) return submitted;
  const { record, values, seen } = submitted.value;
  const { row } = host.read({ row: one(rtlTable, record) });
  if (!row) return notFound(host, rtlTable, record);
  const { state, result } = values;
  if (!isOpen(values) && result === null)
    return refuse(
      state === 'Batal' ? 'Tulis alasan pembatalannya pada Hasil.' : 'Tulis hasilnya sebelum RTL dinyatakan selesai.',
      'result',
    );
  if (values.due < row.decidedOn)
    return refuse(`Tenggat tidak boleh sebelum tanggal diputuskan (${printDate(row.decidedOn)}).`, 'due');
  const doneOn = isOpen(values) ? null : (row.doneOn ?? host.today());
  const committed = host.commit('Catat kemajuan RTL', [update(rtlTable, row, { ...values, doneOn }, seen)]);
  if (!committed.ok) return committed;
  return ok({
    message: `${record} disimpan: ${state.toLowerCase()}.`,
    record,
    next: [{ caption: 'Kembali ke daftar RTL', route: 'register/rtl' }],
  });
}
