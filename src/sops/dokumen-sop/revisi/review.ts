/** A naskah in force is reviewed from time to time: it stays as it is for another while, or a revision is opened. Source: domain rules of documents. */
import { update } from '../../../host/change.ts';
import { addMonths, printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { reviewForm } from '../forms.ts';
import { loadsNaskah, savesNaskah } from '../naskah/edit-forms.ts';
import { naskahTable } from '../naskah/naskah.table.ts';
import { openDraft } from './revise.ts';

const NOT_IN_FORCE = 'Hanya naskah yang berlaku yang ditinjau.';

export const loadReview = loadsNaskah(({ host, record }) => ({
  values: { reviewedOn: host.today(), outcome: null, reason: null },
  seen: host.seen(record.naskah),
  locked: record.current ? null : NOT_IN_FORCE,
  notes:
    record.naskah.reviewedOn === null
      ? []
      : [`Terakhir ditinjau ${printDate(record.naskah.reviewedOn)}. ${record.naskah.reviewNote ?? ''}`.trim()],
}));

/** Refuses a day after today or before it was issued, and a second draft. */
export const review = savesNaskah(reviewForm, ({ host, record, values, seen }) => {
  const { naskah, current } = record;
  const { reviewedOn, outcome, reason } = values;
  if (!current) return refuse(NOT_IN_FORCE);
  if (reviewedOn > host.today()) return refuse('Tanggal tinjauan tidak boleh sesudah hari ini.', 'reviewedOn');
  if (current.issuedOn !== null && reviewedOn < current.issuedOn)
    return refuse(`Tanggal tinjauan tidak boleh sebelum terbit (${printDate(current.issuedOn)}).`, 'reviewedOn');
  const reviewDue = addMonths(reviewedOn, naskah.reviewMonths);
  const noted = update(naskahTable, naskah, { reviewedOn, reviewNote: reason ?? outcome, reviewDue }, seen);
  if (outcome === 'Masih sesuai')
    return ok({
      action: 'Tinjau naskah',
      changes: [noted],
      message: `Tetap berlaku. Tinjauan berikutnya paling lambat ${printDate(reviewDue)}.`,
    });
  const opened = openDraft(host, record, reason ?? outcome);
  return opened.ok ? ok({ ...opened.value, changes: [noted, ...opened.value.changes] }) : opened;
});
