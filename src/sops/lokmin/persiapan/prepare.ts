/** LM-1 to LM-3: what the Kepala Puskesmas, the units and the Kasubbag TU prepare before a meeting, each in a list of their own. */
import { update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { vanishedConflict } from '../../../registers/child-rows.ts';
import { closedReason, savesMeeting } from '../../../registers/meeting-forms.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Filled, Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { lokminFrom, lokminQueries } from '../lokmin-record.ts';
import { isReady, isShown } from './is-ready.ts';
import type { Persiapan } from './persiapan.table.ts';
import { persiapanTable } from './persiapan.table.ts';
import { preparationForm } from './preparation-form.ts';
import type { ShownBy } from './templat-persiapan.table.ts';

/** `part` is a preparer, the number of a unit, or empty for everything. What a unit prepares stays together. */
export function linesOf(part: string, lines: readonly Persiapan[]): Persiapan[] {
  const placeOf = ({ unit, due, number }: Persiapan) => `${unit?.id ?? ''} ${due} ${number}`;
  return lines
    .filter(({ preparer, unit }) => part === '' || preparer === part || unit?.id === part)
    .sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

export function loadPreparation(host: Host, input: unknown): Result<Filled> {
  const { record, part } = parseTarget(input);
  const found = lokminFrom(host, record, host.read(lokminQueries(record)));
  if (!found.ok) return found;
  const lokmin = found.value;
  const lines = linesOf(part, lokmin.persiapan);
  return ok({
    title: `Persiapan ${nameOf(part, lines) ?? lokmin.rapat.title}`,
    values: { lines: lines.map((line) => cardOf(host, line, lokmin, part)) },
    seen: '',
    notes: notesOf(lines, lokmin),
    locked: lokmin.rapat.state === 'Ditutup' ? closedReason(lokmin.rapat) : null,
  });
}

/** Whose list it is. */
function nameOf(part: string, lines: readonly Persiapan[]): string | null {
  const unit = lines.find((line) => line.unit?.id === part)?.unit;
  if (unit) return unit.label;
  return part === 'Setiap unit' ? 'semua unit' : part || null;
}

function cardOf(host: Host, line: Persiapan, lokmin: Lokmin, part: string) {
  const { number, item, unit, ready, note: remark } = line;
  const heading = unit === null || unit.id === part ? item : `${item} · ${unit.label}`;
  return { id: number, seen: host.seen(line), heading, note: factsOf(line, lokmin), ready, remark };
}

const RECORDS: Readonly<Record<ShownBy, string>> = {
  'Laporan kinerja': 'laporan kinerja',
  'Rancangan RTL': 'rancangan RTL',
  Usulan: 'usulan',
  RPK: 'RPK bulan berikutnya',
  Undangan: 'undangan',
};

/** `Tenggat 5 Oktober 2026 · laporan kinerja sudah tercatat` */
function factsOf(line: Persiapan, lokmin: Lokmin): string {
  const due = `Tenggat ${printDate(line.due)}`;
  if (line.shownBy === null) return due;
  return `${due} · ${RECORDS[line.shownBy]} ${isShown(line, lokmin) ? 'sudah tercatat' : 'belum tercatat'}`;
}

function notesOf(lines: readonly Persiapan[], lokmin: Lokmin): string[] {
  if (lines.length === 0) return ['Tidak ada dalam daftar persiapan rapat ini.'];
  return [`${lines.filter((line) => isReady(line, lokmin)).length} dari ${lines.length} siap.`];
}

/** A line that was taken out meanwhile is told as a conflict: what was written for it is not lost. */
export const prepareMeeting = savesMeeting(
  preparationForm,
  (record) => ({ persiapan: where(persiapanTable, 'meeting', [record]) }),
  ({ read, values }) => {
    const lines = values.lines ?? [];
    const gone = lines.find((item) => !read.persiapan.some(({ number }) => number === item.id));
    if (gone) return vanishedConflict(persiapanTable, gone.id ?? '');
    const changes = lines.flatMap(({ id, seen, ready, remark }) => {
      const row = read.persiapan.find(({ number }) => number === id);
      return row ? [update(persiapanTable, row, { ready, note: remark }, seen ?? null)] : [];
    });
    return ok({ action: 'Catat persiapan rapat', changes, message: 'Persiapan disimpan.' });
  },
);
