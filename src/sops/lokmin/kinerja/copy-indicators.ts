/** The indicators of a year begin as those of the year before; copying again adds only what is missing. Source: LM-4. */
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { partsOf } from '../../../schema/dates.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseSubmission, refuse } from '../../../schema/index.ts';
import { isSameIndicator } from './check-indikator.ts';
import { copyForm } from './forms.ts';
import { indikatorTable } from './indikator.table.ts';

export function loadCopyIndicators(host: Host): Result<Filled> {
  const { indikator } = host.read({ indikator: all(indikatorTable) });
  const latest = Math.max(...indikator.map(({ year }) => year), 0);
  const from = latest === 0 ? partsOf(host.today()).year : latest;
  return ok({
    values: { from, to: from + 1 },
    seen: '',
    notes: indikator.length === 0 ? ['Daftar “Indikator” masih kosong.'] : [],
  });
}

/** Those in use. Refuses the same year twice, a year without indicators, and one that has them all already. */
export function copyIndicators(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(copyForm.fields, input);
  if (!submitted.ok) return submitted;
  const { from, to } = submitted.value.values;
  if (from === to) return refuse('Pilih tahun tujuan yang lain.', 'to');
  const { indikator } = host.read({ indikator: all(indikatorTable) });
  const originals = indikator.filter(({ year, active }) => year === from && active);
  if (originals.length === 0) return refuse(`Tidak ada indikator yang dipakai pada tahun ${from}.`, 'from');
  const copies = originals
    .map((row) => ({ ...row, year: to }))
    .filter((copy) => !indikator.some((other) => isSameIndicator(other, copy)));
  if (copies.length === 0) return refuse(`Semua ${originals.length} indikator tahun ${from} sudah ada pada tahun ${to}.`, 'to');
  const present = originals.length - copies.length;
  return carryOut(
    host,
    '',
    ok({
      action: `Salin indikator ${from} ke ${to}`,
      changes: copies.map((copy) => append(indikatorTable, { ...copy, number: host.nextNumber(indikatorTable) })),
      message: `${copies.length} indikator disalin ke tahun ${to}${present === 0 ? '' : `; ${present} sudah ada`}.`,
      next: [{ caption: 'Periksa target dan sasarannya', route: 'register/indikator' }],
    }),
  );
}
