/** Pengaturan as one form: every setting is a row of its sheet; only rows that changed are written. */
import type { Change } from '../host/change.ts';
import { append, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Filled, Form, Refusal, Refused, Result, RowOf, Saved } from '../schema/index.ts';
import { inside, ok, parseSubmission, refuse, refuseAll } from '../schema/index.ts';
import { NUMBER_PATTERNS } from './document-kinds.ts';
import { keepSetting } from './keep-setting.ts';
import type { StartChoice } from './kept-settings.ts';
import { pengaturanForm } from './manifest.ts';
import { checkPattern } from './nomor-surat.ts';
import type { AskedSettings } from './pengaturan.ts';
import { pengaturanFields, pengaturanFrom, pengaturanQuery, pengaturanTable } from './pengaturan.ts';
import type { SettingsPart } from './pengaturan-parts.ts';
import { partForms } from './pengaturan-parts.ts';
import { isAccount } from './pimpinan.ts';

type SettingRow = RowOf<typeof pengaturanTable>;

export function loadPengaturan(host: Host): Result<Filled> {
  const { rows } = host.read({ rows: pengaturanQuery });
  return ok({ values: pengaturanFrom(rows), seen: rows.map((row) => `${row.label}=${host.seen(row)}`).join('\n') });
}

/**
 * Refuses number patterns that would spoil every later document, and two for the same kind; borders of classes that do
 * not rise; and another head's account, unless the head's own hands it on.
 */
export function savePengaturan(host: Host, input: unknown): Result<Saved> {
  return saveAsked(host, pengaturanForm, input, null);
}

/** The same for some of them. Who saves habits or numbers has looked at them: that they may stay as they started is kept as a choice. */
export function savePart(part: SettingsPart) {
  return (host: Host, input: unknown): Result<Saved> => saveAsked(host, partForms[part], input, LOOKED_AT[part] ?? null);
}

const LOOKED_AT: { readonly [Part in SettingsPart]?: StartChoice } = { rapat: 'Rapat sudah sesuai', nomor: 'Nomor sudah sesuai' };

function saveAsked(host: Host, form: Form, input: unknown, choice: StartChoice | null): Result<Saved> {
  const submitted = parseSubmission(form.fields, input);
  if (!submitted.ok) return submitted;
  const { values, seen } = submitted.value as { values: Partial<AskedSettings>; seen: string | null };
  const faults = settingFaults(values);
  if (faults.length > 0) return refuseAll(faults);
  const { rows } = host.read({ rows: pengaturanQuery });
  const settings = pengaturanFrom(rows);
  const head = values.headEmail === undefined ? null : refuseOtherHead(host, settings.headEmail, values.headEmail);
  if (head) return head;
  const chosen = settings.startChoices ?? [];
  const changes = [
    ...changesOf(rows, values, seen),
    ...(choice === null || chosen.includes(choice) ? [] : [keepSetting(rows, 'startChoices', [...chosen, choice])]),
  ];
  const committed = host.commit(`Ubah ${form.title.charAt(0).toLowerCase()}${form.title.slice(1)}`, changes);
  return committed.ok ? ok({ message: `${form.title} disimpan.`, record: '' }) : committed;
}

function changesOf(rows: readonly SettingRow[], values: Partial<AskedSettings>, seen: string | null): Change[] {
  const seenOf = new Map(
    (seen ?? '').split('\n').map((line) => [line.slice(0, line.lastIndexOf('=')), line.slice(line.lastIndexOf('=') + 1)]),
  );
  return Object.entries(pengaturanFields).flatMap(([name, described]): Change[] => {
    if (!(name in values)) return [];
    const printed = described.print(values[name as keyof AskedSettings] as never);
    const value = printed === '' ? null : printed;
    const row = rows.find((candidate) => candidate.label.toLowerCase() === described.label.toLowerCase());
    if (row) return [update(pengaturanTable, row, { value }, seenOf.get(row.label) ?? null)];
    return [append(pengaturanTable, { label: described.label, value, hint: described.hint === '' ? null : described.hint })];
  });
}

/** What of these settings cannot be, beyond what their fields refuse. */
export function settingFaults(values: Partial<AskedSettings>): Refusal[] {
  return [...checkPatterns(values), ...checkKindPatterns(values), ...checkBorders(values)];
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
function checkBorders({ fairFrom, goodFrom, veryGoodFrom }: Partial<AskedSettings>): Refusal[] {
  if (fairFrom === undefined || goodFrom === undefined || veryGoodFrom === undefined) return [];
  return [
    ...(goodFrom > fairFrom
      ? []
      : [{ field: 'goodFrom', message: `Batas kelas baik harus di atas batas kelas cukup (${fairFrom}).` }]),
    ...(veryGoodFrom > goodFrom
      ? []
      : [{ field: 'veryGoodFrom', message: `Batas kelas sangat baik harus di atas batas kelas baik (${goodFrom}).` }]),
  ];
}

function checkPatterns(values: Partial<AskedSettings>): Refusal[] {
  return NUMBER_PATTERNS.flatMap((name) => {
    const pattern = values[name];
    if (pattern === undefined) return [];
    const checked = checkPattern(pattern, pengaturanFields[name].label);
    return checked.ok ? [] : checked.refusals.map(({ message }) => ({ field: name, message }));
  });
}

function checkKindPatterns({ kindPatterns }: Partial<AskedSettings>): Refusal[] {
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
