/** KA-F: the year's schedule is drawn up from the list of activities and their months; doing it again adds only what is missing. */
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { MONTHS } from '../../../schema/dates.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseSubmission, refuse } from '../../../schema/index.ts';
import { yearForm } from './forms.ts';
import type { Jadwal } from './jadwal.table.ts';
import { jadwalRef, jadwalTable } from './jadwal.table.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';

export const NO_YEAR = 'Tahun harus empat angka, misalnya 2026.';

export function isYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}

export function loadYear(host: Host): Result<Filled> {
  const year = host.today().slice(0, 4);
  const { jadwal, planned } = host.read({ jadwal: all(jadwalTable), planned: where(kegiatanTable, 'plannedYear', [year]) });
  const missing = missingIn(jadwal, planned);
  return ok({
    values: { year },
    seen: '',
    notes: [`Tahun ${year}: ${planned.length} kegiatan sudah dijadwalkan, ${missing.length} belum.`],
  });
}

/** Refuses what is no year of this century, and an empty list of activities. */
export function planYear(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(yearForm.fields, input);
  if (!submitted.ok) return submitted;
  const { year } = submitted.value.values;
  if (!isYear(year)) return refuse(NO_YEAR, 'year');
  const { jadwal, planned } = host.read({ jadwal: all(jadwalTable), planned: where(kegiatanTable, 'plannedYear', [year]) });
  if (!jadwal.some((row) => row.active))
    return refuse('Daftar “Jadwal kegiatan” belum memuat kegiatan yang dipakai. Isi daftar itu dahulu.');
  const missing = missingIn(jadwal, planned);
  const kegiatan = missing.map((plan) => newKegiatan(host, year, plan));
  return carryOut(
    host,
    '',
    ok({
      action: `Susun jadwal umpan balik ${year}`,
      changes: kegiatan.map((row) => append(kegiatanTable, row)),
      message:
        kegiatan.length === 0
          ? `Semua kegiatan tahun ${year} sudah dijadwalkan (${planned.length}); tidak ada yang ditambahkan.`
          : `${kegiatan.length} kegiatan tahun ${year} dijadwalkan.`,
      next: [{ caption: 'Lihat jadwal', route: 'sop/jadwal' }],
    }),
  );
}

interface Plan {
  readonly jadwal: Jadwal;
  readonly month: Kegiatan['plannedMonth'];
}

/** What the list asks for and the year does not have, in the order of the months. */
export function missingIn(jadwal: readonly Jadwal[], planned: readonly Kegiatan[]): Plan[] {
  const present = new Set(planned.map((row) => `${row.activity.id} ${row.plannedMonth}`));
  const wanted = jadwal.filter((row) => row.active).flatMap((row) => row.months.map((month) => ({ jadwal: row, month })));
  return wanted
    .filter((plan) => !present.has(`${plan.jadwal.number} ${plan.month}`))
    .sort((a, b) => MONTHS.indexOf(a.month) - MONTHS.indexOf(b.month));
}

function newKegiatan(host: Host, year: string, { jadwal, month }: Plan): Kegiatan {
  return {
    number: host.nextNumber(kegiatanTable),
    activity: jadwalRef(jadwal),
    kind: jadwal.kind,
    plannedYear: year,
    plannedMonth: month,
    date: null,
    place: null,
    present: null,
    recap: null,
    analysis: null,
    needs: null,
    evidence: null,
    response: null,
    responseNote: null,
    cancelled: null,
    state: 'Direncanakan',
  };
}
