/** Steps j–l: carried out, answered, rated by the customer into the buku kepuasan; then closed with a remark on its effect, or opened again. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { deadlineOf } from '../../../registers/batas-waktu.ts';
import { calendarFrom, hariLiburQuery } from '../../../registers/kalender.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Filled, Refused, Result, Saved, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { answerForm, closeForm, executeForm, rateForm, reopenForm } from './forms.ts';
import { hasContact } from './handling.ts';
import { hiddenFrom } from './hidden-identity.ts';
import { keluhanFrom, keluhanQueries } from './keluhan-record.ts';
import { loadsKeluhan, savesKeluhan, writeDecision } from './save-keluhan.ts';

const nothingMore = () => ({});
const people = () => ({ pegawai: all(pegawaiTable) });

export const loadExecute = loadsKeluhan('execute', people, ({ host, keluhan: { entry, penanganan }, read }) => ({
  values: {
    executedOn: penanganan?.executedOn ?? host.today(),
    executedBy: penanganan?.executedBy ?? entry.handler,
    execution: penanganan?.execution ?? null,
    evidence: penanganan?.evidence ?? null,
  },
  seen: penanganan ? host.seen(penanganan) : '',
  options: { Pegawai: pegawaiOptions(read.pegawai) },
  notes: [`Solusi yang disetujui: ${penanganan?.solution ?? ''}`],
}));

export const execute = savesKeluhan(executeForm, 'execute', people, ({ host, keluhan: { entry, penanganan }, read, values }) => {
  const person = findPegawai(read.pegawai, values.executedBy, 'executedBy', 'Pelaksana');
  if (!person.ok) return person;
  const approvedOn = penanganan?.approvedAt?.slice(0, 10) ?? entry.receivedOn;
  const wrongDay = refuseDay(
    values.executedOn,
    'Tanggal pelaksanaan',
    'executedOn',
    { day: approvedOn, what: 'disetujui' },
    host.today(),
  );
  if (wrongDay) return wrongDay;
  return ok({
    action: 'Catat pelaksanaan penyelesaian',
    penanganan: { ...values, executedBy: pegawaiRef(person.value), executedRound: penanganan?.approvalRound ?? null },
    message: 'Pelaksanaan disimpan. Tulis jawaban kepada pelapor.',
  });
});

export const loadAnswer = loadsKeluhan('answer', nothingMore, ({ host, keluhan: { entry, penanganan } }) => {
  const isCurrent = penanganan !== null && penanganan.answeredRound === penanganan.approvalRound;
  return {
    values: {
      answer: (isCurrent ? penanganan.answer : null) ?? draftAnswer(penanganan?.solution ?? ''),
      answeredOn: (isCurrent ? penanganan.answeredOn : null) ?? host.today(),
      answerWay: penanganan?.answerWay ?? (hasContact(entry) ? null : 'Diumumkan'),
    },
    seen: penanganan ? host.seen(penanganan) : '',
    notes: [
      ...(hasContact(entry)
        ? []
        : ['Pelapor tidak meninggalkan kontak: jawaban diumumkan di papan pengumuman dengan nomor umpan balik.']),
      ...(isCurrent || penanganan === null || penanganan.answer === null
        ? []
        : [`Jawaban atas solusi sebelumnya: ${penanganan.answer}`]),
    ],
  };
});

/** What was carried out and the thanks stand in the letter beside it. */
function draftAnswer(solution: string): string {
  return `Masalah yang disampaikan telah kami bahas bersama unit terkait. Penyelesaian yang kami putuskan: ${solution}`;
}

export const answer = savesKeluhan(answerForm, 'answer', nothingMore, ({ host, keluhan: { entry, penanganan }, values }) => {
  const executedOn = penanganan?.executedOn ?? entry.receivedOn;
  const wrongDay = refuseDay(
    values.answeredOn,
    'Tanggal jawaban',
    'answeredOn',
    { day: executedOn, what: 'dilaksanakan' },
    host.today(),
  );
  if (wrongDay) return wrongDay;
  return ok({
    action: 'Tulis jawaban kepada pelapor',
    penanganan: { ...values, answeredRound: penanganan?.approvalRound ?? null },
    message: 'Jawaban disimpan. Buat surat jawaban, atau salin teks singkatnya.',
  });
});

/** What comes before in the handling, and on which day it was. */
interface Before {
  readonly day: string;
  readonly what: string;
}

function refuseDay(date: string, label: string, field: string, before: Before, today: string): Refused | null {
  if (date > today) return refuse(`${label} tidak boleh sesudah hari ini.`, field);
  if (date < before.day) return refuse(`${label} tidak boleh sebelum ${before.what} (${printDate(before.day)}).`, field);
  return null;
}

export const loadRating = loadsKeluhan('rate', people, ({ host, keluhan, read }) => {
  const { entry, kepuasan, earlierRatings } = keluhan;
  const earlier = earlierRatings.map(
    (row) => `Atas penyelesaian sebelumnya: ${row.rating === null ? row.outcome : `penilaian ${row.rating} dari 5`}`,
  );
  return {
    values: {
      attempts: kepuasan?.attempts ?? [],
      outcome: kepuasan?.outcome ?? null,
      rating: kepuasan?.rating ?? null,
      words: kepuasan?.words ?? null,
      ratedOn: kepuasan?.ratedOn ?? host.today(),
    },
    seen: kepuasan ? host.seen(kepuasan) : '',
    notes: [hiddenFrom(host, keluhan, read.pegawai) ?? contactNote(entry), ...earlier],
  };
});

