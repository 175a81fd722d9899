/** "Perbarui usulan": the columns Saran and Karena say again what the records say now. Source: PKP-4. */
import { update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { carryOut } from '../../registers/record-forms.ts';
import type { Result, Saved } from '../../schema/index.ts';
import { ok, parseTarget, refuse } from '../../schema/index.ts';
import { closedReason } from './assessment.ts';
import { refuseDamaged } from './assessment-record.ts';
import { lembarOf } from './lembar.table.ts';
import type { Proposals } from './proposals.ts';
import { proposalFor } from './proposals.ts';
import { codeOf } from './rubrik.table.ts';
import { weigh } from './weigh.ts';

export function refreshProposals(proposals: Proposals) {
  return (host: Host, input: unknown): Result<Saved> => {
    const { record } = parseTarget(input);
    const weighed = weigh(host, proposals, record, {});
    if (!weighed.ok) return weighed;
    const { assessment } = weighed.value;
    const locked = closedReason(assessment.penilaian);
    if (locked !== null) return refuse(locked);
    const damaged = refuseDamaged(host, assessment);
    if (damaged && assessment.rows.size === 0) return damaged;
    const table = lembarOf(assessment.penilaian);
    const changed = assessment.variables.flatMap((variable) => {
      const row = assessment.rows.get(codeOf(variable));
      const proposal = proposalFor(variable, weighed.value.proposals);
      const [suggestion, because] = [proposal?.level ?? null, proposal?.because ?? null];
      const isSame = !row || (row.suggestion === suggestion && row.because === because);
      return isSame ? [] : [{ code: codeOf(variable), change: update(table, row, { suggestion, because }) }];
    });
    const codes = changed.map(({ code }) => code);
    const message = codes.length === 0 ? 'Usulan masih sama dengan catatan.' : `Usulan diperbarui: ${codes.join(', ')}.`;
    const changes = changed.map(({ change }) => change);
    return carryOut(host, record, ok({ action: 'Perbarui usulan nilai', changes, message }));
  };
}
