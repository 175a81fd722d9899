/** The actions that manifests name most: a form, and a Word file. */
import type { Action } from './sop.ts';

export function form(id: string, caption: string, part?: string): Action {
  return { type: 'form', form: id, caption, ...(part && { part }) };
}

export function document(useCase: string, caption: string): Action {
  return { type: 'document', useCase, caption };
}
