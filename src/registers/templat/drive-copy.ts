/** The copy of a template that a person changes in Drive: only who had it made can see it there, so it is remembered for this person. */
import type { Host } from '../../host/host.ts';
import type { Result } from '../../schema/index.ts';
import { isRecord, ok, refuse } from '../../schema/index.ts';

export interface DriveCopy {
  readonly id: string;
  readonly link: string;
}

const PREFIX = 'admen.templat.';

export function rememberCopy(host: Host, template: string, copy: DriveCopy | null): void {
  host.remember(`${PREFIX}${template}`, copy && JSON.stringify({ id: copy.id, link: copy.link }));
}

export function recallCopy(host: Host, template: string): DriveCopy | null {
  const note = host.recall(`${PREFIX}${template}`);
  const kept: unknown = note === null ? null : JSON.parse(note);
  return isRecord(kept) && typeof kept.id === 'string' && typeof kept.link === 'string' ? { id: kept.id, link: kept.link } : null;
}

/** The copy as base64: what the panel sent, else what lies in Drive. */
export function readCopy(host: Host, template: string, input: unknown): Result<string> {
  const sent: unknown = isRecord(input) ? input.content : undefined;
  if (typeof sent === 'string') return ok(sent);
  const copy = recallCopy(host, template);
  if (!copy)
    return refuse('Belum ada salinan Anda di Drive. Tekan “Salin untuk diubah”, atau unggah berkas .docx dari komputer.');
  return ok(host.readFromDrive(copy.id));
}
