/** The RPK or RUK in Word, to be signed. Source: LM-5, LM-11, LM-12. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import { planOrder } from './plan-data.ts';
import { planFrom, planQueries } from './plan-record.ts';

/** Refuses a plan without lines. */
export function makePlanDocument(host: Host, input: unknown): Result<MadeDocument> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...planQueries(record),
    unit: all(unitTable),
    pegawai: all(pegawaiTable),
    pengaturan: pengaturanQuery,
    berkas: berkasQuery,
  });
  const found = planFrom(host, record, read);
  if (!found.ok) return found;
  const plan = found.value;
  if (plan.kegiatan.length === 0)
    return refuse(`${plan.rencana.title} belum berisi kegiatan. Isi kegiatannya dahulu, lalu buat dokumennya.`);
  const settings = pengaturanFrom(read.pengaturan);
  const context = { settings, pictures: logosFrom(read.berkas), present: plan.dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, planOrder({ plan, unit: read.unit, pegawai: read.pegawai, settings }));
}
