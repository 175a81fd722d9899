/** What of an indicator cannot be: a path with holes, one that falls or ends elsewhere than at the yearly target, the same name twice. Pure. Source: LM-4. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Refusal } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Indikator } from './indikator.table.ts';
import type { PathTargets } from './performance.ts';
import { pathOf } from './performance.ts';

type Described = Pick<Indikator, 'year' | 'unit' | 'indicator' | 'method' | 'target' | 'population'> & PathTargets;

/** Refusals name the fields of the register's form. */
export function checkIndikator(described: Described, others: readonly Indikator[]): Refusal[] {
  const twin = others.find((other) => isSameIndicator(other, described));
  const same = twin
    ? [{ field: 'indicator', message: `Indikator ini sudah ada untuk ${twin.unit.label} tahun ${twin.year}: ${twin.number}.` }]
    : [];
  return [...same, ...percentRefusals(described), ...pathRefusals(described)];
}

/** The same words for the same unit in the same year. */
export function isSameIndicator(one: Pick<Indikator, 'year' | 'unit' | 'indicator'>, other: typeof one): boolean {
  return one.year === other.year && one.unit.id === other.unit.id && wordsOf(one) === wordsOf(other);
}

function wordsOf({ indicator }: Pick<Indikator, 'indicator'>): string {
  return indicator.trim().toLowerCase();
}

/** Of a year's estimate one may want more than all; of each month's own people not. */
function percentRefusals({ method, target, population }: Described): Refusal[] {
  if (method === 'Persen dari sasaran setahun' && population === 0)
    return [{ field: 'population', message: 'Sasaran setahun harus lebih dari 0: persennya dihitung darinya.' }];
  if (method !== 'Persen setiap bulan' || target <= 100) return [];
  return [{ field: 'target', message: 'Target persen setiap bulan paling besar 100.' }];
}

function pathRefusals(described: Described): Refusal[] {
  const path = pathOf(described);
  const given = path.filter((target) => target !== null);
  if (given.length === 0) return [];
  if (given.length < path.length) {
    const [first = 0] = path.flatMap((target, at) => (target === null ? [at] : []));
    const message = `Isi target kedua belas bulan, atau kosongkan semuanya; ${MONTHS[first]} masih kosong.`;
    return [{ field: `target${first + 1}`, message }];
  }
  return [...fallRefusals(described, given), ...endRefusals(described, given)];
}

function fallRefusals({ method }: Described, path: readonly number[]): Refusal[] {
  if (method === 'Persen setiap bulan') return [];
  const at = path.findIndex((target, month) => target < (path[month - 1] ?? 0));
  if (at < 0) return [];
  const message = `Target kumulatif tidak boleh turun: ${MONTHS[at]} ${printNumber(path[at] ?? 0)}, ${MONTHS[at - 1]} ${printNumber(path[at - 1] ?? 0)}.`;
  return [{ field: `target${at + 1}`, message }];
}

function endRefusals({ target }: Described, path: readonly number[]): Refusal[] {
  if (path[path.length - 1] === target) return [];
  return [{ field: 'target12', message: `Target Desember harus sama dengan target setahun (${printNumber(target)}).` }];
}
