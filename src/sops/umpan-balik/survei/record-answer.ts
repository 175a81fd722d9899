/** One questionnaire after the other is typed in, each saved at once, while the round runs. Source: seed-002, D.b.5. */
import { append } from '../../../host/change.ts';
import { all, none, where } from '../../../host/query.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Ref, Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { answerForm } from './forms.ts';
import { jawabanTable } from './jawaban.table.ts';
import { rondeRef } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { dayRefusal } from './survey.ts';
import { loadsRunning, savesRunning } from './survey-record.ts';

const blank = Object.fromEntries(Object.keys(answerForm.fields).map((name) => [name, null]));

/** Day and service stay as in the questionnaire before: a pile comes from one place and day. */
export const loadAnswer = loadsRunning(
  (record) => ({ units: all(unitTable), answers: where(jawabanTable, 'round', [record]) }),
  ({ row, read }) => {
    const typed = read.answers.filter((answer) => answer.source === 'Kertas');
    const last = typed[typed.length - 1];
    return {
      title: `Kuesioner ke-${printNumber(typed.length + 1)}`,
      values: { ...blank, answeredOn: last?.answeredOn ?? row.handedOutOn, unit: last?.unit ?? null },
      seen: '',
      options: { Unit: read.units.filter((unit) => unit.active).map((unit) => ({ id: unit.number, label: unit.name })) },
      notes: [
        `${printNumber(read.answers.length)} dari ${printNumber(sampleSize(row.population))} jawaban yang diperlukan sudah tercatat.`,
      ],
    };
  },
);

/** Refuses an element without answer or off its scale, a day outside the period, and a unit that is not in the register any more. */
export const recordAnswer = savesRunning(
  answerForm,
  () => ({ units: all(unitTable), answers: none(jawabanTable) }),
  ({ host, row, read, values }) => {
    const wrongDay = dayRefusal(row, values.answeredOn, host.today());
    if (wrongDay !== null) return refuse(wrongDay, 'answeredOn');
    const unit = findUnit(read.units, values.unit);
    if (!unit.ok) return unit;
    const number = host.nextNumber(jawabanTable);
    return ok({
      action: 'Catat jawaban SKM',
      changes: [
        append(jawabanTable, {
          number,
          round: rondeRef(row),
          ...values,
          unit: unit.value,
          source: 'Kertas',
          responseKey: null,
        }),
      ],
      message: `Kuesioner disimpan dengan nomor ${number}.`,
    });
  },
);

function findUnit(units: readonly Unit[], ref: Ref | null): Result<Ref | null> {
  if (ref === null) return ok(null);
  const unit = units.find((candidate) => candidate.number === ref.id);
  if (!unit) return refuse(`Layanan yang dipakai: ${ref.id} tidak ada lagi di lembar Unit. Pilih unit lain.`, 'unit');
  return ok({ id: unit.number, label: unit.name });
}
