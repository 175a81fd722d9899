/** LM-2, LM-3: the handout of a meeting, made of what is recorded before it. */
import type { Host } from '../../../host/host.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import type { Result } from '../../../schema/index.ts';
import { readForDocuments } from '../dokumen/documents.ts';
import { handoutOrder } from './handout-data.ts';

export function makeHandout(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  return documents.ok ? documents.value.make(handoutOrder(documents.value.sources)) : documents;
}
