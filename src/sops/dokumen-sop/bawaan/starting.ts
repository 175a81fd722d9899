/** The SOPs and the kerangka acuan that a new workbook brings along, as drafts for the office to adapt, and their rows. */
import type { Ref } from '../../../schema/index.ts';
import { kerangkaAcuanNaskah } from './kerangka-acuan.ts';
import { lokminNaskah } from './lokmin.ts';
import { pihakKetigaNaskah } from './pihak-ketiga.ts';
import { umpanBalikNaskah } from './umpan-balik.ts';
import type { StartingNaskah } from './writing.ts';

/** Made only when a sheet is: every execution describes its tables anew. */
export function startingNaskah(): readonly StartingNaskah[] {
  return [umpanBalikNaskah(), lokminNaskah(), pihakKetigaNaskah(), kerangkaAcuanNaskah()];
}

/** The rows of a new sheet are numbered from 1 in their order, so the first of these is SOP-001, and its draft RVS-001. */
function number(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(3, '0')}`;
}

function revisionOf({ title }: StartingNaskah, index: number): Ref {
  return { id: number('RVS', index), label: `${title} revisi 00` };
}

export function startingRevisions() {
  return startingNaskah().map(({ title }, index) => ({
    naskah: { id: number('SOP', index), label: title },
    revision: 0,
    state: 'Draf' as const,
    title,
  }));
}

export function startingSections() {
  return startingNaskah().flatMap((naskah, index) =>
    naskah.sections.map((section, at) => ({ ...section, revision: revisionOf(naskah, index), order: at + 1 })),
  );
}

export function startingSteps() {
  return startingNaskah().flatMap((naskah, index) =>
    naskah.steps.map((step, at) => ({ ...step, revision: revisionOf(naskah, index), order: at + 1 })),
  );
}
