/** What the sidebar may ask of the workbook itself, beside the use cases of SOPs and registers. */
import type { Answer } from './answer.ts';
import { answerOf, call, failureOf, workbookTables } from './app.ts';
import { clearProgress, readProgress } from './host/google/progress.ts';
import { rememberName } from './host/google/user.ts';
import type { WorkbookHost } from './host/host.ts';
import { field, isRecord, ok, refuse } from './schema/index.ts';

type Action = (host: WorkbookHost, input: Readonly<Record<string, unknown>>) => unknown;

const DRAFT_PREFIX = 'admen.draf.';
const personName = field.text('Nama Anda', { maxLength: 120 });

const actions = new Map<string, Action>(
  Object.entries({
    prepare: (host, input) => {
      const accepted = Array.isArray(input.accepted) ? input.accepted.map(String) : [];
      return host.locked(() => host.prepare(workbookTables, accepted));
    },
    openWide: (host, input) => host.openWide(String(input.route ?? '')),
    show: (host, input) => {
      const table = workbookTables.find((candidate) => candidate.name === input.table);
      return table ? host.show(table, String(input.record ?? '')) : false;
    },
    showCell: (host, input) => host.showCell(String(input.sheet ?? ''), Number(input.row), String(input.header ?? '')),
    progress: () => readProgress(),
    keepDraft: (host, input) =>
      host.remember(`${DRAFT_PREFIX}${String(input.form)}`, typeof input.draft === 'string' ? input.draft : null),
    draft: (host, input) => host.recall(`${DRAFT_PREFIX}${String(input.form)}`),
  }),
);

/** The one door for the sidebar: workbook actions by name, everything else a use case. */
export function answer(host: WorkbookHost, name: string, input: unknown): Answer {
  const given = isRecord(input) ? input : {};
  if (name === 'introduce') return introduce(host, given);
  const action = actions.get(name);
  if (!action) return call(host, name, input);
  try {
    return answerOf(ok(action(host, given) ?? null), host);
  } catch (error) {
    return failureOf(error, host);
  } finally {
    if (name === 'prepare') clearProgress();
  }
}

/** Keeps the name of a person whose account does not tell it; asked for once. */
function introduce(host: WorkbookHost, input: Readonly<Record<string, unknown>>): Answer {
  const name = personName.check(input.name);
  if (!name.ok) return answerOf({ ok: false, refusals: name.refusals.map(({ message }) => ({ field: 'name', message })) }, host);
  if (host.user().email !== '') return answerOf(refuse('Akun ini sudah memberi tahu siapa Anda.', 'name'), host);
  rememberName(name.value);
  return answerOf(ok(name.value), host);
}
