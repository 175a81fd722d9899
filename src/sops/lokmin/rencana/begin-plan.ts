/** Begins an RPK or RUK: from its own list, or from the meeting that presents or discusses it. Source: LM-5, LM-11. */
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, one, where } from '../../../host/query.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { MONTHS, partsOf } from '../../../schema/dates.ts';
import type { Filled, Ref, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import { beginForm } from './forms.ts';
import type { PlanTime, Rencana } from './rencana.table.ts';
import { newRencana, planRoute, planTitle, rencanaTable } from './rencana.table.ts';

/** The part of the form that a meeting opens for next year's proposals. */
const PROPOSAL_PART = 'proposal';

/** `record` is the meeting from which it is begun, if any: its month is filled in, or the year after it for a RUK. */
export function loadBegin(host: Host, input: unknown): Result<Filled> {
  const { record, part } = parseTarget(input);
  const { rapat, rencana } = host.read({ rapat: one(rapatTable, record), rencana: all(rencanaTable) });
  const { year, month } = partsOf(rapat?.date ?? host.today());
  const monthly: PlanTime = { kind: 'RPK bulanan', year, month: MONTHS[month - 1] ?? null };
  const proposals: PlanTime = { kind: 'RUK', year: year + 1, month: null };
  const present = new Set(rencana.map(({ title }) => title));
  const missing = [monthly, { ...monthly, kind: 'RPK tahunan', month: null } as const, proposals].find(
    (time) => !present.has(planTitle(time)),
  );
  const values = record === '' ? (missing ?? monthly) : part === PROPOSAL_PART ? proposals : monthly;
  return ok({ values: { ...values }, seen: '' });
}

/** Refuses a second plan of the same kind and time, naming the first. */
export function beginPlan(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(beginForm, input);
  if (!submitted.ok) return submitted;
  const { record, values } = submitted.value;
  const title = planTitle(values);
  const { rapat, rencana } = host.read({ rapat: one(rapatTable, record), rencana: where(rencanaTable, 'title', [title]) });
  const [same] = rencana;
  if (same)
    return refuse(`${title} sudah ada: ${same.number}. Buka rencana itu.`, values.kind === 'RPK bulanan' ? 'month' : 'year');
  const meeting: Ref | null = rapat && { id: rapat.number, label: rapat.title };
  const plan: Rencana = newRencana(host.nextNumber(rencanaTable), values, meeting);
  return carryOut(
    host,
    plan.number,
    ok({
      action: `Mulai ${title}`,
      changes: [append(rencanaTable, plan)],
      message: `${title} dimulai dengan nomor ${plan.number}.`,
      next: [{ caption: `Buka ${title}`, route: planRoute(plan) }],
    }),
  );
}
