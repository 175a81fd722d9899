/** The RTL register as a list: what is open by deadline, then what is done; also by person, by due date and by source. Source: LM-9, LM-12. */
import type { Host } from '../host/host.ts';
import { all } from '../host/query.ts';
import { addDays, dayNumber, daysBetween, printDate } from '../schema/dates.ts';
import type { Result } from '../schema/index.ts';
import { ok } from '../schema/index.ts';
import { carriedWords, timesCarried } from './carried-rtl.ts';
import { MOST_LISTED, rtlProgressForm } from './manifest.ts';
import { pegawaiTable } from './pegawai.table.ts';
import { leftWords } from './referensi.ts';
import type { ListedRow } from './register.ts';
import type { Rtl } from './rtl.table.ts';
import { doerWords, isOpen, rtlTable } from './rtl.table.ts';
import { openRtlReviews } from './rtl-reviews.ts';

/** Open ones first, by deadline; then those that are done, the latest first. */
export function listRtl(host: Host): Result<readonly ListedRow[]> {
  const { rows, pegawai, reviews } = host.read({ rows: all(rtlTable), pegawai: all(pegawaiTable), ...openRtlReviews });
  const today = host.today();
  const open = rows.filter(isOpen).sort((a, b) => a.due.localeCompare(b.due));
  const done = rows.filter((row) => !isOpen(row)).sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? ''));
  return ok(
    [...open, ...done].slice(0, MOST_LISTED).map((row) => {
      const left = isOpen(row) ? leftWords(pegawai, row.person) : null;
      const person = left === null ? row.person.label : `${row.person.label} (${left})`;
      return {
        record: row.number,
        route: `form/${rtlProgressForm.id}/${row.number}`,
        title: row.activity,
        detail: `${doerWords({ ...row, person: { ...row.person, label: person } })} · ${dueWords(row, today)} · ${row.source.label}`,
        ...tagOf(row, timesCarried(row, reviews), today),
        groups: { 'Penanggung jawab': person, Tenggat: dueGroup(row, today), Sumber: row.source.label },
      };
    }),
  );
}

/** One warning at a time fits beside a title: an RTL that was carried too often says in its line how late it is. */
function tagOf(row: Rtl, times: number, today: string): Pick<ListedRow, 'tag' | 'tone'> {
  const warning = isOpen(row) ? (carriedWords(times) ?? lateWords(row.due, today)) : null;
  return warning === null ? { tag: row.state } : { tag: warning, tone: 'late' };
}

function lateWords(due: string, today: string): string | null {
  const late = daysBetween(due, today);
  return late > 0 ? `Terlambat ${late} hari` : null;
}

function dueWords(row: Rtl, today: string): string {
  const late = isOpen(row) ? lateWords(row.due, today) : null;
  return `tenggat ${printDate(row.due)}${late === null ? '' : `, ${late.toLowerCase()}`}`;
}

/** When an RTL is due, seen from today; weeks end on Sunday. */
export function dueGroup(rtl: Pick<Rtl, 'state' | 'due'>, today: string): string {
  if (!isOpen(rtl)) return 'Selesai atau batal';
  if (rtl.due < today) return 'Terlambat';
  if (rtl.due <= endOfWeek(today)) return 'Minggu ini';
  return rtl.due.slice(0, 7) === today.slice(0, 7) ? 'Bulan ini' : 'Nanti';
}

/** 1970-01-04 was a Sunday. */
function endOfWeek(today: string): string {
  return addDays(today, (((3 - dayNumber(today)) % 7) + 7) % 7);
}
