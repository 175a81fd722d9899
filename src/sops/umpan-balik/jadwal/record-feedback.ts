/** Umpan balik that was heard in an activity is written in the buku pengaduan, one after the other. Source: seed-002, D.a and F. */
import { append } from '../../../host/change.ts';
import { all, none, where } from '../../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { findMe, unitOptions } from '../../../registers/referensi.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import type { Channel } from '../channels.ts';
import { checkArrival } from '../keluhan/check-arrival.ts';
import { limitQueries, newEntry, reviewLimitFrom, UNTOLD } from '../keluhan/new-entry.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { activityRoute, loadsRealised, NOT_YET, savesRealised } from './activity-record.ts';
import { feedbackForm } from './forms.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { activityName, kegiatanRef } from './kegiatan.table.ts';

/** What is no activity of the kerangka acuan hears the people face to face. */
const CHANNEL_OF: Readonly<Record<Kegiatan['kind'], Channel>> = {
  SMD: 'SMD',
  MMD: 'MMD',
  'Lokmin lintas sektor': 'Lokmin lintas sektor',
  Kuesioner: 'Kuesioner',
  Lainnya: 'Langsung',
};

const blank = Object.fromEntries(Object.keys(feedbackForm.fields).map((name) => [name, null]));

/** Hour and steps of receiving stay as in the entry before: all were heard on one occasion. */
export const loadFeedback = loadsRealised(
  (record) => ({ units: all(unitTable), entries: where(umpanBalikTable, 'origin', [record]) }),
  ({ row: kegiatan, read: { units, entries } }) => {
    const last = entries[entries.length - 1];
    return {
      title: activityName(kegiatan),
      values: {
        ...blank,
        kind: 'Keluhan',
        secrecy: 'Terbuka',
        receivedAt: last?.receivedAt ?? null,
        receivingSteps: last?.receivingSteps ?? null,
        channel: CHANNEL_OF[kegiatan.kind],
      },
      seen: '',
      options: { Unit: unitOptions(units) },
      notes: entries.length === 0 ? [] : [`Sudah dicatat dari kegiatan ini: ${entries.map(({ number }) => number).join(', ')}.`],
    };
  },
);

/** The entry names the activity as its origin. Refuses a unit that is gone, and identity without consent. */
export const recordFeedback = savesRealised(
  feedbackForm,
  () => ({
    units: all(unitTable),
    pegawai: all(pegawaiTable),
    ...limitQueries,
    register: none(umpanBalikTable),
  }),
  ({ host, row: kegiatan, read, values }) => {
    if (kegiatan.date === null) return refuse(NOT_YET);
    const me = findMe(host, read.pegawai);
    const arrived = {
      channel: CHANNEL_OF[kegiatan.kind],
      receivedOn: kegiatan.date,
      receiver: me && pegawaiRef(me),
      origin: kegiatanRef(kegiatan),
    };
    const checked = checkArrival({ ...UNTOLD, ...values, ...arrived }, read, host.today());
    if (!checked.ok) return checked;
    const entry = newEntry(host, checked.value, reviewLimitFrom(read));
    return ok({
      action: 'Catat umpan balik dari kegiatan',
      changes: [append(umpanBalikTable, entry)],
      // Its number is a receipt, and may have been handed out.
      options: { final: true },
      message: `Tercatat dengan nomor ${entry.number}, diterima ${printDate(entry.receivedOn)}. Berikan nomor ini kepada pelapor bila ia menunggu jawaban.`,
      next: [{ caption: 'Buka langkah-langkah kegiatan', route: activityRoute(kegiatan.number) }],
    });
  },
);
