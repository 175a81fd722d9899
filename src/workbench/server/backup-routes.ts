/** `/backup`, `/restore`: the whole workbench goes out as one file, and comes back from one. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptBackups, localDay, readKept } from '../store/backup/kept-backups.ts';
import type { OpenedBackup } from '../store/backup/open-backup.ts';
import { MOST_PACKED, openBackup } from '../store/backup/open-backup.ts';
import { packBackup } from '../store/backup/pack-backup.ts';
import { factsOf } from '../store/backup/workbook-facts.ts';
import type { Desk } from './desk.ts';
import { HttpError, readBytes, send, sendBytes, sendJson } from './http.ts';

interface BackupParts {
  readonly desk: Desk;
  readonly dataDir: string;
  readonly version: string;
}

const ZIP = 'application/zip';
const GONE = 'Cadangan ini tidak ada lagi di folder data.';

/** `cadangan-admen-2026-10-08.zip` */
export function backupName(now = new Date()): string {
  return `cadangan-admen-${localDay(now)}.zip`;
}

/** `GET /backup`: the present state. `GET /backup/NAME`: one that is kept in the data folder. */
export function downloadBackup(
  { desk, dataDir, version }: BackupParts,
  _request: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  const name = path.split('/')[2] ?? '';
  const bytes = name === '' ? packBackup(desk.state, version).bytes : readKept(dataDir, name);
  if (bytes) sendBytes(response, ZIP, name === '' ? backupName() : name, bytes);
  else send(response, 404, GONE);
}

/** `GET /backups`: those that are kept in the data folder, the newest first. */
export function listBackups({ dataDir }: BackupParts, _request: IncomingMessage, response: ServerResponse): void {
  sendJson(response, keptBackups(dataDir));
}

/** `POST /inspect-backup`: what is in it, and what it would replace. Changes nothing. */
export async function inspectBackup(parts: BackupParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { facts, sha256 } = await given(parts, request);
  sendJson(response, { facts, sha256, present: factsOf(parts.desk.state) });
}

/** `POST /restore?sha256=…`: only the very file that was inspected. */
export async function restoreBackup(parts: BackupParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const opened = await given(parts, request);
  if (queryOf(request).get('sha256') !== opened.sha256)
    throw new HttpError(409, 'Berkas ini bukan lagi yang tadi diperiksa. Pilih lagi berkasnya, lalu periksa isinya.');
  const kept = await parts.desk.restore(opened);
  sendJson(response, { kept });
}

/** Sent along, or one of those that are kept (`?kept=NAME`). */
async function given({ dataDir }: BackupParts, request: IncomingMessage): Promise<OpenedBackup> {
  const bytes = await readBytes(request, MOST_PACKED);
  const name = queryOf(request).get('kept');
  if (name === null) return openBackup(bytes);
  const kept = readKept(dataDir, name);
  if (!kept) throw new HttpError(404, GONE);
  return openBackup(kept);
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
}
