/** KA-F, KA-7, KA-G: an activity takes place or is cancelled; its recap, analysis, needed activities, and the people's response. */
import { update } from '../../../host/change.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import {
  activityRoute,
  loadsActivity,
  loadsCancelling,
  loadsRealised,
  savesActivity,
  savesCancelling,
  savesRealised,
} from './activity-record.ts';
import { cancelForm, evaluationForm, realiseForm, resultForm } from './forms.ts';
import { activityName, kegiatanTable } from './kegiatan.table.ts';
import { printTimeliness, timelinessOf } from './timeliness.ts';

const nothingMore = () => ({});

export const loadRealisation = loadsActivity(nothingMore, ({ host, row: kegiatan }) => {
  const { date, place, present, evidence } = kegiatan;
  return { title: activityName(kegiatan), values: { date, place, present, evidence }, seen: host.seen(kegiatan) };
});

/** Refuses a day in the future, and one before the year for which the activity is planned. */
export const realise = savesActivity(realiseForm, nothingMore, ({ host, row: kegiatan, values, seen }) => {
  const { date } = values;
  if (date > host.today()) return refuse('Tanggal pelaksanaan tidak boleh sesudah hari ini.', 'date');
  if (date.slice(0, 4) < kegiatan.plannedYear)
    return refuse(
      `Kegiatan ini direncanakan untuk ${kegiatan.plannedMonth} ${kegiatan.plannedYear}. Periksa tahun pelaksanaannya.`,
      'date',
    );
  const timeliness = printTimeliness(timelinessOf({ ...kegiatan, date }, host.today()));
  return ok({
    action: 'Catat pelaksanaan kegiatan',
    changes: [update(kegiatanTable, kegiatan, values, seen)],
    message: `${activityName(kegiatan)} dilaksanakan ${printDate(date)}: ${timeliness.toLowerCase()}.`,
    next: [
      { caption: 'Buka langkah-langkahnya', route: activityRoute(kegiatan.number) },
      { caption: 'Tulis hasilnya', route: `form/jadwal.hasil/${kegiatan.number}` },
    ],
  });
});

export const loadCancelling = loadsCancelling(nothingMore, ({ host, row: kegiatan }) => ({
  title: activityName(kegiatan),
  values: { cancelled: kegiatan.cancelled },
  seen: host.seen(kegiatan),
}));

export const cancel = savesCancelling(cancelForm, nothingMore, ({ row: kegiatan, values, seen }) =>
  ok({
    action: values.cancelled === null ? 'Jadwalkan kembali kegiatan' : 'Batalkan kegiatan',
    changes: [update(kegiatanTable, kegiatan, values, seen)],
    message: `${activityName(kegiatan)} ${values.cancelled === null ? 'dijadwalkan kembali' : 'dibatalkan'}.`,
  }),
);

export const loadResult = loadsRealised(nothingMore, ({ host, row: kegiatan }) => {
  const { recap, analysis, needs } = kegiatan;
  return { title: activityName(kegiatan), values: { recap, analysis, needs: needs ?? [] }, seen: host.seen(kegiatan) };
});

export const recordResult = savesRealised(resultForm, nothingMore, ({ row: kegiatan, values, seen }) => {
  const missing = [
    ...(values.analysis === null ? ['analisis'] : []),
    ...(values.needs === null ? ['kegiatan yang dibutuhkan'] : []),
  ];
  return ok({
    action: 'Catat hasil kegiatan',
    changes: [update(kegiatanTable, kegiatan, values, seen)],
    message: missing.length === 0 ? 'Hasil kegiatan disimpan lengkap.' : `Hasil disimpan. Belum ada: ${missing.join(' dan ')}.`,
    next: [{ caption: 'Susun RTL', route: `form/jadwal.rtl/${kegiatan.number}` }],
  });
});

export const loadEvaluation = loadsRealised(nothingMore, ({ host, row: kegiatan }) => ({
  title: activityName(kegiatan),
  values: { response: kegiatan.response, responseNote: kegiatan.responseNote },
  seen: host.seen(kegiatan),
  notes: [`Jadwal: ${printTimeliness(timelinessOf(kegiatan, host.today())).toLowerCase()}.`],
}));

export const evaluate = savesRealised(evaluationForm, nothingMore, ({ row: kegiatan, values, seen }) =>
  ok({
    action: 'Catat respons masyarakat',
    changes: [update(kegiatanTable, kegiatan, values, seen)],
    message: `Respons masyarakat: ${values.response}.`,
  }),
);
