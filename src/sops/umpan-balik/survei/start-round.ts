/** A survey round is started or changed: its period, purpose and population, from which the sample follows. Source: seed-002, D.b.1–2. */
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { Filled, Result, Saved, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, refuse, refuseAll } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { changeForm, startForm } from './forms.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeRoute, rondeTable } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { loadsRunning, savesRunning } from './survey-record.ts';

type Plan = ValuesOf<typeof startForm.fields>;

const PURPOSE =
  'Mengetahui tingkat kepuasan masyarakat terhadap pelayanan puskesmas sebagai dasar untuk memperbaiki mutu pelayanan.';

export function loadStart(): Result<Filled> {
  return ok({ values: { title: null, periodFrom: null, periodTo: null, purpose: PURPOSE, population: null }, seen: '' });
}

/** Refuses a period that ends before it begins, and a name that another round has. */
export function startRound(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(startForm, input);
  if (!submitted.ok) return submitted;
  const { values } = submitted.value;
  const { same } = host.read({ same: where(rondeTable, 'title', [values.title]) });
  const checked = checkPlan(values, same);
  if (!checked.ok) return checked;
  const ronde = newRound(host.nextNumber(rondeTable), values);
  const decision = {
    action: 'Mulai ronde survei',
    changes: [append(rondeTable, ronde)],
    message: `${ronde.title} dimulai dengan nomor ${ronde.number}. ${sampleWords(values.population)}`,
    next: [{ caption: 'Buka langkah-langkahnya', route: rondeRoute(ronde.number) }],
  };
  return carryOut(host, ronde.number, ok(decision));
}

export const loadRound = loadsRunning(
  () => ({}),
  ({ host, row }) => {
    const { title, periodFrom, periodTo, purpose, population } = row;
    return { values: { title, periodFrom, periodTo, purpose, population }, seen: host.seen(row) };
  },
);

export const changeRound = savesRunning(
  changeForm,
  (_record, values) => ({ same: where(rondeTable, 'title', [values.title]) }),
  ({ row, read, values, seen }) => {
    const others = read.same.filter((other) => other.number !== row.number);
    const checked = checkPlan(values, others);
    if (!checked.ok) return checked;
    return ok({
      action: 'Ubah ronde survei',
      changes: [update(rondeTable, row, values, seen)],
      message: `${values.title} disimpan. ${sampleWords(values.population)}`,
    });
  },
);

function checkPlan({ periodFrom, periodTo, title }: Plan, [same]: readonly Ronde[]): Result<null> {
  const refusals = [
    ...(periodTo < periodFrom
      ? refuse('Akhir periode harus sesudah awal periode. Periksa kedua tanggalnya.', 'periodTo').refusals
      : []),
    ...(same ? refuse(`${title} sudah ada dengan nomor ${same.number}. Beri nama lain.`, 'title').refusals : []),
  ];
  return refusals.length > 0 ? refuseAll(refusals) : ok(null);
}

function sampleWords(population: number): string {
  return `Diperlukan ${printNumber(sampleSize(population))} responden dari ${printNumber(population)} penerima layanan.`;
}

function newRound(number: string, plan: Plan): Ronde {
  return {
    number,
    ...plan,
    needed: null,
    state: 'Berjalan',
    explained: null,
    handedOutOn: null,
    handedOutBy: null,
    handedOut: null,
    collectedOn: null,
    collected: null,
    closedOn: null,
    shortReason: null,
    respondents: null,
    ikm: null,
    grade: null,
    means: null,
    discussedOn: null,
    discussedBy: null,
    discussion: null,
    reopenReason: null,
  };
}
