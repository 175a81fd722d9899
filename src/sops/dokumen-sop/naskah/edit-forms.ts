/** Reading and saving of what a draft consists of: each form of a naskah finds its draft, and says why there is nothing to change. */
import type { Host } from '../../../host/host.ts';
import type { Answers, Queries } from '../../../host/query.ts';
import type { Decision, Run } from '../../../registers/record-forms.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { Fields, Filled, Form, Result, Saved, Submission, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisionWords } from '../revisi/revisi.table.ts';
import type { NaskahRecord } from './naskah-record.ts';
import { naskahFrom, naskahQueries } from './naskah-record.ts';

interface Reading<Q extends Queries> {
  readonly host: Host;
  readonly record: NaskahRecord;
  readonly read: Answers<Q>;
}

interface DraftReading<Q extends Queries> extends Reading<Q> {
  readonly draft: Revisi;
}

const none = () => ({});

/** A `load` use case of a naskah. */
export function loadsNaskah<Q extends Queries>(
  fill: (reading: Reading<Q> & { readonly part: string }) => Filled | Result<Filled>,
  queries: (number: string) => Q = none as unknown as (number: string) => Q,
): Run<Filled> {
  return (host, input) => {
    const { record: number, part } = parseTarget(input);
    const found = readNaskah(host, number, queries(number));
    if (!found.ok) return found;
    const filled = fill({ ...found.value, part });
    return 'ok' in filled ? filled : ok(filled);
  };
}

/** A `save` use case of a naskah. */
export function savesNaskah<F extends Fields, Q extends Queries>(
  form: Form<F>,
  decide: (reading: Reading<Q> & Omit<Submission<ValuesOf<F>>, 'record'> & { readonly number: string }) => Result<Decision>,
  queries: (number: string) => Q = none as unknown as (number: string) => Q,
): Run<Saved> {
  return (host, input) => {
    const submitted = parseForm(form, input);
    if (!submitted.ok) return submitted;
    const { record: number, ...given } = submitted.value;
    const found = readNaskah(host, number, queries(number));
    if (!found.ok) return found;
    return carryOut(host, number, decide({ ...given, ...found.value, number }));
  };
}

/** A use case without a form, of a naskah. */
export function runsNaskah(decide: (reading: Reading<Record<never, never>>) => Result<Decision>): Run<Saved> {
  return (host, input) => {
    const { record: number } = parseTarget(input);
    const found = readNaskah(host, number, {});
    return found.ok ? carryOut(host, number, decide(found.value)) : found;
  };
}

function readNaskah<Q extends Queries>(host: Host, number: string, queries: Q): Result<Reading<Q>> {
  const read = host.read({ ...queries, ...naskahQueries(number) });
  const record = naskahFrom(host, number, read as unknown as Parameters<typeof naskahFrom>[2]);
  // The queries of the form are among those read; that they are is what the spread above says.
  return record.ok ? ok({ host, record: record.value, read: read as unknown as Answers<Q> }) : record;
}

/** Why the text cannot be changed; `null` while there is a draft. */
export function whyNoDraft({ draft, current }: NaskahRecord): string | null {
  if (draft) return null;
  return current
    ? `Revisi ${revisionWords(current.revision)} sudah berlaku dan tidak diubah lagi. Buka revisi baru dahulu, lalu ubah drafnya.`
    : 'Naskah ini tidak berlaku lagi. Buka revisi baru dahulu, lalu ubah drafnya.';
}

/** A `load` use case of the draft; without one the form shows the revision in force, locked. */
export function loadsDraft<Q extends Queries>(
  fill: (reading: DraftReading<Q> & { readonly part: string }) => Filled,
  queries?: (number: string) => Q,
): Run<Filled> {
  return loadsNaskah<Q>((reading) => {
    const { record } = reading;
    const shown = record.draft ?? record.current ?? record.revisi[0];
    if (!shown) return refuse(NO_REVISION);
    return { ...fill({ ...reading, draft: shown }), locked: whyNoDraft(record) };
  }, queries);
}

/** A `save` use case of the draft: refused without one. */
export function savesDraft<F extends Fields, Q extends Queries>(
  form: Form<F>,
  decide: (reading: DraftReading<Q> & Omit<Submission<ValuesOf<F>>, 'record'> & { readonly number: string }) => Result<Decision>,
  queries?: (number: string) => Q,
): Run<Saved> {
  return savesNaskah<F, Q>(
    form,
    (reading) => {
      const { record } = reading;
      if (!record.draft) return refuse(whyNoDraft(record) ?? NO_REVISION);
      return decide({ ...reading, draft: record.draft });
    },
    queries,
  );
}

const NO_REVISION =
  'Naskah ini tidak mempunyai revisi di lembar Revisi SOP. Pulihkan barisnya dari Jejak, atau buat naskah baru.';
