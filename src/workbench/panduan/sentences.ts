/** Reads the sentences of the guide's steps: a small, fixed Indonesian in which every sentence is one thing to do or to see. For tests. */
import { dayOf } from './guide-page.ts';
import type { Caption, Step } from './step.ts';

/** Makes the step of a sentence that has the wording; `words` are its marked words in order. */
type Make = (words: readonly string[], sentence: string) => Step | null;

/**
 * `<b>` is bold, a caption of the screen; `<k>` is code, what is typed, or a file; `<q>` is quoted, what Admen says.
 * The one home of what a guide may say: a wording is added here, and to `sentences.test.ts`.
 */
const WORDINGS: readonly (readonly [wording: RegExp, make: Make])[] = [
  [/^pilih menu <b>$/, ([path = '']) => (path.startsWith(MENU) ? { does: 'menu', entry: path.slice(MENU.length) } : null)],
  [/^tekan <b>$/, ([caption = '']) => ({ does: 'press', caption: captionOf(caption), role: 'button' })],
  [/^tekan tautan <b>$/, ([caption = '']) => ({ does: 'press', caption: captionOf(caption), role: 'link' })],
  [/^tekan tombol <k>$/, ([key = '']) => ({ does: 'key', key })],
  [/^buka langkah <b>$/, ([title = '']) => ({ does: 'step', title })],
  [/^buka lipatan <b>$/, ([title = '']) => ({ does: 'unfold', title })],
  [/^terlihat lembar <b>$/, ([name = '']) => ({ does: 'sheet', name })],
  [/^buka kegiatan <b>$/, ([title = '']) => ({ does: 'activity', title })],
  [/^(buka|tutup)( kartu)? <b>$/, ([words = '']) => ({ does: 'open', words: new RegExp(pattern(words)) })],
  [/^isi <b> dengan <k>((,| dan|, dan) <b> dengan <k>)*( pada kartu baru)?$/, typing],
  [
    /^pilih <b> pada <b>( di kartu baru)?$/,
    ([choice = '', field = ''], sentence) => ({ does: 'choose', choice, field, newest: sentence.endsWith(' baru') }),
  ],
  [/^tandai <b>$/, ([caption = '']) => ({ does: 'mark', caption })],
  [/^(terlihat|admen (menjawab|menolak|mengingatkan)):? <[bq]>$/, seeing],
  [/^unduh <b>; berkasnya bernama <k>( dan memuat <q>((,| dan|, dan) <q>)*)?$/, receiving],
  [
    /^ketik <k> di kolom <b> pada baris itu$/,
    ([text = '', column = '']) => (/^[A-Z]{1,2}$/.test(column) ? { does: 'column', column, text } : null),
  ],
  [/^pilih berkas <k> pada <b>$/, ([file = '', field = '']) => ({ does: 'file', file, field })],
  [/^lanjutkan pada <b>$/, ([words = '']) => dated(words)],
  [/^lanjutkan sebagai <b> dari akunnya sendiri$/, ([name = '']) => ({ does: 'person', name })],
];

const MENU = 'Admen → ';
/** In a caption: something that differs from office to office, or from day to day. */
const GAP = '…';
const MARKED = /\*\*(.+?)\*\*|`([^`]+)`|“([^”]+)”/g;

/** All steps of one list item, in order. Throws, naming the sentence that has no known wording. */
export function readSentences(item: string): readonly Step[] {
  const words = [...item.matchAll(MARKED)].map(([, bold, code, quoted]) => bold ?? code ?? quoted ?? '');
  const text = item.replace(MARKED, (_all, bold, code) => (bold !== undefined ? '<b>' : code !== undefined ? '<k>' : '<q>'));
  if (!text.endsWith('.')) throw new Error(`“${item}” does not end with a full stop.`);
  const left = [...words];
  return text
    .slice(0, -1)
    .split(/\. |, lalu /)
    .map((sentence) => {
      const own = left.splice(0, sentence.match(/<[bkq]>/g)?.length ?? 0);
      const step = oneStep(sentence, own);
      if (!step) throw new Error(`no step is worded “${told(sentence, own)}”.`);
      return step;
    });
}

function oneStep(sentence: string, words: readonly string[]): Step | null {
  const begun = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const found = WORDINGS.find(([wording]) => wording.test(begun));
  return found ? found[1](words, begun) : null;
}

function told(sentence: string, words: readonly string[]): string {
  const left = [...words];
  return sentence.replace(/<[bkq]>/g, () => `*${left.shift()}*`);
}

function typing(words: readonly string[], sentence: string): Step {
  const entries = words.flatMap((field, at) => (at % 2 === 0 ? [{ field, text: words[at + 1] ?? '' }] : []));
  return { does: 'type', entries, newest: sentence.endsWith(' baru') };
}

function seeing([words = '']: readonly string[]): Step | null {
  // What might be anything would be seen always.
  if (words.replaceAll(GAP, '').trim() === '') return null;
  return { does: 'see', words: words.includes(GAP) ? new RegExp(pattern(words)) : words };
}

function receiving([caption = '', name = '', ...holds]: readonly string[]): Step {
  return { does: 'receive', caption: captionOf(caption), name: captionOf(name), holds };
}

function dated(words: string): Step | null {
  const today = dayOf(words);
  return today === null ? null : { does: 'day', today };
}

/** A whole caption: what is left out may be anything. */
function captionOf(words: string): Caption {
  return words.includes(GAP) ? new RegExp(`^${pattern(words)}$`) : words;
}

function pattern(words: string): string {
  return words
    .split(GAP)
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}
