/** LM-14: what the lokmin tribulanan is to hear, chosen from what this meeting found and extended by hand. */
import type { Change } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { CONFLICT_FIELD } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { listSeen } from '../../../registers/record-forms.ts';
import { partsOf } from '../../../schema/dates.ts';
import type { ListItem, Refusal, Result } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { performanceUpTo } from '../kinerja/performance.ts';
import { lokminQueries } from '../lokmin-record.ts';
import { monthBefore } from '../meeting-months.ts';
import type { Candidate } from './candidates.ts';
import { candidatesOf, orphansOf } from './candidates.ts';
import { quarterForm } from './forms.ts';
import type { Handing } from './handing.ts';
import { bring, destinationOf, discussedWords, handingOf, handingQueries, settle, takeBack } from './handing.ts';
import { ownMatterChanges } from './own-matters.ts';

const KIND = 'Lokmin tribulanan';

function queries(record: string) {
  const { numbers, dates, masalah, usulan, indikator, kinerja } = lokminQueries(record);
  return { numbers, dates, masalah, usulan, indikator, kinerja, ...handingQueries(record) };
}

function candidatesFrom(rapat: Rapat, { bahan }: Handing, read: Answers<ReturnType<typeof queries>>): Candidate[] {
  const active = read.indikator.filter((row) => row.active);
  const performance = performanceUpTo(active, read.kinerja, monthBefore(partsOf(rapat.date)));
  const candidates = candidatesOf({ ...read, performance });
  return [...candidates, ...orphansOf(bahan, candidates)];
}

function broughtAs(bahan: readonly BahanRapat[], origin: string): BahanRapat | undefined {
  return bahan.find((matter) => matter.origin === origin);
}

function typedOnes(bahan: readonly BahanRapat[]): BahanRapat[] {
  return bahan.filter((matter) => matter.origin === null);
}

export const loadQuarterMatters = loadsMeeting(queries, ({ host, row: rapat, read }) => {
  const handing = handingOf(rapat, KIND, read);
  const own = typedOnes(handing.bahan);
  return {
    values: {
      candidates: candidatesFrom(rapat, handing, read).map(({ origin, title, note }) => {
        const matter = broughtAs(handing.bahan, origin);
        const seen = matter && { seen: host.seen(matter) };
        return { id: origin, ...seen, heading: title, note, brought: matter ? true : null };
      }),
      own: own.map((row) => ({ id: row.number, seen: host.seen(row), title: row.title })),
    },
    seen: listSeen(host, own),
    notes: [destinationOf(handing)],
  };
});

type Chosen = ListItem<typeof quarterForm.fields.candidates.items>;

/** Refuses to take back what the tribulanan has discussed. What others brought meanwhile stays. */
export const bringQuarterMatters = savesMeeting(quarterForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const handing = handingOf(rapat, KIND, read);
  const chosen = chosenChanges(host, handing, candidatesFrom(rapat, handing, read), values.candidates ?? []);
  if (!chosen.ok) return chosen;
  const items = (values.own ?? []).map((item) => ({ ...item, origin: null }));
  const own = ownMatterChanges(host, handing, { present: typedOnes(handing.bahan), items, seen });
  if (!own.ok) return own;
  const count = (values.candidates ?? []).filter(({ brought }) => brought).length + items.length;
  return ok({
    action: 'Susun bahan lokmin tribulanan',
    changes: [...chosen.value, ...own.value],
    message: `${count} bahan disimpan. ${destinationOf(handing)}`,
  });
});

function chosenChanges(
  host: Host,
  handing: Handing,
  candidates: readonly Candidate[],
  items: readonly Chosen[],
): Result<Change[]> {
  const candidateOf = new Map(candidates.map((candidate) => [candidate.origin, candidate]));
  const lost = items.find((item) => item.brought === true && !isKnown(handing, candidateOf, item));
  if (lost)
    return refuse(
      `${lost.id ?? 'Calon bahan'} sudah dihapus atau ditarik kembali sejak formulir ini dibuka. Muat nilai terbaru, lalu pilih lagi.`,
      CONFLICT_FIELD,
    );
  const refusals = items.flatMap((item, index): Refusal[] => {
    const matter = takenBack(handing, item);
    const message = matter ? discussedWords(handing, matter) : null;
    return message === null ? [] : [{ field: `candidates.${index}.brought`, message }];
  });
  if (refusals.length > 0) return refuseAll(refusals);
  return ok(
    items.flatMap((item) => {
      const unwanted = takenBack(handing, item);
      if (unwanted) return takeBack(handing, unwanted, item.seen ?? null);
      const matter = broughtAs(handing.bahan, item.id ?? '');
      if (matter) return settle(host, handing, matter);
      const candidate = item.brought === true ? candidateOf.get(item.id ?? '') : undefined;
      return candidate ? bring(host, handing, candidate) : [];
    }),
  );
}

/** Still there to be brought: nobody deleted it, or took back meanwhile what the form shows as brought. */
function isKnown(handing: Handing, candidates: ReadonlyMap<string, Candidate>, { id = '', seen }: Chosen): boolean {
  return candidates.has(id) && (seen === undefined || broughtAs(handing.bahan, id) !== undefined);
}

/** The matter that this item takes back: the form showed it as brought, and it is not wanted any more. */
function takenBack(handing: Handing, { id = '', seen, brought }: Chosen): BahanRapat | undefined {
  return brought === true || seen === undefined ? undefined : broughtAs(handing.bahan, id);
}
