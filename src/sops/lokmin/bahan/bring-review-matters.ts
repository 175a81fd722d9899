/** LM-16: results of the internal audit that were discussed, and recommendations, for the tinjauan manajemen. */

import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { listSeen } from '../../../registers/record-forms.ts';
import { ok } from '../../../schema/index.ts';
import { reviewMattersForm } from './forms.ts';
import { destinationOf, handingOf, handingQueries } from './handing.ts';
import { ownMatterChanges } from './own-matters.ts';

const KIND = 'Tinjauan manajemen';

export const loadReviewMatters = loadsMeeting(handingQueries, ({ host, row: rapat, read }) => {
  const handing = handingOf(rapat, KIND, read);
  return {
    values: {
      own: handing.bahan.map((row) => ({ id: row.number, seen: host.seen(row), origin: row.origin, title: row.title })),
    },
    seen: listSeen(host, handing.bahan),
    notes: [destinationOf(handing)],
  };
});

/** Refuses to change or take back what the tinjauan manajemen has discussed. */
export const bringReviewMatters = savesMeeting(reviewMattersForm, handingQueries, ({ host, row: rapat, read, values, seen }) => {
  const handing = handingOf(rapat, KIND, read);
  const items = values.own ?? [];
  const changes = ownMatterChanges(host, handing, { present: handing.bahan, items, seen });
  if (!changes.ok) return changes;
  return ok({
    action: 'Susun bahan tinjauan manajemen',
    changes: changes.value,
    message: `${items.length} bahan disimpan. ${destinationOf(handing)}`,
  });
});
