/** The present state of the workbench as one file. */
import PizZip from 'pizzip';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { fileName } from '../data-folder.ts';
import { FORMAT } from '../snapshot-file.ts';
import type { BackupFacts, BackupList } from './backup-file.ts';
import { BACKUP_FORMAT, FILES, KIND, LIST, STATE, sha256 } from './backup-file.ts';
import { factsOf } from './workbook-facts.ts';

export interface PackedBackup {
  readonly facts: BackupFacts;
  readonly bytes: Uint8Array;
}

export function packBackup(state: WorkbenchState, version: string, now = new Date()): PackedBackup {
  const facts: BackupFacts = { ...factsOf(state), made: now.toISOString(), version };
  const entries = new Map<string, Uint8Array>([[STATE, Buffer.from(JSON.stringify(state.snapshot()), 'utf8')]]);
  for (const id of fileIds(state)) {
    const bytes = state.keeper.getFile(id);
    if (bytes) entries.set(`${FILES}${fileName(id)}`, bytes);
  }
  const contents = [...entries].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const list: BackupList = { kind: KIND, format: BACKUP_FORMAT, state: FORMAT, about: { ...facts }, contents };
  const zip = new PizZip();
  zip.file(LIST, JSON.stringify(list, null, 2));
  for (const [name, bytes] of entries) zip.file(name, bytes);
  return { facts, bytes: zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }) };
}

function fileIds(state: WorkbenchState): string[] {
  const attached = state.mail().flatMap(({ attachments }) => attachments.map(({ fileId }) => fileId));
  return [...new Set([...state.files().map(({ id }) => id), ...attached])];
}
