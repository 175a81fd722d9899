/** A template is copied out, checked, taken into use, and given up again. What is broken is never taken into use. */
import type { Host, NewFile } from '../../host/host.ts';
import { where } from '../../host/query.ts';
import type { Result, Saved } from '../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../schema/index.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import type { Template } from './catalogue.ts';
import type { CopyCheck } from './check-copy.ts';
import { checkCopy } from './check-copy.ts';
import { readCopy, rememberCopy } from './drive-copy.ts';
import { isiTemplatTable } from './isi-templat.table.ts';
import { contentOf, ownTemplate, templateChanges } from './own-templates.ts';
import { asked, UNKNOWN } from './show-templates.ts';
import { WORD_TYPE } from './word-type.ts';

export interface CopiedTemplate {
  readonly message: string;
  readonly file: NewFile;
  readonly link: string | null;
}

/** The template that documents are made of now, as a file to change. */
export function downloadTemplate(host: Host, input: unknown): Result<CopiedTemplate> {
  const template = asked(input);
  if (!template) return refuse(UNKNOWN);
  const { content, isOwn } = inUse(host, template);
  const file = { name: `Templat ${template.title}.docx`, mimeType: WORD_TYPE, base64: content };
  return ok({ message: `Templat ${isOwn ? 'ubahan' : 'bawaan'} “${template.title}” diunduh.`, file, link: null });
}

/** The same into this person's Drive, to be changed there. */
export function copyTemplate(host: Host, input: unknown): Result<CopiedTemplate> {
  const template = asked(input);
  if (!template) return refuse(UNKNOWN);
  const file = { name: `Templat ${template.title}.docx`, mimeType: WORD_TYPE, base64: inUse(host, template).content };
  const saved = host.saveToDrive(file);
  rememberCopy(host, template.name, saved);
  return ok({ message: `Salinan “${file.name}” ada di Drive Anda. Ubah di sana, lalu periksa di sini.`, file, link: saved.link });
}

function inUse(host: Host, template: Template): { readonly content: string; readonly isOwn: boolean } {
  const { rows, parts } = host.read({ rows: pengaturanQuery, parts: where(isiTemplatTable, 'template', [template.name]) });
  const own = ownTemplate(pengaturanFrom(rows), template.name);
  const content = own && contentOf(own, parts);
  return { content: content ?? host.template(template.name), isOwn: content !== null };
}

export function checkTemplate(host: Host, input: unknown): Result<CopyCheck> {
  const template = asked(input);
  if (!template) return refuse(UNKNOWN);
  const copy = readCopy(host, template.name, input);
  return copy.ok ? ok(checked(host, template, copy.value)) : copy;
}

function checked(host: Host, template: Template, copy: string): CopyCheck {
  return checkCopy(host.documents(), template, copy, host.template(template.name), host.today());
}

/** Refuses a copy with faults, and names them all; what was used before stays. */
export function useTemplate(host: Host, input: unknown): Result<Saved> {
  const template = asked(input);
  if (!template) return refuse(UNKNOWN);
  const copy = readCopy(host, template.name, input);
  if (!copy.ok) return copy;
  const { faults } = checked(host, template, copy.value);
  if (faults.length > 0) return refuseAll(faults.map((message) => ({ field: '', message })));
  return store(host, template, copy.value, `“${template.title}” kini dibuat dengan templat ubahan, untuk semua pengguna.`);
}

export function restoreTemplate(host: Host, input: unknown): Result<Saved> {
  const template = asked(input);
  if (!template) return refuse(UNKNOWN);
  return store(host, template, null, `“${template.title}” kembali dibuat dengan templat bawaan.`);
}

function store(host: Host, template: Template, content: string | null, message: string): Result<Saved> {
  const stored = host.read({ rows: pengaturanQuery, parts: where(isiTemplatTable, 'template', [template.name]) });
  const changes = templateChanges(stored, template.name, content, { at: host.now(), by: host.user().name });
  const action = content === null ? 'Kembalikan templat bawaan' : 'Pakai templat ubahan';
  const committed = host.commit(action, changes, { final: true });
  return committed.ok ? ok({ message, record: template.name }) : committed;
}