function contactNote({ phone, email, address }: UmpanBalik): string {
  const known = [phone, email, address].filter((value) => value !== null);
  return known.length > 0 ? `Kontak pelapor: ${known.join(' · ')}` : 'Pelapor tidak meninggalkan kontak: pilih “Tanpa kontak”.';
}

/** Step k; two attempts before giving up. "Tanpa kontak" only where there is none. */
const ATTEMPTS_BEFORE_GIVING_UP = 2;

export const rate = savesKeluhan(rateForm, 'rate', nothingMore, ({ host, keluhan: { entry, penanganan, kepuasan }, values }) => {
  const answered = { day: penanganan?.answeredOn ?? entry.receivedOn, what: 'dijawab' };
  const wrong = refuseOutcome(values, entry, answered, host.today());
  if (wrong) return wrong;
  return ok({
    action: values.outcome === null ? 'Catat upaya menghubungi pelapor' : 'Catat tanggapan pelanggan',
    kepuasan: {
      ...values,
      unit: kepuasan?.unit ?? entry.unit?.label ?? null,
      approvalRound: values.outcome === null ? null : (penanganan?.approvalRound ?? null),
    },
    message: values.outcome === null ? 'Upaya menghubungi disimpan.' : 'Tanggapan pelanggan tercatat dalam buku kepuasan.',
  });
});

function refuseOutcome(
  values: ValuesOf<typeof rateForm.fields>,
  entry: UmpanBalik,
  answered: Before,
  today: string,
): Refused | null {
  const attempts = values.attempts ?? [];
  for (const [index, attempt] of attempts.entries()) {
    const wrongDay = refuseDay(attempt.date, 'Tanggal upaya', `attempts.${index}.date`, answered, today);
    if (wrongDay) return wrongDay;
  }
  if (values.outcome === 'Tidak dapat dihubungi' && attempts.length < ATTEMPTS_BEFORE_GIVING_UP)
    return refuse(
      `Catat sedikitnya ${ATTEMPTS_BEFORE_GIVING_UP} upaya menghubungi sebelum memilih ini; baru ada ${attempts.length}.`,
      'outcome',
    );
  if (values.outcome === 'Tanpa kontak' && hasContact(entry))
    return refuse('Pelapor meninggalkan kontak. Hubungi dahulu, dan catat upayanya.', 'outcome');
  if (values.outcome === 'Dinilai' && values.ratedOn !== null)
    return refuseDay(values.ratedOn, 'Tanggal penilaian', 'ratedOn', answered, today);
  return null;
}

export const loadClose = loadsKeluhan('close', nothingMore, ({ host, keluhan: { entry, rtl } }) => ({
  values: { effectiveness: entry.effectiveness, effectivenessNote: entry.effectivenessNote },
  seen: host.seen(entry),
  notes: rtl
    .filter((row) => row.state === 'Rencana' || row.state === 'Berjalan')
    .map((row) => `RTL ${row.number} masih ${row.state.toLowerCase()}: ${row.activity}`),
}));

export const close = savesKeluhan(closeForm, 'close', nothingMore, ({ host, keluhan: { entry }, values }) =>
  ok({
    action: 'Selesaikan umpan balik',
    entry: { ...values, closedOn: host.today() },
    options: { final: true },
    message: `${entry.number} selesai.`,
  }),
);

export function loadReopen(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const found = keluhanFrom(host, record, host.read(keluhanQueries(record)));
  if (!found.ok) return found;
  const { entry } = found.value;
  return ok({
    values: { reason: null },
    seen: host.seen(entry),
    locked: entry.closedOn === null ? notClosed(entry.number) : null,
  });
}

/** What was recorded stays; steps that a new decision makes void must be done again. It is due anew, within the days for examining. */
export function reopen(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(reopenForm, input);
  if (!submitted.ok) return submitted;
  const { record, seen, values } = submitted.value;
  const read = host.read({ ...keluhanQueries(record), pengaturan: pengaturanQuery, holidays: hariLiburQuery });
  const found = keluhanFrom(host, record, read);
  if (!found.ok) return found;
  const { entry } = found.value;
  if (entry.closedOn === null) return refuse(notClosed(record));
  const settings = pengaturanFrom(read.pengaturan);
  const limit = { count: settings.reviewDays, unit: 'hari kerja' as const };
  const due = deadlineOf({ date: host.today(), time: null }, limit, calendarFrom(settings, read.holidays)).date;
  const decision = {
    action: 'Buka kembali umpan balik',
    entry: {
      closedOn: null,
      onSpot: null,
      effectiveness: null,
      effectivenessNote: null,
      reopenReason: values.reason,
      due,
      dueTime: null,
    },
    options: { final: true },
    message: `${record} dibuka kembali.`,
  };
  return writeDecision(host, found.value, decision, seen);
}

function notClosed(number: string): string {
  return `${number} belum selesai, jadi tidak perlu dibuka kembali.`;
}
