/** A workbench that is ready for work: prepared sheets, the example settings and staff. Made once for a run of the tests, then copied. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer } from '../answer.ts';
import type { Change } from '../host/change.ts';
import { EXAMPLE_SETTINGS, EXAMPLE_STAFF, EXAMPLE_UNITS } from '../registers/pegawai.examples.ts';
import type { Filled, Refusal, Saved, Table } from '../schema/index.ts';
import { keyOf } from '../schema/index.ts';
import { answer } from '../workbook-actions.ts';
import { madeOnce } from './made-once.ts';
import type { OpenOptions, Workbench } from './open-workbench.ts';
import { openWorkbench } from './open-workbench.ts';
import type { Snapshot } from './state/workbench-state.ts';
import { guardedEngine } from './tags-guard.ts';

export interface Office extends Workbench {
  /** The one door of the sidebar, in a new execution. */
  call(name: string, input?: object): Answer;
  /** The value of an answer that must succeed. */
  done<T>(name: string, input?: object): T;
  /** The refusals of an answer that must not succeed. */
  refusals(name: string, input?: object): readonly Refusal[];
  /** Loads a form, lets `fill` change its values, and saves it, as the sidebar does. */
  submit(load: string, save: string, record: string, fill: (values: Record<string, unknown>) => object): Answer;
}

/** Prepared sheets, nothing in them. */
export function preparedWorkbench(options: OpenOptions = {}): Office {
  return asOffice(openWorkbench({ htmlFile: guardedFile, ...options, snapshot: madeOnce('siap', prepare) }));
}

/** Prepared sheets with settings, units and staff. */
export function officeWorkbench(options: OpenOptions = {}): Office {
  const snapshot = options.snapshot ?? madeOnce('kantor', employ);
  return asOffice(openWorkbench({ htmlFile: guardedFile, today: '2026-10-01', ...options, snapshot }));
}

function prepare(): Snapshot {
  const office = asOffice(openWorkbench({ htmlFile: builtFile }));
  office.done('prepare', { accepted: [] });
  return office.state.snapshot();
}

function employ(): Snapshot {
  const office = preparedWorkbench({ today: '2026-01-02' });
  office.done('pengaturan.save', { values: EXAMPLE_SETTINGS });
  for (const [name, klaster] of EXAMPLE_UNITS.slice(0, 3)) office.done('unit.save', { values: { name, klaster, active: true } });
  for (const [index, { name, position, nip }] of EXAMPLE_STAFF.slice(0, 6).entries()) {
    const email = index < 3 ? `pegawai${index + 1}@contoh.example` : null;
    office.done('pegawai.save', {
      values: { name, position, nip: nip ?? null, rank: null, unit: null, phone: `0812 0000 100${index}`, email, active: true },
    });
  }
  return office.state.snapshot();
}

/** An office whose sheets hold these rows already, whatever made them. */
export function officeWith(changes: readonly Change[], options: OpenOptions = {}): Office {
  const office = officeWorkbench(options);
  const host = office.host();
  const written = host.locked(() => host.commit('Contoh', changes));
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return office;
}

/** The refusals of an answer that must not succeed, as words: `field: message`. */
export function refusalOf(office: Office, name: string, input: object): string {
  return office
    .refusals(name, input)
    .map(({ field, message }) => `${field}: ${message}`)
    .join(' ');
}

function asOffice(bench: Workbench): Office {
  const call = (name: string, input: object = {}): Answer =>
    logged(bench.shown.log, () => JSON.parse(JSON.stringify(answer(bench.host(), name, JSON.parse(JSON.stringify(input))))));
  const done = <T>(name: string, input: object = {}): T => {
    const given = call(name, input);
    if (!given.ok) throw new Error(`${name}: ${JSON.stringify(given.refusals)}`);
    return given.value as T;
  };
  return {
    ...bench,
    call,
    done,
    refusals: (name, input) => {
      const given = call(name, input);
      if (given.ok) throw new Error(`${name} should have been refused: ${JSON.stringify(given.value)}`);
      return given.refusals;
    },
    submit: (load, save, record, fill) => {
      const filled = done<Filled>(load, { record });
      return call(save, { record, seen: filled.seen, values: fill({ ...filled.values }) });
    },
  };
}

/** What the bundle logs as an error belongs to its log, not to the test's output. */
function logged<T>(log: string[], work: () => T): T {
  const { error } = console;
  console.error = (...words: readonly unknown[]) => void log.push(words.join(' '));
  try {
    return work();
  } finally {
    console.error = error;
  }
}

/** A file of the built product, by the name that HtmlService uses. */
export function builtFile(name: string): string | null {
  const path = resolve('dist', `${name}.html`);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The same, for tests: what they make of a template is held against the catalogue of tags. */
function guardedFile(name: string): string | null {
  const file = builtFile(name);
  return name === 'documents' && file !== null ? guardedEngine(file, builtFile) : file;
}

export const CHAIR = { id: 'PGW-001', label: 'dr. Ratna Wulandari' };
export const SECRETARY = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };

/** Plans the lokmin of a day and gives its number. */
export function planned(office: Office, date = '2026-10-08'): string {
  const values = {
    kind: 'Lokmin bulanan',
    date,
    start: '08:00',
    end: '11:00',
    place: 'Aula',
    chair: CHAIR,
    secretary: SECRETARY,
  };
  return office.done<Saved>('lokmin.plan', { values }).record;
}

/** Plans, opens and marks everyone present. */
export function opened(office: Office, date = '2026-10-08'): string {
  const record = planned(office, date);
  office.at(date);
  office.submit('lokmin.loadOpening', 'lokmin.openMeeting', record, (values) => values);
  office.submit('lokmin.loadAttendance', 'lokmin.recordAttendance', record, ({ attendance }) => ({
    attendance: (attendance as object[]).map((row) => ({ ...row, attendance: 'Hadir' })),
  }));
  return record;
}

/** Opens and closes, with a conclusion. */
export function closed(office: Office, date = '2026-10-08'): string {
  const record = opened(office, date);
  office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Semua sepakat.' }));
  office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11:10' }));
  return record;
}

/** A person deletes a row of a sheet in the grid. */
export function deleteRow(office: Office, table: Table, key: string): void {
  const { grid } = office.state;
  const sheetId = grid.model.getters.getSheetIdByName(table.name);
  const row = office.rows(table).findIndex((candidate) => keyOf(table, candidate) === key) + 1;
  if (sheetId === undefined || row === 0) throw new Error(`No ${key} in ${table.name}.`);
  grid.change(
    (dispatch) => void dispatch('REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: [row], sheetId, sheetName: table.name }),
  );
}
