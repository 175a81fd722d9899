/** LM-9: the meeting takes the drafts that units brought into the RTL register; one that was taken is not taken again. */
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, none, one, where } from '../../../host/query.ts';
import { closedReason } from '../../../registers/meeting-forms.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { newRtl } from '../../../registers/plan-rtl-lines.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef, rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Refusal, Result, Saved } from '../../../schema/index.ts';
import { ok, parseTarget, refuse, refuseAll } from '../../../schema/index.ts';
import type { RancanganRtl } from '../persiapan/rancangan-rtl.table.ts';
import { rancanganRtlTable } from '../persiapan/rancangan-rtl.table.ts';

/** Refuses a meeting that is not running, one without drafts to take, and drafts of people who left or due before it. */
export function takeDrafts(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const { rapat, rancangan, pegawai } = host.read({
    rapat: one(rapatTable, record),
    rancangan: where(rancanganRtlTable, 'meeting', [record]),
    pegawai: all(pegawaiTable),
    rtl: none(rtlTable),
  });
  if (!rapat) return notFound(host, rapatTable, record);
  if (rapat.state === 'Ditutup') return refuse(closedReason(rapat));
  if (rapat.state === 'Direncanakan') return refuse('Rapat belum dibuka. Rancangan diambil ketika rapat membahasnya.');
  const waiting = rancangan.filter(({ rtl }) => rtl === null);
  if (waiting.length === 0)
    return refuse(
      rancangan.length === 0 ? 'Belum ada rancangan RTL dari unit.' : `Semua ${rancangan.length} rancangan sudah diambil.`,
    );
  const refusals = waiting.flatMap((draft) => refusalsOf(draft, rapat, pegawai));
  if (refusals.length > 0) return refuseAll(refusals);
  const changes = waiting.flatMap((draft) => {
    const from = { source: rapatRef(rapat), decidedOn: rapat.date };
    const person = pegawai.find(({ number }) => number === draft.person.id);
    const { problem, activity, due } = draft;
    const plan = { problem, activity, due, person: person ? pegawaiRef(person) : draft.person };
    const rtl = newRtl(host.nextNumber(rtlTable), from, plan);
    return [append(rtlTable, rtl), update(rancanganRtlTable, draft, { rtl: { id: rtl.number, label: rtl.activity } })];
  });
  return carryOut(
    host,
    record,
    ok({
      action: 'Ambil rancangan RTL',
      changes,
      message: `${waiting.length} rancangan menjadi RTL.`,
      next: [{ caption: 'Susun RTL', route: `form/lokmin.rtl/${record}` }],
    }),
  );
}

function refusalsOf({ unit, activity, person, due }: RancanganRtl, rapat: Rapat, pegawai: readonly Pegawai[]): Refusal[] {
  const name = `Rancangan “${activity}” dari ${unit.label}`;
  const holder = pegawai.find(({ number }) => number === person.id);
  const say = (message: string): Refusal => ({
    field: '',
    message: `${name}: ${message} Betulkan di laporan unit pada langkah 2.`,
  });
  return [
    ...(holder?.active ? [] : [say(`${person.label} ${holder ? 'tidak bekerja lagi' : 'tidak ada di lembar Pegawai'}.`)]),
    ...(due < rapat.date ? [say(`tenggatnya ${printDate(due)}, sebelum tanggal rapat (${printDate(rapat.date)}).`)] : []),
  ];
}
