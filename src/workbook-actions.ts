/** What the sidebar may ask of the workbook itself, beside the use cases of SOPs and registers. */
import type { Answer } from './answer.ts';
import { answerOf, call, failureOf, fixedSheets, workbookTables } from './app.ts';
import { clearProgress, readProgress } from './host/google/progress.ts';
import { rememberName } from './host/google/user.ts';
import type { WorkbookHost } from './host/host.ts';
import { ASSETS } from './host/host.ts';
import type { Result } from './schema/index.ts';
import { field, isRecord, ok, refuse, refuseAll } from './schema/index.ts';

type Action = (host: WorkbookHost, input: Readonly<Record<string, unknown>>) => Result<unknown>;

const DRAFT_PREFIX = 'admen.draf.';
const personName = field.text('Nama Anda', { maxLength: 120 });

export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries<Action>({
    prepare: (host, input) => {
      const accepted = Array.isArray(input.accepted) ? input.accepted.map(String) : [];
      try {
        return ok(host.locked(() => host.prepare(workbookTables, accepted, fixedSheets)));
      } finally {
        clearProgress();
      }
    },
    openWide: (host, input) => {
      host.openWide(String(input.route ?? ''));
      return ok(null);
    },
    show: (host, input) => {
      const table = workbookTables.find((candidate) => candidate.name === input.table);
      const record = String(input.record ?? '');
      // A sheet that was laid out for the record bears its number.
      return ok(table ? host.show(table, record) : host.showText(String(input.table ?? ''), record));
    },
    showSheet: (host, input) => {
      const sheet = fixedSheets.find(({ title }) => title === input.sheet);
      if (sheet && host.showSheet(sheet.sheetId)) return ok(null);
      return refuse(`Lembar “${String(input.sheet ?? '')}” belum ada. Jalankan “Siapkan buku kerja” dari menu Admen.`, 'sheet');
    },
    showText: (host, input) => ok(host.showText(String(input.sheet ?? ''), String(input.text ?? ''))),
    showCell: (host, input) => ok(host.showCell(String(input.sheet ?? ''), Number(input.row), String(input.header ?? ''))),
    progress: () => ok(readProgress()),
    keepDraft: (host, input) => {
      host.remember(`${DRAFT_PREFIX}${String(input.form)}`, typeof input.draft === 'string' ? input.draft : null);
      return ok(null);
    },
    draft: (host, input) => ok(host.recall(`${DRAFT_PREFIX}${String(input.form)}`)),
    asset: (host, input) => {
      const name = ASSETS.find((candidate) => candidate === input.name);
      return name ? ok(host.asset(name)) : refuse('Bagian panel ini tidak dikenal. Muat ulang panel.', 'name');
    },
    introduce,
  }),
);

/** The one door for the sidebar: workbook actions by name, everything else a use case. */
export function answer(host: WorkbookHost, name: string, input: unknown): Answer {
  const action = actions.get(name);
  if (!action) return call(host, name, input);
  try {
    return answerOf(action(host, isRecord(input) ? input : {}), host);
  } catch (error) {
    return failureOf(error, host);
  }
}

/** Keeps the name of a person whose account does not tell it; asked for once. */
function introduce(host: WorkbookHost, input: Readonly<Record<string, unknown>>): Result<string> {
  const name = personName.check(input.name);
  if (!name.ok) return refuseAll(name.refusals.map(({ message }) => ({ field: 'name', message })));
  if (host.user().email !== '') return refuse('Akun ini sudah memberi tahu siapa Anda.', 'name');
  rememberName(name.value);
  return name;
}
