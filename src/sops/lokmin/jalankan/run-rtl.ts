/** RTL written down in the moment they are agreed, one line each; the last one can be taken back. Source: LM-9. */
import { append, remove } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { newRtl } from '../../../registers/plan-rtl-lines.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { field, inside, ok, parseTarget, pick, refuse, refuseAll, validate } from '../../../schema/index.ts';
import { shownRtl } from './load-run.ts';
import { parseRtlLine } from './parse-rtl-line.ts';
import type { RtlAnswer } from './run-view.ts';
import { runningMeeting } from './running-meeting.ts';

const lineFields = { line: field.text('RTL', { maxLength: 700, advice: 'Tulis apa / siapa / kapan.' }) };

/** Refuses a line that does not say all three, and one that stands in the register of this meeting already. */
export function runRtl(host: Host, input: unknown): Result<RtlAnswer> {
  const sent = validate(lineFields, input);
  if (!sent.ok) return sent;
  const { record } = parseTarget(input);
  const found = runningMeeting(host, record, { rtl: where(rtlTable, 'source', [record]), pegawai: all(pegawaiTable) });
  if (!found.ok) return found;
  const { rapat, read } = found.value;
  const parsed = parseRtlLine(sent.value.line, { from: rapat.date, people: read.pegawai });
  if (!parsed.ok) return refuseAll(inside('line', parsed.refusals));
  const plan = { ...parsed.value, person: pegawaiRef(parsed.value.person), problem: null };
  const fits = validate(pick(rtlTable.fields, 'activity'), plan);
  if (!fits.ok) return refuseAll(fits.refusals.map((refusal) => ({ ...refusal, field: 'line' })));
  const same = read.rtl.find((row) => isSame(row, plan));
  if (same) return refuse(`RTL ini sudah tercatat dengan nomor ${same.number}.`, 'line');

  const row = newRtl(host.nextNumber(rtlTable), { source: rapatRef(rapat), decidedOn: rapat.date }, plan);
  const committed = host.commit('Catat RTL saat rapat', [append(rtlTable, row)]);
  if (!committed.ok) return committed;
  const message = `${row.number} dicatat: ${row.person.label}, ${printDay(row.due)}.`;
  return ok({ rtl: [...read.rtl, row].map(shownRtl), message });
}

function isSame(row: Rtl, plan: Pick<Rtl, 'activity' | 'person' | 'due'>): boolean {
  const isTold = row.activity.toLowerCase() === plan.activity.toLowerCase();
  return isTold && row.person.id === plan.person.id && row.due === plan.due;
}

const undoFields = { rtl: rtlTable.fields.number, seen: field.text('Sidik RTL') };

/** Refuses an RTL of another record, and one that somebody changed or began meanwhile. */
export function runUndoRtl(host: Host, input: unknown): Result<RtlAnswer> {
  const sent = validate(undoFields, input);
  if (!sent.ok) return sent;
  const { record } = parseTarget(input);
  const found = runningMeeting(host, record, { rtl: where(rtlTable, 'source', [record]) });
  if (!found.ok) return found;
  const { rtl } = found.value.read;
  const row = rtl.find((candidate) => candidate.number === sent.value.rtl);
  if (!row) return refuse(`${sent.value.rtl} tidak ada lagi di antara RTL rapat ini.`);
  if (host.seen(row) !== sent.value.seen || row.state !== 'Rencana')
    return refuse(`${row.number} sudah diubah sesudah dicatat, jadi tidak diambil kembali. Ubah lewat “Susun RTL”.`);
  const committed = host.commit('Ambil kembali RTL saat rapat', [remove(rtlTable, row, sent.value.seen)]);
  if (!committed.ok) return committed;
  const rest = rtl.filter((candidate) => candidate !== row);
  return ok({ rtl: rest.map(shownRtl), message: `${row.number} diambil kembali: ${row.activity}` });
}
