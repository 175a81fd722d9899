/**
 * "Survei Mawas Diri" (Lampiran 2, 1.1-7). 0: none planned or carried out. 4: planned, but none carried out, or one without recap.
 * 7: carried out, each with recap. 10: each also with analysis and the activities that the people need. What is planned beside those
 * that took place does not lower the level. Pure.
 */
import type { Period, Proposal } from '../../evidence.ts';
import { lastDay, proposalOf } from '../../weighing.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import type { Counted } from './weighed-activities.ts';
import { countActivities, heldName, plannedWords, withoutRecap } from './weighed-activities.ts';

/** Takes activities of any kind and year; the SMD of the period are judged. */
export function weighSmd(kegiatan: readonly Kegiatan[], period: Period): Proposal {
  const counted = countActivities(kegiatan, 'SMD', { ...period, shown: lastDay(period) });
  const { done, planned } = counted;
  return proposalOf({
    judge: 'smd',
    because: reason(counted),
    records: (done.length > 0 ? done : planned).map(({ number }) => number),
    lacks: {
      4: done.length + planned.length === 0 ? ['Belum ada SMD yang direncanakan atau dilaksanakan dalam periode ini.'] : [],
      7: done.length === 0 ? [`Belum ada SMD yang dilaksanakan${plannedWords(planned)}.`] : withoutRecap(done),
      10: done.length === 0 ? ['Analisis dan kegiatan yang dibutuhkan dari hasil SMD belum ada.'] : done.flatMap(unanalysed),
    },
  });
}

function reason({ done, planned }: Counted): string {
  const all = done.length + planned.length;
  if (all === 0) return 'tidak ada SMD yang direncanakan atau dilaksanakan dalam periode ini';
  if (done.length === 0) return `0 dari ${all} SMD yang direncanakan sudah dilaksanakan`;
  const recapped = done.filter(({ recap }) => recap !== null).length;
  const analysed = done.filter((row) => unanalysed(row).length === 0).length;
  return `${done.length} dari ${all} SMD dilaksanakan; ${recapped} dengan rekap, ${analysed} dengan analisis dan kegiatan yang dibutuhkan`;
}

function unanalysed(row: Kegiatan): string[] {
  const missing = [
    ...(row.analysis === null ? ['analisis hasil'] : []),
    ...((row.needs ?? []).length === 0 ? ['kegiatan yang dibutuhkan'] : []),
  ];
  return missing.length === 0 ? [] : [`${heldName(row)}: ${missing.join(' dan ')} belum ditulis.`];
}
