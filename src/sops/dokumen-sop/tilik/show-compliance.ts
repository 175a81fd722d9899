/** How a SOP is followed over time: every look, every step, and which SOPs' records can prove its steps. Source: LM-17. */
import type { Host } from '../../../host/host.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import { complianceOfCounts, isCompliant } from '../../daftar-tilik.ts';
import { contentOf, naskahFrom, naskahQueries, stepsOf } from '../naskah/naskah-record.ts';
import { answersOf } from './bring-to-lokmin.ts';
import { linkedSops } from './checked-lines.ts';
import type { StepCompliance } from './low-steps.ts';
import { LOOKS, lowSteps, stepCompliance } from './low-steps.ts';

export interface ComplianceView {
  readonly title: string;
  /** Percent. */
  readonly limit: number;
  /** The latest first. */
  readonly checks: readonly {
    readonly number: string;
    readonly checkedOn: string;
    readonly unit: string;
    readonly assessor: string;
    readonly record: string | null;
    readonly yes: number;
    readonly no: number;
    readonly notApplicable: number;
    readonly rate: number | null;
    /** `null`: nothing could be said. */
    readonly isCompliant: boolean | null;
  }[];
  /** How many of the latest looks the steps' rates are of. */
  readonly looks: number;
  readonly steps: readonly StepCompliance[];
  /** Codes of the steps under the threshold. */
  readonly low: readonly string[];
  /** Ids of the SOPs whose records can prove steps. */
  readonly provedBy: readonly string[];
  readonly isInForce: boolean;
}

export function showCompliance(host: Host, input: unknown): Result<ComplianceView> {
  const { record: number } = parseTarget(input);
  const read = host.read({ ...naskahQueries(number), ...answersOf(number) });
  const found = naskahFrom(host, number, read);
  if (!found.ok) return found;
  const { naskah, current, penilaian, settings } = found.value;
  const steps = stepCompliance(penilaian, read.jawaban);
  const limit = settings.complianceLimit;
  return ok({
    title: naskah.title,
    limit,
    checks: penilaian.map(({ checkedOn, unit, assessor, record, yes, no, notApplicable, rate, ...row }) => ({
      ...{ number: row.number, checkedOn, unit, assessor, record, yes, no, notApplicable, rate },
      isCompliant: isCompliant(complianceOfCounts({ yes, no, notApplicable }), limit),
    })),
    looks: Math.min(penilaian.length, LOOKS),
    steps,
    low: lowSteps(steps, limit).map(({ code }) => code),
    provedBy: current ? linkedSops(stepsOf(found.value, current)) : [],
    isInForce: current !== null && contentOf(found.value, current).steps.length > 0,
  });
}
