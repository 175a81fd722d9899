/** How the rows of any meeting show that it was opened, reviewed what was open, decided, and was closed. Pure. */
import type { Dokumen } from '../registers/dokumen.table.ts';
import type { Kehadiran } from '../registers/kehadiran.table.ts';
import type { Rapat } from '../registers/rapat.table.ts';
import type { Rtl } from '../registers/rtl.table.ts';
import { isOpen } from '../registers/rtl.table.ts';
import type { TinjauanRtl } from '../registers/tinjauan-rtl.table.ts';
import { printTime } from '../schema/kinds/time.ts';
import type { Proof } from './sop.ts';

/** What is asked of a meeting of any kind. */
export interface HeldMeeting {
  readonly rapat: Rapat;
  readonly kehadiran: readonly Kehadiran[];
  /** RTL decided in this meeting. */
  readonly rtl: readonly Rtl[];
  /** RTL of earlier meetings that are still open. */
  readonly carried: readonly Rtl[];
  readonly tinjauan: readonly TinjauanRtl[];
  readonly dokumen: readonly Dokumen[];
}

type Prove = (meeting: HeldMeeting) => Proof;

export function counted(count: number, what: string): Proof {
  return count === 0 ? { state: 'open', lines: [] } : { state: 'done', lines: [`${count} ${what}`] };
}

export const opening: Prove = ({ rapat, kehadiran }) => {
  const marked = kehadiran.filter((row) => row.attendance !== null);
  const present = kehadiran.filter((row) => row.attendance === 'Hadir');
  const lines = [
    ...(rapat.openedAt === null ? [] : [`Dibuka pukul ${printTime(rapat.openedAt)}`]),
    ...(marked.length === 0 ? [] : [`${present.length} dari ${kehadiran.length} hadir`]),
  ];
  if (rapat.openedAt !== null && present.length > 0) return { state: 'done', lines };
  return { state: lines.length > 0 ? 'partly' : 'open', lines };
};

/** Nothing to review is also a fact: the first meeting has no RTL before it. */
export const review: Prove = ({ rapat, carried, tinjauan }) => {
  const waiting = carried.filter((rtl) => !tinjauan.some((row) => row.rtl.id === rtl.number));
  const late = carried.filter((rtl) => isOpen(rtl) && rtl.due < rapat.date).length;
  if (waiting.length > 0 && rapat.state !== 'Ditutup')
    return {
      state: tinjauan.length > 0 ? 'partly' : 'open',
      lines: [`${waiting.length} RTL menunggu ditinjau${late > 0 ? `, ${late} terlambat` : ''}`],
    };
  if (tinjauan.length === 0) return { state: 'notApplicable', lines: ['Tidak ada RTL terbuka'] };
  return {
    state: 'done',
    lines: [`${tinjauan.length} RTL ditinjau, ${tinjauan.filter((row) => row.state === 'Selesai').length} selesai`],
  };
};

export const plans: Prove = ({ rtl }) => counted(rtl.length, 'RTL');

export const closing: Prove = ({ rapat, dokumen }) => {
  const minutes = dokumen.filter((row) => row.kind === 'Notulen').sort((a, b) => a.revision - b.revision);
  const latest = minutes[minutes.length - 1];
  const lines = [
    ...(rapat.closedAt === null || rapat.state !== 'Ditutup' ? [] : [`Ditutup pukul ${printTime(rapat.closedAt)}`]),
    ...(latest ? [`Notulen ${latest.letterNumber ?? ''}${latest.revision > 0 ? `, revisi ${latest.revision}` : ''}`] : []),
    ...(rapat.reopenReason !== null ? [`Pernah dibuka kembali: ${rapat.reopenReason}`] : []),
  ];
  if (rapat.state === 'Ditutup') return { state: latest ? 'done' : 'partly', lines };
  return {
    state: rapat.conclusion === null ? 'open' : 'partly',
    lines: rapat.conclusion === null ? lines : [...lines, 'Kesimpulan sudah ditulis'],
  };
};
