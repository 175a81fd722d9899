/** The composition root: which SOPs and registers there are, all use cases by name, and the one place where failures become answers. */
import type { Answer, Home } from './answer.ts';
import type { WorkbookHost } from './host/host.ts';
import { CONFLICT_FIELD, HostError } from './host/host.ts';
import type { UseCase } from './host/use-case.ts';
import { command, query } from './host/use-case.ts';
import { historyOf } from './registers/history.ts';
import { isUnfilled, pengaturanFrom, pengaturanQuery } from './registers/pengaturan.ts';
import { registerUseCases } from './registers/server.ts';
import { registerTables } from './registers/tables.ts';
import { templateUseCases } from './registers/templat/server.ts';
import { undoLast } from './registers/undo.ts';
import type { Result, Table } from './schema/index.ts';
import { ok } from './schema/index.ts';
import { sops } from './sops/index.ts';
import { joinQueries, ownAnswers } from './sops/joined-queries.ts';
import { sopServers } from './sops/servers.ts';
import type { Notice } from './sops/sop.ts';

/** Every table of the workbook, in the order of its sheets. */
export const workbookTables: readonly Table[] = [...registerTables, ...sops.flatMap((sop) => sop.tables)];

function home(host: WorkbookHost): Result<Home> {
  const queries = joinQueries(sopServers.map((server) => [server.sop, server.home.queries(host)]));
  const read = host.read({ ...queries, pengaturan: pengaturanQuery });
  const today = host.today();
  const now = host.now();
  const notices = sopServers.flatMap((server) => server.home.notices(ownAnswers(server.sop, read) as never, today, now));
  const settings = pengaturanFrom(read.pengaturan as never);
  return ok({ office: settings.office, user: host.user().name, notices: isUnfilled(settings) ? [BEGIN, ...notices] : notices });
}

const BEGIN: Notice = {
  text: 'Lengkapi Pengaturan',
  detail: 'Kop surat, pimpinan, dan nomor surat dipakai pada semua dokumen.',
  tone: 'soon',
  tag: 'Mulai di sini',
  route: 'form/pengaturan.isi',
  person: '',
};

export const useCases: ReadonlyMap<string, UseCase> = new Map(
  Object.entries({
    ...registerUseCases,
    ...templateUseCases(() => workbookTables),
    ...Object.assign({}, ...sopServers.map((server) => server.useCases)),
    home: query((host) => home(host as WorkbookHost)),
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
