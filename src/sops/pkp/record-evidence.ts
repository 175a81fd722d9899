/** Evidence of one variable: links, documents of the register, notes, each with who and when; the sheet's column Bukti follows. Source: PKP-4. */
import type { RowChange } from '../../host/change.ts';
import { update } from '../../host/change.ts';
import { all } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import type { Refusal, ValuesOf } from '../../schema/index.ts';
import { ok, refuseAll } from '../../schema/index.ts';
import { nothingMore, running } from './assessment-forms.ts';
import type { Bukti } from './bukti.table.ts';
import { buktiTable } from './bukti.table.ts';
import { evidenceCell } from './evidence-lines.ts';
import { evidenceForm } from './forms.ts';
import { lembarOf } from './lembar.table.ts';
import { penilaianRef } from './penilaian.table.ts';
import { rowOf } from './score-variable.ts';

/** Documents that are offered: the newest. */
const MOST_DOCUMENTS = 300;

export const loadEvidence = running.loads(
  () => ({ documents: all(dokumenTable) }),
  ({ host, assessment, part, read }) => {
    const found = rowOf(host, assessment, part);
    if (!found.ok) return found;
    const own = assessment.bukti.filter((row) => row.code === part);
    const evidence = own.map((row) => ({ ...formValues(row), id: row.number, seen: host.seen(row) }));
    const documents = read.documents.slice(-MOST_DOCUMENTS).reverse();
    const options = documents.map(({ number, kind, title }) => ({ id: number, label: `${kind} ${title}` }));
    return ok({
      title: `Bukti ${part} ${found.value.variable.variable}`,
      values: { evidence },
      seen: listSeen(host, own),
      options: { Dokumen: options },
    });
  },
);

function formValues({ kind, title, link, document }: Bukti) {
  return { kind, title, link, document };
}

type Item = NonNullable<ValuesOf<typeof evidenceForm.fields>['evidence']>[number];

/** Refuses a link without its address, and a document that was not chosen. */
export const recordEvidence = running.saves(evidenceForm, nothingMore, ({ host, assessment, part, values, seen }) => {
  const found = rowOf(host, assessment, part);
  if (!found.ok) return found;
  const items = values.evidence ?? [];
  const refusals = items.flatMap(missingIn);
  if (refusals.length > 0) return refuseAll(refusals);
  const own = assessment.bukti.filter((row) => row.code === part);
  const changes = childChanges(host, {
    table: buktiTable,
    present: own,
    known: listKnown(seen),
    items,
    values: formValuesOf,
    fresh: (item, _index, number) => ({
      ...formValuesOf(item),
      number,
      assessment: penilaianRef(assessment.penilaian),
      code: part,
      addedAt: host.now(),
      addedBy: host.user().name,
    }),
  });
  if (!changes.ok) return changes;
  const { row } = found.value;
  const cell = evidenceCell(row.evidence, own, afterChanges(own, changes.value));
  return ok({
    action: `Bukti ${part}`,
    changes: [...changes.value, update(lembarOf(assessment.penilaian), row, { evidence: cell })],
    message: `${items.length} bukti untuk ${part}.`,
  });
});

function formValuesOf({ kind, title, link, document }: Item) {
  return { kind, title, link, document };
}

function missingIn({ kind, link, document }: Item, index: number): Refusal[] {
  if (kind === 'Tautan' && link === null)
    return [{ field: `evidence.${index}.link`, message: 'Tempelkan alamat tautannya, misalnya dari Drive.' }];
  if (kind === 'Dokumen Admen' && document === null)
    return [{ field: `evidence.${index}.document`, message: 'Pilih dokumen yang dibuat Admen.' }];
  return [];
}

/** The evidence as it will stand, in its order. */
function afterChanges(own: readonly Bukti[], changes: readonly RowChange[]): Pick<Bukti, 'title' | 'link' | 'document'>[] {
  const changed = new Map(changes.flatMap((change) => (change.type === 'append' ? [] : [[change.row, change] as const])));
  const kept = own.flatMap((row) => {
    const change = changed.get(row);
    if (change?.type === 'remove') return [];
    return [change?.type === 'update' ? ({ ...row, ...change.values } as Bukti) : row];
  });
  const added = changes.flatMap((change) => (change.type === 'append' ? [change.row as Bukti] : []));
  return [...kept, ...added];
}
