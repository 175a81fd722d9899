/** How the records of a lokmin show that a step of its SOP was done: the facts behind the stepper, later the daftar tilik and PKP. Pure. */
import { isOpen } from '../../registers/rtl.table.ts';
import { monthName, partsOf } from '../../schema/dates.ts';
import { printTime } from '../../schema/kinds/time.ts';
import type { Proof } from '../sop.ts';
import { midtermRows, midtermWords } from './kinerja/midterm.ts';
import type { Lokmin } from './lokmin-record.ts';
import { monthBefore } from './meeting-months.ts';
import { isReady } from './persiapan/is-ready.ts';
import type { Persiapan } from './persiapan/persiapan.table.ts';
import type { Preparer } from './persiapan/templat-persiapan.table.ts';

type Prove = (lokmin: Lokmin) => Proof;

/** Done when all lines of these preparers are ready, partly when some are; a meeting without such lines asks for none. */
export function prepared(...preparers: readonly Preparer[]): Prove {
  return (lokmin) => {
    const lines = lokmin.persiapan.filter(({ preparer }) => preparers.includes(preparer));
    const waiting = lines.filter((line) => !isReady(line, lokmin));
    if (lines.length === 0) return { state: 'notApplicable', lines: ['Tidak ada dalam daftar persiapan'] };
    const facts = [`${lines.length - waiting.length} dari ${lines.length} siap`, ...waitingUnits(waiting)];
    if (waiting.length === 0) return { state: 'done', lines: facts };
    return { state: waiting.length < lines.length ? 'partly' : 'open', lines: facts };
  };
}

/** Who of the units has not prepared yet. */
function waitingUnits(waiting: readonly Persiapan[]): string[] {
  const units = [...new Set(waiting.flatMap(({ unit }) => (unit === null ? [] : [unit.label])))];
  return units.length === 0 ? [] : [`Belum: ${units.join(', ')}`];
}

function counted(count: number, what: string): Proof {
  return count === 0 ? { state: 'open', lines: [] } : { state: 'done', lines: [`${count} ${what}`] };
}

export const headMaterials = prepared('Kepala Puskesmas');

export const programmeMaterials = prepared('Setiap unit');

export const arrangements: Prove = (lokmin) => {
  const { rapat, acara, kehadiran, dokumen } = lokmin;
  const made = ['Undangan', 'Undangan lintas sektor'].flatMap((kind) => dokumen.filter((row) => row.kind === kind).slice(-1));
  const base = prepared('Kasubbag Tata Usaha')(lokmin);
  const lines = [
    ...base.lines,
    `${acara.length} acara · ${kehadiran.length} peserta`,
    ...made.map((row) => `${row.kind} ${row.letterNumber ?? ''}`),
    ...(rapat.invitedNote === null ? [] : [`Dikirim ${rapat.invitedNote}`]),
  ];
  return { state: base.state, lines };
};

export const opening: Prove = ({ rapat, kehadiran }) => {
  const marked = kehadiran.filter((row) => row.attendance !== null);
  const present = kehadiran.filter((row) => row.attendance === 'Hadir');
  const lines = [
    ...(rapat.openedAt === null ? [] : [`Dibuka pukul ${printTime(rapat.openedAt)}`]),
    ...(marked.length === 0 ? [] : [`${present.length} dari ${kehadiran.length} hadir`]),
  ];
  if (rapat.openedAt !== null && present.length > 0) return { state: 'done', lines };
  return { state: lines.length > 0 ? 'partly' : 'open', lines };
};

/** Nothing to review is also a fact: the first meeting has no RTL before it. */
export const review: Prove = ({ rapat, carried, tinjauan }) => {
  const waiting = carried.filter((rtl) => !tinjauan.some((row) => row.rtl.id === rtl.number));
  const late = carried.filter((rtl) => isOpen(rtl) && rtl.due < rapat.date).length;
  if (waiting.length > 0 && rapat.state !== 'Ditutup')
    return {
      state: tinjauan.length > 0 ? 'partly' : 'open',
      lines: [`${waiting.length} RTL menunggu ditinjau${late > 0 ? `, ${late} terlambat` : ''}`],
    };
  if (tinjauan.length === 0) return { state: 'notApplicable', lines: ['Tidak ada RTL terbuka'] };
  return {
    state: 'done',
    lines: [`${tinjauan.length} RTL ditinjau, ${tinjauan.filter((row) => row.state === 'Selesai').length} selesai`],
  };
};

