/** LM-2: a unit reports before the meeting: results with their analysis, drafts of RTL, proposals for lintas sektor. */
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import { findMe, findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitRef, unitTable } from '../../../registers/unit.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { ListItem, Ref, Refusal, Result } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { periodOf } from '../kinerja/performance.ts';
import { reportedCount, reporterName } from '../kinerja/record-performance.ts';
import { reportChanges } from '../kinerja/report-results.ts';
import { resultCards } from '../kinerja/result-cards.ts';
import { emptyNotes, reportedYear, yearQueries } from '../kinerja/year-of-meeting.ts';
import type { RancanganRtl } from '../persiapan/rancangan-rtl.table.ts';
import { rancanganRtlTable } from '../persiapan/rancangan-rtl.table.ts';
import type { Usulan } from '../persiapan/usulan.table.ts';
import { usulanTable } from '../persiapan/usulan.table.ts';
import { unitReportForm } from './forms.ts';
import { villageName, villageOptions, villageRef } from './villages.ts';

const queries = (record: string) => ({
  ...yearQueries(record),
  rancangan: where(rancanganRtlTable, 'meeting', [record]),
  usulan: where(usulanTable, 'meeting', [record]),
  pegawai: all(pegawaiTable),
  units: all(unitTable),
  pengaturan: pengaturanQuery,
});

/** `part` is the number of a unit; without it, the unit of whoever is at the keyboard. */
function unitOf(
  host: Host,
  part: string,
  { pegawai, units }: { readonly pegawai: readonly Pegawai[]; readonly units: readonly Unit[] },
): Result<Ref> {
  const number = part === '' ? findMe(host, pegawai)?.unit?.id : part;
  const unit = units.find((candidate) => candidate.number === number);
  if (unit) return ok(unitRef(unit));
  if (part !== '') return refuse(`Unit ${part} tidak ada lagi di lembar Unit.`);
  return refuse('Unit kerja Anda tidak tercatat di lembar Pegawai. Buka laporan unit dari langkah 2 rapat ini.');
}

/** What the unit brought to this meeting; drafts that the meeting has taken are RTL now. */
function broughtBy(
  unit: Ref,
  { rancangan, usulan }: { readonly rancangan: readonly RancanganRtl[]; readonly usulan: readonly Usulan[] },
) {
  const own = rancangan.filter((row) => row.unit.id === unit.id);
  return {
    drafts: own.filter(({ rtl }) => rtl === null),
    taken: own.filter(({ rtl }) => rtl !== null),
    proposals: usulan.filter((row) => row.unit.id === unit.id),
  };
}

function yearOf(unit: Ref, rapat: Rapat, read: Parameters<typeof reportedYear>[1]) {
  const year = reportedYear(rapat, read);
  return { ...year, indicators: year.indicators.filter((indicator) => indicator.unit.id === unit.id) };
}

export const loadUnitReport = loadsMeeting(queries, ({ host, row: rapat, read, part }) => {
  const unit = unitOf(host, part, read);
  if (!unit.ok) return { values: {}, seen: '', locked: unit.refusals[0]?.message ?? '' };
  const year = yearOf(unit.value, rapat, read);
  const { drafts, taken, proposals } = broughtBy(unit.value, read);
  const settings = pengaturanFrom(read.pengaturan);
  const nameOf = new Map(year.indicators.map(({ number, indicator }) => [number, indicator]));
  const performance = resultCards(year, (row) => host.seen(row)).map((card) => ({
    ...card,
    heading: nameOf.get(card.id) ?? card.id,
    analysis:
      year.rows.find(({ indicator, period }) => indicator.id === card.id && period === periodOf(year.at))?.analysis ?? null,
  }));
  return {
    title: `Laporan ${unit.value.label}, ${periodOf(year.at)}`,
    values: {
      performance,
      drafts: drafts.map((row) => ({ id: row.number, seen: host.seen(row), ...plannedIn(row) })),
      proposals: proposals.map((row) => ({
        id: row.number,
        seen: host.seen(row),
        village: villageRef(settings, row.village),
        proposal: row.proposal,
        partner: row.partner,
      })),
    },
    seen: listSeen(host, [...drafts, ...proposals]),
    options: { Pegawai: pegawaiOptions(read.pegawai), Desa: villageOptions(settings) },
    notes: [
      ...emptyNotes(year, ' unit ini'),
      ...(taken.length === 0 ? [] : [`Sudah diambil rapat menjadi RTL: ${taken.map(({ activity }) => activity).join('; ')}.`]),
      ...(villageOptions(settings).length === 0 ? ['Pilihan desa diisi di Pengaturan, “Desa dan kelurahan”.'] : []),
    ],
  };
});

