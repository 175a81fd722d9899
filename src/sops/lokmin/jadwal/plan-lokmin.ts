/** A lokmin bulanan is planned, the first of the year or another. Source: seed-001, step 3; LM-18. */
import type { Host } from '../../../host/host.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { parseSubmission } from '../../../schema/index.ts';
import { planForm } from '../forms.ts';
import { loadNewMeeting, planMeeting } from './plan-meeting.ts';

export function loadPlan(host: Host): Result<Filled> {
  return loadNewMeeting(host, { kind: 'Lokmin bulanan' });
}

export function planLokmin(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(planForm.fields, input);
  return submitted.ok ? planMeeting(host, { ...submitted.value.values, subject: null }) : submitted;
}
