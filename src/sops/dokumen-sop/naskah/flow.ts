/** The flowchart's steps from those of the procedure: what is not drawn is left out, the other words are translated. Pure. */
import type { FlowStep, FlowSymbol } from '../../../host/flowchart.ts';
import { END } from '../../../host/flowchart.ts';
import type { StepContent, StepSymbol } from './content.ts';
import { THE_END } from './content.ts';
import { chartWords } from './printed.ts';

const SYMBOL: Readonly<Record<Exclude<StepSymbol, 'Tidak digambar'>, FlowSymbol>> = {
  Proses: 'process',
  Keputusan: 'decision',
  Dokumen: 'document',
  Terminator: 'terminator',
  Penghubung: 'connector',
};

export function flowOf(steps: readonly StepContent[]): FlowStep[] {
  return steps.flatMap((step): FlowStep[] => {
    if (step.symbol === 'Tidak digambar') return [];
    return [
      {
        id: step.code,
        text: chartWords(step),
        symbol: SYMBOL[step.symbol],
        next: targetOf(step.next),
        no: targetOf(step.no),
        isAlternative: step.alternative === true,
      },
    ];
  });
}

function targetOf(code: string | null): string | null {
  return code === THE_END ? END : code;
}
