/** What the laporan PKP says: total and category, groups, Lampiran 2 with its scores, what changed and why, the rules used. Pure. Source: PKP-2, PKP-3, PKP-6. */
import type { DocumentOrder } from '../../registers/make-document.ts';
import type { DocumentRow } from '../../schema/index.ts';
import type { PrintedAssessment } from './paper.ts';
import { assessmentPaper, frame, methodWords, periodWords, printChange, printValue, upperFirst } from './paper.ts';
import { REPORT } from './proofs.ts';
import { radars, radarTags } from './report-charts.ts';
import { COMPARISON_LOOPS, comparison } from './report-comparison.ts';
import { groupRows, lampiranRows, noteRows, TABLE_LOOPS, tieTags } from './report-tables.ts';
import type { GroupScore, PkpScore } from './score-pkp.ts';
import { categoryOf, METHODS } from './score-pkp.ts';

export function reportOrder(assessment: PrintedAssessment): DocumentOrder {
  return {
    ...assessmentPaper(REPORT, assessment),
    template: 'pkp/laporan',
    data: {
      ...frame(assessment),
      ...result(assessment),
      'Nilai kelompok': groupRows(assessment),
      ...radarTags(assessment),
      'Kelompok lampiran': lampiranRows(assessment),
      'Catatan variabel': noteRows(assessment),
      ...comparison(assessment),
      ...tieTags(assessment),
    },
    loops: { ...TABLE_LOOPS, ...COMPARISON_LOOPS },
    charts: radars(assessment),
  };
}

function result(assessment: PrintedAssessment): DocumentRow {
  const { score, last } = assessment;
  return {
    'Nilai akhir': printValue(score.total),
    Kategori: (score.category ?? '–').toUpperCase(),
    'Sebutan kategori': score.isProvisional ? 'Kategori sementara' : 'Kategori',
    'Cara menghitung': methodWords(score.method),
    'Nilai periode lalu': last === null ? '–' : printValue(last.score.total),
    'Perubahan nilai': printChange(last?.score.total, score.total),
    Ringkasan: [totalSentence(assessment), countSentence(score), otherMethodSentence(score), lastSentence(assessment)]
      .join(' ')
      .trim(),
  };
}

function totalSentence({ penilaian, score }: PrintedAssessment): string {
  const provisional = score.isProvisional || penilaian.state !== 'Ditutup' ? ' sementara' : '';
  return `Nilai kinerja administrasi dan manajemen ${periodWords(penilaian)}${provisional} sebesar ${printValue(score.total)} dengan kategori ${score.category ?? '–'}, dihitung sebagai ${methodWords(score.method)}.`;
}

function countSentence({ scored, unscored, notApplicable }: PkpScore): string {
  const all = scored + unscored + notApplicable;
  if (scored === all) return `Semua ${all} variabel dinilai.`;
  const parts = [
    `${scored} dinilai`,
    ...(notApplicable === 0 ? [] : [`${notApplicable} tidak berlaku dan tidak ikut dihitung`]),
    ...(unscored === 0 ? [] : [`${unscored} belum dinilai`]),
  ];
  const closing = unscored === 0 ? '' : ' Yang belum dinilai tidak dihitung nol; selama masih ada, hasil ini sementara.';
  return `Dari ${all} variabel, ${parts.join(', ')}.${closing}`;
}

/** Both methods are in use, and may come to different categories. */
function otherMethodSentence({ method, byGroups, byVariables }: PkpScore): string {
  const [other, value] = method === METHODS[0] ? [METHODS[1], byVariables] : [METHODS[0], byGroups];
  return `Bila dihitung sebagai ${methodWords(other)}, nilainya ${printValue(value)} (${categoryOf(value) ?? '–'}).`;
}

function lastSentence({ score, last }: PrintedAssessment): string {
  if (last === null) return 'Belum ada periode pembanding.';
  const former = new Map(last.score.groups.map(({ code, mean }) => [code, mean]));
  const changed = (word: string) =>
    score.groups
      .filter(({ code, mean }: GroupScore) => printChange(former.get(code), mean).startsWith(word))
      .map(({ code }) => code);
  const groups = [
    ...(changed('naik').length === 0 ? [] : [`kelompok yang naik: ${changed('naik').join(', ')}`]),
    ...(changed('turun').length === 0 ? [] : [`kelompok yang turun: ${changed('turun').join(', ')}`]),
  ];
  const words = groups.length === 0 ? '' : ` ${upperFirst(groups.join('; '))}.`;
  return `Periode lalu (${periodWords(last.penilaian)}) bernilai ${printValue(last.score.total)} (${last.score.category ?? '–'}): ${printChange(last.score.total, score.total)}.${words}`;
}
