/** The manifests as the page has them: what only the server reads in them is not in its bundle (`scripts/without-server.ts`). */

import { registers as allRegisters } from '../registers/manifest.ts';
import type { Register } from '../registers/register.ts';
import { sops as allSops } from '../sops/index.ts';
import type { Sop, Step } from '../sops/sop.ts';

export type ShownRegister = Omit<Register, 'table' | 'line'>;

/** What proves a step, and what can be done at it now, the server says for each record. */
export type ShownStep = Omit<Step, 'actions' | 'proof'>;

export interface ShownSop extends Omit<Sop, 'tables' | 'steps' | 'registers'> {
  readonly steps: readonly ShownStep[];
  readonly registers: readonly ShownRegister[];
}

export const sops: readonly ShownSop[] = allSops;
export const registers: readonly ShownRegister[] = allRegisters;
