/** "Tampilkan di lembar": a plan gets a sheet that follows its lines; once, until that sheet is deleted. */
import { update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import { layOutPlan } from './lay-out-plan.ts';
import { planFrom, planQueries } from './plan-record.ts';
import { rencanaTable } from './rencana.table.ts';

export function showInSheet(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const read = host.read({ ...planQueries(record), pengaturan: pengaturanQuery });
  const found = planFrom(host, record, read);
  if (!found.ok) return found;
  const { rencana, kegiatan, sheet } = found.value;
  if (sheet !== null)
    return ok({ message: `${rencana.title} sudah tampil di lembar “${sheet}”; isinya mengikuti lembar Kegiatan.`, record });
  const { sheetId, title } = host.newSheet(rencana.title);
  const plan = layOutPlan({ rencana, office: pengaturanFrom(read.pengaturan).office, sheetId, title, count: kegiatan.length });
  return carryOut(
    host,
    record,
    ok({
      action: `Tampilkan ${rencana.title} di lembar`,
      changes: [update(rencanaTable, rencana, { sheetId }), { type: 'addSheet', plan }],
      options: { final: true },
      message: `${rencana.title} tampil di lembar “${title}”. Isinya mengikuti lembar Kegiatan.`,
    }),
  );
}
