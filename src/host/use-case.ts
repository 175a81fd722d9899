/** A use case: unchecked input in, a result out. One that writes runs under the document lock from its first read to its commit. */
import type { Result } from '../schema/index.ts';
import type { Host } from './host.ts';

export interface UseCase {
  readonly writes: boolean;
  run(host: Host, input: unknown): Result<unknown>;
}

export function query(run: UseCase['run']): UseCase {
  return { writes: false, run };
}

export function command(run: UseCase['run']): UseCase {
  return { writes: true, run };
}
