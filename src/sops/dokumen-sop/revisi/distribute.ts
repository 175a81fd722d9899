/** To whom the revision in force was given. Source: PK-0, distribusi. */
import { childChanges } from '../../../registers/child-rows.ts';
import type { DistribusiDokumen } from '../../../registers/distribusi-dokumen.table.ts';
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { distributionForm } from '../forms.ts';
import { loadsNaskah, savesNaskah } from '../naskah/edit-forms.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import type { Revisi } from './revisi.table.ts';
import { revisionWords } from './revisi.table.ts';

const NOT_IN_FORCE = 'Belum ada revisi yang berlaku. Terbitkan dahulu, lalu catat distribusinya.';

/** As Distribusi dokumen calls a revision: `SOP revisi 01`. */
function distributedKind({ naskah }: Pick<NaskahRecord, 'naskah'>, { revision }: Revisi): string {
  return `${naskah.kind} revisi ${revisionWords(revision)}`;
}

export function distributionOf(record: NaskahRecord, revision: Revisi): readonly DistribusiDokumen[] {
  const kind = distributedKind(record, revision);
  return record.distribusi.filter((row) => row.kind === kind);
}

/** Whoever got the revision before is proposed for this one. */
export const loadDistribution = loadsNaskah(({ host, record }) => {
  const { current, distribusi } = record;
  if (!current) return { values: { recipients: [] }, seen: '', locked: NOT_IN_FORCE };
  const rows = distributionOf(record, current);
  const earlier = rows.length > 0 ? [] : latestRecipients(distribusi);
  return {
    title: `Distribusi revisi ${revisionWords(current.revision)}`,
    values: {
      recipients: [
        ...rows.map((row) => {
          const { number: id, recipient, via, on, note } = row;
          return { id, seen: host.seen(row), recipient, via, on, note };
        }),
        ...earlier.map(({ recipient, via }) => ({ recipient, via, on: host.today(), note: null })),
      ],
    },
    seen: listSeen(host, rows),
    notes: earlier.length > 0 ? ['Penerima revisi sebelumnya sudah ditawarkan; hapus yang tidak perlu.'] : [],
  };
});

function latestRecipients(rows: readonly DistribusiDokumen[]): readonly DistribusiDokumen[] {
  const latest = rows.map(({ kind }) => kind).sort()[rows.length - 1];
  return rows.filter(({ kind }) => kind === latest);
}

/** Refuses days before it was issued or after today, and without a revision in force. */
export const saveDistribution = savesNaskah(distributionForm, ({ host, record, values, seen }) => {
  const { current, naskah } = record;
  if (!current) return refuse(NOT_IN_FORCE);
  const wrong = values.recipients.findIndex(({ on }) => on < (current.issuedOn ?? '') || on > host.today());
  if (wrong >= 0) return refuse('Isi hari antara tanggal terbit dan hari ini.', `recipients.${wrong}.on`);
  const sent = { record: naskah.number, kind: distributedKind(record, current), letterNumber: naskah.documentNumber };
  const changes = childChanges(host, {
    table: distribusiDokumenTable,
    present: distributionOf(record, current),
    known: listKnown(seen),
    items: values.recipients,
    values: ({ recipient, via, on, note }) => ({ recipient, via, on, note }),
    fresh: ({ recipient, via, on, note }, _index, number) => ({ number, ...sent, recipient, via, on, note }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Catat distribusi naskah',
    changes: changes.value,
    message: `Distribusi kepada ${values.recipients.length} penerima dicatat.`,
  });
});
