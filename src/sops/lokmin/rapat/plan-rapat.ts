/** A meeting other than the lokmin bulanan is planned. Source: LM-18; domain rules of meetings. */
import type { Host } from '../../../host/host.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { parseForm } from '../../../schema/index.ts';
import { loadNewMeeting, planMeeting } from '../jadwal/plan-meeting.ts';
import { otherPlanForm } from './forms.ts';

export function loadOtherPlan(host: Host): Result<Filled> {
  return loadNewMeeting(host, { kind: null, subject: null });
}

/** Refuses also a meeting with the people that names no village. */
export function planRapat(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(otherPlanForm, input);
  return submitted.ok ? planMeeting(host, submitted.value.values) : submitted;
}
