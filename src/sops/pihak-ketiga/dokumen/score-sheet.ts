/** The lembar penilaian kinerja of one period of a contract. */
import type { Host } from '../../../host/host.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import type { Result } from '../../../schema/index.ts';
import { refuse } from '../../../schema/index.ts';

export function makeScoreSheet(_host: Host, _input: unknown): Result<MadeDocument> {
  return refuse('Belum ada.');
}
