/** The Word documents of an assessment: the laporan, and the list of evidence for the assessor. Source: PKP-6. */
import type { Host } from '../../host/host.ts';
import { berkasQuery, logosFrom } from '../../registers/berkas.ts';
import type { DocumentOrder, MadeDocument } from '../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../registers/make-document.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import type { Result } from '../../schema/index.ts';
import { parseTarget, refuse } from '../../schema/index.ts';
import { changedSinceClosing, scoreOf } from './assessment.ts';
import { assessmentFrom, assessmentQueries, refuseDamaged } from './assessment-record.ts';
import { evidenceListOrder } from './evidence-list-data.ts';
import type { PrintedAssessment } from './paper.ts';
import { reportOrder } from './report-data.ts';

export function makeReport(host: Host, input: unknown): Result<MadeDocument> {
  return make(host, input, reportOrder);
}

export function makeEvidenceList(host: Host, input: unknown): Result<MadeDocument> {
  return make(host, input, evidenceListOrder);
}

/**
 * Refuses a sheet that cannot be read whole, one that was changed after the closing, and one without a single score: a paper would
 * say what nobody decided. A running assessment is printed, and says so.
 */
function make(host: Host, input: unknown, orderOf: (assessment: PrintedAssessment) => DocumentOrder): Result<MadeDocument> {
  const { record } = parseTarget(input);
  const read = host.read({ ...assessmentQueries(record), pengaturan: pengaturanQuery, berkas: berkasQuery });
  const found = assessmentFrom(host, record, read);
  if (!found.ok) return found;
  const { penilaian, dokumen } = found.value;
  const damaged = refuseDamaged(host, found.value);
  if (damaged) return damaged;
  const changed = changedSinceClosing(found.value);
  if (changed.length > 0)
    return refuse(
      `${penilaian.title} berubah sesudah ditutup: ${changed.join('; ')}. Pulihkan nilainya di lembar “${penilaian.sheetName}”, atau buka kembali penilaian.`,
    );
  const score = scoreOf(found.value);
  if (score.scored === 0) return refuse(`${penilaian.title} belum mempunyai nilai. Beri nilai dahulu, lalu buat dokumennya.`);
  const settings = pengaturanFrom(read.pengaturan);
  const context = { settings, pictures: logosFrom(read.berkas), present: dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, orderOf({ ...found.value, score, today: host.today() }));
}
