/** PK-a: the undangan goes out by e-mail to the third party's contact, and to staff whose address is known. */
import type { Host } from '../../../host/host.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { refuse } from '../../../schema/index.ts';
import { readForPapers } from './papers.ts';

export function sendInvitation(host: Host, input: unknown): Result<Saved> {
  const papers = readForPapers(host, input);
  return papers.ok ? refuse('Belum dapat dikirim.') : papers;
}