/** Done when every indicator has its month. */
export const performance: Prove = ({ performance: lines }) => {
  const reported = lines.filter(({ row }) => row !== null);
  if (reported.length === 0)
    return { state: 'open', lines: lines.length === 0 ? ['Daftar indikator tahun ini masih kosong'] : [] };
  const facts = [`${reported.length} dari ${lines.length} indikator dilaporkan`];
  return { state: reported.length === lines.length ? 'done' : 'partly', lines: facts };
};

/** Every indicator below its target needs its analysis. */
export const analysis: Prove = ({ performance: lines }) => {
  const reported = lines.filter(({ row }) => row !== null);
  if (reported.length === 0) return { state: 'open', lines: [] };
  const below = reported.filter(({ gap }) => (gap ?? 0) < 0);
  const analysed = below.filter(({ row }) => row !== null && row.analysis !== null);
  const facts = [`${reported.length - below.length} dari ${reported.length} mencapai target`];
  if (below.length === analysed.length) return { state: 'done', lines: facts };
  return {
    state: analysed.length > 0 ? 'partly' : 'open',
    lines: [...facts, `${below.length - analysed.length} belum dianalisis`],
  };
};

export const problems: Prove = ({ masalah }) => counted(masalah.length, 'masalah');

export const plans: Prove = ({ rtl }) => counted(rtl.length, 'RTL');

/** The text, and that somebody present agreed to it. */
export const commitment: Prove = ({ rapat, kehadiran }) => {
  if (rapat.commitment === null) return { state: 'open', lines: [] };
  const present = kehadiran.filter((row) => row.attendance === 'Hadir');
  const agreed = present.filter((row) => row.agreed === true).length;
  return {
    state: agreed > 0 ? 'done' : 'partly',
    lines: [`${agreed} dari ${present.length} peserta menyepakati`],
  };
};

/** Done when what was heard is written down, by origin or as the discussion of its agenda item. */
export const information: Prove = (lokmin) => {
  const { informasi } = lokmin;
  return informasi.length > 0 ? counted(informasi.length, 'informasi') : discussion('LM-6')(lokmin);
};

/** Done when every agenda item of the step has its discussion; not applicable when none carries it. */
export function discussion(step: string): Prove {
  return ({ acara }) => {
    const items = acara.filter((item) => item.step === step);
    const written = items.filter((item) => item.discussion !== null);
    if (items.length === 0) return { state: 'notApplicable', lines: ['Tidak ada dalam susunan acara'] };
    if (written.length === items.length) return { state: 'done', lines: [] };
    return { state: written.length > 0 ? 'partly' : 'open', lines: [] };
  };
}

/** LM-10 belongs to one month of the year; in others it is not expected, but may be discussed. */
export const midterm: Prove = (lokmin) => {
  const { rapat, settings, indikator, kinerja } = lokmin;
  const found = discussion('LM-10')(lokmin);
  const at = partsOf(rapat.date);
  if (monthName(at.month) === settings.midtermMonth) {
    const rows = midtermRows(indikator, kinerja, monthBefore(at).year);
    return { ...found, lines: [...found.lines, ...midtermWords(rows)] };
  }
  const isDiscussed = found.state === 'done' || found.state === 'partly';
  return isDiscussed ? found : { state: 'notApplicable', lines: [`Hanya lokmin bulan ${settings.midtermMonth}`] };
};

export const closing: Prove = ({ rapat, dokumen }) => {
  const minutes = dokumen.filter((row) => row.kind === 'Notulen').sort((a, b) => a.revision - b.revision);
  const latest = minutes[minutes.length - 1];
  const lines = [
    ...(rapat.closedAt === null || rapat.state !== 'Ditutup' ? [] : [`Ditutup pukul ${printTime(rapat.closedAt)}`]),
    ...(latest ? [`Notulen ${latest.letterNumber ?? ''}${latest.revision > 0 ? `, revisi ${latest.revision}` : ''}`] : []),
    ...(rapat.reopenReason !== null ? [`Pernah dibuka kembali: ${rapat.reopenReason}`] : []),
  ];
  if (rapat.state === 'Ditutup') return { state: latest ? 'done' : 'partly', lines };
  return {
    state: rapat.conclusion === null ? 'open' : 'partly',
    lines: rapat.conclusion === null ? lines : [...lines, 'Kesimpulan sudah ditulis'],
  };
};
