/** The schedule of a year: drawn up, one activity carried out with all that came of it, one cancelled. */
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

export function keepSchedule(workbook: MeasuredWorkbook, today: string): void {
  submit(workbook, ['jadwal.loadYear', 'jadwal.planYear'], {}, (values) => values);
  const year = today.slice(0, 4);
  const [last, other] = workbook
    .call<readonly { record: string; detail: string }[]>('jadwal.list')
    .filter(({ detail }) => detail.includes(year));
  const target = { record: last?.record ?? '' };
  submit(workbook, ['jadwal.loadRealisation', 'jadwal.realise'], target, (values) => ({
    ...values,
    date: today,
    place: 'Balai Desa Mawar',
    present: 40,
  }));
  submit(workbook, ['jadwal.loadResult', 'jadwal.recordResult'], target, () => ({
    recap: 'Tiga masalah disepakati.',
    analysis: 'Jamban paling mendesak.',
    needs: [{ need: 'Pemicuan sanitasi' }],
  }));
  submit(workbook, ['jadwal.loadFeedback', 'jadwal.recordFeedback'], target, (values) => ({
    ...values,
    receivedAt: '10:00',
    kind: 'Saran',
    content: 'Jadwal posyandu diumumkan seminggu sebelumnya.',
    secrecy: 'Anonim',
  }));
  submit(workbook, ['jadwal.loadRtl', 'jadwal.planRtl'], target, (_values, { options }) => ({
    plans: [{ activity: 'Pemicuan sanitasi', problem: null, person: options?.Pegawai?.[0], due: today }],
  }));
  submit(workbook, ['jadwal.loadEvaluation', 'jadwal.evaluate'], target, () => ({ response: 'Baik', responseNote: null }));
  workbook.call('jadwal.makeReport', target);
  workbook.call('jadwal.open', target);
  submit(workbook, ['jadwal.loadYearReport', 'jadwal.makeYearReport'], {}, (values) => values);
  submit(workbook, ['jadwal.loadCancelling', 'jadwal.cancel'], { record: other?.record ?? '' }, () => ({
    cancelled: 'Digabung dengan kegiatan lain',
  }));
}
