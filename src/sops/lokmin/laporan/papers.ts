/**
 * Which documents of a meeting go into the packet for assessors, and why others do not. A letter that was not made in its time is not
 * made up afterwards: it is missing. Pure. Source: domain, Lokmin.
 */

import { isMonthly } from '../../../registers/meeting-kinds.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { isHeld } from '../bukti-pkp/month-lacks.ts';
import type { LokminRows } from '../bukti-pkp/weigh-lokmin.ts';
import type { Paper } from './completeness-view.ts';

const paper = (kind: string, useCase: string, why: string | null): Paper => ({
  kind,
  useCase: why === null ? useCase : null,
  why,
});

export function papersOf(rapat: Rapat, { dokumen, kehadiran, rtl }: LokminRows): readonly Paper[] {
  const { number } = rapat;
  const made = new Set(dokumen.filter(({ record }) => record === number).map(({ kind }) => kind));
  const hasCome = kehadiran.some(({ meeting, attendance }) => meeting.id === number && attendance === 'Hadir');
  const hasPlans = rtl.some(({ source }) => source.id === number);
  const letter = (kind: string, useCase: string) => paper(kind, useCase, made.has(kind) ? null : 'belum dibuat');
  const toPartners = made.has('Undangan lintas sektor');
  return [
    ...(toPartners && !made.has('Undangan') ? [] : [letter('Undangan', 'lokmin.makeInvitation')]),
    ...(toPartners ? [letter('Undangan lintas sektor', 'lokmin.makePartnerInvitation')] : []),
    paper('Daftar hadir', 'lokmin.makeAttendanceList', hasCome ? null : 'kehadiran belum dicatat'),
    paper('Notulen', 'lokmin.makeMinutes', rapat.state === 'Ditutup' ? null : 'rapat belum ditutup'),
    paper('Rekap RTL', 'lokmin.makeRtlRecap', hasPlans ? null : 'rapat ini tidak memutuskan RTL'),
    paper('Daftar tilik', 'lokmin.makeChecklist', isHeld(rapat) ? null : 'rapat belum dilaksanakan'),
    ...(isMonthly(rapat) || made.has('Surat pengantar') ? [letter('Surat pengantar', 'lokmin.makeCoverLetter')] : []),
  ];
}
