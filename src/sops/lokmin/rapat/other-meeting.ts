/** A meeting other than the lokmin bulanan, with the matters that others brought before it. */
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { RecordView } from '../../sop.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { lokminFrom, lokminQueries } from '../lokmin-record.ts';
import { showMeeting } from '../open-lokmin.ts';
import { rapat as sop } from './sop.ts';

export interface OtherMeeting extends Lokmin {
  readonly brought: readonly BahanRapat[];
}

export function openRapat(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const read = host.read({ ...lokminQueries(record), brought: where(bahanRapatTable, 'meeting', [record]) });
  const found = lokminFrom(host, record, read);
  return found.ok ? ok(showMeeting(host, sop, { ...found.value, brought: read.brought })) : found;
}
