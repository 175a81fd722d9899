/** All forms by their id, whichever register or SOP they belong to. */
import { registerForms } from '../../registers/manifest.ts';
import type { Form } from '../../schema/index.ts';
import { sops } from '../../sops/index.ts';
import type { Sop } from '../../sops/sop.ts';

export function findForm(id: string): { readonly form: Form; readonly sop: Sop | null } | null {
  for (const sop of sops) {
    const form = sop.forms.find((candidate) => candidate.id === id);
    if (form) return { form, sop };
  }
  const form = registerForms.find((candidate) => candidate.id === id);
  return form ? { form, sop: null } : null;
}
