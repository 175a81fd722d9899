/** What the units of the demo bring to a lokmin: indicators at the year's beginning; results, drafts and proposals before each meeting. */

import type { ListedRow } from '../../registers/register.ts';
import { addDays, partsOf } from '../../schema/dates.ts';
import {
  EXAMPLE_INDICATORS,
  EXAMPLE_PROBLEMS,
  EXAMPLE_PROPOSALS,
  exampleIndikator,
  exampleResult,
} from '../../sops/lokmin/lokmin.examples.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL } from './actor.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import type { Office } from './office.ts';

/** The indicators of a year, typed into the register once. */
export function keepIndicators(actor: Actor, office: Office, year: number): void {
  actor.as(OFFICE_EMAIL);
  const present = actor.call<readonly ListedRow[]>('indikator.list').length;
  if (present > 0) {
    save(actor, ['lokmin.loadCopyIndicators', 'lokmin.copyIndicators'], { record: '' }, () => ({ from: year - 1, to: year }));
    return;
  }
  for (const indicator of EXAMPLE_INDICATORS) {
    const unit = office.unit(indicator.unit);
    if (unit) actor.call('indikator.save', { record: '', seen: '', values: exampleIndikator(indicator, year, unit) });
  }
}

interface Meeting {
  readonly record: string;
  readonly date: string;
  /** Of the demo's meetings, from 0. */
  readonly index: number;
}

/** Each unit reports under its own account; the problems that this meeting will hear bring their drafts along. `awaited` have not yet. */
export function reportUnits(actor: Actor, office: Office, meeting: Meeting, awaited: readonly string[] = []): void {
  const units = [...new Set(EXAMPLE_INDICATORS.map(({ unit }) => unit))];
  for (const unit of units.filter((each) => !awaited.includes(each))) reportUnit(actor, office, meeting, unit);
}

function reportUnit(actor: Actor, office: Office, { record, date, index }: Meeting, unit: string): void {
  const { month } = partsOf(addDays(`${date.slice(0, 8)}01`, -1));
  const problem = EXAMPLE_PROBLEMS.find((candidate) => candidate.unit === unit);
  const proposal = EXAMPLE_PROPOSALS.find((candidate) => candidate.unit === unit);
  const target = { record, part: office.unit(unit)?.id ?? '' };
  actor.as(office.accountOf(unit));
  save(actor, ['lokmin.loadUnitReport', 'lokmin.reportUnit'], target, (values) => ({
    performance: rowsOf(values, 'performance').map((card) => ({ ...card, ...resultOf(card, month, problem?.cause) })),
    drafts:
      problem && problemsOf(index).includes(problem)
        ? [
            {
              activity: problem.activity,
              problem: problem.problem,
              person: office.holder(unit),
              due: addDays(date, 10 + ((index * 3) % 4) * 7),
            },
          ]
        : [],
    proposals: proposal && index % 3 === 1 ? [{ village: null, proposal: proposal.proposal, partner: proposal.partner }] : [],
  }));
  // Without problem or proposal that is what it has to say.
  save(actor, ['lokmin.loadPreparation', 'lokmin.prepare'], target, (values) => ({
    lines: rowsOf(values, 'lines').map((line) => ({ ...line, ready: true })),
  }));
}

/** The problems that a meeting hears: two or three, in turn. */
export function problemsOf(index: number) {
  const count = 2 + (index % 2);
  return Array.from({ length: count }, (_, at) => EXAMPLE_PROBLEMS[(index * 2 + at) % EXAMPLE_PROBLEMS.length]).filter(
    (problem) => problem !== undefined,
  );
}

/** What a card of the form is filled with; earlier months that were never told come as one sum. */
export function resultOf(card: Values, month: number, cause: string | undefined): Values {
  const indicator = EXAMPLE_INDICATORS.find((candidate) => String(card.heading ?? '').includes(candidate.indicator));
  if (!indicator) return {};
  const { result, population } = exampleResult(indicator, month);
  const hides = (card.hides ?? []) as readonly string[];
  const earlier = Array.from({ length: month - 1 }, (_, at) => exampleResult(indicator, at + 1));
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  return {
    result,
    ...(hides.includes('population') ? {} : { population }),
    ...(hides.includes('before') ? {} : { before: sum(earlier.map((part) => part.result)) }),
    ...(hides.includes('beforePopulation') ? {} : { beforePopulation: sum(earlier.map((part) => part.population)) }),
    ...(indicator.share < 1 ? { analysis: cause ?? 'Sebagian kegiatan bergeser ke bulan ini.' } : {}),
  };
}