type Planned = Pick<RancanganRtl, 'problem' | 'activity' | 'person' | 'due'>;

function plannedIn({ problem, activity, person, due }: Planned): Planned {
  return { problem, activity, person, due };
}

/** Refuses impossible figures, people who are not in the register, and deadlines before the meeting. */
export const reportUnit = savesMeeting(unitReportForm, queries, ({ host, row: rapat, read, values, seen, part }) => {
  const unit = unitOf(host, part, read);
  if (!unit.ok) return unit;
  const year = yearOf(unit.value, rapat, read);
  const items = values.performance ?? [];
  const results = reportChanges(host, { ...year, items, reporter: reporterName(host, read.pegawai), list: 'performance' });
  const planned = checkDrafts(values.drafts ?? [], rapat, read.pegawai);
  const refusals = [...(results.ok ? [] : results.refusals), ...(planned.ok ? [] : planned.refusals)];
  if (!results.ok || !planned.ok) return refuseAll(refusals);
  const brought = broughtBy(unit.value, read);
  const known = listKnown(seen);
  const drafts = childChanges(host, {
    table: rancanganRtlTable,
    present: brought.drafts,
    known,
    items: planned.value,
    values: (item: Draft) => plannedIn(item),
    fresh: (item, _index, number) => ({ number, meeting: rapatRef(rapat), unit: unit.value, rtl: null, ...plannedIn(item) }),
  });
  if (!drafts.ok) return drafts;
  const proposals = childChanges(host, {
    table: usulanTable,
    present: brought.proposals,
    known,
    items: values.proposals ?? [],
    values: (item: Proposal) => proposedIn(item),
    fresh: (item, _index, number) => ({ number, meeting: rapatRef(rapat), unit: unit.value, ...proposedIn(item) }),
  });
  if (!proposals.ok) return proposals;
  return ok({
    action: 'Laporkan unit untuk lokmin',
    changes: [...results.value, ...drafts.value, ...proposals.value],
    message: `Laporan ${unit.value.label} disimpan: ${reportedCount(items)} dari ${items.length} indikator, ${planned.value.length} rancangan RTL, ${(values.proposals ?? []).length} usulan.`,
  });
});

type Proposal = ListItem<typeof unitReportForm.fields.proposals.items>;

function proposedIn({ village, proposal, partner }: Proposal): Pick<Usulan, 'village' | 'proposal' | 'partner'> {
  return { village: villageName(village), proposal, partner };
}

type Draft = ListItem<typeof unitReportForm.fields.drafts.items>;

function checkDrafts(drafts: readonly Draft[], rapat: Rapat, pegawai: readonly Pegawai[]): Result<Draft[]> {
  const refusals: Refusal[] = [];
  const checked = drafts.map((draft, index) => {
    const person = findPegawai(pegawai, draft.person, `drafts.${index}.person`, 'Penanggung jawab');
    if (!person.ok) refusals.push(...person.refusals);
    if (draft.due < rapat.date)
      refusals.push({
        field: `drafts.${index}.due`,
        message: `Tenggat tidak boleh sebelum tanggal rapat (${printDate(rapat.date)}).`,
      });
    return person.ok ? { ...draft, person: pegawaiRef(person.value) } : draft;
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(checked);
}
