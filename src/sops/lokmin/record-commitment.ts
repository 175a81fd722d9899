/** LM-13: the commitment in words, and who of those present agreed to it. */
import { update } from '../../host/change.ts';
import { where } from '../../host/query.ts';
import { vanishedConflict } from '../../registers/child-rows.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { ok } from '../../schema/index.ts';
import { commitmentForm } from './forms.ts';
import { plannedMonth } from './lokmin-record.ts';

const queries = (record: string) => ({ kehadiran: where(kehadiranTable, 'meeting', [record]) });

export const loadCommitment = loadsMeeting(queries, ({ host, row: rapat, read }) => {
  const present = read.kehadiran.filter((row) => row.attendance === 'Hadir');
  return {
    values: {
      commitment:
        rapat.commitment ?? `Seluruh peserta menyepakati RPK bulan ${plannedMonth(rapat.date)} dan berkomitmen melaksanakannya.`,
      agreements: present.map((row) => ({
        id: row.number,
        seen: host.seen(row),
        heading: row.name,
        note: row.role,
        agreed: row.agreed,
      })),
    },
    seen: host.seen(rapat),
    notes: present.length === 0 ? ['Belum ada peserta yang tercatat hadir. Catat kehadiran dahulu.'] : [],
  };
});

/** Tells of a participant who was taken out meanwhile: an answer must not be lost. */
export const recordCommitment = savesMeeting(commitmentForm, queries, ({ row: rapat, read, values, seen }) => {
  const agreements = values.agreements ?? [];
  const gone = agreements.find((item) => item.agreed !== null && !read.kehadiran.some((row) => row.number === item.id));
  if (gone) return vanishedConflict(kehadiranTable, gone.id ?? '');
  const changes = agreements.flatMap((item) => {
    const row = read.kehadiran.find((candidate) => candidate.number === item.id);
    return row ? [update(kehadiranTable, row, { agreed: item.agreed }, item.seen ?? null)] : [];
  });
  const agreed = agreements.filter((item) => item.agreed === true).length;
  return ok({
    action: 'Catat komitmen lokmin',
    changes: [update(rapatTable, rapat, { commitment: values.commitment }, seen), ...changes],
    message: `Komitmen disimpan: ${agreed} dari ${agreements.length} peserta menyepakati.`,
  });
});
