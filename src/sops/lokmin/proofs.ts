/** How the records of a lokmin show that a step of its SOP was done: the facts behind the stepper, later the daftar tilik and PKP. Pure. */
import { monthName, partsOf } from '../../schema/dates.ts';
import { counted } from '../meeting-proofs.ts';
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
