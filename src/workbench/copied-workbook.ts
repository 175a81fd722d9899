/**
 * What "Buat salinan" in Google Sheets leaves: all sheets with their numbers, but another file with a script of its own, which has no
 * triggers, no properties, and no right to the files of others. A linked form is copied, too, and its copy feeds the copied sheet.
 */
import type { Snapshot } from './state/workbench-state.ts';

export function copiedWorkbook(original: Snapshot, user: string, spreadsheetId = 'salinan-buku-kerja'): Snapshot {
  const { facts, forms } = original;
  return {
    ...original,
    facts: { ...facts, spreadsheetId, title: `Salinan dari ${facts.title}` },
    properties: {},
    files: [],
    mail: [],
    triggers: [],
    forms: forms.map((form) => ({ ...form, id: `salinan-${form.id}`, owner: user })),
    settings: { ...original.settings, user },
  };
}
