/** The notulen of a closed meeting was sent to the Dinas Kesehatan: the day, the way, and which revision it was. Source: LM-15. */
import { update } from '../../../host/change.ts';
import { where } from '../../../host/query.ts';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { reportForm } from './forms.ts';
import { CHANGED, isChangedSinceReport, latestMinutes, minutesName, reportDue } from './reporting.ts';

/** The other way round than other forms of a meeting: this one comes after closing. */
const { loads, saves } = recordForms(rapatTable, (rapat) =>
  rapat.state === 'Ditutup'
    ? null
    : `${rapat.title} belum ditutup. Tutup rapat dan buat notulen dahulu, lalu catat pelaporannya.`,
);

const queries = (record: string) => ({ dokumen: where(dokumenTable, 'record', [record]), pengaturan: pengaturanQuery });

const NO_MINUTES = 'Notulen belum dibuat. Buat notulen dahulu, kirim ke Dinas Kesehatan, lalu catat pelaporannya.';

export const loadReport = loads(queries, ({ host, row: rapat, read: { dokumen, pengaturan } }) => {
  const settings = pengaturanFrom(pengaturan);
  const latest = latestMinutes(dokumen, rapat.number);
  return {
    values: { reportedOn: rapat.reportedOn ?? host.today(), reportedBy: rapat.reportedBy },
    seen: host.seen(rapat),
    notes: [
      `Kepada ${settings.reportTo}, paling lambat ${printDate(reportDue(rapat, settings))}.`,
      ...changeNotes(rapat, dokumen),
    ],
    locked: latest === null ? NO_MINUTES : null,
  };
});

function changeNotes(rapat: Rapat, dokumen: readonly Dokumen[]): string[] {
  return isChangedSinceReport(rapat, dokumen) ? [`${CHANGED}. Kirim notulen yang baru, lalu catat lagi.`] : [];
}

/** Refuses a day before the meeting or still to come, and a meeting without notulen. */
export const reportMinutes = saves(reportForm, queries, ({ host, row: rapat, read: { dokumen, pengaturan }, values, seen }) => {
  const latest = latestMinutes(dokumen, rapat.number);
  if (latest === null) return refuse(NO_MINUTES);
  if (values.reportedOn < rapat.date)
    return refuse(`Tanggal dilaporkan tidak boleh sebelum tanggal rapat (${printDate(rapat.date)}).`, 'reportedOn');
  if (values.reportedOn > host.today()) return refuse('Tanggal dilaporkan tidak boleh sesudah hari ini.', 'reportedOn');
  const { reportTo } = pengaturanFrom(pengaturan);
  return ok({
    action: 'Catat pelaporan notulen',
    changes: [update(rapatTable, rapat, { ...values, reportedMinutes: minutesName(latest) }, seen)],
    message: `Notulen ${rapat.title} tercatat dilaporkan ke ${reportTo} pada ${printDate(values.reportedOn)}.`,
  });
});
