/** How tables, forms and documents are described. Everything in here is pure and runs in Apps Script, the sidebar and Node alike. */

import { childList } from './kinds/child-list.ts';
import { choice } from './kinds/choice.ts';
import { date } from './kinds/date.ts';
import { decimal } from './kinds/decimal.ts';
import { email } from './kinds/email.ts';
import { link } from './kinds/link.ts';
import { longText } from './kinds/long-text.ts';
import { multipleChoice } from './kinds/multiple-choice.ts';
import { nip } from './kinds/nip.ts';
import { percent } from './kinds/percent.ts';
import { reference } from './kinds/reference.ts';
import { registerNumber } from './kinds/register-number.ts';
import { rupiah } from './kinds/rupiah.ts';
import { scale } from './kinds/scale.ts';
import { score } from './kinds/score.ts';
import { telephone } from './kinds/telephone.ts';
import { text } from './kinds/text.ts';
import { time } from './kinds/time.ts';
import { wholeNumber } from './kinds/whole-number.ts';
import { yesNo } from './kinds/yes-no.ts';

export const field = {
  text,
  longText,
  date,
  time,
  choice,
  multipleChoice,
  wholeNumber,
  decimal,
  percent,
  rupiah,
  yesNo,
  scale,
  score,
  email,
  telephone,
  nip,
  link,
  reference,
  registerNumber,
  childList,
} as const;

export * from './cell.ts';
export type { DocumentRow, DocumentValue, Field } from './field.ts';
export { required } from './field.ts';
export type { Fields, ValueOf, ValuesOf } from './fields.ts';
export { inside, isRecord, validate } from './fields.ts';
export type { Asked, Filled, Form, Question, QuestionAnswer, Saved, Submission, TypedValues } from './form.ts';
export { askedOf, defineForm, parseForm, parseSubmission, parseTarget, validateForm } from './form.ts';
export type { AnyChildList, ListItem } from './kinds/child-list.ts';
export { isChildList } from './kinds/child-list.ts';
export type { Ref } from './kinds/reference.ts';
export { printRef } from './kinds/reference.ts';
export * from './result.ts';
export type { RowOf, Table } from './table.ts';
export { complete, defineTable, keyOf, misfitsIn, pick, seriesOf, toCells } from './table.ts';
