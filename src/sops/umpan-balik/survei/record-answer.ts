/** One questionnaire after the other is typed in, each saved at once, while the round runs. Source: seed-002, D.b.5. */
import { append } from '../../../host/change.ts';
import { all, none, where } from '../../../host/query.ts';
import { findUnit, unitOptions } from '../../../registers/referensi.ts';
import { unitTable } from '../../../registers/unit.table.ts';
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
      options: { Unit: unitOptions(read.units) },
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
    const unit = values.unit === null ? ok(null) : findUnit(read.units, values.unit, 'unit', 'Layanan yang dipakai');
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
