/**
 * Results of one month become rows: checked, written, and the figures beside them worked out anew for this and all later months of
 * the indicator. What somebody else reported meanwhile is never overwritten, and no analysis is lost with its row. Source: LM-4.
 */
import type { RowChange } from '../../../host/change.ts';
import { append, remove, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { CONFLICT_FIELD } from '../../../host/host.ts';
import { vanishedConflict } from '../../../registers/child-rows.ts';
import type { Refusal, Refused, Result, ValuesOf } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { checkResult } from './check-result.ts';
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import { kinerjaTable } from './kinerja.table.ts';
import type { YearMonth } from './performance.ts';
import { enteredOf, performanceUpTo, periodOf } from './performance.ts';
import type { resultFields } from './result-field.ts';
import { measured } from './standing.ts';

export interface ReportedItem extends ValuesOf<typeof resultFields> {
  /** The number of the indicator. */
  readonly id?: string;
  /** The fingerprint of the month's row; empty when there was none. */
  readonly seen?: string;
  /** Only where the form asks for it; otherwise it stays as it is. */
  readonly analysis?: string | null;
}

export interface Report {
  readonly at: YearMonth;
  readonly indicators: readonly Indikator[];
  /** Of the whole year. */
  readonly rows: readonly Kinerja[];
  readonly items: readonly ReportedItem[];
  readonly reporter: string;
  /** The name of the list in the form. */
  readonly list: string;
}

/** Refuses impossible figures at their field, and as a conflict what changed since the form was opened. */
export function reportChanges(host: Host, report: Report): Result<RowChange[]> {
  const refusals: Refusal[] = [];
  const changes = report.items.flatMap((item, index) => {
    const decided = itemChanges(host, report, item);
    if (decided.ok) return decided.value;
    refusals.push(...decided.refusals.map((refusal) => placed(refusal, `${report.list}.${index}`)));
    return [];
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(changes);
}

function placed({ field, message }: Refusal, path: string): Refusal {
  return { field: field === CONFLICT_FIELD ? field : `${path}.${field}`, message };
}

function itemChanges(host: Host, report: Report, item: ReportedItem): Result<RowChange[]> {
  const indicator = report.indicators.find(({ number, active }) => number === item.id && active);
  const row = report.rows.find(({ indicator: of, period }) => of.id === item.id && period === periodOf(report.at)) ?? null;
  const isEmpty = item.result === null && (item.analysis ?? null) === null;
  if (!indicator)
    return isEmpty && row === null ? ok([]) : refuse('Indikator ini tidak dipakai lagi. Muat ulang formulir ini.', 'result');
  const seen = item.seen === undefined || item.seen === '' ? null : item.seen;
  if (row === null && seen !== null && !isEmpty) return vanishedConflict(kinerjaTable, indicator.indicator);
  if (row !== null && seen === null && item.result === null) return ok([]);
  const checked = checkResult(indicator, item, { ...report, row });
  if (!checked.ok) return checked;
  if (checked.value === null)
    return ok(row === null ? [] : [remove(kinerjaTable, row, seen), ...later(indicator, report, row, null)]);
  const told = { ...checked.value, analysis: item.analysis === undefined ? (row?.analysis ?? null) : item.analysis };
  if (row === null) return ok(added(host, indicator, report, told));
  if (isSame(row, told)) return ok([]);
  if (seen === null) return reportedMeanwhile(indicator, row);
  const next: Kinerja = { ...row, ...told, reportedBy: report.reporter };
  return ok([
    update(kinerjaTable, row, { ...told, reportedBy: report.reporter, ...figuresOf(indicator, report, row, next) }, seen),
    ...later(indicator, report, row, next),
  ]);
}

type Told = Pick<Kinerja, 'result' | 'population' | 'before' | 'beforePopulation' | 'analysis'>;

function isSame(row: Kinerja, told: Told): boolean {
  return Object.entries(told).every(([name, value]) => row[name as keyof Told] === value);
}

function reportedMeanwhile(indicator: Indikator, { result, period, reportedBy }: Kinerja): Refused {
  const who = reportedBy === null ? '' : ` oleh ${reportedBy}`;
  const shown = measured({ ...indicator, method: 'Jumlah' }, result);
  return refuse(
    `${indicator.indicator} ${period} sudah dilaporkan${who} sejak formulir ini dibuka: ${shown}. Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.`,
    CONFLICT_FIELD,
  );
}

function added(host: Host, indicator: Indikator, report: Report, told: Told): RowChange[] {
  const row: Kinerja = {
    number: host.nextNumber(kinerjaTable),
    indicator: { id: indicator.number, label: indicator.indicator },
    unit: indicator.unit,
    period: periodOf(report.at),
    target: null,
    cumulative: null,
    achievement: null,
    gap: null,
    reportedBy: report.reporter,
    ...told,
  };
  return [append(kinerjaTable, { ...row, ...figuresOf(indicator, report, null, row) }), ...later(indicator, report, null, row)];
}

/** What stands beside the row of a month once `next` is in the place of `row`. */
function figuresOf(
  indicator: Indikator,
  { rows, at }: Report,
  row: Kinerja | null,
  next: Kinerja | null,
  month = at.month,
): Figures {
  const others = rows.filter((other) => other !== row);
  const [line] = performanceUpTo([indicator], next === null ? others : [...others, next], { ...at, month });
  const { target = null, cumulative = null, achievement = null, gap = null } = line ?? {};
  return { target, cumulative, achievement, gap };
}

type Figures = Pick<Kinerja, 'target' | 'cumulative' | 'achievement' | 'gap'>;

function later(indicator: Indikator, report: Report, row: Kinerja | null, next: Kinerja | null): RowChange[] {
  return enteredOf(indicator, report.rows, { ...report.at, month: 12 })
    .filter(({ month }) => month > report.at.month)
    .map((entered) => update(kinerjaTable, entered.row, figuresOf(indicator, report, row, next, entered.month)));
}
