/** Who answered: respondents counted by sex, age, education, occupation and service, and the value each service got. Pure. */
import { printFixed } from '../../../schema/numbers.ts';
import type { SurveyResult } from './ikm.ts';
import { resultOf, rounded, tallyOf } from './ikm.ts';
import type { Jawaban } from './jawaban.table.ts';
import { EDUCATION, OCCUPATIONS, SEXES } from './jawaban.table.ts';

export interface Count {
  readonly name: string;
  readonly count: number;
  /** `34,5 %` */
  readonly share: string;
}

const AGES: readonly (readonly [name: string, to: number])[] = [
  ['10–17 tahun', 17],
  ['18–29 tahun', 29],
  ['30–39 tahun', 39],
  ['40–49 tahun', 49],
  ['50–59 tahun', 59],
  ['60 tahun ke atas', 120],
];

export const NO_UNIT = 'Tidak disebut';

/** Every characteristic with its groups; groups without respondents stay, but for services. */
export function profileOf(answers: readonly Jawaban[]): readonly { readonly title: string; readonly groups: readonly Count[] }[] {
  const by = (names: readonly string[], nameOf: (answer: Jawaban) => string) =>
    counted(
      names,
      answers.map((answer) => nameOf(answer)),
    );
  return [
    { title: 'Jenis kelamin', groups: by(SEXES, ({ sex }) => sex) },
    {
      title: 'Umur',
      groups: by(
        AGES.map(([name]) => name),
        ({ age }) => AGES.find(([, to]) => age <= to)?.[0] ?? '',
      ),
    },
    { title: 'Pendidikan terakhir', groups: by(EDUCATION, ({ education }) => education) },
    { title: 'Pekerjaan utama', groups: by(OCCUPATIONS, ({ occupation }) => occupation) },
    {
      title: 'Layanan yang dipakai',
      groups: byUnit(answers).map(({ name, result: { n } }) => ({ name, count: n, share: shareOf(n, answers.length) })),
    },
  ];
}

function counted(names: readonly string[], values: readonly string[]): Count[] {
  return names.map((name) => {
    const count = values.filter((value) => value === name).length;
    return { name, count, share: shareOf(count, values.length) };
  });
}

function shareOf(count: number, total: number): string {
  return total === 0 ? '–' : `${printFixed(rounded(100 * count, total, 1), 1)} %`;
}

export interface UnitResult {
  readonly name: string;
  readonly result: SurveyResult;
}

/** The value of each service, by name; answers that name none come last. A unit is known by its number. */
export function byUnit(answers: readonly Jawaban[]): readonly UnitResult[] {
  const groups = new Map<string, Jawaban[]>();
  for (const answer of answers) {
    const id = answer.unit?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), answer]);
  }
  const results = [...groups.values()].flatMap((group): UnitResult[] => {
    const result = resultOf(tallyOf(group));
    return result ? [{ name: group[group.length - 1]?.unit?.label ?? NO_UNIT, result }] : [];
  });
  const place = ({ name }: UnitResult) => (name === NO_UNIT ? '\uffff' : name);
  return results.sort((a, b) => place(a).localeCompare(place(b)));
}
