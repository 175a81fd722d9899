/** Matters that are typed into a list, against those that were handed before. */
import type { Change } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { vanishedConflict } from '../../../registers/child-rows.ts';
import { listKnown } from '../../../registers/record-forms.ts';
import type { Refusal, Result } from '../../../schema/index.ts';
import { ok, refuseAll } from '../../../schema/index.ts';
import type { Handing } from './handing.ts';
import { bring, discussedWords, reword, settle, takeBack } from './handing.ts';

interface Typed {
  readonly id?: string;
  readonly seen?: string;
  readonly title: string;
  readonly origin: string | null;
}

interface OwnMatters {
  /** Rows that the list stands for. */
  readonly present: readonly BahanRapat[];
  readonly items: readonly Typed[];
  /** The fingerprints with which the form was filled. */
  readonly seen: string | null;
}

/** Refuses to change or take out what the other meeting has discussed. Rows that others added meanwhile are left alone. */
export function ownMatterChanges(host: Host, handing: Handing, { present, items, seen }: OwnMatters): Result<Change[]> {
  const rowOf = new Map(present.map((row) => [row.number, row]));
  const vanished = items.find(({ id }) => id !== undefined && !rowOf.has(id));
  if (vanished) return vanishedConflict(bahanRapatTable, vanished.id ?? '');
  const kept = new Set(items.map(({ id }) => id));
  const gone = [...listKnown(seen)].flatMap(([number, print]) => {
    const row = kept.has(number) ? undefined : rowOf.get(number);
    return row ? [{ row, print }] : [];
  });
  const refusals = [
    ...items.flatMap((item, index) => refuseReworded(handing, rowOf.get(item.id ?? ''), item, index)),
    ...gone.flatMap(({ row }) => refuseTaken(handing, row)),
  ];
  if (refusals.length > 0) return refuseAll(refusals);
  return ok([
    ...items.flatMap((item) => changesFor(host, handing, rowOf.get(item.id ?? ''), item)),
    ...gone.flatMap(({ row, print }) => takeBack(handing, row, print)),
  ]);
}

function changesFor(host: Host, handing: Handing, row: BahanRapat | undefined, item: Typed): Change[] {
  const { title, origin, seen = null } = item;
  if (!row) return bring(host, handing, { title, origin });
  return isReworded(row, item) ? reword(handing, row, { title, origin }, seen) : settle(host, handing, row);
}

function isReworded(row: BahanRapat, { title, origin }: Typed): boolean {
  return row.title !== title || row.origin !== origin;
}

function refuseReworded(handing: Handing, row: BahanRapat | undefined, item: Typed, index: number): Refusal[] {
  const message = row && isReworded(row, item) ? discussedWords(handing, row) : null;
  return message === null ? [] : [{ field: `own.${index}.title`, message }];
}

function refuseTaken(handing: Handing, row: BahanRapat): Refusal[] {
  const message = discussedWords(handing, row);
  return message === null ? [] : [{ field: 'own', message: `${row.title}: ${message}` }];
}
