/** What the scores of a period cannot be: outside the scale, given for what does not apply, none at all, of a day outside the period. Pure. Source: PK-c. */
import { printDate } from '../../../schema/dates.ts';
import type { ListItem, Refusal } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { LKPP_SCALE } from '../kontrak.table.ts';
import type { Period } from '../penilaian/periods.ts';
import { isOnScale, reachedBy } from '../penilaian/score-contract.ts';
import type { scoreForm } from './forms.ts';
import type { Line } from './score-lines.ts';

export type ScoreItem = ListItem<typeof scoreForm.fields.scores.items>;

/** `lines` are those that the items are about, in the same order. */
export function scoreFaults(items: readonly ScoreItem[], lines: readonly Line[], { scale }: Pick<Kontrak, 'scale'>): Refusal[] {
  const each = items.flatMap((item, index) => {
    const line = lines[index];
    const fault = line ? itemFault(item, line, scale) : null;
    return fault === null ? [] : [{ field: `scores.${index}.${fault.field}`, message: fault.message }];
  });
  const isAsked = items.some(({ notApplicable }) => notApplicable !== true);
  const isEmpty = items.every((item, index) => {
    const line = lines[index];
    return !line || reachedBy({ ...line, ...item }) === null;
  });
  if (each.length > 0 || !isEmpty || !isAsked) return each;
  return [{ field: 'scores', message: 'Belum ada kriteria yang dinilai. Isi sedikitnya satu nilai.' }];
}

function itemFault(item: ScoreItem, { targetValue }: Line, scale: Kontrak['scale']): Refusal | null {
  const asked = targetValue === null ? 'score' : 'measured';
  const given = item[asked];
  if (item.notApplicable !== true)
    return given === null || scale !== LKPP_SCALE || isOnScale(given, scale)
      ? null
      : { field: asked, message: 'Pada skala 1–3, isi 1, 2, atau 3.' };
  if (given !== null) return { field: asked, message: 'Kosongkan nilainya bila kriteria tidak berlaku.' };
  return item.remark === null ? { field: 'remark', message: 'Tulis mengapa kriteria ini tidak berlaku.' } : null;
}

/** A period is assessed from its first day on, at the latest today. */
export function dayFaults({ from }: Period, assessedOn: string, today: string): Refusal[] {
  const at = (message: string) => [{ field: 'assessedOn', message }];
  if (assessedOn < from) return at(`Tanggal penilaian tidak boleh sebelum periodenya (${printDate(from)}).`);
  return assessedOn > today ? at('Tanggal penilaian tidak boleh sesudah hari ini.') : [];
}
