/** Step f: the team names the core problem, its category and class; the deadline follows. Also: data corrected, and what needs no handling settled. */
import { all, where } from '../../../host/query.ts';
import { deadlineOf } from '../../../registers/batas-waktu.ts';
import { calendarFrom, hariLiburQuery } from '../../../registers/kalender.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { findPegawai, pegawaiOptions, unitOptions } from '../../../registers/referensi.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Ref, Result } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import { kategoriTable } from '../kategori.table.ts';
import type { Kelas } from '../kelas.table.ts';
import { kelasTable } from '../kelas.table.ts';
import { maskEntry } from '../masking.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { nameOf, OPEN_STATES, umpanBalikRef, umpanBalikTable } from '../umpan-balik.table.ts';
import { checkArrival } from './check-arrival.ts';
import { dataForm, identifyForm, settleForm } from './forms.ts';
import { isComplaint } from './handling.ts';
import { hiddenFrom, shownWords } from './hidden-identity.ts';
import { NO_IDENTITY } from './new-entry.ts';
import { loadsKeluhan, savesKeluhan } from './save-keluhan.ts';

const dataQueries = () => ({
  pegawai: all(pegawaiTable),
  units: all(unitTable),
  kelas: all(kelasTable),
  pengaturan: pengaturanQuery,
  holidays: hariLiburQuery,
  open: where(umpanBalikTable, 'state', OPEN_STATES),
});

export const loadData = loadsKeluhan(null, dataQueries, ({ host, keluhan, read }) => {
  const { entry, alike } = keluhan;
  const hidden = hiddenFrom(host, keluhan, read.pegawai);
  if (hidden !== null) return refuse(hidden);
  return {
    values: Object.fromEntries(Object.keys(dataForm.fields).map((name) => [name, entry[name as keyof typeof entry]])),
    seen: host.seen(entry),
    options: {
      Pegawai: pegawaiOptions(read.pegawai),
      Unit: unitOptions(read.units),
      'Umpan balik': read.open
        .filter((other) => other.number !== entry.number)
        .map((other) => ({ id: other.number, label: `${other.number} ${nameOf(other)}` })),
    },
    notes: alike.length === 0 ? [] : [`Masalah yang sama dicatat juga sebagai ${alike.map((other) => other.number).join(', ')}.`],
  };
});

/** Refuses what a new entry is refused for; another kind than a complaint once it was examined as one; a "same problem" that is not open. */
export const saveData = savesKeluhan(dataForm, null, dataQueries, ({ host, keluhan, read, values }) => {
  const { entry } = keluhan;
  const hidden = hiddenFrom(host, keluhan, read.pegawai);
  if (hidden !== null) return refuse(hidden);
  const checked = checkArrival(values, read, host.today());
  const same = findSame(entry, values.same, read.open);
  const refusals = [
    ...(checked.ok ? [] : checked.refusals),
    ...(same.ok ? [] : same.refusals),
    ...(entry.core !== null && isComplaint(entry) && !isComplaint(values)
      ? refuse('Keluhan yang sudah ditelaah tidak dapat dijadikan jenis lain. Selesaikan penanganannya.', 'kind').refusals
      : []),
  ];
  if (refusals.length > 0 || !checked.ok || !same.ok) return refuseAll(refusals);
  const data = { ...checked.value, ...(values.secrecy === 'Anonim' && NO_IDENTITY), same: same.value };
  const hasMoved = data.receivedOn !== entry.receivedOn || data.receivedAt !== entry.receivedAt;
  return ok({
    action: 'Ubah data umpan balik',
    entry: { ...data, ...(hasMoved && deadlineFor({ ...entry, ...data }, read)) },
    message: 'Data umpan balik disimpan.',
  });
});

function findSame(entry: UmpanBalik, ref: Ref | null, open: readonly UmpanBalik[]): Result<Ref | null> {
  if (ref === null || ref.id === entry.same?.id) return ok(entry.same && ref && entry.same);
  const other = open.find((candidate) => candidate.number === ref.id && candidate.number !== entry.number);
  return other
    ? ok(umpanBalikRef(other))
    : refuse(`${ref.id} tidak terbuka lagi. Pilih umpan balik lain, atau kosongkan.`, 'same');
}

interface DeadlineSources {
  readonly kelas: readonly Kelas[];
  readonly pengaturan: Parameters<typeof pengaturanFrom>[0];
  readonly holidays: Parameters<typeof calendarFrom>[1];
}

