/** What the rows say for the steps of "Mulai di sini": all of it in the call that reads the headers of every sheet. */
import type { Host } from '../../host/host.ts';
import { HostError } from '../../host/host.ts';
import type { Query } from '../../host/query.ts';
import { all, column, none } from '../../host/query.ts';
import type { Standing } from '../../host/standing.ts';
import { standingOf } from '../../host/standing.ts';
import type { Fields, RowOf, Table } from '../../schema/index.ts';
import { berkasTable } from '../berkas.table.ts';
import { LOGOS } from '../berkas.ts';
import { nextNumbers } from '../peek-numbers.ts';
import { pegawaiTable } from '../pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import { penomoranTable } from '../penomoran.table.ts';
import { unitTable } from '../unit.table.ts';
import type { PublicForms } from './public-forms.ts';
import type { OfficeFacts } from './steps.ts';
import { isOwner, triggerOwner } from './trigger-step.ts';

/** Small tables and single columns: cheap enough for the home screen. */
export const startQueries = {
  pengaturan: pengaturanQuery,
  counters: all(penomoranTable),
  units: column(unitTable, 'number'),
  staff: column(pegawaiTable, 'number'),
  files: column(berkasTable, 'part'),
};

export interface StartAnswers {
  readonly pengaturan: Parameters<typeof pengaturanFrom>[0];
  readonly counters: readonly RowOf<typeof penomoranTable>[];
  readonly units: readonly string[];
  readonly staff: readonly string[];
  readonly files: readonly string[];
  readonly forms: readonly Record<string, unknown>[];
}

export function standingFrom(counters: StartAnswers['counters'], presentId: string): Standing {
  return standingOf((series) => counters.find((row) => row.series === series)?.mark ?? '', presentId);
}

/** `waiting`: how many answers of the public were not taken in yet. */
export function factsFrom(host: Host, read: StartAnswers, publicForms: PublicForms, waiting: number): OfficeFacts {
  const settings = pengaturanFrom(read.pengaturan);
  const forms = publicForms.active(read.forms);
  const person = host.user();
  return {
    settings,
    standing: standingFrom(read.counters, host.workbook().id),
    units: numbered(read.units),
    staff: numbered(read.staff),
    hasLogo: read.files.some((part) => LOGOS.some((logo) => part.startsWith(`${logo} `))),
    forms,
    person,
    // Asked only of whom it concerns: it is a call of its own.
    hasTrigger: forms.length > 0 && isOwner(triggerOwner(settings, forms), person) ? lookForTrigger(host) : null,
    waiting,
    numbers: nextNumbers(read.counters, settings, host.today()),
  };
}

function numbered(column: readonly string[]): number {
  return column.filter((number) => number !== '').length;
}

/** `null` for who has not allowed Admen to look. */
function lookForTrigger(host: Host): boolean | null {
  try {
    return host.hasTrigger();
  } catch (error) {
    console.warn(`The trigger could not be looked for: ${String(error)}`);
    return null;
  }
}

/** `null` while sheets are missing or not whole. */
export function officeFacts(host: Host, tables: readonly Table[], publicForms: PublicForms): OfficeFacts | null {
  const headers = Object.fromEntries(tables.map((table) => [`sheet ${table.name}`, none(table) as Query<Fields, 'rows'>]));
  try {
    const { forms, taken } = publicForms;
    const read = host.read({ ...headers, ...startQueries, forms, taken }) as unknown as StartAnswers & {
      readonly taken: readonly string[];
    };
    return factsFrom(host, read, publicForms, publicForms.waiting(host, read.forms, read.taken));
  } catch (error) {
    if (error instanceof HostError && error.code === 'structure') return null;
    throw error;
  }
}
