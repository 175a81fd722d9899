/** The plain parts of HTTP: answers, bodies, files; and nobody but this computer. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { BackupRefused } from '../store/backup/open-backup.ts';
import { StorageError } from '../store/storage-error.ts';
import { attachment } from './safe-name.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const MAX_BODY = 20_000_000;

export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A page of another site could aim requests at this port: only our own address may ask, and only our own page may write. */
export function refuseStrangers(request: IncomingMessage): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) throw new HttpError(403, 'Meja kerja hanya melayani komputer ini.');
  const { origin } = request.headers;
  if (request.method !== 'GET' && origin !== undefined && origin !== `http://${request.headers.host}`)
    throw new HttpError(403, 'Permintaan dari situs lain ditolak.');
}

/**
 * What a page of the workbench may load: nothing that is not here. The grid's templates are compiled in the page, and pages of
 * HtmlService have their scripts in themselves.
 */
const FROM_HERE = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

export async function readText(request: IncomingMessage): Promise<string> {
  return (await readBytes(request)).toString('utf8');
}

export async function readBytes(request: IncomingMessage, most = MAX_BODY): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > most) throw new HttpError(413, 'Permintaan terlalu besar.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'Permintaan bukan JSON.');
  }
}

export function send(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, headersOf(type));
  response.end(text);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, JSON.stringify(value), 'application/json; charset=utf-8');
}

export function sendBytes(response: ServerResponse, type: string, name: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Content-Disposition': attachment(name),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}

export function sendFile(response: ServerResponse, folder: string, name: string): void {
  const path = normalize(join(folder, name));
  if (path.startsWith(folder + sep) && existsSync(path))
    sendContent(response, readFileSync(path), TYPES[extname(path)] ?? 'application/octet-stream');
  else send(response, 404, 'Tidak ada di sini.');
}

function headersOf(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(type.startsWith('text/html') && { 'Content-Security-Policy': FROM_HERE }),
  };
}

function sendContent(response: ServerResponse, bytes: Uint8Array, type: string): void {
  response.writeHead(200, headersOf(type));
  response.end(bytes);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpError) return error.status;
  if (error instanceof BackupRefused) return 422;
  return error instanceof StorageError ? 507 : 500;
}

export function sendError(response: ServerResponse, error: unknown): void {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (status === 500) console.error(error);
  if (!response.headersSent) send(response, status, message);
  else response.end();
}
