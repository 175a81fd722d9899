/** The manifests as the page has them: what only the server reads in them is not in its bundle (`scripts/without-server.ts`). */
import { registers as allRegisters } from '../registers/manifest.ts';
import type { Register } from '../registers/register.ts';
import { dailySops } from '../sops/daily.ts';
import type { Sop, Step } from '../sops/sop.ts';

export type ShownRegister = Omit<Register, 'table' | 'line'>;

/** What proves a step, and what can be done at it now, the server says for each record. */
export type ShownStep = Omit<Step, 'actions' | 'proof'>;

export interface ShownSop extends Omit<Sop, 'tables' | 'templates' | 'steps' | 'registers'> {
  readonly steps: readonly ShownStep[];
  readonly registers: readonly ShownRegister[];
}

export const registers: readonly ShownRegister[] = allRegisters;

/** Those of daily work, until all were fetched. `missing.ts` sees to it that what a route names is among them when it is drawn. */
export function describedSops(): readonly ShownSop[] {
  return window.AdmenParts?.kegiatan?.sops ?? dailySops;
}

export function findSop(id: string): ShownSop | undefined {
  return describedSops().find((candidate) => candidate.id === id);
}
