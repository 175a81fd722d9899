/** RPK and RUK: a year's plan and next year's proposals, and the month that a lokmin draws up from them. */
import { MONTHS, partsOf } from '../../../src/schema/dates.ts';
import type { Ref, Saved } from '../../../src/schema/index.ts';
import { EXAMPLE_ACTIVITIES } from '../../../src/sops/lokmin/rencana/yearly.examples.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

type Row = Record<string, unknown>;

/** The plan of the year of that day, and the RUK of the next, as a unit types them in. */
export function planYear(workbook: MeasuredWorkbook, date: string, unit: Ref): void {
  const { year } = partsOf(date);
  for (const values of [
    { kind: 'RPK tahunan', year, month: null },
    { kind: 'RUK', year: year + 1, month: null },
  ]) {
    workbook.call('rencana.loadBegin', { record: '' });
    const record = workbook.call<Saved>('rencana.begin', { record: '', values }).record ?? '';
    submit(workbook, ['rencana.loadLines', 'rencana.saveYearly'], { record, part: 'baru' }, () => ({
      lines: EXAMPLE_ACTIVITIES.map(({ unit: _unit, every, ...line }) => ({
        ...line,
        unit,
        months: MONTHS.filter((_, index) => index % every === 0),
      })),
    }));
  }
}

/** The month that was drawn up in a lokmin: edited, agreed, printed, shown in a sheet of its own. */
export function agreeMonth(workbook: MeasuredWorkbook, date: string): void {
  const plans = workbook.call<readonly { record: string; title: string }[]>('rencana.list');
  const record = plans.find(({ title }) => /^RPK (?!tahunan|lama)/.test(title))?.record ?? '';
  workbook.call('rencana.susun', { record });
  submit(workbook, ['rencana.loadLines', 'rencana.saveMonthly'], { record, part: 'UNT-01' }, ({ lines }) => ({
    lines: (lines as Row[]).map((line) => ({ ...line, time: 'Minggu kedua' })),
  }));
  submit(workbook, ['rencana.loadAgreement', 'rencana.agree'], { record }, (values) => ({ ...values, agreedOn: date }));
  workbook.call('rencana.open', { record });
  workbook.call('rencana.makeDocument', { record });
  workbook.call('rencana.layOutSheet', { record });
}

/** What became of it. */
export function realiseMonth(workbook: MeasuredWorkbook): void {
  const plans = workbook.call<readonly { record: string; title: string }[]>('rencana.list');
  const record = plans.find(({ title }) => /^RPK (?!tahunan|lama)/.test(title))?.record ?? '';
  submit(workbook, ['rencana.loadRealisation', 'rencana.realise'], { record }, ({ lines }) => ({
    lines: (lines as Row[]).map((line) => ({ ...line, realisation: 'Terlaksana' })),
  }));
}
