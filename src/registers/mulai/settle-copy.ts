/**
 * A copied workbook is told what it is: a workbook of its own, which goes on with the numbers, or an archive, in which nothing is
 * recorded. The decision is the first line that its Jejak has beyond the original's.
 */
import type { Change } from '../../host/change.ts';
import { append, update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { markOf } from '../../host/standing.ts';
import type { Result, RowOf, Saved } from '../../schema/index.ts';
import { isRecord, ok, refuse } from '../../schema/index.ts';
import { keepSetting } from '../keep-setting.ts';
import { pengaturanQuery } from '../pengaturan.ts';
import { ARCHIVE_SERIES, penomoranTable, WORKBOOK_SERIES } from '../penomoran.table.ts';
import { standingFrom } from './facts.ts';
import type { PublicForms } from './public-forms.ts';

type Counters = readonly RowOf<typeof penomoranTable>[];

/** `input.as` is `baru` or `arsip`. Refuses in a workbook that is no copy. */
export function settleCopy(publicForms: PublicForms) {
  return (host: Host, input: unknown): Result<Saved> => {
    const as = isRecord(input) ? input.as : null;
    if (as !== 'baru' && as !== 'arsip') return refuse('Pilih “Ini buku kerja baru” atau “Ini hanya arsip”.');
    const read = host.read({ counters: all(penomoranTable), pengaturan: pengaturanQuery, forms: publicForms.forms });
    const present = host.workbook();
    if (standingFrom(read.counters, present.id).is === 'own')
      return refuse('Buku kerja ini bukan salinan; tidak ada yang perlu diputuskan.');
    const mark = markOf(present);
    if (as === 'arsip') {
      const kept = host.commit('Simpan salinan sebagai arsip', [marked(read.counters, ARCHIVE_SERIES, mark)], SETTLING);
      return kept.ok
        ? ok({ message: 'Buku kerja ini sekarang arsip. Isinya tetap dapat dibaca dan dicetak.', record: '' })
        : kept;
    }
    const retired = publicForms.retire(read.forms);
    const changes = [
      marked(read.counters, WORKBOOK_SERIES, mark),
      ...retired,
      keepSetting(read.pengaturan, 'triggerOwner', null),
    ];
    const committed = host.commit('Jadikan salinan buku kerja baru', changes, SETTLING);
    if (!committed.ok) return committed;
    const forms =
      retired.length === 0 ? '' : ` ${retired.length} formulir tetap milik buku kerja asal; buat yang baru bila perlu.`;
    return ok({
      message: `Buku kerja ini sekarang berdiri sendiri. Nomor surat melanjutkan nomor terakhir.${forms}`,
      record: '',
    });
  };
}

const SETTLING = { final: true, settles: true } as const;

function marked(counters: Counters, series: string, mark: string): Change {
  const row = counters.find((candidate) => candidate.series === series);
  return row ? update(penomoranTable, row, { mark }) : append(penomoranTable, { series, last: 0, mark });
}
