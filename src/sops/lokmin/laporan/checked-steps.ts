/** The steps of a meeting's manifest with what its records show of each. Pure. Source: LM-17. */

import { kindOf } from '../../../registers/meeting-kinds.ts';
import { formalKind } from '../../../registers/meeting-tags.ts';
import type { ProvedStep } from '../../daftar-tilik.ts';
import { isChecked } from '../../daftar-tilik.ts';
import type { Step } from '../../sop.ts';
import type { OtherMeeting } from '../rapat/other-meeting.ts';
import { rapat as others } from '../rapat/sop.ts';
import { lokmin as monthly } from '../sop.ts';

/** What the steps are those of: the SOP, or the kind of meeting where there is none of its own. */
export function titleOfSteps({ rapat }: Pick<OtherMeeting, 'rapat'>): string {
  return kindOf(rapat).sop === 'lokmin' ? monthly.source : formalKind(rapat);
}

/** Without the steps that only support the procedure. */
export function stepsOf(meeting: OtherMeeting): readonly ProvedStep[] {
  const steps: readonly Step<OtherMeeting>[] = kindOf(meeting.rapat).sop === 'lokmin' ? monthly.steps : others.steps;
  return steps.filter(isChecked).map((step) => ({ step, proof: step.proof(meeting) }));
}
