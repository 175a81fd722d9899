/** PK-n: the meeting is closed and locked once every problem has its one solution. */
import { closing, NO_CONCLUSION } from '../../../registers/close-meeting.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { refuse } from '../../../schema/index.ts';
import { closingForm } from './forms.ts';
import type { MonitoringMeeting } from './meeting-record.ts';
import { meetingFrom, meetingQueries, problemsOf, unagreed } from './meeting-record.ts';

/** Warns of what is still empty, and says already what closing will refuse. */
export const loadClosing = loadsMeeting(meetingQueries, ({ host, row: rapat, read }) => {
  const meeting = meetingFrom(host, rapat.number, read);
  return {
    values: { closedAt: rapat.closedAt ?? rapat.end },
    seen: host.seen(rapat),
    notes: [...(rapat.conclusion === null ? [NO_CONCLUSION] : []), ...(meeting.ok ? notesOf(meeting.value) : [])],
  };
});

function notesOf(meeting: MonitoringMeeting): string[] {
  const { discussed, rtl, kehadiran } = meeting;
  const causeless = problemsOf(meeting, 'Terjadi').filter(({ cause }) => cause === null);
  const unmarked = kehadiran.filter(({ attendance }) => attendance === null);
  return [
    ...(unagreed(meeting).length > 0 ? [unagreedWords(meeting)] : []),
    ...(discussed === null ? ['Periode yang dibahas belum dinilai; notulen akan menyatakannya begitu.'] : []),
    ...(causeless.length > 0
      ? [`${causeless.length} masalah belum ada penyebabnya: ${causeless.map(({ problem }) => problem).join('; ')}.`]
      : []),
    ...(rtl.length === 0 ? ['Belum ada rencana tindak lanjut.'] : []),
    ...(unmarked.length > 0 ? [`${unmarked.length} peserta belum ditandai kehadirannya.`] : []),
  ];
}

function unagreedWords(meeting: Pick<MonitoringMeeting, 'masalah' | 'alternatif'>): string {
  const names = unagreed(meeting).map(({ problem }) => problem);
  return `Belum ada satu solusi yang disepakati untuk: ${names.join('; ')}. Sepakati dahulu, lalu tutup rapat.`;
}

/** Refuses what no meeting can be closed without, and a problem without exactly one agreed solution. */
export const closeMonitoring = savesMeeting(
  closingForm,
  (record) => meetingQueries(record),
  ({ row: rapat, read, values: { closedAt }, seen }) =>
    unagreed(read).length > 0 ? refuse(unagreedWords(read)) : closing(rapat, read.kehadiran, closedAt, seen),
);
