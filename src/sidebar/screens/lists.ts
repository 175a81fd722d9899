/** All lists by their id, whichever register or SOP they belong to. */
import type { ShownRegister, ShownSop } from '../manifests.ts';
import { describedSops, registers } from '../manifests.ts';

export interface FoundList {
  readonly title: string;
  /** `null`: only read here, as its rows come from elsewhere. */
  readonly register: ShownRegister | null;
  readonly sop: ShownSop | null;
  readonly paper?: { readonly caption: string; readonly route: string };
}

/** Lists that are only read, some with a paper that is made of them. */
const READ_ONLY: Readonly<Record<string, Pick<FoundList, 'title' | 'paper'>>> = {
  rtl: { title: 'Rencana tindak lanjut' },
  dokumen: { title: 'Dokumen', paper: { caption: 'Buat buku register', route: 'form/dokumen.buku' } },
};

export function findList(id: string): FoundList | null {
  for (const sop of describedSops()) {
    const register = sop.registers.find((candidate) => candidate.id === id);
    if (register) return { title: register.title, register, sop };
    const list = sop.lists.find((candidate) => candidate.id === id);
    if (list) return { title: list.title, register: null, sop };
  }
  const register = registers.find((candidate) => candidate.id === id);
  if (register) return { title: register.title, register, sop: null };
  const read = READ_ONLY[id];
  return read ? { ...read, register: null, sop: null } : null;
}
