/** How the rows of a contract show how far its monitoring is. Pure. Source: PK-c. */
import { printDate } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Proof } from '../../sop.ts';
import type { ScaleName } from '../kontrak.table.ts';
import { lastDay } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { countedBy, reachedBy } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { latestOf, scoredPeriods, scoreWords, unscoredPeriods } from '../penilaian/standing.ts';
import { weightFault } from '../penilaian/weights.ts';
import type { Contract } from './contract-record.ts';
import { borders } from './contract-record.ts';

type Prove = (contract: Contract) => Proof;

export const agreed: Prove = ({ kontrak }) => ({
  state: 'done',
  lines: [
    `${printDate(kontrak.start)} sampai ${printDate(lastDay(kontrak))}`,
    ...(kontrak.value === null ? [] : [`Rp ${printNumber(kontrak.value, 0)}`]),
    ...(kontrak.document === null ? ['Tautan kontrak belum diisi'] : []),
  ],
});

export const criteria: Prove = ({ kriteria }) => {
  if (kriteria.length === 0) return { state: 'open', lines: [] };
  const fault = weightFault(kriteria.map(({ weight }) => weight));
  return {
    state: fault === null ? 'done' : 'partly',
    lines: [`${kriteria.length} kriteria`, ...(fault === null ? [] : [fault])],
  };
};

/** Done while no period that is over waits for its assessment, and every criterion that applies has its score. */
export const assessed: Prove = (contract) => {
  const { kontrak, monitoring, nilai, today, settings } = contract;
  const periods = scoredPeriods(kontrak, { monitoring, nilai }, borders(settings));
  const waiting = unscoredPeriods(kontrak, monitoring, today);
  const latest = latestOf(periods);
  const partial = periods.filter(({ scored, applicable }) => scored < applicable);
  const faults = typedFaults(periods, kontrak.scale);
  const lines = [
    ...(latest === null ? [] : [`${latest.monitoring.period}: ${scoreWords(latest)}`]),
    ...(waiting.length === 0 ? [] : [`Belum dinilai: ${named(waiting.map(({ name }) => name))}`]),
    ...partial.map(
      ({ monitoring: { period }, scored, applicable }) => `${period}: baru ${scored} dari ${applicable} kriteria dinilai`,
    ),
    ...faults,
  ];
  if (periods.length === 0) return { state: waiting.length > 0 ? 'open' : 'notApplicable', lines };
  return { state: waiting.length === 0 && partial.length === 0 && faults.length === 0 ? 'done' : 'partly', lines };
};

/** What only typing into the sheets can bring about: a period that stands there twice, a value that the scale does not have. */
function typedFaults(periods: readonly ScoredPeriod[], scale: ScaleName): string[] {
  const twice = periods.filter(({ monitoring }, index) => periods[index - 1]?.monitoring.from === monitoring.from);
  const outside = periods.flatMap(({ monitoring, lines }) =>
    lines
      .filter((line) => reachedBy(line) !== null && countedBy(line, scale) === null)
      .map(({ criterion }) => `${criterion.label} (${monitoring.period})`),
  );
  return [
    ...twice.map(
      ({ monitoring }) => `${monitoring.period} tercatat dua kali di lembar “${monitoringTable.name}”: hapus salah satu`,
    ),
    ...(outside.length === 0 ? [] : [`Di luar skala ${scale}, tidak dihitung: ${named(outside)}`]),
  ];
}

const MOST_NAMED = 3;

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`;
}

export const meetings: Prove = ({ rapat }) => {
  if (rapat.length === 0) return { state: 'open', lines: [] };
  const closed = rapat.filter(({ state }) => state === 'Ditutup').length;
  return { state: closed > 0 ? 'done' : 'partly', lines: [`${rapat.length} rapat, ${closed} ditutup`] };
};

export const ended: Prove = ({ kontrak, today }) => {
  const last = lastDay(kontrak);
  if (today <= last) return { state: 'open', lines: [`Berlaku sampai ${printDate(last)}`] };
  return { state: 'done', lines: [kontrak.endedReason ?? `Berakhir ${printDate(last)}`] };
};
