/** The papers and messages of one entry: tanda terima, surat jawaban, and the same words for WA and SMS. Source: UB-d, UB-j. */
import type { Host } from '../../../host/host.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget, refuse } from '../../../schema/index.ts';
import type { Message } from '../../sop.ts';
import { waitsFor } from '../keluhan/handling.ts';
import type { Keluhan } from '../keluhan/keluhan-record.ts';
import { keluhanFrom, keluhanQueries } from '../keluhan/keluhan-record.ts';
import { answerLetterOrder } from './answer-letter.ts';
import { answerText, receiptText } from './messages.ts';
import { receiptOrder } from './receipt.ts';

/** All that a paper or message of an entry is made of. */
export interface EntrySources {
  readonly keluhan: Keluhan;
  readonly settings: Pengaturan;
  readonly zone: string;
}

function readEntry(host: Host, input: unknown): Result<EntrySources & { readonly pictures: ReturnType<typeof logosFrom> }> {
  const { record } = parseTarget(input);
  const read = host.read({ ...keluhanQueries(record), pengaturan: pengaturanQuery, berkas: berkasQuery });
  const keluhan = keluhanFrom(host, record, read);
  if (!keluhan.ok) return keluhan;
  const settings = pengaturanFrom(read.pengaturan);
  return ok({ keluhan: keluhan.value, settings, zone: host.zone(), pictures: logosFrom(read.berkas) });
}

export function makeReceipt(host: Host, input: unknown): Result<MadeDocument> {
  const sources = readEntry(host, input);
  if (!sources.ok) return sources;
  const { keluhan, settings, pictures } = sources.value;
  const context = { settings, pictures, present: keluhan.dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, receiptOrder(sources.value));
}

/** Refuses while there is no answer, or none that stands on an approved solution. */
export function makeAnswer(host: Host, input: unknown): Result<MadeDocument> {
  const sources = readEntry(host, input);
  if (!sources.ok) return sources;
  const { keluhan, settings, pictures } = sources.value;
  const missing = missingForAnswer(keluhan, host.today());
  if (missing !== null) return refuse(missing);
  const context = { settings, pictures, present: keluhan.dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, answerLetterOrder(sources.value));
}

export function writeReceiptText(host: Host, input: unknown): Result<Message> {
  const sources = readEntry(host, input);
  return sources.ok ? ok(receiptText(sources.value)) : sources;
}

/** Refuses as the letter does: nothing is sent that the head has not approved. */
export function writeAnswerText(host: Host, input: unknown): Result<Message> {
  const sources = readEntry(host, input);
  if (!sources.ok) return sources;
  const missing = missingForAnswer(sources.value.keluhan, host.today());
  return missing === null ? ok(answerText(sources.value)) : refuse(missing);
}

/** What an answer needs is what a rating waits for: everything up to the answer itself. */
function missingForAnswer(keluhan: Keluhan, today: string): string | null {
  return waitsFor(keluhan, 'rate', today);
}
