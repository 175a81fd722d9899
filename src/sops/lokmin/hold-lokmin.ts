/** The frame of the meeting: opening, conclusion, closing, and opening again with a reason. */
import { update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { one, where } from '../../host/query.ts';
import { closing, NO_CONCLUSION } from '../../registers/close-meeting.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { kindOf } from '../../registers/meeting-kinds.ts';
import { notFound } from '../../registers/not-found.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { carryOut } from '../../registers/record-forms.ts';
import { printDate } from '../../schema/dates.ts';
import type { Filled, Result, Saved } from '../../schema/index.ts';
import { ok, parseSubmission, parseTarget, refuse } from '../../schema/index.ts';
import { printTime } from '../../schema/kinds/time.ts';
import { closingNotes, closingQueries } from './dokumen/closing-notes.ts';
import { closingForm, conclusionForm, openingForm, reopenForm } from './forms.ts';
import { lokminFrom } from './lokmin-record.ts';

const nothingMore = () => ({});

export const loadOpening = loadsMeeting(nothingMore, ({ host, row: rapat }) => ({
  values: { openedAt: rapat.openedAt ?? rapat.start },
  seen: host.seen(rapat),
  notes: rapat.date > host.today() ? [`Rapat ini dijadwalkan ${printDate(rapat.date)}, belum hari ini.`] : [],
}));

export const openMeeting = savesMeeting(openingForm, nothingMore, ({ row: rapat, values: { openedAt }, seen }) =>
  ok({
    action: 'Buka rapat',
    changes: [update(rapatTable, rapat, { openedAt, state: 'Berlangsung' }, seen)],
    message: `Rapat dibuka pukul ${printTime(openedAt)}.`,
    next: [{ caption: 'Catat kehadiran', route: `form/lokmin.kehadiran/${rapat.number}` }],
  }),
);

export const loadConclusion = loadsMeeting(nothingMore, ({ host, row: rapat }) => ({
  values: { conclusion: rapat.conclusion },
  seen: host.seen(rapat),
}));

export const recordConclusion = savesMeeting(conclusionForm, nothingMore, ({ row: rapat, values, seen }) =>
  ok({ action: 'Catat kesimpulan lokmin', changes: [update(rapatTable, rapat, values, seen)], message: 'Kesimpulan disimpan.' }),
);

/** Warns of what is still empty; closing without it is allowed. */
export const loadClosing = loadsMeeting(closingQueries, ({ host, row: rapat, read }) => {
  const lokmin = lokminFrom(host, rapat.number, read);
  return {
    values: { closedAt: rapat.closedAt ?? rapat.end },
    seen: host.seen(rapat),
    notes: [...(rapat.conclusion === null ? [NO_CONCLUSION] : []), ...(lokmin.ok ? closingNotes(lokmin.value, read) : [])],
  };
});

/** Refuses what no meeting can be closed without, and a kind that is closed by a form of its own. */
export const closeMeeting = savesMeeting(
  closingForm,
  (record) => ({ kehadiran: where(kehadiranTable, 'meeting', [record]) }),
  ({ row: rapat, read: { kehadiran }, values: { closedAt }, seen }) =>
    kindOf(rapat).closing === closingForm.id
      ? closing(rapat, kehadiran, closedAt, seen)
      : refuse(`${rapat.title} ditutup dari langkah-langkahnya sendiri. Buka rapatnya, lalu pilih langkah penutup.`),
);

export function loadReopening(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { rapat } = host.read({ rapat: one(rapatTable, record) });
  if (!rapat) return notFound(host, rapatTable, record);
  return ok({
    values: { reason: null },
    seen: host.seen(rapat),
    locked: rapat.state === 'Ditutup' ? null : notClosed(rapat.title),
  });
}

export function reopenMeeting(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(reopenForm.fields, input);
  if (!submitted.ok) return submitted;
  const { record, values, seen } = submitted.value;
  const { rapat } = host.read({ rapat: one(rapatTable, record) });
  if (!rapat) return notFound(host, rapatTable, record);
  if (rapat.state !== 'Ditutup') return refuse(notClosed(rapat.title));
  const decision = {
    action: 'Buka kembali rapat',
    changes: [update(rapatTable, rapat, { state: 'Berlangsung', reopenReason: values.reason }, seen)],
    options: { final: true },
    message: `${rapat.title} dibuka kembali. Tutup lagi sesudah diperbaiki.`,
  };
  return carryOut(host, record, ok(decision));
}

function notClosed(title: string): string {
  return `${title} belum ditutup, jadi tidak perlu dibuka kembali.`;
}
