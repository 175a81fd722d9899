/** Pengaturan as one form: every setting is a row of its sheet; only rows that changed are written. */
import type { Change } from '../host/change.ts';
import { append, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Filled, Refusal, Refused, Result, Saved } from '../schema/index.ts';
import { ok, parseSubmission, refuse, refuseAll } from '../schema/index.ts';
import { pengaturanForm } from './manifest.ts';
import { letterNumber } from './nomor-surat.ts';
import type { Pengaturan } from './pengaturan.ts';
import { NUMBER_PATTERNS, pengaturanFields, pengaturanFrom, pengaturanQuery, pengaturanTable } from './pengaturan.ts';
import { isAccount } from './pimpinan.ts';

export function loadPengaturan(host: Host): Result<Filled> {
  const { rows } = host.read({ rows: pengaturanQuery });
  return ok({ values: pengaturanFrom(rows), seen: rows.map((row) => `${row.label}=${host.seen(row)}`).join('\n') });
}

/**
 * Refuses number patterns with unknown tokens or without sequence, which would spoil every later document; borders of classes that do
 * not rise; and another head's account, unless the head's own hands it on.
 */
export function savePengaturan(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(pengaturanForm.fields, input);
  if (!submitted.ok) return submitted;
  const { values, seen } = submitted.value;
  const faults = [...checkPatterns(values, host.today()), ...checkBorders(values)];
  if (faults.length > 0) return refuseAll(faults);
  const { rows } = host.read({ rows: pengaturanQuery });
  const head = refuseOtherHead(host, pengaturanFrom(rows).headEmail, values.headEmail);
  if (head) return head;
  const seenOf = new Map(
    (seen ?? '').split('\n').map((line) => [line.slice(0, line.lastIndexOf('=')), line.slice(line.lastIndexOf('=') + 1)]),
  );
  const changes = Object.entries(pengaturanFields).map(([name, described]): Change => {
    const printed = described.print(values[name as keyof Pengaturan] as never);
    const value = printed === '' ? null : printed;
    const row = rows.find((candidate) => candidate.label.toLowerCase() === described.label.toLowerCase());
    if (row) return update(pengaturanTable, row, { value }, seenOf.get(row.label) ?? null);
    return append(pengaturanTable, { label: described.label, value, hint: described.hint === '' ? null : described.hint });
  });
  const committed = host.commit('Ubah pengaturan', changes);
  return committed.ok ? ok({ message: 'Pengaturan disimpan.', record: '' }) : committed;
}

/** Who may approve is not changed by those who may not: only the head's own account hands it on. Before it is set, anybody sets it. */
function refuseOtherHead(host: Host, now: string | null, wanted: string | null): Refused | null {
  if (now === null || wanted === now || isAccount(host, now)) return null;
  return refuse(
    `E-mail pimpinan hanya dapat diganti oleh akun pimpinan sekarang (${now}). Bila akun itu tidak ada lagi, pemilik buku kerja mengubahnya langsung di lembar Pengaturan.`,
    'headEmail',
  );
}

/** Classes of third parties need borders that rise. */
function checkBorders({ fairFrom, goodFrom, veryGoodFrom }: Pengaturan): Refusal[] {
  return [
    ...(goodFrom > fairFrom
      ? []
      : [{ field: 'goodFrom', message: `Batas kelas baik harus di atas batas kelas cukup (${fairFrom}).` }]),
    ...(veryGoodFrom > goodFrom
      ? []
      : [{ field: 'veryGoodFrom', message: `Batas kelas sangat baik harus di atas batas kelas baik (${goodFrom}).` }]),
  ];
}

function checkPatterns(values: Pengaturan, date: string): Refusal[] {
  return NUMBER_PATTERNS.flatMap((name) => {
    const { classification, unitCode } = values;
    const tried = letterNumber(values[name], pengaturanFields[name].label, { classification, unitCode, date, count: 1 });
    return tried.ok ? [] : tried.refusals.map(({ message }) => ({ field: name, message }));
  });
}
