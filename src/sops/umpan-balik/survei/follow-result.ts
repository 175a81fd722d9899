/** What the leadership makes of the result: its discussion, and RTL for what is weak. Source: seed-002, D.b.6–7. */

import { update } from '../../../host/change.ts';
import { where } from '../../../host/query.ts';
import { filledRtl, rtlLineChanges, rtlLineQueries } from '../../../registers/plan-rtl-lines.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printFixed } from '../../../schema/numbers.ts';
import { ELEMENTS } from './elements.ts';
import { discussionForm, rtlForm } from './forms.ts';
import { resultOf, tallyOf } from './ikm.ts';
import { jawabanTable } from './jawaban.table.ts';
import { rondeRef, rondeTable } from './ronde.table.ts';
import { unplannedElements, weaknessOf } from './survey.ts';
import { loadsClosed, savesClosed } from './survey-record.ts';

const answersOf = (record: string) => ({ answers: where(jawabanTable, 'round', [record]) });

export const loadDiscussion = loadsClosed(answersOf, ({ host, row, read }) => {
  const { discussedOn, discussedBy, discussion } = row;
  const result = resultOf(tallyOf(read.answers));
  const weak = (result?.elements ?? []).filter((element) => element.isWeak).map(({ key }) => ELEMENTS[key].label);
  return {
    values: { discussedOn: discussedOn ?? host.today(), discussedBy, discussion },
    seen: host.seen(row),
    notes: [
      ...(result ? [`IKM ${printFixed(result.ikm.value, 2)}, mutu ${result.ikm.grade} (${result.ikm.word.toLowerCase()}).`] : []),
      ...(weak.length > 0 ? [`Unsur dengan nilai di bawah 3: ${weak.join(', ')}.`] : []),
    ],
  };
});

/** Refuses a day on which there was no result yet, and one that has not come yet. */
export const recordDiscussion = savesClosed(
  discussionForm,
  () => ({}),
  ({ host, row, values, seen }) => {
    // A round may be closed in the workbook some days after its period, when the meeting was already held.
    const earliest = row.closedOn !== null && row.closedOn < row.periodTo ? row.closedOn : row.periodTo;
    if (values.discussedOn < earliest)
      return refuse(`Hasil survei baru ada sesudah ${printDate(earliest)}. Periksa tanggalnya.`, 'discussedOn');
    if (values.discussedOn > host.today()) return refuse('Tanggal pembahasan tidak boleh sesudah hari ini.', 'discussedOn');
    return ok({
      action: 'Catat pembahasan SKM',
      changes: [update(rondeTable, row, values, seen)],
      message: 'Pembahasan disimpan.',
      next: [{ caption: 'Susun rencana perbaikan', route: `form/survei.rtl/${row.number}` }],
    });
  },
);

const NOT_DISCUSSED = 'Hasil survei belum dibahas dengan pimpinan. Isi langkah 6 dahulu.';

/** Every weak element without RTL is proposed as a problem. */
export const loadRtl = loadsClosed(
  (record) => ({ ...rtlLineQueries(record), ...answersOf(record) }),
  ({ host, row, read }) => {
    const filled = filledRtl(host, read);
    const planned = Array.isArray(filled.values.plans) ? filled.values.plans : [];
    const weak = unplannedElements(resultOf(tallyOf(read.answers)), read.rtl);
    const proposed = weak.map((element) => ({ activity: null, problem: weaknessOf(element), person: null, due: null }));
    return {
      ...filled,
      values: { plans: [...planned, ...proposed] },
      notes: weak.length > 0 ? [`${weak.length} unsur di bawah 3 belum mempunyai rencana perbaikan.`] : [],
      locked: row.discussedOn === null ? NOT_DISCUSSED : null,
    };
  },
);

/** Refuses plans before the discussion, a deadline before it, and a person who is not in the register. */
export const planRtl = savesClosed(rtlForm, rtlLineQueries, ({ host, row, read, values, seen }) => {
  if (row.discussedOn === null) return refuse(NOT_DISCUSSED);
  const plans = values.plans ?? [];
  const from = { source: rondeRef(row), decidedOn: row.discussedOn, dayName: 'tanggal pembahasan' };
  const changes = rtlLineChanges(host, from, read, { plans, seen });
  if (!changes.ok) return changes;
  return ok({ action: 'Susun RTL survei', changes: changes.value, message: `${plans.length} rencana perbaikan disimpan.` });
});
