/** The sheet in which a form's answers arrive, as far as it must be whole: its headers, its moments, the row of one answer. */
import type { FormAnswers, FormResponse, Host } from '../../../host/host.ts';
import { HostError } from '../../../host/host.ts';
import { printable } from '../../../schema/clean-text.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Ref, Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { surveyFormFields } from '../survei/jawaban.table.ts';
import type { Formulir } from './formulir.table.ts';
import { ASKED } from './public-form.ts';

/** How Google calls the first column, in the languages of our offices. */
const STAMP_TITLE = /^(timestamp|stempel waktu|cap waktu)$/i;

/** What a cell of another register may hold of the form's title. */
export function formRef({ number, title }: Formulir): Ref {
  return { id: number, label: printable(title.slice(0, 200)) };
}

/** Titles of questions that answers are read by; forms made before they were noted asked at least these. */
function titlesOf({ kind, questions }: Formulir): readonly string[] {
  const asked = Object.values(kind === 'Umpan balik' ? ASKED : surveyFormFields).map((field) => field.label);
  const noted = (questions ?? '').split('\n').filter((title) => title !== '');
  return [...new Set([...noted, ...asked])];
}

/** Why nothing can be read from the sheet as it stands now, and what to do; `null` when it is whole. */
export function sheetTrouble(form: Formulir, { headers, hasMoments }: FormAnswers): string | null {
  const titles = titlesOf(form);
  const missing = titles.filter((title) => !headers.includes(title));
  if (missing.length > 0)
    return `Kolom ${missing.map((title) => `“${title}”`).join(', ')} tidak ada di lembar tanggapannya. Kembalikan judul kolom itu di baris pertama, juga judul pertanyaannya bila diubah di formulir, lalu ambil lagi; belum ada yang diambil.`;
  const [first = '', ...others] = headers;
  if (STAMP_TITLE.test(first)) return null;
  const isMoved =
    first === '' ||
    titles.includes(first) ||
    others.some((title) => STAMP_TITLE.test(title)) ||
    (!hasMoments && others.some((title) => title !== '' && !titles.includes(title)));
  return isMoved
    ? `Kolom pertama lembar tanggapannya (“${first}”) bukan lagi cap waktu dari Google. Kembalikan kolom “Cap waktu” (Timestamp) menjadi kolom A, lalu ambil lagi; belum ada yang diambil.`
    : null;
}

/** Why the moment of an answer cannot be believed, or `null`. Clocks of two machines may differ by a minute. */
export function momentTrouble(form: Formulir, at: string | null, now: string): string | null {
  if (at === null) return 'Cap waktu baris ini diubah tangan di lembar tanggapan; mungkin sudah pernah diambil.';
  if (at > aMinuteAfter(now)) return `Cap waktunya (${at}) belum terjadi; mungkin diubah tangan di lembar tanggapan.`;
  if (at.slice(0, 10) < form.createdOn)
    return `Cap waktunya (${at}) sebelum formulir dibuat (${printDate(form.createdOn)}); mungkin diubah tangan di lembar tanggapan.`;
  return null;
}

function aMinuteAfter(now: string): string {
  return new Date(Date.parse(`${now.replace(' ', 'T')}Z`) + 60_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The row of one answer as it stands in the sheet now, of all those with `keys`. Refuses with what to do when it is not to be had. */
export function responseAgain(host: Host, form: Formulir, key: string, keys: readonly string[]): Result<FormResponse> {
  try {
    const read = host.formResponses(form.sheetId, new Set(keys.filter((other) => other !== key)));
    const trouble = sheetTrouble(form, read);
    if (trouble !== null) return refuse(trouble);
    const response = read.responses.find((candidate) => candidate.key === key);
    return response ? ok(response) : refuse(GONE);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'form') throw error;
    return refuse(error.message);
  }
}

const GONE =
  'Baris tanggapan ini tidak ada lagi di lembar tanggapannya, atau cap waktunya sudah berubah. Tekan “Ambil tanggapan formulir” dahulu bila barisnya diperbaiki; bila dihapus, kembalikan lewat riwayat versi atau pilih “Abaikan”.';
