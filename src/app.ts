/** The composition root: which SOPs and registers there are, all use cases by name, and the one place where failures become answers. */
import type { Answer, Home } from './answer.ts';
import type { FixedSheet } from './host/fixed-sheet.ts';
import type { WorkbookHost } from './host/host.ts';
import { CONFLICT_FIELD, HostError } from './host/host.ts';
import type { UseCase } from './host/use-case.ts';
import { command, query } from './host/use-case.ts';
import { dokumenTable } from './registers/dokumen.table.ts';
import { exportUseCases } from './registers/ekspor/read-table.ts';
import { historyOf } from './registers/history.ts';
import { importUseCases } from './registers/impor/import-rows.ts';
import { registerImports } from './registers/impor/lists.ts';
import { registers } from './registers/manifest.ts';
import type { StartAnswers } from './registers/mulai/facts.ts';
import { factsFrom, startQueries } from './registers/mulai/facts.ts';
import { startNotices } from './registers/mulai/home.ts';
import { missingRight, missingRightMessage } from './registers/mulai/rights.ts';
import { startUseCases } from './registers/mulai/server.ts';
import { rtlTable } from './registers/rtl.table.ts';
import { registerUseCases } from './registers/server.ts';
import { templateUseCases } from './registers/templat/server.ts';
import { undoLast } from './registers/undo.ts';
import type { Result, Table } from './schema/index.ts';
import { ok } from './schema/index.ts';
import { dashboardSheet } from './sops/dasbor/dashboard-sheet.ts';
import { readDashboard } from './sops/dasbor/read-dashboard.ts';
import { sops } from './sops/index.ts';
import { joinQueries, ownAnswers } from './sops/joined-queries.ts';
import { guideSheet } from './sops/panduan/guide-sheet.ts';
import { guideSources } from './sops/panduan/sources.ts';
import { dashboardParts, sopServers } from './sops/servers.ts';
import { formsForStart } from './sops/umpan-balik/formulir/for-start.ts';
import { workbookTables } from './sops/workbook-tables.ts';

export { workbookTables };

/** Sheets for people, without records: the dashboard, the guide. */
export const fixedSheets: readonly FixedSheet[] = [
  guideSheet(guideSources),
  dashboardSheet(dashboardParts.map(([, part]) => part)),
];

function home(host: WorkbookHost): Result<Home> {
  const queries = joinQueries(sopServers.map((server) => [server.sop, server.home.queries(host)]));
  const { forms, takenBy } = formsForStart;
  const read = host.read({ ...queries, ...startQueries, forms, takenBy }) as never as StartAnswers & {
    readonly takenBy: readonly string[];
  };
  const today = host.today();
  const now = host.now();
  const notices = sopServers.flatMap((server) => server.home.notices(ownAnswers(server.sop, read as never) as never, today, now));
  const facts = factsFrom(host, read, formsForStart, formsForStart.behind(host, read.forms, read.takenBy));
  return ok({ office: facts.settings.office, user: host.user().name, notices: [...startNotices(facts), ...notices] });
}

/** A workbook without any of Admen's sheets begins with "Mulai di sini"; in any other, what is broken is told. */
function homeOrBeginning(host: WorkbookHost): Result<Home> {
  try {
    return home(host);
  } catch (error) {
    const names = new Set(host.sheetNames());
    const isNew = error instanceof HostError && error.code === 'structure' && !workbookTables.some(({ name }) => names.has(name));
    if (!isNew) throw error;
    return ok({ office: 'Admen', user: host.user().name, notices: startNotices(null) });
  }
}

/** The table whose rows a list of the sidebar shows, by the id of the list. */
function listedTable(list: string): string | undefined {
  const kept = [...registers, ...sops.flatMap((sop) => sop.registers)].map(({ id, table }) => [id, table] as const);
  const recorded = sopServers.map(({ sop, records }) => [sop, records] as const);
  return new Map<string, Table>([['rtl', rtlTable], ['dokumen', dokumenTable], ...kept, ...recorded]).get(list)?.name;
}

export const useCases: ReadonlyMap<string, UseCase> = new Map(
  Object.entries({
    ...registerUseCases,
    ...templateUseCases(() => workbookTables),
    ...Object.assign({}, ...sopServers.map((server) => server.useCases)),
    ...startUseCases(() => workbookTables, formsForStart),
    'dasbor.baca': query(readDashboard(dashboardParts)),
    home: query((host) => homeOrBeginning(host as WorkbookHost)),
    ...exportUseCases(() => workbookTables, listedTable),
    ...importUseCases([...registerImports, ...sopServers.flatMap(({ imports = [] }) => imports)]),
    undo: command(undoLast(workbookTables, (host) => sopServers.flatMap((server) => server.sheets?.(host) ?? []))),
    'jejak.history': query(historyOf(workbookTables)),
  }),
);

/** Runs a use case by name. Never throws: whatever happens is an answer that says what to do. */
export function call(host: WorkbookHost, name: string, input: unknown): Answer {
  try {
    const useCase = useCases.get(name);
    if (!useCase) return failure('unexpected', `Admen tidak mengenal perintah “${name}”. Muat ulang panel.`, host);
    const result = useCase.writes ? host.locked(() => useCase.run(host, input)) : useCase.run(host, input);
    return answerOf(result, host);
  } catch (error) {
    return failureOf(error, host);
  }
}

export function answerOf(result: Result<unknown>, host: WorkbookHost): Answer {
  if (result.ok) return { ok: true, value: result.value, problems: host.problems() };
  const code = result.refusals.some((refusal) => refusal.field === CONFLICT_FIELD) ? 'conflict' : 'refused';
  return { ok: false, refusals: result.refusals, code, problems: host.problems() };
}

export function failureOf(error: unknown, host: WorkbookHost): Answer {
  const right = missingRight(error instanceof HostError ? (error.original ?? error) : error);
  if (right) return failure('permission', missingRightMessage(right), host);
  if (error instanceof HostError) {
    console.error(`${error.code}: ${error.message}`, String(error.original ?? ''));
    return failure(error.code, error.message, host);
  }
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const words = error instanceof Error ? error.message : String(error);
  return failure(
    'unexpected',
    `Terjadi kesalahan yang tidak terduga (${words}). Tidak ada yang disimpan. Muat ulang panel, lalu coba lagi.`,
    host,
  );
}

function failure(code: Exclude<Answer, { ok: true }>['code'], message: string, host: WorkbookHost): Answer {
  return { ok: false, refusals: [{ field: '', message }], code, problems: host.problems() };
}
