/** One activity of the schedule with what hangs on it, and the rules that its use cases share. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { one, where } from '../../../host/query.ts';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';

export interface Activity {
  readonly kegiatan: Kegiatan;
  readonly rtl: readonly Rtl[];
  /** Umpan balik that was written down with this activity as its origin. */
  readonly entries: readonly UmpanBalik[];
  readonly dokumen: readonly Dokumen[];
  readonly today: string;
}

export function activityQueries(number: string) {
  return {
    kegiatan: one(kegiatanTable, number),
    rtl: where(rtlTable, 'source', [number]),
    entries: where(umpanBalikTable, 'origin', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
  };
}

/** The activity from what was read, or why it cannot be had. */
export function activityFrom(host: Host, number: string, read: Answers<ReturnType<typeof activityQueries>>): Result<Activity> {
  const { kegiatan, rtl, entries, dokumen } = read;
  return kegiatan ? ok({ kegiatan, rtl, entries, dokumen, today: host.today() }) : notFound(host, kegiatanTable, number);
}

function cancelledReason({ cancelled }: Kegiatan): string | null {
  return cancelled === null
    ? null
    : `Kegiatan ini dibatalkan: ${cancelled}. Kosongkan alasannya pada “Batalkan kegiatan” bila jadi dilaksanakan.`;
}

export const NOT_YET = 'Kegiatan belum dilaksanakan. Catat dahulu tanggal dan tempat pelaksanaannya.';

/** Forms before an activity took place. */
export const { loads: loadsActivity, saves: savesActivity } = recordForms(kegiatanTable, cancelledReason);

/** Forms of what came of it. */
export const { loads: loadsRealised, saves: savesRealised } = recordForms(
  kegiatanTable,
  (kegiatan) => cancelledReason(kegiatan) ?? (kegiatan.date === null ? NOT_YET : null),
);

/** What took place is not cancelled. */
export const { loads: loadsCancelling, saves: savesCancelling } = recordForms(kegiatanTable, ({ date }) =>
  date === null ? null : 'Kegiatan ini sudah dilaksanakan, jadi tidak dapat dibatalkan.',
);

export function activityRoute(number: string): string {
  return `sop/jadwal/${number}`;
}
