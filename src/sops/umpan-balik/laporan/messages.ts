/** Short words for WA and SMS: that an entry was received, and what the answer is. Source: UB-d, UB-j. */
import { printDate } from '../../../schema/dates.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { Message } from '../../sop.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { addressee } from './answer-letter.ts';
import type { EntrySources } from './entry-papers.ts';

/** What still reads well as one message. */
export const LONGEST = 700;

/** UB-d: the polite reply that it is followed up. */
export function receiptText(sources: EntrySources): Message {
  const {
    keluhan: { entry },
    settings,
    zone,
  } = sources;
  const when = `${printDate(entry.receivedOn)} pukul ${printTime(entry.receivedAt)} ${zone}`.trim();
  const text = [
    greeting(entry),
    `Terima kasih atas ${entry.kind.toLowerCase()} yang kami terima pada ${when}. Nomor tanda terima: ${entry.number}.`,
    follows(sources),
    `Untuk menanyakan perkembangannya, sebutkan nomor ${entry.number}.`,
    settings.office,
  ];
  return { title: `Tanda terima ${entry.number}`, text: text.join('\n') };
}

function follows({ keluhan: { entry, penanganan } }: EntrySources): string {
  const answeredOn = penanganan?.answeredOn ?? null;
  if (answeredOn !== null) return `Umpan balik Anda sudah kami jawab pada ${printDate(answeredOn)}.`;
  if (entry.closedOn !== null) return 'Umpan balik Anda sudah selesai kami tangani.';
  const until =
    entry.due === null ? '' : ` ${entry.identifiedOn === null ? 'Telaah' : 'Jawaban'} paling lambat ${printDate(entry.due)}.`;
  return `Umpan balik Anda segera kami tindak lanjuti.${until}`;
}

/** The answer with its frame is at most `LONGEST` characters: what does not fit is cut after a sentence, and the letter is offered. */
export function answerText({ keluhan: { entry, penanganan }, settings }: EntrySources): Message {
  const opening = `${greeting(entry)}\nJawaban atas ${entry.kind.toLowerCase()} nomor ${entry.number} (${printDate(entry.receivedOn)}):\n`;
  const closing = `\nMohon balas dengan penilaian 1 (sangat tidak puas) sampai 5 (sangat puas).\n${settings.office}`;
  const answer = (penanganan?.answer ?? '').trim();
  const room = LONGEST - opening.length - closing.length;
  return { title: `Jawaban ${entry.number}`, text: `${opening}${shortened(answer, room)}${closing}` };
}

function greeting(entry: UmpanBalik): string {
  return `Yth. ${addressee(entry)},`;
}

const REST = ' Selengkapnya ada dalam surat jawaban kami.';

/** Whole sentences as far as there is room; a first sentence that is too long is cut between words. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const space = Math.max(0, room - REST.length);
  const ends = sentenceEnds(text).filter((end) => end <= space);
  const last = ends[ends.length - 1];
  return last === undefined ? `${cutBetweenWords(text, space)}${REST}` : `${text.slice(0, last).trimEnd()}${REST}`;
}

/** Words whose dot ends nothing: "dr. Ratna", "Jl. Melati". */
const ABBREVIATED = /(?:^|[\s.(])(?:dr|drg|drs|ir|h|hj|sdr|sdri|bp|bpk|tn|ny|jl|no|rt|rw|tgl|ns|s|m|a\.md)$/i;

/** Where sentences end: at `.`, `!` or `?` before a space, and at the end of a line. A dot within a number or after a title is none. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?]+(?=\s)|\n/g)]
    .filter(({ 0: mark, index }) => mark !== '.' || !ABBREVIATED.test(text.slice(0, index)))
    .map(({ 0: mark, index }) => index + mark.length);
}

/** By characters as people see them, so that no emoji is cut in two. */
function cutBetweenWords(text: string, space: number): string {
  const cut = text.slice(0, Math.max(0, space - 1)).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.search(/\s\S*$/);
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
