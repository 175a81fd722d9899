/** All lists by their id, whichever register or SOP they belong to. */
import { registers } from '../../registers/manifest.ts';
import type { Register } from '../../registers/register.ts';
import { sops } from '../../sops/index.ts';
import type { Sop } from '../../sops/sop.ts';

export interface FoundList {
  readonly title: string;
  /** `null`: only read here, as its rows come from elsewhere. */
  readonly register: Register | null;
  readonly sop: Sop | null;
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
export const keptRegisters: readonly Register[] = [...registers, ...sops.flatMap((sop) => sop.registers)];
