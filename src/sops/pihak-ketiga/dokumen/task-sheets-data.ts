/** PK-m: a sheet for each participant who has a task: what to do against which problem, until when, and how it will be done. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { meetingTags, numbered } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { tasksByDoer } from '../rapat/plan-rtl.ts';
import { contractTags, meetingPaperTitle } from './contract-tags.ts';
import type { PaperSources } from './papers.ts';

const TASK_TAGS = [
  'No',
  'Rencana tindak lanjut',
  'Diawasi oleh',
  'Masalah',
  'Rencana pelaksanaan',
  'Perlu ditulis',
  'Tenggat',
] as const;

export function taskSheetsOrder(sources: PaperSources): DocumentOrder {
  const { meeting, zone } = sources;
  const { rapat, kontrak, rtl } = meeting;
  return {
    kind: 'Lembar tugas',
    template: 'pihak-ketiga/lembar-tugas',
    table: rapatTable,
    record: rapat.number,
    title: meetingPaperTitle(kontrak, rapat),
    date: rapat.date,
    data: {
      ...meetingTags(rapat, zone),
      ...contractTags(kontrak),
      'Ketua tim': rapat.chair.label,
      'Lembar peserta': [...tasksByDoer(rtl)].map(([name, lines]) => sheetOf(name, lines, sources)),
    },
    loops: { 'Lembar peserta': ['Nama pelaksana', 'Jabatan pelaksana', 'Jumlah tugas', 'Tugas'], Tugas: TASK_TAGS },
  };
}

function sheetOf(name: string, lines: readonly Rtl[], sources: PaperSources): DocumentRow {
  return {
    'Nama pelaksana': name,
    'Jabatan pelaksana': roleOf(name, lines, sources),
    'Jumlah tugas': `${lines.length} tugas`,
    Tugas: numbered(lines, taskTags),
  };
}

/** As invited; of somebody who was not, what the registers say. */
function roleOf(name: string, [first]: readonly Rtl[], { meeting, pegawai }: PaperSources): string {
  const invited = meeting.kehadiran.find((row) => row.name === name);
  if (invited) return invited.role;
  if (first && first.executor === null) return pegawai.find(({ number }) => number === first.person.id)?.position ?? '–';
  return meeting.kontrak.partner.label;
}

function taskTags({ activity, problem, executor, person, due, approach }: Rtl): DocumentRow {
  return {
    'Rencana tindak lanjut': activity,
    'Diawasi oleh': executor === null ? '' : person.label,
    Masalah: problem ?? '–',
    'Rencana pelaksanaan': approach ?? '',
    'Perlu ditulis': approach === null,
    Tenggat: printShortDate(due),
  };
}