/** By its class once it has one; before that, the days for examining it. */
function deadlineFor(
  entry: Pick<UmpanBalik, 'receivedOn' | 'receivedAt' | 'grade'>,
  { kelas, pengaturan, holidays }: DeadlineSources,
): Pick<UmpanBalik, 'due' | 'dueTime'> {
  const settings = pengaturanFrom(pengaturan);
  const grade = kelas.find((candidate) => candidate.number === entry.grade?.id);
  const limit = grade ? { count: grade.limit, unit: grade.unit } : { count: settings.reviewDays, unit: 'hari kerja' as const };
  const { date, time } = deadlineOf({ date: entry.receivedOn, time: entry.receivedAt }, limit, calendarFrom(settings, holidays));
  return { due: date, dueTime: time };
}

const identifyQueries = () => ({
  pegawai: all(pegawaiTable),
  kategori: all(kategoriTable),
  kelas: all(kelasTable),
  pengaturan: pengaturanQuery,
  holidays: hariLiburQuery,
});

export const loadIdentify = loadsKeluhan('identify', identifyQueries, ({ host, keluhan: { entry }, read }) => {
  const { core, category, grade, handler, cause } = entry;
  return {
    values: { core, category, grade, handler, cause },
    seen: host.seen(entry),
    options: {
      Pegawai: pegawaiOptions(read.pegawai),
      'Kategori umpan balik': namedRefs(read.kategori.filter((row) => row.active)),
      'Kelas umpan balik': read.kelas
        .filter((row) => row.active)
        .map((row) => ({ id: row.number, label: `${row.name} (${row.limit} ${row.unit})` })),
    },
    notes: [`“${shownWords(entry, entry.content)}”`],
  };
});

/** Refuses a category, class or person that is not in its register; the deadline counts from when the entry arrived. */
export const identify = savesKeluhan(identifyForm, 'identify', identifyQueries, ({ host, keluhan: { entry }, read, values }) => {
  const category = findNamed(read.kategori, values.category, 'category', 'Kategori');
  const kelas = findNamed(read.kelas, values.grade, 'grade', 'Kelas');
  const handler = findPegawai(read.pegawai, values.handler, 'handler', 'Penanggung jawab');
  if (!category.ok || !kelas.ok || !handler.ok)
    return refuseAll([category, kelas, handler].flatMap((found) => (found.ok ? [] : found.refusals)));
  if (maskEntry(entry, false).words(values.core) !== values.core)
    return refuse(
      'Pokok masalah memuat nama atau kontak pelapor, padahal akan dibaca banyak orang. Tulis masalahnya saja.',
      'core',
    );
  const grade = { id: kelas.value.number, label: kelas.value.name };
  const deadline = deadlineFor({ ...entry, grade }, read);
  return ok({
    action: 'Telaah umpan balik',
    entry: {
      core: values.core,
      category: { id: category.value.number, label: category.value.name },
      grade,
      handler: pegawaiRef(handler.value),
      cause: values.cause,
      ...deadline,
      identifiedOn: entry.identifiedOn ?? host.today(),
    },
    message: `Telaah disimpan. Tenggat menjawab ${printDue(deadline)}.`,
  });
});

function printDue({ due, dueTime }: Pick<UmpanBalik, 'due' | 'dueTime'>): string {
  return `${printDate(due ?? '')}${dueTime === null ? '' : ` pukul ${printTime(dueTime)}`}`;
}

interface Named {
  readonly number: string;
  readonly name: string;
}

function namedRefs(rows: readonly Named[]): Ref[] {
  return rows.map((row) => ({ id: row.number, label: row.name }));
}

function findNamed<T extends Named>(rows: readonly T[], ref: Ref, field: string, label: string): Result<T> {
  const row = rows.find((candidate) => candidate.number === ref.id);
  return row ? ok(row) : refuse(`${label}: ${ref.id} tidak ada lagi. Pilih yang lain.`, field);
}

export const loadSettle = loadsKeluhan(
  'identify',
  () => ({}),
  ({ host, keluhan: { entry } }) => {
    if (isComplaint(entry)) return refuse(NOT_FOR_COMPLAINTS);
    return { values: { explanation: entry.explanation }, seen: host.seen(entry), notes: [`“${entry.content}”`] };
  },
);

const NOT_FOR_COMPLAINTS =
  'Keluhan dan komplain ditangani langkah demi langkah, tidak dapat diselesaikan hanya dengan penjelasan.';

/** What is no complaint is closed with an explanation; a complaint is refused. */
export const settle = savesKeluhan(
  settleForm,
  'identify',
  () => ({}),
  ({ host, keluhan: { entry, distribusi, penanganan }, values }) => {
    if (isComplaint(entry)) return refuse(NOT_FOR_COMPLAINTS);
    if (distribusi.length > 0 || penanganan !== null)
      return refuse('Umpan balik ini sudah didistribusikan ke unit. Lanjutkan penanganannya sampai selesai.');
    return ok({
      action: 'Selesaikan umpan balik dengan penjelasan',
      entry: { explanation: values.explanation, onSpot: true, closedOn: host.today(), due: null, dueTime: null },
      message: `${entry.number} selesai dengan penjelasan.`,
    });
  },
);
