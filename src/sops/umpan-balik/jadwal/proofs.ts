/** How the rows of an activity show that each step was done. Pure. */
import { printDay } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Proof } from '../../sop.ts';
import type { Activity } from './activity-record.ts';
import { printTimeliness, timelinessOf } from './timeliness.ts';

type Prove = (activity: Activity) => Proof;

export const LAPORAN = 'Laporan kegiatan';

/** What was cancelled has no further steps. */
function unlessCancelled(prove: Prove): Prove {
  return (activity) => (activity.kegiatan.cancelled === null ? prove(activity) : { state: 'notApplicable', lines: [] });
}

export const realised: Prove = ({ kegiatan }) => {
  const { date, place, present, cancelled } = kegiatan;
  if (cancelled !== null) return { state: 'notApplicable', lines: [`Dibatalkan: ${cancelled}`] };
  if (date === null) return { state: 'open', lines: [`Rencana ${kegiatan.plannedMonth} ${kegiatan.plannedYear}`] };
  return { state: 'done', lines: [`${printDay(date)}, ${place ?? ''}`, `${printNumber(present ?? 0)} orang`] };
};

/** Lampiran 2, 1.1-7: the best score wants recap, analysis and needed activities. */
export const results: Prove = unlessCancelled(({ kegiatan: { recap, analysis, needs }, entries }) => {
  const parts = [
    ['Rekap', recap !== null],
    ['Analisis', analysis !== null],
    [`Kegiatan yang dibutuhkan${needs === null ? '' : ` (${needs.length})`}`, needs !== null],
  ] as const;
  const done = parts.filter(([, isThere]) => isThere).length;
  const heard = entries.length === 0 ? [] : [`Umpan balik: ${printNumber(entries.length)} dicatat`];
  if (done === 0) return { state: heard.length === 0 ? 'open' : 'partly', lines: heard };
  const lines = [...parts.map(([name, isThere]) => `${name}: ${isThere ? 'ada' : 'belum'}`), ...heard];
  return { state: done === parts.length ? 'done' : 'partly', lines };
});

export const plans: Prove = unlessCancelled(({ rtl }) =>
  rtl.length === 0
    ? { state: 'open', lines: [] }
    : { state: 'done', lines: [`${rtl.length} RTL, ${rtl.filter((row) => row.state === 'Selesai').length} selesai`] },
);

export const evaluation: Prove = unlessCancelled(({ kegiatan, entries, today }) => {
  const timeliness = printTimeliness(timelinessOf(kegiatan, today));
  if (kegiatan.date === null) return { state: 'open', lines: [timeliness] };
  const lines = [
    timeliness,
    ...(kegiatan.response === null ? [] : [`Respons masyarakat: ${kegiatan.response}`]),
    `${entries.length} umpan balik tercatat dari kegiatan ini`,
  ];
  return { state: kegiatan.response === null ? 'partly' : 'done', lines };
});

export const reported: Prove = unlessCancelled(({ dokumen }) => {
  const made = dokumen.filter((row) => row.kind === LAPORAN).sort((a, b) => a.revision - b.revision);
  const latest = made[made.length - 1];
  if (!latest) return { state: 'open', lines: [] };
  return { state: 'done', lines: [`${latest.letterNumber ?? ''}${latest.revision > 0 ? `, revisi ${latest.revision}` : ''}`] };
});
