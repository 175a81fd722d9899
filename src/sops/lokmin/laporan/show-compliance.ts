/** Over a year: how many of the lokmin bulanan did each step of their SOP, and how far each meeting complied. Source: LM-17. */
import type { Host } from '../../../host/host.ts';
import type { Columns } from '../../../host/query.ts';
import { column } from '../../../host/query.ts';
import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { ProvedStep } from '../../daftar-tilik.ts';
import { complianceOf, isChecked, isCompliant } from '../../daftar-tilik.ts';
import { byDay, isHeld } from '../bukti-pkp/month-lacks.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { lokmin as sop } from '../sop.ts';
import { stepsOf } from './checked-steps.ts';
import type { ComplianceOfYear, StepOfYear } from './completeness-view.ts';
import { readMeetings } from './many-lokmin.ts';
import { yearOf } from './year-input.ts';

const MONTHLY_KINDS: readonly string[] = ['Lokmin bulanan', 'Lokmin bulanan pertama'];
const NO_MEETINGS_LIMIT = 0;

export function showCompliance(host: Host, input: unknown): Result<ComplianceOfYear> {
  const year = yearOf(input, host.today());
  const ofYear = ({ numbers = [], dates = [], kinds = [] }: Columns) =>
    numbers.filter((_, index) => dates[index]?.startsWith(year) && MONTHLY_KINDS.includes(kinds[index] ?? ''));
  const meetings = readMeetings(host, { kinds: column(rapatTable, 'kind') }, ofYear)
    .filter(({ rapat }) => isHeld(rapat))
    .sort((a, b) => byDay(a.rapat, b.rapat))
    .map((lokmin) => ({ lokmin, steps: stepsOf({ ...lokmin, brought: [] }) }));
  const limit = meetings[0]?.lokmin.settings.complianceLimit ?? NO_MEETINGS_LIMIT;
  return ok({
    year,
    limit,
    steps: sop.steps.filter(isChecked).map(({ id, number, title }) => ({
      id,
      number,
      title,
      ...countOf(meetings.flatMap(({ steps }) => steps.filter(({ step }) => step.id === id))),
    })),
    meetings: meetings.map(({ lokmin, steps }) => meetingLine(lokmin, steps, limit)),
  });
}

function countOf(steps: readonly ProvedStep[]): Pick<StepOfYear, 'yes' | 'no' | 'notApplicable'> {
  const { yes, no, notApplicable } = complianceOf(steps);
  return { yes, no, notApplicable };
}

function meetingLine({ rapat }: Lokmin, steps: readonly ProvedStep[], limit: number): ComplianceOfYear['meetings'][number] {
  const compliance = complianceOf(steps);
  return {
    record: rapat.number,
    title: rapat.title,
    route: meetingRoute(rapat),
    rate: compliance.rate === null ? 'tidak dapat dihitung' : `${printNumber(compliance.rate)} %`,
    isCompliant: isCompliant(compliance, limit),
  };
}
