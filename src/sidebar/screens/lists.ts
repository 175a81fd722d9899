/** All lists by their id, whichever register or SOP they belong to. */
import type { ShownRegister, ShownSop } from '../manifests.ts';
import { registers, sops } from '../manifests.ts';

export interface FoundList {
  readonly title: string;
  /** `null`: only read here, as its rows come from elsewhere. */
  readonly register: ShownRegister | null;
  readonly sop: ShownSop | null;
}

const READ_ONLY: Readonly<Record<string, string>> = { rtl: 'Rencana tindak lanjut', dokumen: 'Dokumen' };

export function findList(id: string): FoundList {
  for (const sop of sops) {
    const register = sop.registers.find((candidate) => candidate.id === id);
    if (register) return { title: register.title, register, sop };
    const list = sop.lists.find((candidate) => candidate.id === id);
    if (list) return { title: list.title, register: null, sop };
  }
  const register = registers.find((candidate) => candidate.id === id);
  return { title: register?.title ?? READ_ONLY[id] ?? id, register: register ?? null, sop: null };
}

/** The registers that staff keep by hand, those of the SOPs among them. */
export const keptRegisters: readonly ShownRegister[] = [...registers, ...sops.flatMap((sop) => sop.registers)];
