/** The criteria of a contract, as the contract has them. Their weights come to 100. Source: PK-c. */
import { CONFLICT_FIELD } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import type { ListItem, Refusal } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import type { ScaleName } from '../kontrak.table.ts';
import { kontrakRef, LKPP_SCALE } from '../kontrak.table.ts';
import type { Kriteria } from '../kriteria.table.ts';
import { inOrder, kriteriaTable } from '../kriteria.table.ts';
import { weightFault } from '../penilaian/weights.ts';
import { folded } from './check-contract.ts';
import { loadsContract, savesContract } from './contract-record.ts';
import { criteriaForm } from './forms.ts';

const queries = (record: string) => ({ kriteria: where(kriteriaTable, 'contract', [record]) });

export const loadCriteria = loadsContract(queries, ({ host, row, read }) => ({
  title: `Kriteria: ${row.work}`,
  values: {
    criteria: inOrder(read.kriteria).map((criterion) => ({
      id: criterion.number,
      seen: host.seen(criterion),
      ...described(criterion),
      ...(row.scale === LKPP_SCALE && !isMeasurable(criterion) && { hides: ['targetValue', 'direction'] }),
    })),
  },
  seen: listSeen(host, read.kriteria),
  notes: row.scale === LKPP_SCALE ? ['Skala 1–3: 1 cukup, 2 baik, 3 sangat baik.'] : [],
}));

type Item = ListItem<typeof criteriaForm.fields.criteria.items>;

function described({ name, target, measure, weight, targetValue, direction }: Item) {
  return { name, target, measure, weight, targetValue, direction };
}

function isMeasurable({ targetValue, direction }: Pick<Item, 'targetValue' | 'direction'>): boolean {
  return targetValue !== null || direction !== null;
}

/**
 * Refuses weights that do not come to 100, two criteria of one name, half a measurable target, and, as a conflict, a list to which
 * somebody added meanwhile: its weights would come to more than 100. What was scored keeps its weights.
 */
export const saveCriteria = savesContract(criteriaForm, queries, ({ host, row, read, values, seen }) => {
  const refusals = criteriaFaults(values.criteria, row.scale);
  if (refusals.length > 0) return refuseAll(refusals);
  const known = listKnown(seen);
  const unseen = read.kriteria.find(({ number }) => !known.has(number));
  if (unseen) return refuse(addedMeanwhile(unseen), CONFLICT_FIELD);
  const changes = childChanges(host, {
    table: kriteriaTable,
    present: read.kriteria,
    known,
    items: values.criteria,
    values: (item, index) => ({ ...described(item), order: index + 1 }),
    fresh: (item, index, number) => ({ number, contract: kontrakRef(row), order: index + 1, ...described(item) }),
  });
  if (!changes.ok) return changes;
  return ok({ action: 'Ubah kriteria kontrak', changes: changes.value, message: `${values.criteria.length} kriteria disimpan.` });
});

function addedMeanwhile({ name }: Kriteria): string {
  return `Kriteria “${name}” ditambahkan sejak formulir ini dibuka. Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.`;
}

export function criteriaFaults(criteria: readonly Item[], scale: ScaleName): Refusal[] {
  const names = criteria.map(({ name }) => folded(name));
  const each = criteria.flatMap((item, index): Refusal[] => {
    const at = (field: string, message: string) => [{ field: `criteria.${index}.${field}`, message }];
    if (names.indexOf(names[index] ?? '') < index)
      return at('name', 'Kriteria ini sudah ada di atas. Beri nama lain, atau hapus.');
    if (scale === LKPP_SCALE && isMeasurable(item))
      return at(item.targetValue === null ? 'direction' : 'targetValue', 'Skala 1–3 tidak memakai target angka. Kosongkan.');
    if (item.targetValue !== null && item.direction === null)
      return at('direction', 'Pilih arah: makin besar atau makin kecil yang baik.');
    if (item.targetValue === null && item.direction !== null)
      return at('targetValue', 'Isi target angka, atau kosongkan arahnya.');
    return [];
  });
  const fault = weightFault(criteria.map(({ weight }) => weight));
  return [...each, ...(fault === null ? [] : [{ field: 'criteria', message: fault }])];
}
