/**
 * What the realisation of a line means for the RTL that it came from: carried out, the RTL is done; in part, it is under way. A correction
 * takes its own effect back. Pure. Source: LM-9, LM-12.
 */
import { withNote } from '../../../registers/progress-notes.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { isOpen } from '../../../registers/rtl.table.ts';
import type { Kegiatan } from './kegiatan.table.ts';

export type Realised = Pick<Kegiatan, 'realisation' | 'realisedVolume' | 'realisedCost' | 'realisationNote' | 'evidence'>;

/** When it was told, and by whom (empty when the account does not say). */
export interface Told {
  readonly on: string;
  readonly by: string;
}

/** What changes in the RTL; `null`: nothing. `before` and `after` are the realisation of the same line. */
export function effectOnRtl(before: Realised, after: Realised, rtl: Rtl, told: Told): Partial<Rtl> | null {
  const evidence = after.evidence ?? rtl.evidence;
  const isSame =
    before.realisation === after.realisation && resultOf(before) === resultOf(after) && before.evidence === after.evidence;
  if (isSame) return null;
  // Its own closing may be worded anew or taken back; what a person has closed in other words stays.
  const isOwn = rtl.state === 'Selesai' && before.realisation === 'Terlaksana' && rtl.result === resultOf(before);
  if (!isOpen(rtl) && !isOwn) return null;
  if (after.realisation === 'Terlaksana')
    return { state: 'Selesai', result: resultOf(after), doneOn: rtl.doneOn ?? told.on, evidence };
  if (after.realisation === 'Terlaksana sebagian')
    return {
      state: 'Berjalan',
      result: isOwn ? null : rtl.result,
      doneOn: null,
      progress: withNote(rtl.progress, { ...told, text: resultOf(after) }),
      evidence,
    };
  return isOwn ? { state: 'Berjalan', result: null, doneOn: null } : null;
}

/** `Terlaksana: 3 posyandu. Semua kader hadir.` */
function resultOf({ realisation, realisedVolume, realisationNote }: Realised): string {
  const done = [realisation ?? '', realisedVolume ?? ''].filter((words) => words !== '').join(': ');
  return [done === '' ? '' : `${done}.`, realisationNote ?? ''].filter((words) => words !== '').join(' ');
}
