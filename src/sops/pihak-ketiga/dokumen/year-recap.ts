/** The rekap tahunan of all contracts. */
import type { Host } from '../../../host/host.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';

export function loadRecap(host: Host): Result<Filled> {
  return ok({ values: { year: Number(host.today().slice(0, 4)) }, seen: '' });
}

export function makeRecap(_host: Host, _input: unknown): Result<Saved> {
  return refuse('Belum ada.');
}
