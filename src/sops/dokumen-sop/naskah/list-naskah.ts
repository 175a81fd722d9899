/** All SOPs and kerangka acuan, each with where it stands; and what of them waits for whom. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { daysBetween, printDate, printShortDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { Notice, RecordLine, SopServer, Tone } from '../../sop.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisionWords, revisiTable } from '../revisi/revisi.table.ts';
import type { Naskah } from './naskah.table.ts';
import { naskahTable } from './naskah.table.ts';
import { naskahRoute } from './naskah-record.ts';

/** So long before it is due a review is announced. */
const SOON = 60;

export interface Standing {
  readonly tag: string;
  readonly tone: Tone;
  /** What the list says of its revision. */
  readonly detail: string;
}

/** Where a naskah stands, from its revisions. */
export function standingOf(naskah: Naskah, revisi: readonly Revisi[], today: string): Standing {
  const current = revisi.find(({ state }) => state === 'Berlaku');
  const draft = revisi.find(({ state }) => state === 'Draf');
  const number = naskah.documentNumber ?? 'belum bernomor';
  const detail = current
    ? `${number} · revisi ${revisionWords(current.revision)} · ${printShortDate(current.issuedOn ?? today)}`
    : number;
  if (current && naskah.reviewDue !== null && naskah.reviewDue < today) return { tag: 'Perlu ditinjau', tone: 'late', detail };
  if (draft) return { ...draftTag(draft, current !== undefined), detail };
  return current ? { tag: 'Berlaku', tone: 'ok', detail } : { tag: 'Kedaluwarsa', tone: 'plain', detail };
}

function draftTag({ approval, submittedAt, revision }: Revisi, isRevision: boolean): { tag: string; tone: Tone } {
  if (approval === 'Disetujui') return { tag: 'Disetujui', tone: 'soon' };
  if (approval === 'Dikembalikan') return { tag: 'Dikembalikan', tone: 'late' };
  if (submittedAt !== null) return { tag: 'Menunggu persetujuan', tone: 'soon' };
  return { tag: isRevision ? `Draf revisi ${revisionWords(revision)}` : 'Draf', tone: 'plain' };
}

export function listNaskah(host: Host): Result<readonly RecordLine[]> {
  const { naskah, revisi } = host.read({ naskah: all(naskahTable), revisi: all(revisiTable) });
  const lines = naskah.map((row): RecordLine => {
    const { tag, tone, detail } = standingOf(
      row,
      revisi.filter((one) => one.naskah.id === row.number),
      host.today(),
    );
    return { record: row.number, title: row.title, detail: `${row.kind} · ${detail}`, tag, tone, route: naskahRoute(row.number) };
  });
  return ok(lines.sort((a, b) => a.title.localeCompare(b.title)));
}

const queries = () => ({ naskah: all(naskahTable), revisi: all(revisiTable), pengaturan: pengaturanQuery });

export const naskahHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ naskah, revisi, pengaturan }, today) => {
    const { headName } = pengaturanFrom(pengaturan);
    return naskah.flatMap((row) => {
      const own = revisi.filter((one) => one.naskah.id === row.number);
      return [...waitingNotice(row, own, headName), ...reviewNotice(row, own, today)];
    });
  },
};

function waitingNotice({ number, title }: Naskah, revisi: readonly Revisi[], head: string): Notice[] {
  const draft = revisi.find(({ state }) => state === 'Draf');
  if (!draft || draft.submittedAt === null || draft.approval === 'Dikembalikan') return [];
  const isApproved = draft.approval === 'Disetujui';
  return [
    {
      text: `${isApproved ? 'Terbitkan' : 'Setujui'} ${title}`,
      detail: `Revisi ${revisionWords(draft.revision)}, diajukan ${draft.submittedBy ?? ''}`,
      tone: 'soon',
      tag: isApproved ? 'Siap terbit' : 'Menunggu persetujuan',
      route: isApproved ? `form/dokumenSop.terbit/${number}` : `form/dokumenSop.setuju/${number}`,
      person: isApproved ? '' : head,
    },
  ];
}

function reviewNotice({ number, title, reviewDue, unit }: Naskah, revisi: readonly Revisi[], today: string): Notice[] {
  if (reviewDue === null || !revisi.some(({ state }) => state === 'Berlaku')) return [];
  if (revisi.some(({ state }) => state === 'Draf')) return [];
  const left = daysBetween(today, reviewDue);
  if (left > SOON) return [];
  return [
    {
      text: `Tinjau ${title}`,
      detail: unit ?? `Paling lambat ${printDate(reviewDue)}`,
      tone: left < 0 ? 'late' : 'soon',
      tag: left < 0 ? `Terlambat ${-left} hari` : `${left} hari lagi`,
      route: `form/dokumenSop.tinjau/${number}`,
      person: '',
    },
  ];
}
