/**
 * "Pulihkan lembar": a damaged or deleted scoring sheet is laid out anew. Rows that can still be read keep what stands in them, others
 * get what Jejak knows last; the old sheet stays under another name. Source: PKP-0.
 */
import type { Change } from '../../host/change.ts';
import { update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { picked } from '../../host/query.ts';
import type { Jejak } from '../../registers/jejak.table.ts';
import { jejakTable } from '../../registers/jejak.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import { carryOut } from '../../registers/record-forms.ts';
import type { Result, Saved } from '../../schema/index.ts';
import { isRecord, ok, parseTarget, refuse } from '../../schema/index.ts';
import type { Assessment } from './assessment.ts';
import { closedReason, damageOf } from './assessment.ts';
import { readAssessment } from './assessment-forms.ts';
import { layOutSheet } from './lay-out-sheet.ts';
import type { LembarRow } from './lembar.table.ts';
import { lembarKey, lembarTable } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import { periodName } from './period.ts';
import { codeOf } from './rubrik.table.ts';
import { drawn } from './start-assessment.ts';

/** Refuses a sheet that is whole, and one of a closed assessment. */
export function restoreSheet(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const isOwn = (cells: readonly string[]) => new Set(cells.filter((cell) => cell.startsWith(lembarKey(record, ''))));
  const found = readAssessment(host, record, { pengaturan: pengaturanQuery, jejak: picked(jejakTable, 'record', isOwn) });
  if (!found.ok) return found;
  const { assessment, read } = found.value;
  const { penilaian, variables } = assessment;
  const locked = closedReason(penilaian);
  if (locked !== null) return refuse(locked);
  if (damageOf(assessment) === '') return refuse(`Lembar “${penilaian.sheetName}” lengkap; tidak ada yang perlu dipulihkan.`);
  if (variables.length === 0) return refuse(damageOf(assessment));
  const { changes, restored } = anew(host, assessment);
  const known = knownRows(assessment, read.jejak);
  const plan = layOutSheet({
    penilaian: restored,
    office: pengaturanFrom(read.pengaturan).office,
    variables,
    known,
    series: [periodName(penilaian), assessment.last === null ? '' : periodName(assessment.last.penilaian)],
  });
  const saved = carryOut(
    host,
    record,
    ok({
      action: 'Pulihkan lembar penilaian',
      changes: [...changes, { type: 'addSheet', plan }],
      message: `Lembar “${restored.sheetName}” disusun kembali dengan ${known.size} dari ${variables.length} baris yang diketahui isinya. Lembar lama, bila masih ada, tetap disimpan dengan nama lain.`,
    }),
  );
  return saved.ok ? ok({ ...saved.value, message: saved.value.message + drawn(host, restored, variables) }) : saved;
}

/** The old sheet gives its name away, where it still has it. */
function anew(host: Host, { penilaian }: Assessment): { changes: Change[]; restored: Penilaian } {
  const old = host.sheetTitle(penilaian.sheetId);
  const isHeld = old === penilaian.sheetName;
  const { sheetId, title } = host.newSheet(penilaian.sheetName);
  const restored = { ...penilaian, sheetId, sheetName: isHeld ? penilaian.sheetName : title };
  const rename: Change[] = isHeld
    ? [{ type: 'renameSheet', sheetId: penilaian.sheetId, title: host.newSheet(`${penilaian.sheetName} lama`).title }]
    : [];
  const change = update(penilaianTable, penilaian, { sheetId, sheetName: restored.sheetName });
  return { changes: [change, ...rename], restored };
}

function knownRows({ penilaian, variables, rows }: Assessment, jejak: readonly Jejak[]): Map<string, Partial<LembarRow>> {
  return new Map(
    variables.map(codeOf).flatMap((code): [string, Partial<LembarRow>][] => {
      const row = rows.get(code) ?? fromJejak(jejak, lembarKey(penilaian.number, code));
      return row ? [[code, row]] : [];
    }),
  );
}

/** The values that the lines about a row gave it, the later ones over the earlier; `null` when there is no line. */
function fromJejak(jejak: readonly Jejak[], record: string): Partial<LembarRow> | null {
  const lines = jejak.filter((line) => line.record === record).sort((a, b) => a.number - b.number);
  if (lines.length === 0) return null;
  const values = Object.assign({}, ...lines.map((line) => parsed(line.after))) as Record<string, unknown>;
  const known = Object.entries(lembarTable.fields).flatMap(([name, field]) => {
    const checked = field.label in values ? field.check(values[field.label]) : null;
    return checked?.ok ? [[name, checked.value]] : [];
  });
  return Object.fromEntries(known) as Partial<LembarRow>;
}

function parsed(json: string | null): Record<string, unknown> {
  const value: unknown = JSON.parse(json ?? '{}');
  return isRecord(value) ? value : {};
}
