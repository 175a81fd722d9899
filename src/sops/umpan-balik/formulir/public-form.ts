/** The feedback form as the public sees it, from the description of the register; and what an answer means. Pure. */
import type { FormPlan, FormResponse } from '../../../host/host.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { printable } from '../../../schema/clean-text.ts';
import type { FormItem } from '../../../schema/form-item.ts';
import type { Cell, Field, Ref, Result } from '../../../schema/index.ts';
import { ok, validate } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { knownUnit, unitItems } from '../unit-question.ts';

const register = umpanBalikTable.fields;
const UNIT_QUESTION = register.unit.label;

/** Asked of the public, in this order; the unit is asked from the list of units. */
export const ASKED = {
  kind: register.kind,
  content: register.content,
  hope: register.hope,
  secrecy: register.secrecy,
  reporter: register.reporter,
  phone: register.phone,
  consent: register.consent,
} as const;

export function feedbackPlan(title: string, office: string, units: readonly Unit[]): FormPlan {
  const [kind, content, ...others] = Object.values(ASKED).flatMap((field: Field): FormItem[] =>
    field.formItem ? [field.formItem] : [],
  );
  return {
    title,
    description: [
      `Formulir ini untuk menyampaikan keluhan, saran, pertanyaan, atau apresiasi kepada ${office}.`,
      'Jangan menulis riwayat penyakit atau pengobatan. Nama dan nomor HP boleh dikosongkan.',
      'Bila diisi, nama dan nomor HP hanya dipakai untuk menjawab Anda (UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi), dan dihapus bila Anda minta.',
    ].join('\n\n'),
    confirmation: `Terima kasih. Umpan balik Anda sudah kami terima dan segera ditindaklanjuti. ${office}`,
    items: [
      ...(kind && content ? [kind, content] : []),
      ...unitItems(UNIT_QUESTION, 'Kosongkan bila tidak tahu.', units),
      ...others,
    ],
  };
}

export interface PublicAnswer
  extends Pick<UmpanBalik, 'kind' | 'content' | 'hope' | 'secrecy' | 'reporter' | 'phone' | 'consent'> {
  readonly unit: Ref | null;
}

/** Without consent, name and number are not taken over. Refuses what does not fit the register; spam is another question. */
export function readFeedback(response: FormResponse, units: readonly Unit[]): Result<PublicAnswer> {
  const checked = validate(ASKED, givenIn(response));
  if (!checked.ok) return checked;
  return ok({ ...checked.value, ...withConsent(checked.value), ...unitAndHope(response, units, checked.value.hope) });
}

/** What stands beside kind and content, each as far as it fits; and the labels of what does not. */
export function besideContent(
  response: FormResponse,
  units: readonly Unit[],
): { readonly answer: Omit<PublicAnswer, 'kind' | 'content'>; readonly unusable: readonly string[] } {
  const given = givenIn(response);
  const unusable: string[] = [];
  const fitting = <T>(name: keyof typeof ASKED, field: Field<T>): T | null => {
    const cell = given[name] ?? null;
    const checked = field.check(typeof cell === 'string' ? printable(cell) : cell);
    if (checked.ok) return checked.value;
    unusable.push(field.label);
    return null;
  };
  const { hope, reporter, phone, consent } = ASKED;
  const known = {
    hope: fitting('hope', hope),
    secrecy: fitting('secrecy', ASKED.secrecy) ?? 'Anonim',
    reporter: fitting('reporter', reporter),
    phone: fitting('phone', phone),
    consent: fitting('consent', consent),
  };
  return { answer: { ...known, ...withConsent(known), ...unitAndHope(response, units, known.hope) }, unusable };
}

function givenIn({ answers }: FormResponse): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(ASKED).map(([name, { label }]) => [
      name,
      name === 'phone' ? telephone(answers[label]) : (answers[label] ?? null),
    ]),
  );
}

type Identity = Pick<PublicAnswer, 'secrecy' | 'reporter' | 'phone' | 'consent'>;

function withConsent({ secrecy, reporter, phone, consent }: Identity): Omit<Identity, 'secrecy'> {
  return consent === true && secrecy !== 'Anonim' ? { reporter, phone, consent } : { reporter: null, phone: null, consent: null };
}

const LONGEST_HOPE = 2000;

/** Words that name no unit of the register go behind the hope, where somebody reads them. */
function unitAndHope(
  { answers }: FormResponse,
  units: readonly Unit[],
  hope: string | null,
): Pick<PublicAnswer, 'unit' | 'hope'> {
  const { unit, words } = knownUnit(answers[UNIT_QUESTION], units);
  if (words === null) return { unit, hope };
  const longer = [...(hope === null ? [] : [hope]), `Unit yang disebut: ${words}`].join('\n');
  return { unit, hope: printable(longer.slice(0, LONGEST_HOPE)) };
}

/** Sheets makes numbers of what looks like one: the leading zero of 0812… is gone then. */
function telephone(cell: Cell | undefined): Cell {
  if (typeof cell !== 'number') return cell ?? null;
  const digits = String(cell);
  return digits.startsWith('8') ? `0${digits}` : digits;
}

const MOST_LINKS = 2;
const MOST_REPEATED = 30;

/** Why words look like an advertisement or a test of the keyboard; `null` when they do not. */
export function spamReason(content: string): string | null {
  const links = content.match(/https?:\/\/|www\./gi) ?? [];
  if (links.length > MOST_LINKS) return `Diduga iklan: memuat ${links.length} tautan.`;
  if (new RegExp(`(.)\\1{${MOST_REPEATED},}`, 's').test(content)) return 'Diduga bukan umpan balik: satu huruf berulang-ulang.';
  if (!/[a-zà-ÿ]{2,}/i.test(content)) return 'Diduga bukan umpan balik: tidak memuat kata.';
  return null;
}
