/** The port on which the workbench answers: the one that was asked for and no other, or the next that is free. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf } from '../store/safe-write.ts';
import { StorageError } from '../store/storage-error.ts';

export interface OpenPort {
  readonly port: number;
  /** What a person should know about it; empty when it is the usual one. */
  readonly note: string;
}

/** How many are tried after the usual one, before any free one is taken. */
const NEIGHBOURS = 20;

/** Throws `StorageError` in words when the port that was asked for cannot be had. */
export async function openPort(server: Server, wanted: number, isAsked: boolean): Promise<OpenPort> {
  const ports = isAsked ? [wanted] : [wanted, ...Array.from({ length: NEIGHBOURS }, (_, index) => wanted + index + 1), 0];
  for (const [index, candidate] of ports.entries()) {
    const port = await tryPort(server, candidate, index === ports.length - 1);
    if (port === null) continue;
    const note = index === 0 ? '' : `Port ${wanted} sedang dipakai program lain, jadi meja kerja ini memakai ${port}.`;
    return { port, note };
  }
  throw taken(wanted);
}

/** Throws as `openPort` would, and leaves the port as it was. */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  await openPort(probe, port, true);
  await new Promise((closed) => probe.close(closed));
}

/** `null` when another program has it, and there is another one to try. */
async function tryPort(server: Server, port: number, isLast: boolean): Promise<number | null> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' && !isLast) return null;
    if (codeOf(error) === 'EADDRINUSE') throw taken(port);
    if (codeOf(error) === 'EACCES')
      throw new StorageError(
        `Port ${port} tidak boleh dipakai tanpa hak khusus. Pilih nomor di atas 1023, misalnya --port 8470.`,
      );
    throw error;
  }
}

function taken(port: number): StorageError {
  return new StorageError(
    `Port ${port} sedang dipakai program lain. Tutup program itu, pilih nomor lain dengan --port, atau hapus --port agar dicarikan yang bebas.`,
  );
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    const fail = (error: Error) => failed(error);
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done((server.address() as AddressInfo).port);
    });
  });
}
