/** An answer that the public gave through the Google Form, read by the titles of its questions. Whatever is not wholly usable is refused. */
import type { FormResponse, Host } from '../../../host/host.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import type { FormItem } from '../../../schema/form-item.ts';
import type { Field, Fields, Refusal, Result, ValuesOf } from '../../../schema/index.ts';
import { inside, ok, pick, refuse, refuseAll } from '../../../schema/index.ts';
import { unitFrom, unitItems } from '../unit-question.ts';
import type { Jawaban } from './jawaban.table.ts';
import { jawabanTable, surveyFormFields } from './jawaban.table.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeRef } from './ronde.table.ts';
import { closedReason, dayRefusal } from './survey.ts';

export { surveyFormFields };

const profile = pick(surveyFormFields, 'sex', 'age', 'education', 'occupation');

/** The questions in their order: who answers, which service was used, the nine elements, a suggestion. */
export function surveyFormItems(units: readonly Unit[]): FormItem[] {
  const item = (name: string, field: Field): FormItem[] => {
    if (field.formItem === null) throw new Error(`${name} of the survey cannot be asked of the public.`);
    return [field.formItem];
  };
  const asked = Object.entries<Field>(surveyFormFields);
  const isProfile = (name: string) => Object.keys(profile).includes(name);
  return [
    ...asked.filter(([name]) => isProfile(name)).flatMap(([name, field]) => item(name, field)),
    ...unitItems(UNIT_QUESTION, 'Boleh dikosongkan.', units),
    ...asked.filter(([name]) => !isProfile(name)).flatMap(([name, field]) => item(name, field)),
  ];
}

const UNIT_QUESTION = jawabanTable.fields.unit.label;

/**
 * The row of an answer, not yet written; needs the lock. Refuses a rating off its scale, a question without answer, words that are
 * too long, a day outside the period and a round that is closed: the intake keeps those aside.
 */
export function answerFromResponse(host: Host, round: Ronde, response: FormResponse): Result<Jawaban> {
  const closed = closedReason(round);
  if (closed !== null) return refuse(closed);
  if (response.at === null) return refuse('Cap waktu tanggapan tidak terbaca. Perbaiki di lembar tanggapan.', 'answeredOn');
  const answeredOn = response.at.slice(0, 10);
  const wrongDay = dayRefusal(round, answeredOn, host.today());
  if (wrongDay !== null) return refuse(wrongDay, 'answeredOn');
  const given = readAnswers(surveyFormFields, response.answers);
  if (!given.ok) return given;
  return ok({
    number: host.nextNumber(jawabanTable),
    round: rondeRef(round),
    answeredOn,
    unit: unitFrom(response.answers[UNIT_QUESTION]),
    ...given.value,
    source: 'Google Form',
    responseKey: response.key,
  });
}

/** Cells by question title, read and then checked as a form would be: a cell may be longer than the form allows. */
function readAnswers<F extends Fields>(fields: F, answers: FormResponse['answers']): Result<ValuesOf<F>> {
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const read = field.fromCell(answers[field.label] ?? null);
    const checked = read.ok ? field.check(read.value) : read;
    if (checked.ok) values[name] = checked.value;
    else refusals.push(...inside(name, checked.refusals));
  }
  // Every field was checked and none refused, which is what `ValuesOf` states.
  return refusals.length > 0 ? refuseAll(refusals) : ok(values as ValuesOf<F>);
}
