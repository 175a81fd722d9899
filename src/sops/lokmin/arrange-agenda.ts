/** The agenda of a lokmin: edited, reordered, extended. Items keep their number and what was said. */
import { where } from '../../host/query.ts';
import { acaraTable, newAcara } from '../../registers/acara.table.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { meetingRoute } from '../../registers/meeting-kinds.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import { ok } from '../../schema/index.ts';
import { agendaForm } from './forms.ts';

const queries = (record: string) => ({ acara: where(acaraTable, 'meeting', [record]) });

export const loadAgenda = loadsMeeting(queries, ({ host, read }) => {
  const items = [...read.acara].sort((a, b) => a.order - b.order);
  return {
    values: {
      agenda: items.map((item) => ({ id: item.number, seen: host.seen(item), title: item.title, presenter: item.presenter })),
    },
    seen: listSeen(host, items),
  };
});

export const arrangeAgenda = savesMeeting(agendaForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const changes = childChanges(host, {
    table: acaraTable,
    present: read.acara,
    known: listKnown(seen),
    items: values.agenda,
    values: ({ title, presenter }, index) => ({ order: index + 1, title, presenter }),
    fresh: ({ title, presenter }, index, number) =>
      newAcara({ number, meeting: rapatRef(rapat), order: index + 1, title, step: null, presenter, related: null }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Susun acara lokmin',
    changes: changes.value,
    message: `Susunan acara disimpan: ${values.agenda.length} acara.`,
    next: [{ caption: 'Kembali ke langkah', route: meetingRoute(rapat) }],
  });
});
