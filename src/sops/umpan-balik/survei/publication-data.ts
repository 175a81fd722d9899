/** What the public sees on the wall: the value, its class, and how many were asked. Source: PermenPANRB 14/2017. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printFixed, printNumber } from '../../../schema/numbers.ts';
import type { Count } from '../laporan/merge-small.ts';
import { mergeSmall, OTHERS } from '../laporan/merge-small.ts';
import type { FinishedSurvey } from './documents.ts';
import type { Jawaban } from './jawaban.table.ts';
import { EDUCATION, SEXES } from './jawaban.table.ts';
import { PUBLICATION } from './proofs.ts';
import { rondeTable } from './ronde.table.ts';
import { printPeriod } from './survey.ts';

export function publicationOrder({ ronde, answers, result }: FinishedSurvey): DocumentOrder {
  const [men, women] = sexes(answers);
  return {
    kind: PUBLICATION,
    template: 'umpan-balik/publikasi-skm',
    table: rondeTable,
    record: ronde.number,
    title: ronde.title,
    date: null,
    data: {
      'Nilai IKM': printFixed(result.ikm.value, 2),
      'Mutu pelayanan': result.ikm.grade,
      'Arti mutu': result.ikm.word.toUpperCase(),
      'Periode survei': printPeriod(ronde),
      'Jumlah responden': persons(result.n),
      'Jumlah laki-laki': men ?? NOT_TOLD,
      'Jumlah perempuan': women ?? NOT_TOLD,
      'Pendidikan responden': education(answers),
    },
    loops: { 'Pendidikan responden': ['Pendidikan', 'Jumlah'] },
  };
}

const NOT_TOLD = 'tidak dirinci';
/** Fewer than so many of a group are never told apart: the sheet hangs on a wall. */
const LEAST = 3;

function persons(count: number): string {
  return `${printNumber(count)} orang`;
}

/** With the total beside them one of two tells the other: when one is too few, neither is told. */
function sexes(answers: readonly Jawaban[]): readonly string[] {
  const counts = SEXES.map((sex) => answers.filter((answer) => answer.sex === sex).length);
  return counts.map((count) => (counts.some((other) => other > 0 && other < LEAST) ? NOT_TOLD : persons(count)));
}

/** From the lowest to the highest, groups of one or two merged; those without respondents are left out. */
function education(answers: readonly Jawaban[]): { readonly Pendidikan: string; readonly Jumlah: string }[] {
  const counts = EDUCATION.map((name) => ({ label: name, count: answers.filter((answer) => answer.education === name).length }));
  const merged = mergeSmall(counts, LEAST);
  if (merged === null) return [{ Pendidikan: 'Semua', Jumlah: NOT_TOLD }];
  const order: readonly string[] = [...EDUCATION, OTHERS];
  const place = ({ label }: Count) => order.indexOf(label);
  return [...merged]
    .sort((a, b) => place(a) - place(b))
    .map(({ label, count }) => ({ Pendidikan: label, Jumlah: persons(count) }));
}
