/** Who came: a mark for everyone invited, and guests who came without invitation. */
import { where } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { kehadiranTable, newKehadiran } from '../../registers/kehadiran.table.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import { ok } from '../../schema/index.ts';
import { attendanceForm } from './forms.ts';

const queries = (record: string) => ({ kehadiran: where(kehadiranTable, 'meeting', [record]) });

export const loadAttendance = loadsMeeting(queries, ({ host, read: { kehadiran } }) => ({
  values: {
    attendance: kehadiran.map((row) => ({
      id: row.number,
      seen: host.seen(row),
      name: row.name,
      role: row.role,
      attendance: row.attendance,
    })),
  },
  seen: listSeen(host, kehadiran),
}));

export const recordAttendance = savesMeeting(attendanceForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const changes = childChanges(host, {
    table: kehadiranTable,
    present: read.kehadiran,
    known: listKnown(seen),
    items: values.attendance,
    values: ({ name, role, attendance }) => ({ name, role, attendance }),
    fresh: ({ name, role, attendance }, _index, number) =>
      newKehadiran({ number, meeting: rapatRef(rapat), name, role, attendance }),
  });
  if (!changes.ok) return changes;
  const present = values.attendance.filter((item) => item.attendance === 'Hadir').length;
  return ok({
    action: 'Catat kehadiran lokmin',
    changes: changes.value,
    message: `Kehadiran disimpan: ${present} dari ${values.attendance.length} orang hadir.`,
  });
});
