/** Which variables rose or fell since the period before, and why, as somebody wrote it. Pure. Source: PKP-3, PKP-6. */
import type { DocumentRow } from '../../schema/index.ts';
import { comparedVariables } from './compare.ts';
import type { PrintedAssessment } from './paper.ts';
import { methodWords, periodWords, printChange, printScore, printValue } from './paper.ts';
import type { ComparedVariable } from './scoring-view.ts';

export const COMPARISON_LOOPS = {
  'Variabel berubah': ['Kode', 'Variabel', 'Nilai lalu', 'Nilai kini', 'Perubahan', 'Sebab'],
} as const;

export function comparison(assessment: PrintedAssessment): DocumentRow {
  const { last } = assessment;
  const changed =
    last === null ? [] : comparedVariables(assessment).filter(({ change }) => change === 'naik' || change === 'turun');
  return {
    'Keterangan perbandingan': comparisonWords(assessment),
    'Ada perubahan': changed.length > 0,
    'Variabel berubah': changed.map((one) => ({
      Kode: one.code,
      Variabel: one.variable,
      'Nilai lalu': printScore(one.last),
      'Nilai kini': printScore(one.now),
      Perubahan: one.change,
      Sebab: one.why === '' ? '–' : one.why,
    })),
  };
}

function comparisonWords(assessment: PrintedAssessment): string {
  const { last, penilaian, score } = assessment;
  if (last === null) return 'Belum ada periode pembanding.';
  const { penilaian: before, score: former } = last;
  const sentences = [
    `Periode lalu, ${periodWords(before)}, bernilai ${printValue(former.total)} (${former.category ?? 'belum ada kategori'}); periode ini ${printValue(score.total)} (${score.category ?? 'belum ada kategori'}): ${printChange(former.total, score.total)}.`,
    `${countWords(comparedVariables(assessment))}.`,
    ...(former.method === score.method ? [] : [`Nilai akhir periode lalu dihitung sebagai ${methodWords(former.method)}.`]),
    ...(before.rubric === penilaian.rubric
      ? []
      : [`Periode lalu dinilai dengan rubrik ${before.rubric}; variabel dibandingkan menurut nomornya.`]),
    ...(before.state === 'Ditutup' ? [] : ['Periode lalu belum ditutup, jadi nilainya masih dapat berubah.']),
  ];
  return sentences.join(' ');
}

/** `12 variabel naik, 3 turun, 12 tetap, 2 tidak dapat dibandingkan` */
function countWords(compared: readonly ComparedVariable[]): string {
  const count = (change: ComparedVariable['change']) => compared.filter((one) => one.change === change).length;
  const words = `${count('naik')} variabel naik, ${count('turun')} turun, ${count('tetap')} tetap`;
  return count('baru') === 0 ? words : `${words}, ${count('baru')} tidak dapat dibandingkan`;
}
