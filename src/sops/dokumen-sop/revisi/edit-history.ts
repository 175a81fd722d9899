/** The history of a draft: proposed from the real difference, reworded by hand where one likes. Source: LM-0. */

import type { Change } from '../../../host/change.ts';
import { append, remove } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import { ok, refuseAll } from '../../../schema/index.ts';
import { historyForm } from '../forms.ts';
import { loadsDraft, savesDraft } from '../naskah/edit-forms.ts';
import { naskahRef } from '../naskah/naskah.table.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { historyOf, revisionBefore } from '../naskah/naskah-record.ts';
import { changeMark, historyLines, realChanges } from './approval.ts';
import { inWords } from './differences.ts';
import type { Revisi } from './revisi.table.ts';
import { revisionWords, revisiRef } from './revisi.table.ts';
import type { Riwayat } from './riwayat.table.ts';
import { riwayatTable } from './riwayat.table.ts';

/** Rows that stand, then the changes that nobody wrote down yet; those of changes that were undone are left out. */
export const loadHistory = loadsDraft(({ host, record, draft }) => {
  const { kept, missing, stale } = historyLines(record, draft);
  const before = revisionBefore(record, draft);
  return {
    title: `Riwayat revisi ${revisionWords(draft.revision)}`,
    values: {
      changes: [
        ...kept.map((row) => ({
          ...{
            id: row.number,
            seen: host.seen(row),
            section: row.section,
            before: row.before,
            after: row.after,
            since: row.since,
          },
        })),
        ...missing.map((change) => ({ ...inWords(change), since: null, note: 'Baru, dari perbedaan naskah' })),
      ],
    },
    seen: listSeen(host, historyOf(record, draft)),
    notes: [
      before
        ? `Dibandingkan dengan revisi ${revisionWords(before.revision)}.`
        : 'Revisi pertama: riwayat hanya diisi bila ada perubahan dari naskah kertas sebelumnya.',
      ...(stale.length === 0
        ? []
        : [`${stale.length} perubahan yang dibatalkan tidak ditampilkan lagi dan hilang saat disimpan.`]),
    ],
  };
});

/** A row that says what the difference says keeps its mark, so that it is known again after the text changed elsewhere. */
export const saveHistory = savesDraft(historyForm, ({ host, record, draft, values, seen }) => {
  const items = values.changes ?? [];
  const empty = items.flatMap(({ before, after }, index) =>
    before === null && after === null
      ? [{ field: `changes.${index}.after`, message: 'Isi Semula, Diubah menjadi, atau keduanya; atau hapus baris ini.' }]
      : [],
  );
  if (empty.length > 0) return refuseAll(empty);
  const { missing } = historyLines(record, draft);
  const waiting = [...missing];
  const changes = childChanges(host, {
    table: riwayatTable,
    present: historyOf(record, draft),
    known: listKnown(seen),
    items,
    values: ({ section, before, after, since }, index) => ({ section, before, after, since, order: index + 1 }),
    // New rows stand in the order of the changes that they tell.
    fresh: ({ section, before, after, since }, index, number) => {
      const at = waiting.findIndex((change) => inWords(change).section === section);
      const [told] = at < 0 ? [] : waiting.splice(at, 1);
      return {
        ...{
          number,
          naskah: naskahRef(record.naskah),
          revision: revisiRef(draft),
          order: index + 1,
          section,
          before,
          after,
          since,
        },
        mark: told ? changeMark(told) : null,
      };
    },
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Ubah riwayat naskah',
    changes: changes.value,
    message: `${items.length} perubahan dicatat dalam riwayat.`,
  });
});

/** Writes down what is still missing, and takes out what was undone: done by submitting, so that the head reads all of it. */
export function completeHistory(host: Host, record: NaskahRecord, draft: Revisi): { rows: Riwayat[]; changes: Change[] } {
  const { kept, missing, stale } = historyLines(record, draft);
  const written = missing.map(
    (change, index): Riwayat => ({
      ...{ number: host.nextNumber(riwayatTable), naskah: naskahRef(record.naskah), revision: revisiRef(draft) },
      ...{ order: kept.length + index + 1, ...inWords(change), since: null, mark: changeMark(change) },
    }),
  );
  return {
    rows: [...kept, ...written],
    changes: [...stale.map((row) => remove(riwayatTable, row)), ...written.map((row) => append(riwayatTable, row))],
  };
}

/** Whether a revision that follows another one changes anything. */
export function isUnchanged(record: NaskahRecord, draft: Revisi): boolean {
  return revisionBefore(record, draft) !== null && realChanges(record, draft).length === 0;
}
