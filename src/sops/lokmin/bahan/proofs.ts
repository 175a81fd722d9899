/** How the matters that a lokmin handed to other meetings show that this was done. Pure. Source: LM-14, LM-16. */
import type { MeetingKind } from '../../../registers/rapat.table.ts';
import type { Proof } from '../../sop.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { discussion } from '../proofs.ts';

/** Done once something is handed to a meeting of the kind; otherwise the discussion of the step's agenda item tells. */
export function handed(kind: MeetingKind, step: string): (lokmin: Lokmin) => Proof {
  return (lokmin) => {
    const matters = lokmin.bahan.filter((matter) => matter.kind === kind);
    const meetings = [...new Set(matters.map(({ meeting }) => meeting?.label ?? ''))];
    const lines = meetings.map((label) => {
      const count = matters.filter(({ meeting }) => (meeting?.label ?? '') === label).length;
      return label === '' ? `${count} bahan menunggu ${kind.toLowerCase()} direncanakan` : `${count} bahan untuk ${label}`;
    });
    return matters.length > 0 ? { state: 'done', lines } : discussion(step)(lokmin);
  };
}
