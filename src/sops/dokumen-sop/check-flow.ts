/** What is wrong with the flowchart of a procedure, step by step: where it ends nowhere, what nobody reaches, who asks without two ways on. */
import type { FlowStep } from '../../host/flowchart.ts';
import { END } from '../../host/flowchart.ts';
import { entered, flowLinks, reached } from './flow-links.ts';

export interface FlowFault {
  /** The id of the step. */
  readonly step: string;
  readonly message: string;
}

/** Empty for a chart that is sound. */
export function checkFlow(steps: readonly FlowStep[]): readonly FlowFault[] {
  return [...steps.flatMap((step, at) => ownFaults(steps, step, at)), ...wayFaults(steps)];
}

function ownFaults(steps: readonly FlowStep[], step: FlowStep, at: number): FlowFault[] {
  const say = (...sentences: readonly (string | false)[]) =>
    sentences.flatMap((sentence) => (sentence === false ? [] : { step: step.id, message: `${named(step, at)} ${sentence}` }));
  const isDecision = step.symbol === 'decision';
  return say(
    step.text.trim() === '' && 'belum bertulisan. Isi tulisannya, atau hapus langkahnya.',
    steps.findIndex(({ id }) => id === step.id) < at && 'memakai kode yang sama dengan langkah lain. Beri kode lain.',
    lacks(steps, step.next) && `menuju langkah yang tidak ada${isDecision ? ' bila “Ya”' : ''}. Pilih tujuan lain.`,
    isDecision && lacks(steps, step.no) && 'menuju langkah yang tidak ada bila “Tidak”. Pilih tujuan lain.',
    isDecision && step.no === null && 'adalah keputusan dengan satu jalan. Pilih ke mana jalan “Tidak”.',
    !isDecision && step.no !== null && 'bukan keputusan, tetapi mempunyai jalan “Tidak”. Kosongkan, atau pilih simbol Keputusan.',
    step.symbol === 'terminator' &&
      at > 0 &&
      at < steps.length - 1 &&
      'adalah titik mulai atau selesai di tengah bagan. Pilih simbol lain, atau pindahkan ke awal atau akhir.',
    step.symbol === 'terminator' &&
      at === steps.length - 1 &&
      step.next !== null &&
      step.next !== END &&
      'adalah akhir bagan, tetapi menuju langkah lain. Kosongkan tujuannya, atau pilih simbol lain.',
    ...alternativeFaults(steps, step, at),
  );
}

function lacks(steps: readonly FlowStep[], target: string | null): boolean {
  return target !== null && target !== END && !steps.some(({ id }) => id === target);
}

function alternativeFaults(steps: readonly FlowStep[], { symbol, isAlternative }: FlowStep, at: number): (string | false)[] {
  if (!isAlternative) return [];
  if (symbol === 'decision' || symbol === 'terminator')
    return ['tidak dapat menjadi salah satu pilihan yang berdampingan. Hapus tanda pilihannya, atau ganti simbolnya.'];
  const isAlone = ![at - 1, at + 1].some((other) => steps[other]?.isAlternative);
  return [isAlone && 'ditandai sebagai pilihan, tetapi berdiri sendiri. Tandai juga pilihan di sebelahnya, atau hapus tandanya.'];
}

/** What only all ways together show. */
function wayFaults(steps: readonly FlowStep[]): FlowFault[] {
  const links = flowLinks(steps);
  const fromStart = reached(
    links.map(({ to }) => to),
    entered(steps, 0),
  );
  const back = steps.map((_step, at) => links.flatMap(({ to }, from) => (to.includes(at) ? from : [])));
  const toEnd = reached(
    back,
    links.flatMap(({ ends }, at) => (ends ? at : [])),
  );
  return steps.flatMap((step, at) => {
    const say = (sentence: string) => [{ step: step.id, message: `${named(step, at)} ${sentence}` }];
    const same = step.symbol === 'decision' && step.no !== null && links[at]?.isOneWay;
    return [
      ...(same ? say('adalah keputusan yang kedua jalannya sama. Pilih tujuan lain untuk “Ya” atau “Tidak”.') : []),
      ...(fromStart.has(at) ? [] : say('tidak pernah dicapai. Arahkan suatu langkah ke sini, atau hapus langkahnya.')),
      ...(toEnd.has(at)
        ? []
        : endless(
            steps,
            links.map(({ to }) => to),
            at,
          )),
    ];
  });
}

/** Once for each loop, at its first step; once for each step that only leads into one. */
function endless(steps: readonly FlowStep[], links: readonly (readonly number[])[], at: number): FlowFault[] {
  const step = steps[at];
  if (!step) return [];
  const after = reached(links, links[at] ?? []);
  if (!after.has(at))
    return [{ step: step.id, message: `${named(step, at)} tidak pernah sampai ke akhir. Arahkan ke langkah yang menuju akhir.` }];
  const loop = [...after].filter((other) => reached(links, links[other] ?? []).has(at)).sort((one, other) => one - other);
  if (loop[0] !== at) return [];
  const others = loop.map((other) => `${other + 1}`);
  const which =
    others.length > 1 ? `berputar tanpa jalan keluar lewat langkah ke-${inWords(others)}` : 'kembali ke dirinya sendiri';
  return [{ step: step.id, message: `${named(step, at)} ${which}. Beri salah satunya jalan menuju akhir.` }];
}

function inWords(numbers: readonly string[]): string {
  return `${numbers.slice(0, -1).join(', ')} dan ${numbers[numbers.length - 1]}`;
}

function named({ text }: FlowStep, at: number): string {
  const words = text.trim().replace(/\s+/g, ' ');
  const short = words.length > 50 ? `${words.slice(0, 49).trim()}…` : words;
  return `Langkah ke-${at + 1}${short === '' ? '' : ` “${short}”`}`;
}
