/** The way of one entry through the whole handling as people would go it: feeds the demo workbook and the tests. */
import type { Filled, Ref, Saved } from '../../../schema/index.ts';
import type { Secrecy } from '../channels.ts';
import type { ExampleEntry } from './entries.examples.ts';
import { EXAMPLE_REPORTERS } from './entries.examples.ts';

export type { ExampleEntry } from './entries.examples.ts';
export { EXAMPLE_ENTRIES, EXAMPLE_REPORTERS } from './entries.examples.ts';

/** Who works: the door of the bundle, and who stands before it. */
export interface Desk {
  as(email: string): void;
  call<T>(name: string, input?: object): T;
}

export type Values = Record<string, unknown>;

/** Loads a form, lets `fill` change its values, and saves it, as the sidebar does. */
export function fillForm(
  desk: Desk,
  [load, save]: readonly [load: string, save: string],
  target: { readonly record: string; readonly part?: string },
  fill: (values: Values, filled: Filled) => Values,
): Saved {
  const filled = desk.call<Filled>(load, target);
  return desk.call<Saved>(save, { ...target, seen: filled.seen, values: fill({ ...filled.values }, filled) });
}

export interface Reported {
  readonly entry: ExampleEntry;
  readonly secrecy: Secrecy;
  /** Who reports, by place in EXAMPLE_REPORTERS; anonymous ones have none. */
  readonly reporter: number;
}

/** The entry is written down by whoever is at the desk; gives its number. */
export function recordEntry(desk: Desk, { entry, secrecy, reporter }: Reported, units: readonly Ref[]): string {
  const filled = desk.call<Filled>('umpanBalik.loadNew');
  const who = EXAMPLE_REPORTERS[reporter % EXAMPLE_REPORTERS.length];
  const identity =
    secrecy === 'Anonim' || !who ? {} : { reporter: who.name, phone: who.phone, address: who.address, consent: true };
  const values = {
    ...filled.values,
    kind: entry.kind,
    channel: entry.channel,
    laporNumber: entry.channel === 'SP4N-LAPOR!' ? '1234567' : null,
    content: entry.content,
    unit: unitNamed(units, entry.unit),
    secrecy,
    ...identity,
  };
  return desk.call<Saved>('umpanBalik.record', { record: '', seen: '', values }).record;
}

export function unitNamed(units: readonly Ref[], name: string): Ref | null {
  return units.find((unit) => unit.label === name) ?? units[0] ?? null;
}

/** Who does what: their accounts. */
export interface People {
  readonly team: string;
  readonly unit: string;
  readonly head: string;
  readonly officer: string;
}

const option = (filled: Filled, table: string, label: string): Ref | null =>
  filled.options?.[table]?.find((ref) => ref.label.startsWith(label)) ?? filled.options?.[table]?.[0] ?? null;

export function identifyEntry(
  desk: Desk,
  people: People,
  record: string,
  { core, category, grade }: ExampleEntry,
  handler: number,
): void {
  desk.as(people.team);
  fillForm(desk, ['umpanBalik.loadIdentify', 'umpanBalik.identify'], { record }, (values, filled) => ({
    ...values,
    core,
    category: option(filled, 'Kategori umpan balik', category),
    grade: option(filled, 'Kelas umpan balik', grade),
    handler: filled.options?.Pegawai?.[handler % (filled.options.Pegawai.length || 1)] ?? null,
  }));
}

export function distributeEntry(desk: Desk, people: People, record: string, { unit }: ExampleEntry): void {
  desk.as(people.team);
  fillForm(desk, ['umpanBalik.loadDistribute', 'umpanBalik.distribute'], { record }, (values, filled) => ({
    units: (values.units as Values[]).map((row) => ({ ...row, unit: row.unit ?? option(filled, 'Unit', unit) })),
  }));
}

/** Every unit that was asked answers. */
export function giveAlternatives(desk: Desk, people: People, record: string, { alternatives }: ExampleEntry): void {
  desk.as(people.unit);
  const { steps } = desk.call<{ steps: { actions: { form?: string; part?: string }[] }[] }>('umpanBalik.open', { record });
  const parts = steps
    .flatMap((step) => step.actions)
    .flatMap((action) => (action.form === 'umpanBalik.alternatif' && action.part ? [action.part] : []));
  for (const part of parts)
    fillForm(desk, ['umpanBalik.loadAlternatives', 'umpanBalik.giveAlternatives'], { record, part }, () => ({
      alternatives: alternatives.map((alternative) => ({ alternative, remark: null })),
    }));
}

export function decideEntry(desk: Desk, people: People, record: string, { solution }: ExampleEntry): void {
  desk.as(people.team);
  fillForm(desk, ['umpanBalik.loadDecide', 'umpanBalik.decide'], { record }, (values) => ({
    ...values,
    solution,
    reasons: 'Dapat dijalankan segera dengan tenaga yang ada.',
  }));
}

export function approveEntry(
  desk: Desk,
  people: People,
  record: string,
  approval: 'Disetujui' | 'Dikembalikan' = 'Disetujui',
): void {
  desk.as(people.head);
  const approvalNote = approval === 'Disetujui' ? null : 'Sertakan penanggung jawab dan jadwalnya.';
  fillForm(desk, ['umpanBalik.loadApprove', 'umpanBalik.approve'], { record }, () => ({ approval, approvalNote }));
}

export function executeEntry(desk: Desk, people: People, record: string, { execution }: ExampleEntry): void {
  desk.as(people.unit);
  fillForm(desk, ['umpanBalik.loadExecute', 'umpanBalik.execute'], { record }, (values, filled) => ({
    ...values,
    execution,
    executedBy: values.executedBy ?? filled.options?.Pegawai?.[0] ?? null,
  }));
}

export function answerEntry(desk: Desk, people: People, record: string): void {
  desk.as(people.unit);
  fillForm(desk, ['umpanBalik.loadAnswer', 'umpanBalik.answer'], { record }, (values) => ({
    ...values,
    answerWay: values.answerWay ?? 'Surat',
  }));
}

export function rateEntry(desk: Desk, people: People, record: string, { rating, words }: ExampleEntry, today: string): void {
  desk.as(people.officer);
  fillForm(desk, ['umpanBalik.loadRating', 'umpanBalik.rate'], { record }, (values, filled) => {
    const hasContact = filled.notes?.some((note) => note.startsWith('Kontak')) === true;
    if (!hasContact) return { ...values, attempts: [], outcome: 'Tanpa kontak', rating: null, words: null, ratedOn: null };
    const attempts = [{ date: today, way: 'WA/SMS', result: 'Pelapor menjawab' }];
    return { ...values, attempts, outcome: 'Dinilai', rating, words, ratedOn: today };
  });
}

export function closeEntry(desk: Desk, people: People, record: string): void {
  desk.as(people.team);
  fillForm(desk, ['umpanBalik.loadClose', 'umpanBalik.close'], { record }, () => ({
    effectiveness: 'Efektif',
    effectivenessNote: 'Tidak ada keluhan yang sama sesudahnya.',
  }));
}
