/** What became of the lines of a month. A line that came from an open RTL moves that RTL in the same commit. Source: LM-4, LM-5, LM-9. */
import { update } from '../../../host/change.ts';
import { column, picked, where } from '../../../host/query.ts';
import { vanishedConflict } from '../../../registers/child-rows.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { ListItem, Refusal } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { realisationForm } from './forms.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { byUnit, loadsPlan, printRupiah, realisedWords, savesPlan, unrealisable } from './plan-record.ts';
import type { Realised } from './realised-rtl.ts';
import { effectOnRtl } from './realised-rtl.ts';
import { planRoute } from './rencana.table.ts';

type Item = ListItem<typeof realisationForm.fields.lines.items>;

const queries = (record: string) => ({
  plans: column(kegiatanTable, 'plan'),
  sources: column(kegiatanTable, 'source'),
  kegiatan: where(kegiatanTable, 'plan', [record]),
  rtl: picked(
    rtlTable,
    'number',
    (_numbers, { plans = [], sources = [] }) =>
      new Set(sources.filter((source, index) => plans[index] === record && source.startsWith('RTL-'))),
  ),
});

export const loadRealisation = loadsPlan(queries, ({ host, row: plan, read: { kegiatan, rtl } }) => ({
  title: `Realisasi ${plan.title}`,
  values: {
    lines: byUnit(kegiatan).map((row) => ({
      id: row.number,
      seen: host.seen(row),
      heading: row.activity,
      note: noteOf(row, rtl),
      ...realisedOf(row),
    })),
  },
  seen: '',
  notes: kegiatan.length === 0 ? [`${plan.title} belum berisi kegiatan.`] : [],
  locked: unrealisable(plan, host.today()),
}));

function realisedOf({ realisation, realisedVolume, realisedCost, realisationNote, evidence }: Realised): Realised {
  return { realisation, realisedVolume, realisedCost, realisationNote, evidence };
}

function noteOf({ unit, volume, time, cost, source }: Kegiatan, rtl: readonly Rtl[]): string {
  const task = rtl.find(({ number }) => number === source);
  const facts = [
    unit?.label,
    volume,
    time,
    cost === null ? null : printRupiah(cost),
    task && `${task.number} ${task.state.toLowerCase()}`,
  ];
  return facts.filter((fact) => fact).join(' · ');
}

/** Refuses a month that has not begun, what was not or only partly done without a word why, and figures without the realisation. */
export const realisePlan = savesPlan(realisationForm, queries, ({ host, row: plan, read, values }) => {
  const locked = unrealisable(plan, host.today());
  if (locked !== null) return refuse(locked);
  const items = values.lines ?? [];
  const refusals = items.flatMap(refusalsOf);
  if (refusals.length > 0) return refuseAll(refusals);
  const rowOf = new Map(read.kegiatan.map((row) => [row.number, row]));
  const gone = items.find(({ id }) => !rowOf.has(id ?? ''));
  if (gone) return vanishedConflict(kegiatanTable, gone.id ?? '');
  const told = { on: host.today(), by: host.user().name };
  const tasks = read.rtl.flatMap((rtl) => {
    const effects = items.flatMap((item) => {
      const row = rowOf.get(item.id ?? '');
      const effect = row?.source === rtl.number ? effectOnRtl(row, realisedOf(item), rtl, told) : null;
      return effect ? [effect] : [];
    });
    return effects.slice(0, 1).map((effect) => ({ rtl, effect }));
  });
  const lines = items.flatMap((item) => {
    const row = rowOf.get(item.id ?? '');
    return row ? [update(kegiatanTable, row, realisedOf(item), item.seen ?? null)] : [];
  });
  const after = read.kegiatan.map((row) => ({ ...row, ...items.find(({ id }) => id === row.number) }));
  const words = tasks.map(({ rtl, effect }) => ` ${rtl.number} ${(effect.state ?? rtl.state).toLowerCase()}.`);
  return ok({
    action: `Catat realisasi ${plan.title}`,
    changes: [...lines, ...tasks.map(({ rtl, effect }) => update(rtlTable, rtl, effect))],
    message: `${plan.title}: ${realisedWords(after)}.${words.join('')}`,
    next: [{ caption: `Buka ${plan.title}`, route: planRoute(plan) }],
  });
});

function refusalsOf({ realisation, realisedVolume, realisedCost, realisationNote }: Item, index: number): Refusal[] {
  const path = `lines.${index}`;
  if (realisation === null && (realisedVolume !== null || realisedCost !== null))
    return [{ field: `${path}.realisation`, message: 'Pilih realisasinya, atau kosongkan volume dan biayanya.' }];
  if (realisation === 'Tidak terlaksana' && realisationNote === null)
    return [{ field: `${path}.realisationNote`, message: 'Tulis mengapa kegiatan ini tidak terlaksana.' }];
  if (realisation === 'Terlaksana sebagian' && realisationNote === null)
    return [{ field: `${path}.realisationNote`, message: 'Tulis bagian mana yang belum terlaksana, dan mengapa.' }];
  return [];
}
