/** All forms by their id, whichever register or SOP they belong to, and where each one leads back. */
import { registerForms } from '../../registers/manifest.ts';
import type { Form } from '../../schema/index.ts';
import type { ShownSop } from '../manifests.ts';
import { describedSops, registers } from '../manifests.ts';

export interface FoundForm {
  readonly form: Form;
  readonly sop: ShownSop | null;
  /** The list whose rows it fills: then its record is a row of this list, and none of the SOP. */
  readonly list: { readonly id: string; readonly title: string } | null;
}

export function findForm(id: string): FoundForm | null {
  for (const sop of describedSops()) {
    const register = sop.registers.find((candidate) => candidate.form.id === id);
    if (register) return { form: register.form, sop, list: register };
    const form = sop.forms.find((candidate) => candidate.id === id);
    if (form) return { form, sop, list: sop.lists.find((list) => list.form === id) ?? null };
  }
  const form = registerForms.find((candidate) => candidate.id === id);
  return form ? { form, sop: null, list: registers.find((register) => register.form.id === id) ?? null } : null;
}
