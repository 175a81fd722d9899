/** The Word documents of a closed survey round: the laporan and the sheet for the public. Source: seed-002, D.b.9 and H. */
import type { Host } from '../../../host/host.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import type { SurveyResult } from './ikm.ts';
import { publicationOrder } from './publication-data.ts';
import { reportOrder } from './report-data.ts';
import type { Survey } from './survey.ts';
import { changedSinceClosing } from './survey.ts';
import { surveyFrom, surveyQueries, unreadableAnswer } from './survey-record.ts';

/** A round whose figures stand. */
export interface FinishedSurvey extends Survey {
  readonly result: SurveyResult;
  readonly settings: Pengaturan;
}

export function makeReport(host: Host, input: unknown): Result<MadeDocument> {
  return make(host, input, reportOrder);
}

export function makePublication(host: Host, input: unknown): Result<MadeDocument> {
  return make(host, input, publicationOrder);
}

/**
 * Refuses a round that still runs, one without answers, one with an answer that cannot be read, and one whose answers give another
 * value than it was closed with: a paper would say what nobody decided.
 */
function make(host: Host, input: unknown, orderOf: (survey: FinishedSurvey) => DocumentOrder): Result<MadeDocument> {
  const { record } = parseTarget(input);
  const read = host.read({ ...surveyQueries(record), pengaturan: pengaturanQuery, berkas: berkasQuery });
  const found = surveyFrom(host, record, read);
  if (!found.ok) return found;
  const unreadable = unreadableAnswer(host);
  if (unreadable) return unreadable;
  const { ronde, result, dokumen } = found.value;
  if (ronde.state !== 'Ditutup') return refuse(`${ronde.title} belum ditutup. Tutup ronde dahulu, lalu buat dokumennya.`);
  if (!result) return refuse(`${ronde.title} tidak mempunyai jawaban lagi di lembar Jawaban SKM.`);
  const changed = changedSinceClosing(ronde, result);
  if (changed !== null) return refuse(changed);
  const settings = pengaturanFrom(read.pengaturan);
  const context = { settings, pictures: logosFrom(read.berkas), present: dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, orderOf({ ...found.value, result, settings }));
}
