/** An RTL between meetings: the progress that a person reports, note by note, until it is done and its effect is known. Source: LM-9, LM-12. */
import { update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import { all, one, where } from '../host/query.ts';
import { printDate } from '../schema/dates.ts';
import type { Filled, Ref, Result, Saved, ValuesOf } from '../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../schema/index.ts';
import { carriedWords, timesCarried } from './carried-rtl.ts';
import { rtlProgressForm } from './manifest.ts';
import { notFound } from './not-found.ts';
import type { Pegawai } from './pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from './pegawai.table.ts';
import { progressNotes, withNote } from './progress-notes.ts';
import { findMe, findPegawai, leftWords, pegawaiOptions } from './referensi.ts';
import type { Rtl } from './rtl.table.ts';
import { isOpen, rtlTable } from './rtl.table.ts';
import { tinjauanRtlTable } from './tinjauan-rtl.table.ts';

type Progress = ValuesOf<typeof rtlProgressForm.fields>;

export function loadRtlProgress(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { row, pegawai, reviews } = host.read({
    row: one(rtlTable, record),
    pegawai: all(pegawaiTable),
    reviews: where(tinjauanRtlTable, 'rtl', [record]),
  });
  if (!row) return notFound(host, rtlTable, record);
  const { state, result, evidence, effect, person, due, activity, source, problem, progress, executor, approach } = row;
  const left = isOpen(row) ? leftWords(pegawai, person) : null;
  const carried = isOpen(row) ? carriedWords(timesCarried(row, reviews)) : null;
  return ok({
    title: activity,
    values: { state, note: null, result, evidence, effect, person, due },
    seen: host.seen(row),
    options: { Pegawai: pegawaiOptions(pegawai) },
    notes: [
      ...(left === null ? [] : [`${person.label} ${left}; pilih penanggung jawab baru.`]),
      ...(carried === null ? [] : [`${carried} dari rapat ke rapat: putuskan apa yang menghambatnya.`]),
      `Diputuskan dalam ${source.label}${problem === null ? '' : ` karena: ${problem}`}.`,
      ...(executor === null ? [] : [`Dikerjakan pihak ketiga: ${executor}.`]),
      ...(approach === null ? [] : [`Rencana pelaksanaan: ${approach}`]),
      ...latestNotes(progress),
    ],
  });
}

/** So many notes leave the fields in sight. */
const LATEST = 5;

function latestNotes(progress: string | null): readonly string[] {
  const notes = progressNotes(progress);
  const older = notes.length - LATEST;
  if (older <= 0) return notes;
  return [...notes.slice(0, LATEST), `${older} catatan yang lebih lama ada di kolom “Catatan kemajuan” lembar RTL.`];
}

/** Refuses "Selesai" and "Batal" without a word on the result, a deadline before the decision, and to hand it to who does not work here. */
export function saveRtlProgress(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(rtlProgressForm, input);
  if (!submitted.ok) return submitted;
  const { record, values, seen } = submitted.value;
  const { row, pegawai } = host.read({ row: one(rtlTable, record), pegawai: all(pegawaiTable) });
  if (!row) return notFound(host, rtlTable, record);
  const refused = refuseProgress(row, values);
  if (refused) return refused;
  const person = personFor(row, values.person, pegawai);
  if (!person.ok) return person;
  const { note, ...reported } = { ...values, person: person.value };
  const by = findMe(host, pegawai)?.name ?? host.user().name;
  const progress = note === null ? row.progress : withNote(row.progress, { on: host.today(), by, text: note });
  if ((progress ?? '').length > MOST_NOTED && note !== null)
    return refuse('Catatan kemajuan RTL ini sudah penuh. Ringkas catatan lama di lembar RTL, lalu simpan lagi.', 'note');
  const doneOn = isOpen(values) ? null : (row.doneOn ?? host.today());
  // A note alone takes nothing from what another has reported meanwhile: it goes on top of theirs.
  const known = note !== null && isAsBefore(row, reported) ? null : seen;
  const committed = host.commit('Catat kemajuan RTL', [update(rtlTable, row, { ...reported, progress, doneOn }, known)]);
  if (!committed.ok) return committed;
  const left = isOpen(values) ? leftWords(pegawai, person.value) : null;
  const unattended = left === null ? '' : ` ${person.value.label} ${left}: pilih penanggung jawab baru.`;
  return ok({
    message: `${record} disimpan: ${values.state.toLowerCase()}.${unattended}`,
    record,
    next: [{ caption: 'Kembali ke daftar RTL', route: 'register/rtl' }],
  });
}

/** As long as the column allows. */
const MOST_NOTED = 8000;

function refuseProgress(row: Rtl, { state, result, due }: Progress) {
  if (!isOpen({ state }) && result === null)
    return refuse(
      state === 'Batal' ? 'Tulis alasan pembatalannya pada Hasil.' : 'Tulis hasilnya sebelum RTL dinyatakan selesai.',
      'result',
    );
  if (due < row.decidedOn) return refuse(`Tenggat tidak boleh sebelum tanggal diputuskan (${printDate(row.decidedOn)}).`, 'due');
  return null;
}

/** Who is responsible already may stay, also after leaving; a new one must work here. */
function personFor(row: Rtl, chosen: Ref, pegawai: readonly Pegawai[]): Result<Ref> {
  if (chosen.id === row.person.id) return ok(row.person);
  const found = findPegawai(pegawai, chosen, 'person', 'Penanggung jawab');
  if (!found.ok) return found;
  return found.value.active
    ? ok(pegawaiRef(found.value))
    : refuse(`${found.value.name} tidak bekerja lagi. Pilih orang lain.`, 'person');
}

function isAsBefore(row: Rtl, { state, result, evidence, effect, person, due }: Omit<Progress, 'note'>): boolean {
  return (
    state === row.state &&
    result === row.result &&
    evidence === row.evidence &&
    effect === row.effect &&
    person.id === row.person.id &&
    due === row.due
  );
}
