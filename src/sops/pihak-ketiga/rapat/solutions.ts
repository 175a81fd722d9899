/** Solutions: several are proposed against each problem, and exactly one is agreed by both sides. Source: PK-g, PK-h. */
import { update } from '../../../host/change.ts';
import { all, one, where } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import { findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { alternatifRef, alternatifTable } from './alternatif.table.ts';
import { agreementForm, alternativesForm } from './forms.ts';
import { masalahKerjaSamaTable, problemRef } from './masalah-kerja-sama.table.ts';
import { agreedSolution, alternativesTo, meetingFrom, meetingQueries } from './meeting-record.ts';

const queries = (record: string) => ({
  masalah: where(masalahKerjaSamaTable, 'meeting', [record]),
  alternatif: where(alternatifTable, 'meeting', [record]),
});

const GONE = 'Masalah ini sudah dihapus. Kembali ke langkah rapat, lalu pilih masalah lain.';

/** `part` is the problem. */
export const loadAlternatives = loadsMeeting(queries, ({ host, read: { masalah, alternatif }, part }) => {
  const problem = masalah.find(({ number }) => number === part);
  const own = problem ? alternativesTo(problem, alternatif) : [];
  return {
    values: {
      alternatives: own.map((row) => ({
        id: row.number,
        seen: host.seen(row),
        solution: row.solution,
        proposedBy: row.proposedBy,
      })),
    },
    seen: listSeen(host, own),
    notes: problem ? [`Masalah: ${problem.problem}`, ...(problem.cause === null ? [] : [`Penyebab: ${problem.cause}`])] : [],
    locked: problem ? null : GONE,
  };
});

/** Refuses to take out or reword the solution that was agreed. */
export const recordAlternatives = savesMeeting(alternativesForm, queries, ({ host, row, read, part, values, seen }) => {
  const problem = read.masalah.find(({ number }) => number === part);
  if (!problem) return refuse(GONE);
  const items = values.alternatives ?? [];
  const own = alternativesTo(problem, read.alternatif);
  const agreed = own.find((alternative) => alternative.agreed === true && listKnown(seen).has(alternative.number));
  const kept = items.find(({ id }) => id === agreed?.number);
  if (agreed && kept?.solution !== agreed.solution)
    return refuse(
      `“${agreed.solution}” sudah disepakati. Sepakati solusi lain dahulu, lalu ubah atau hapus yang ini.`,
      'alternatives',
    );
  const changes = childChanges(host, {
    table: alternatifTable,
    present: own,
    known: listKnown(seen),
    items,
    values: ({ solution, proposedBy }) => ({ solution, proposedBy }),
    fresh: ({ solution, proposedBy }, _index, number) => ({
      ...{ number, meeting: rapatRef(row), problem: problemRef(problem), solution, proposedBy },
      ...{ agreed: null, agreedOffice: null, agreedPartner: null },
    }),
  });
  if (!changes.ok) return changes;
  return ok({ action: 'Catat alternatif solusi', changes: changes.value, message: `${items.length} alternatif disimpan.` });
});

const agreementQueries = (record: string) => ({ ...meetingQueries(record), pegawai: all(pegawaiTable) });

export const loadAgreement = loadsMeeting(agreementQueries, ({ host, row: rapat, read, part }) => {
  const problem = read.masalah.find(({ number }) => number === part);
  const own = problem ? alternativesTo(problem, read.alternatif) : [];
  const agreed = problem ? agreedSolution(problem, own) : null;
  const meeting = meetingFrom(host, rapat.number, read);
  const contact = meeting.ok ? (meeting.value.partner?.contact ?? null) : null;
  return {
    values: {
      solution: agreed && alternatifRef(agreed),
      agreedOffice: agreed?.agreedOffice ?? rapat.chair,
      agreedPartner: agreed?.agreedPartner ?? contact,
    },
    seen: listSeen(host, own),
    options: { 'Alternatif solusi': own.map(alternatifRef), Pegawai: pegawaiOptions(read.pegawai) },
    notes: problem ? [`Masalah: ${problem.problem}`] : [],
    locked: problem
      ? own.length === 0
        ? 'Belum ada alternatif untuk masalah ini. Catat dahulu pada langkah sebelumnya.'
        : null
      : GONE,
  };
});

/** One solution is marked, all others of the problem are not. Refuses a solution of another problem, and one deleted meanwhile. */
export const agree = savesMeeting(
  agreementForm,
  (record, { solution }) => ({ ...queries(record), pegawai: all(pegawaiTable), chosen: one(alternatifTable, solution.id) }),
  ({ read, part, values, seen }) => {
    const problem = read.masalah.find(({ number }) => number === part);
    if (!problem) return refuse(GONE);
    const own = alternativesTo(problem, read.alternatif);
    const chosen = own.find(({ number }) => number === read.chosen?.number);
    if (!chosen) return refuse('Solusi ini tidak ada di antara alternatif masalah ini. Pilih yang lain.', 'solution');
    const office = findPegawai(read.pegawai, values.agreedOffice, 'agreedOffice', 'Menyepakati dari puskesmas');
    if (!office.ok) return office;
    const known = listKnown(seen);
    const changes = own.map((row) =>
      update(
        alternatifTable,
        row,
        row === chosen
          ? { agreed: true, agreedOffice: pegawaiRef(office.value), agreedPartner: values.agreedPartner }
          : { agreed: row.agreed === null ? null : false, agreedOffice: null, agreedPartner: null },
        known.get(row.number) ?? null,
      ),
    );
    return ok({
      action: 'Sepakati solusi',
      changes,
      options: { final: true },
      message: `Disepakati: ${chosen.solution}`,
    });
  },
);
