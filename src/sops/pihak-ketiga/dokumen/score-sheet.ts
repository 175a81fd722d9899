/** PK-c: the lembar penilaian kinerja of one period of a contract: each criterion with its proof, the value and its class, how it developed. */
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { nipLine } from '../../../registers/letterhead.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsCopy, wantsDrive } from '../../../registers/make-document.ts';
import { numbered } from '../../../registers/meeting-tags.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { DocumentRow, Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Contract } from '../kontrak/contract-record.ts';
import { borders, contractFrom, contractQueries } from '../kontrak/contract-record.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { scoredPeriods } from '../penilaian/standing.ts';
import { contractTags, valueWords } from './contract-tags.ts';
import {
  basisWords,
  borderWords,
  enteredWords,
  lineClass,
  linesInOrder,
  lineWords,
  totalWords,
  trendWords,
  weightWords,
} from './performance-parts.ts';
import { chartTags, scoreCharts } from './score-charts.ts';

const SCORE_SHEET = 'Lembar penilaian';

/** `record` is the contract, `part` the assessment. Refuses one that is gone, or that is of another contract. */
export function makeScoreSheet(host: Host, input: unknown): Result<MadeDocument> {
  const { record, part } = parseTarget(input);
  const read = host.read({
    ...contractQueries(record),
    pegawai: all(pegawaiTable),
    dokumen: where(dokumenTable, 'record', [part]),
    berkas: berkasQuery,
  });
  const found = contractFrom(host, record, read);
  if (!found.ok) return found;
  const contract = found.value;
  const { kontrak, monitoring, nilai, settings } = contract;
  const periods = scoredPeriods(kontrak, { monitoring, nilai }, borders(settings));
  const at = periods.findIndex((period) => period.monitoring.number === part);
  const period = periods[at];
  if (!period)
    return refuse(
      part === ''
        ? 'Pilih dahulu periode yang lembar penilaiannya dibuat.'
        : `Penilaian ${part} tidak ada pada kontrak ${kontrak.contractNumber}. Buka kontraknya lagi, lalu pilih periode yang sudah dinilai.`,
    );
  const context = {
    settings,
    pictures: logosFrom(read.berkas),
    present: read.dokumen,
    ...{ toDrive: wantsDrive(input), isCopy: wantsCopy(input) },
  };
  return makeDocument(host, context, orderOf(contract, period, periods.slice(0, at + 1), read.pegawai));
}

/** `until` are the periods up to this one, so that a sheet made again later says the same. */
function orderOf(
  contract: Contract,
  period: ScoredPeriod,
  until: readonly ScoredPeriod[],
  pegawai: readonly Pegawai[],
): DocumentOrder {
  const { kontrak, settings } = contract;
  const { monitoring } = period;
  return {
    kind: SCORE_SHEET,
    template: 'pihak-ketiga/penilaian',
    table: monitoringTable,
    record: monitoring.number,
    title: `${kontrak.work} ${monitoring.period}`,
    date: monitoring.assessedOn,
    data: {
      ...contractTags(kontrak),
      'Ruang lingkup': kontrak.scope ?? '',
      'Nilai kontrak': valueWords(kontrak),
      'Pengelola kontrak': kontrak.manager.label,
      'Skala penilaian': kontrak.scale,
      'Periode penilaian': `${monitoring.period} (${printDate(monitoring.from)} sampai ${printDate(monitoring.to)})`,
      'Penilaian kriteria': criteriaRows(contract, period),
      'Nilai kinerja': totalWords(period),
      'Klasifikasi kinerja': period.klass ?? '–',
      Perkembangan: trendWords(period, until),
      'Dasar nilai': basisWords(period),
      'Batas klasifikasi': `${borderWords(kontrak, borders(settings))}.`,
      'Catatan penilaian': monitoring.note ?? '',
      ...chartTags(kontrak, until),
      ...assessorTags(monitoring.assessor.id, monitoring.assessor.label, pegawai),
    },
    loops: { 'Penilaian kriteria': CRITERION_TAGS },
    charts: scoreCharts(kontrak, until, borders(settings)),
  };
}

const CRITERION_TAGS = [
  'No',
  'Kriteria',
  'Target',
  'Cara mengukur',
  'Bobot',
  'Bobot efektif',
  'Hasil penilaian',
  'Capaian kriteria',
  'Klasifikasi kriteria',
  'Bukti dan catatan',
] as const;

function criteriaRows({ kontrak, kriteria, settings }: Contract, period: ScoredPeriod): DocumentRow[] {
  return numbered(linesInOrder(period.lines, kriteria), (line) => ({
    Kriteria: line.criterion.label,
    Target: line.target ?? '–',
    'Cara mengukur': kriteria.find(({ number }) => number === line.criterion.id)?.measure ?? '–',
    Bobot: printNumber(line.weight),
    'Bobot efektif': weightWords(line, period.lines),
    'Hasil penilaian': enteredWords(line),
    'Capaian kriteria': lineWords(line, kontrak.scale),
    'Klasifikasi kriteria': lineClass(line, kontrak.scale, borders(settings)),
    'Bukti dan catatan': [line.evidence, line.remark].filter(Boolean).join('\n') || '–',
  }));
}

function assessorTags(number: string, name: string, pegawai: readonly Pegawai[]): DocumentRow {
  const person = pegawai.find((row) => row.number === number);
  return {
    'Nama penilai': name,
    'Jabatan penilai': person?.position ?? 'Penilai',
    'NIP penilai': nipLine(person?.nip ?? null),
  };
}
