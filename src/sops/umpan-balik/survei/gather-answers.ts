/** Questionnaires are handed out with an explanation, collected, and counted. Source: seed-002, D.b.1–5. */
import { update } from '../../../host/change.ts';
import { all } from '../../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { collectForm, handOutForm } from './forms.ts';
import { rondeRoute, rondeTable } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { loadsRunning, savesRunning } from './survey-record.ts';

const staff = () => ({ pegawai: all(pegawaiTable) });

export const loadHandOut = loadsRunning(staff, ({ host, row, read }) => ({
  values: {
    explained: row.explained,
    handedOutOn: row.handedOutOn ?? row.periodFrom,
    handedOutBy: row.handedOutBy,
    handedOut: row.handedOut,
  },
  seen: host.seen(row),
  options: { Pegawai: pegawaiOptions(read.pegawai) },
  notes: [`Sampel yang diperlukan: ${printNumber(sampleSize(row.population))} responden.`],
}));

/** Refuses a day outside the period, fewer than were collected already, and a petugas who is not in the register. */
export const handOut = savesRunning(handOutForm, staff, ({ row, read, values, seen }) => {
  const person = findPegawai(read.pegawai, values.handedOutBy, 'handedOutBy', 'Petugas survei');
  if (!person.ok) return person;
  if (values.handedOutOn < row.periodFrom || values.handedOutOn > row.periodTo)
    return refuse('Tanggal dibagikan harus di dalam periode survei.', 'handedOutOn');
  if (row.collected !== null && values.handedOut < row.collected)
    return refuse(
      `Sudah ${printNumber(row.collected)} kuesioner terkumpul; yang dibagikan tidak mungkin lebih sedikit.`,
      'handedOut',
    );
  return ok({
    action: 'Bagikan kuesioner SKM',
    changes: [update(rondeTable, row, { ...values, handedOutBy: pegawaiRef(person.value) }, seen)],
    message: `${printNumber(values.handedOut)} kuesioner tercatat dibagikan.`,
  });
});

export const loadCollection = loadsRunning(
  () => ({}),
  ({ host, row }) => ({
    values: { collectedOn: row.collectedOn ?? host.today(), collected: row.collected },
    seen: host.seen(row),
    notes: [row.handedOut === null ? NOT_HANDED_OUT : `Dibagikan: ${printNumber(row.handedOut)} kuesioner.`],
  }),
);

const NOT_HANDED_OUT = 'Kuesioner belum tercatat dibagikan. Isi langkah 3 dahulu.';

/** Refuses collecting what was not handed out, or before that day. */
export const collect = savesRunning(
  collectForm,
  () => ({}),
  ({ row, values, seen }) => {
    if (row.handedOut === null || row.handedOutOn === null) return refuse(NOT_HANDED_OUT);
    if (values.collected > row.handedOut)
      return refuse(`Hanya ${printNumber(row.handedOut)} kuesioner yang dibagikan. Periksa jumlahnya.`, 'collected');
    if (values.collectedOn < row.handedOutOn)
      return refuse(`Tanggal dikumpulkan tidak boleh sebelum dibagikan (${printDate(row.handedOutOn)}).`, 'collectedOn');
    return ok({
      action: 'Kumpulkan kuesioner SKM',
      changes: [update(rondeTable, row, values, seen)],
      message: `${printNumber(values.collected)} kuesioner tercatat terkumpul.`,
      next: [
        { caption: 'Catat isi kuesioner', route: `form/survei.jawaban/${row.number}` },
        { caption: 'Kembali ke ronde', route: rondeRoute(row.number) },
      ],
    });
  },
);
