/** Pengaturan as one form: every setting is a row of its sheet; only rows that changed are written. */
import type { Change } from '../host/change.ts';
import { append, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Filled, Refusal, Refused, Result, Saved } from '../schema/index.ts';
import { inside, ok, parseSubmission, refuse, refuseAll } from '../schema/index.ts';
import { NUMBER_PATTERNS } from './document-kinds.ts';
import { pengaturanForm } from './manifest.ts';
import { checkPattern } from './nomor-surat.ts';
import type { AskedSettings } from './pengaturan.ts';
import { pengaturanFields, pengaturanFrom, pengaturanQuery, pengaturanTable } from './pengaturan.ts';
import { isAccount } from './pimpinan.ts';

export function loadPengaturan(host: Host): Result<Filled> {
  const { rows } = host.read({ rows: pengaturanQuery });
  return ok({ values: pengaturanFrom(rows), seen: rows.map((row) => `${row.label}=${host.seen(row)}`).join('\n') });
}

/**
 * Refuses number patterns that would spoil every later document, and two for the same kind; borders of classes that do
 * not rise; and another head's account, unless the head's own hands it on.
 */
export function savePengaturan(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(pengaturanForm.fields, input);
  if (!submitted.ok) return submitted;
  const { values, seen } = submitted.value;
  const faults = [...checkPatterns(values), ...checkKindPatterns(values), ...checkBorders(values)];
  if (faults.length > 0) return refuseAll(faults);
  const { rows } = host.read({ rows: pengaturanQuery });
  const head = refuseOtherHead(host, pengaturanFrom(rows).headEmail, values.headEmail);
  if (head) return head;
  const seenOf = new Map(
    (seen ?? '').split('\n').map((line) => [line.slice(0, line.lastIndexOf('=')), line.slice(line.lastIndexOf('=') + 1)]),
  );
  const changes = Object.entries(pengaturanFields).map(([name, described]): Change => {
    const printed = described.print(values[name as keyof AskedSettings] as never);
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
function checkBorders({ fairFrom, goodFrom, veryGoodFrom }: AskedSettings): Refusal[] {
  return [
    ...(goodFrom > fairFrom
      ? []
      : [{ field: 'goodFrom', message: `Batas kelas baik harus di atas batas kelas cukup (${fairFrom}).` }]),
    ...(veryGoodFrom > goodFrom
      ? []
      : [{ field: 'veryGoodFrom', message: `Batas kelas sangat baik harus di atas batas kelas baik (${goodFrom}).` }]),
  ];
}

function checkPatterns(values: AskedSettings): Refusal[] {
  return NUMBER_PATTERNS.flatMap((name) => {
    const checked = checkPattern(values[name], pengaturanFields[name].label);
    return checked.ok ? [] : checked.refusals.map(({ message }) => ({ field: name, message }));
  });
}

function checkKindPatterns({ kindPatterns }: AskedSettings): Refusal[] {
  const rows = kindPatterns ?? [];
  const { items } = pengaturanFields.kindPatterns;
  const refusals = rows.flatMap(({ kind, pattern }, index) => {
    const isTwice = rows.findIndex((row) => row.kind === kind) < index;
    const twice = isTwice ? refuse(`${kind} sudah mempunyai pola di atas. Hapus salah satunya.`, 'kind').refusals : [];
    const checked = checkPattern(pattern, items.pattern.label);
    const bad = checked.ok ? [] : checked.refusals.map(({ message }) => ({ field: 'pattern', message }));
    return inside(String(index), [...twice, ...bad]);
  });
  return inside('kindPatterns', refusals);
}
