/** A flowchart in words, for those who hear the page: its steps in order, and where each leads that does not simply go on. */
import type { Drawing, FlowStep, ShapeKind } from '../../host/flowchart.ts';

const SYMBOLS: Readonly<Record<ShapeKind, string>> = {
  terminator: '',
  process: '',
  decision: 'keputusan: ',
  document: 'dokumen: ',
  connector: 'penghubung: ',
  link: '',
};

/** The steps of a drawing from first to last, with where a decision leads. */
export function drawingWords({ shapes }: Drawing, steps: readonly FlowStep[]): string {
  const words = shapes.flatMap(({ kind, step, lines }) => {
    if (step === null) return kind === 'terminator' ? lines.join(' ') : [];
    return `${SYMBOLS[kind]}${lines.join(' ')}${waysInWords(steps, step)}`;
  });
  return `${words.map((one, at) => `${at + 1}. ${one}`).join('; ')}.`;
}

function waysInWords(steps: readonly FlowStep[], id: string): string {
  const step = steps.find((one) => one.id === id);
  if (!step) return '';
  const named = (target: string | null) =>
    steps.find((one) => one.id === target)?.text ?? (target === null ? 'langkah berikutnya' : 'selesai');
  if (step.symbol === 'decision')
    return ` (bila ya: ${named(step.next)}; bila tidak: ${step.no === null ? 'belum ditentukan' : named(step.no)})`;
  return step.next === null ? '' : ` (lalu: ${named(step.next)})`;
}
