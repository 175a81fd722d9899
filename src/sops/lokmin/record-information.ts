/** LM-6: what the meeting hears of meetings elsewhere, policies, programmes and concepts, each by its origin. */
import { where } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import { ok } from '../../schema/index.ts';
import { informationForm } from './forms.ts';
import { informasiTable } from './informasi.table.ts';

const queries = (record: string) => ({ informasi: where(informasiTable, 'meeting', [record]) });

export const loadInformation = loadsMeeting(queries, ({ host, read: { informasi } }) => ({
  values: {
    information: informasi.map((row) => ({
      id: row.number,
      seen: host.seen(row),
      origin: row.origin,
      content: row.content,
      letter: row.letter,
    })),
  },
  seen: listSeen(host, informasi),
}));

export const recordInformation = savesMeeting(informationForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const information = values.information ?? [];
  const changes = childChanges(host, {
    table: informasiTable,
    present: read.informasi,
    known: listKnown(seen),
    items: information,
    values: ({ origin, content, letter }) => ({ origin, content, letter }),
    fresh: ({ origin, content, letter }, _index, number) => ({ number, meeting: rapatRef(rapat), origin, content, letter }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Catat informasi rapat',
    changes: changes.value,
    message: `${information.length} informasi disimpan.`,
  });
});
