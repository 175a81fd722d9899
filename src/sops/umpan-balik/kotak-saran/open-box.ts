/** UB-e1: a box is opened by officers before a witness, and its slips are counted; none is also a count. */
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, picked, where } from '../../../host/query.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Filled, Refusal, Result, Saved, ValuesOf } from '../../../schema/index.ts';
import { ok, parseSubmission, parseTarget, refuse, refuseAll } from '../../../schema/index.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { correctForm, openForm } from './forms.ts';
import type { Kotak } from './kotak.table.ts';
import { kotakRef, kotakTable } from './kotak.table.ts';
import { loadsOpening, openingRoute, savesOpening, slipsRoute } from './opening-record.ts';
import type { Pembukaan } from './pembukaan.table.ts';
import { openingName, pembukaanTable } from './pembukaan.table.ts';

type Given = ValuesOf<typeof openForm.fields>;
type Officers = Pembukaan['officers'];

/** The part of the form's route may name the box. */
export function loadOpening(host: Host, input: unknown): Result<Filled> {
  const { part } = parseTarget(input);
  const { boxes, pegawai } = host.read({ boxes: all(kotakTable), pegawai: all(pegawaiTable) });
  const usable = boxes.filter((box) => box.active);
  const box = usable.find(({ number }) => number === part) ?? (usable.length === 1 ? usable[0] : undefined);
  return ok({
    values: {
      box: box ? kotakRef(box) : null,
      date: host.today(),
      time: host.now().slice(11, 16),
      officers: [],
      witness: null,
      slips: null,
      note: null,
    },
    seen: '',
    options: { 'Kotak saran': usable.map(kotakRef), Pegawai: pegawaiOptions(pegawai) },
    notes: usable.length > 0 ? [] : ['Belum ada kotak saran yang dipakai. Isi daftar “Kotak saran” dahulu.'],
  });
}

/** Refuses a day in the future or before the box was there, a second opening on the same day, and unknown people. */
export function openBox(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(openForm.fields, input);
  if (!submitted.ok) return submitted;
  const { values } = submitted.value;
  const read = host.read({
    boxes: all(kotakTable),
    pegawai: all(pegawaiTable),
    sameDay: picked(pembukaanTable, 'date', () => new Set([values.date])),
  });
  const box = read.boxes.find(({ number }) => number === values.box.id);
  if (!box) return refuse(`Kotak ${values.box.id} tidak ada di lembar Kotak saran. Pilih kotak lain.`, 'box');
  const earlier = read.sameDay.find((opening) => opening.box.id === box.number);
  const officers = checkOfficers(values.officers, read.pegawai);
  const refusals = [...checkDay(values, box, earlier, host.today()), ...(officers.ok ? [] : officers.refusals)];
  if (refusals.length > 0 || !officers.ok) return refuseAll(refusals);

  const opening: Pembukaan = {
    number: host.nextNumber(pembukaanTable),
    ...values,
    box: kotakRef(box),
    officers: officers.value,
    entered: 0,
    reportedOn: null,
    reportedBy: null,
    reportedTo: null,
    state: null,
  };
  const steps = { caption: 'Buka langkah-langkahnya', route: openingRoute(opening.number) };
  const slips = { caption: 'Catat isinya', route: slipsRoute(opening.number) };
  return carryOut(
    host,
    opening.number,
    ok({
      action: 'Buka kotak saran',
      changes: [append(pembukaanTable, opening)],
      message: `${openingName(opening)} dicatat dengan nomor ${opening.number}: ${countOf(opening.slips)}.`,
      next: opening.slips > 0 ? [steps, slips] : [steps],
    }),
  );
}

export function countOf(slips: number): string {
  return slips === 0 ? 'kotak kosong' : `${slips} lembar`;
}

function checkDay({ date }: Given, box: Kotak, earlier: Pembukaan | undefined, today: string): readonly Refusal[] {
  if (date > today) return refuse('Tanggal dibuka tidak boleh sesudah hari ini.', 'date').refusals;
  if (date < box.since)
    return refuse(
      `${box.name} baru dipasang ${printDate(box.since)}. Perbaiki tanggalnya, atau ubah tanggal pasang di daftar kotak saran.`,
      'date',
    ).refusals;
  if (earlier)
    return refuse(
      `${box.name} sudah dibuka pada ${printDate(date)}: ${earlier.number}. Ubah yang itu, atau pilih tanggal lain.`,
      'date',
    ).refusals;
  return box.active ? [] : refuse(`${box.name} tidak dipakai lagi. Pilih kotak lain.`, 'box').refusals;
}

/** Everybody is in the register, and nobody twice. */
function checkOfficers(officers: Officers, pegawai: readonly Pegawai[]): Result<Officers> {
  const refusals: Refusal[] = [];
  const checked = officers.map((officer, index) => {
    const path = `officers.${index}.person`;
    const person = findPegawai(pegawai, officer.person, path, 'Petugas');
    if (!person.ok) refusals.push(...person.refusals);
    else if (officers.findIndex((other) => other.person.id === officer.person.id) < index)
      refusals.push({ field: path, message: `${person.value.name} sudah ada dalam daftar petugas. Hapus salah satunya.` });
    return person.ok ? { person: pegawaiRef(person.value) } : officer;
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(checked);
}

export const loadCorrection = loadsOpening(
  () => ({ pegawai: all(pegawaiTable) }),
  ({ host, row: opening, read }) => {
    const { time, officers, witness, slips, note } = opening;
    return {
      title: openingName(opening),
      values: { time, officers, witness, slips, note },
      seen: host.seen(opening),
      options: { Pegawai: pegawaiOptions(read.pegawai) },
    };
  },
);

/** Refuses fewer slips than were written down already. */
export const correctOpening = savesOpening(
  correctForm,
  (record) => ({ pegawai: all(pegawaiTable), entries: where(umpanBalikTable, 'origin', [record]) }),
  ({ row: opening, read, values, seen }) => {
    const written = read.entries.length;
    const officers = checkOfficers(values.officers, read.pegawai);
    if (!officers.ok) return officers;
    if (values.slips < written)
      return refuse(`${written} lembar sudah dicatat di buku pengaduan, jadi jumlahnya paling sedikit ${written}.`, 'slips');
    return ok({
      action: 'Ubah pembukaan kotak saran',
      changes: [update(pembukaanTable, opening, { ...values, officers: officers.value, entered: written }, seen)],
      message: `Pembukaan ${opening.number} disimpan: ${countOf(values.slips)}.`,
    });
  },
);
