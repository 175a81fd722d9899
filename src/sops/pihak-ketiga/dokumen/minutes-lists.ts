/** What a notulen of a monitoring meeting lists: performance, problems of both kinds, what was proposed and agreed, who does what. Source: PK-c to PK-j. */
import { numbered } from '../../../registers/meeting-tags.ts';
import { AGENDA_TAGS, agendaRows, REVIEW_TAGS, reviewRows } from '../../../registers/minutes-parts.ts';
import type { Letters, MinutesList } from '../../../registers/minutes-sections.ts';
import { lettersOf } from '../../../registers/minutes-sections.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { borders } from '../kontrak/contract-record.ts';
import type { Alternatif } from '../rapat/alternatif.table.ts';
import type { MasalahKerjaSama, ProblemKind } from '../rapat/masalah-kerja-sama.table.ts';
import type { MonitoringMeeting } from '../rapat/meeting-record.ts';
import { alternativesTo, discussedLines, problemsOf } from '../rapat/meeting-record.ts';
import type { PaperSources } from './papers.ts';
import { lineClass, linesInOrder, lineWords } from './performance-parts.ts';

/** The order in which the notulen tells of the meeting. The template names each: `{#Ada masalah}{Huruf masalah}. …`. */
export const SECTIONS = [
  'acara',
  'tindak lanjut',
  'kinerja',
  'masalah',
  'potensial',
  'alternatif',
  'RTL',
  'pembahasan',
  'kesimpulan',
] as const;
export type Section = (typeof SECTIONS)[number];

/** By their names in the template. Performance is told of in any case, also when there is none. */
export function listsOf(sources: PaperSources): Readonly<Record<string, MinutesList<Section>>> {
  const { meeting, reviews } = sources;
  const { rapat, acara, tinjauan } = meeting;
  return {
    'Susunan acara': { section: 'acara', tags: AGENDA_TAGS, rows: agendaRows(acara) },
    'Tindak lanjut': { section: 'tindak lanjut', tags: REVIEW_TAGS, rows: reviewRows(rapat, tinjauan, reviews) },
    'Kinerja kriteria': performanceList(sources),
    'Masalah kerja sama': problemList(meeting, 'masalah', 'Terjadi'),
    'Masalah potensial': problemList(meeting, 'potensial', 'Potensial'),
    'Masalah dan solusi': solutionList(meeting),
    'RTL rapat': decisionList(meeting),
    Kesimpulan: {
      section: 'kesimpulan',
      tags: ['Kesimpulan rapat'],
      rows: rapat.conclusion === null ? [] : [{ 'Kesimpulan rapat': rapat.conclusion }],
    },
  };
}

export function lettersFor({ acara }: MonitoringMeeting, lists: ReturnType<typeof listsOf>): Letters<Section> {
  return lettersOf(SECTIONS, (name) => {
    if (name === 'kinerja') return true;
    if (name === 'pembahasan') return acara.length > 0;
    return Object.values(lists).some(({ section, rows }) => section === name && rows.length > 0);
  });
}

function performanceList({ meeting, kriteria }: PaperSources): MinutesList<Section> {
  const { kontrak, settings } = meeting;
  const lines = linesInOrder(discussedLines(meeting), kriteria);
  return {
    section: 'kinerja',
    tags: ['No', 'Kriteria', 'Bobot', 'Target', 'Capaian kriteria', 'Klasifikasi kriteria', 'Analisis'],
    rows: numbered(lines, (line) => ({
      Kriteria: line.criterion.label,
      Bobot: printNumber(line.weight),
      Target: line.target ?? '–',
      'Capaian kriteria': lineWords(line, kontrak.scale),
      'Klasifikasi kriteria': lineClass(line, kontrak.scale, borders(settings)),
      Analisis: line.analysis ?? line.remark ?? '–',
    })),
  };
}

function problemList(meeting: MonitoringMeeting, section: Section, kind: ProblemKind): MinutesList<Section> {
  return {
    section,
    tags: ['No', 'Masalah', 'Kriteria terkait', 'Penyebab'],
    rows: numbered(problemsOf(meeting, kind), ({ problem, criterion, cause }) => ({
      Masalah: problem,
      'Kriteria terkait': criterion?.label ?? '–',
      Penyebab: cause ?? 'Belum diketahui',
    })),
  };
}

/** Each problem with what was proposed against it; those without proposals have no place here. */
function solutionList(meeting: MonitoringMeeting): MinutesList<Section> {
  const { masalah, alternatif } = meeting;
  const proposed = [...problemsOf(meeting, 'Terjadi'), ...problemsOf(meeting, 'Potensial')].filter(
    (problem) => alternativesTo(problem, alternatif).length > 0,
  );
  return {
    section: 'alternatif',
    tags: ['Masalah', 'Alternatif solusi'],
    rows: proposed.map((problem) => ({
      Masalah: masalahWords(problem, masalah),
      'Alternatif solusi': numbered(alternativesTo(problem, alternatif), (row) => solutionTags(row, meeting)),
    })),
  };
}

export const SOLUTION_TAGS = ['No', 'Solusi', 'Diusulkan oleh', 'Keputusan'] as const;

function masalahWords({ problem, kind, number }: MasalahKerjaSama, masalah: readonly MasalahKerjaSama[]): string {
  const place = masalah.filter((row) => row.kind === kind).findIndex((row) => row.number === number) + 1;
  return `${kind === 'Potensial' ? 'Masalah potensial' : 'Masalah'} ${place}: ${problem}`;
}

function solutionTags(row: Alternatif, { kontrak }: MonitoringMeeting): DocumentRow {
  return {
    Solusi: row.solution,
    'Diusulkan oleh': row.proposedBy ?? '–',
    Keputusan: row.agreed === true ? agreedWords(row, kontrak.partner.label) : 'Tidak dipilih',
  };
}

/** `DISEPAKATI oleh dr. Ratna Wulandari (puskesmas) dan Tono Sugiarto (CV Bersih Contoh)` */
function agreedWords({ agreedOffice, agreedPartner }: Alternatif, partner: string): string {
  const both = [
    ...(agreedOffice === null ? [] : [`${agreedOffice.label} (puskesmas)`]),
    ...(agreedPartner === null ? [] : [`${agreedPartner} (${partner})`]),
  ];
  return both.length === 0 ? 'DISEPAKATI' : `DISEPAKATI oleh ${both.join(' dan ')}`;
}

function decisionList({ rtl, kontrak }: MonitoringMeeting): MinutesList<Section> {
  return {
    section: 'RTL',
    tags: ['No', 'Rencana tindak lanjut', 'Masalah', 'Pelaksana', 'Tenggat'],
    rows: numbered(rtl, (row) => ({
      'Rencana tindak lanjut': row.activity,
      Masalah: row.problem ?? '–',
      Pelaksana: doerWords(row, kontrak.partner.label),
      Tenggat: printShortDate(row.due),
    })),
  };
}

/** Who carries it out by which authority: the puskesmas itself, or the third party under the eyes of the person responsible. */
function doerWords({ executor, person }: Rtl, partner: string): string {
  return executor === null ? `${person.label} (puskesmas)` : `${executor} (${partner}), diawasi ${person.label}`;
}
