/** A lokmin bulanan is planned: its agenda comes from the template, its participants are all who work here. Source: seed-001, step 3. */
import { append, update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { all, none, where } from '../../host/query.ts';
import { acaraTable, newAcara } from '../../registers/acara.table.ts';
import type { BahanRapat } from '../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../registers/bahan-rapat.table.ts';
import { kehadiranTable, newKehadiran } from '../../registers/kehadiran.table.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { carryOut } from '../../registers/record-forms.ts';
import { findPegawai, pegawaiOptions } from '../../registers/referensi.ts';
import type { TemplatAcara } from '../../registers/templat-acara.table.ts';
import { templatAcaraTable } from '../../registers/templat-acara.table.ts';
import { MONTHS, partsOf, printDate } from '../../schema/dates.ts';
import type { Filled, Result, Saved, ValuesOf } from '../../schema/index.ts';
import { ok, parseSubmission, refuse, refuseAll } from '../../schema/index.ts';
import { planForm, scheduleForm } from './forms.ts';
import { rapatRef } from './lokmin-record.ts';
import { loadsMeeting, savesMeeting } from './meeting-forms.ts';
import { meetingRoute, titleOf } from './meeting-kinds.ts';

type Schedule = ValuesOf<typeof planForm.fields>;

export function loadPlan(host: Host): Result<Filled> {
  const read = host.read({ pegawai: all(pegawaiTable), pengaturan: pengaturanQuery });
  const settings = pengaturanFrom(read.pengaturan);
  const head = read.pegawai.find((person) => person.name === settings.headName);
  return ok({
    values: {
      date: null,
      start: settings.start,
      end: settings.end,
      place: settings.place,
      chair: head ? pegawaiRef(head) : null,
      secretary: null,
    },
    seen: '',
    options: { Pegawai: pegawaiOptions(read.pegawai) },
    notes:
      read.pegawai.length === 0
        ? ['Daftar pegawai masih kosong. Isi lembar Pegawai dahulu, supaya pimpinan, notulis, dan peserta dapat dipilih.']
        : [],
  });
}

/** Refuses an end before the start, a second lokmin in a month, and people who are not in the register. */
export function planLokmin(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(planForm.fields, input);
  if (!submitted.ok) return submitted;
  const title = titleFor(submitted.value.values.date);
  const read = host.read({
    pegawai: all(pegawaiTable),
    templates: all(templatAcaraTable),
    same: where(rapatTable, 'title', [title]),
    acara: none(acaraTable),
    kehadiran: none(kehadiranTable),
    bahan: where(bahanRapatTable, 'kind', ['Lokmin bulanan']),
  });
  const checked = checkSchedule(submitted.value.values, read.pegawai, read.same);
  if (!checked.ok) return checked;

  const rapat = newRapat(host.nextNumber(rapatTable), checked.value);
  const invited = read.pegawai.filter((person) => person.active);
  const waiting = read.bahan.filter((matter) => matter.meeting === null);
  return carryOut(
    host,
    rapat.number,
    ok({
      action: 'Rencanakan lokmin',
      changes: [
        append(rapatTable, rapat),
        ...withMatters(agendaFor(rapat, read.templates), waiting).map((item, index) =>
          append(acaraTable, agendaItem(host, rapat, item, index)),
        ),
        ...waiting.map((matter) => update(bahanRapatTable, matter, { meeting: rapatRef(rapat) })),
        ...invited.map((person) => append(kehadiranTable, invitation(host, rapat, person))),
      ],
      message: `${title} direncanakan dengan nomor ${rapat.number}.`,
      next: [{ caption: 'Buka langkah-langkahnya', route: meetingRoute(rapat) }],
    }),
  );
}

export const loadSchedule = loadsMeeting(
  () => ({ pegawai: all(pegawaiTable) }),
  ({ host, row: rapat, read }) => {
    const { date, start, end, place, chair, secretary } = rapat;
    return {
      values: { date, start, end, place, chair, secretary },
      seen: host.seen(rapat),
      options: { Pegawai: pegawaiOptions(read.pegawai) },
    };
  },
);

export const rescheduleLokmin = savesMeeting(
  scheduleForm,
  (_record, values) => ({ pegawai: all(pegawaiTable), same: where(rapatTable, 'title', [titleFor(values.date)]) }),
  ({ row: rapat, read, values, seen }) => {
    const others = read.same.filter((other) => other.number !== rapat.number);
    const checked = checkSchedule(values, read.pegawai, others);
    if (!checked.ok) return checked;
    const title = titleFor(values.date);
    return ok({
      action: 'Ubah jadwal lokmin',
      changes: [update(rapatTable, rapat, { ...checked.value, title }, seen)],
      message: `Jadwal ${title} disimpan.`,
    });
  },
);

function checkSchedule(values: Schedule, pegawai: readonly Pegawai[], same: readonly Rapat[]): Result<Schedule> {
  const chair = findPegawai(pegawai, values.chair, 'chair', 'Pimpinan rapat');
  const secretary = findPegawai(pegawai, values.secretary, 'secretary', 'Notulis');
  const [other] = same;
  const refusals = [
    ...(values.end <= values.start ? refuse('Jam selesai harus sesudah jam mulai.', 'end').refusals : []),
    ...(other
      ? refuse(
          `${other.title} sudah ada: ${other.number}, ${printDate(other.date)}. Buka yang itu, atau pilih bulan lain.`,
          'date',
        ).refusals
      : []),
    ...(chair.ok ? [] : chair.refusals),
    ...(secretary.ok ? [] : secretary.refusals),
  ];
  if (refusals.length > 0 || !chair.ok || !secretary.ok) return refuseAll(refusals);
  return ok({ ...values, chair: pegawaiRef(chair.value), secretary: pegawaiRef(secretary.value) });
}

function newRapat(number: string, schedule: Schedule): Rapat {
  return {
    number,
    kind: 'Lokmin bulanan',
    subject: null,
    title: titleFor(schedule.date),
    ...schedule,
    state: 'Direncanakan',
    openedAt: null,
    closedAt: null,
    commitment: null,
    conclusion: null,
    reopenReason: null,
    invitedNote: null,
    reportedOn: null,
    reportedBy: null,
  };
}

/** LM-10 and others belong to some months only: a template row may name its months. */
function agendaFor(rapat: Rapat, templates: readonly TemplatAcara[]): TemplatAcara[] {
  const month = MONTHS[partsOf(rapat.date).month - 1];
  return templates
    .filter((template) => template.kind === rapat.kind)
    .filter((template) => template.months === null || (month !== undefined && template.months.includes(month)))
    .sort((a, b) => a.order - b.order);
}

interface Item extends Pick<TemplatAcara, 'title' | 'step' | 'presenter'> {
  readonly related: string | null;
}

/** Matters that wait (complaints chosen by the head, for instance) come before the last items: plans are made after them. */
function withMatters(agenda: readonly TemplatAcara[], waiting: readonly BahanRapat[]): Item[] {
  const items = agenda.map(({ title, step, presenter }) => ({ title, step, presenter, related: null }));
  const matters = waiting.map((matter) => ({ title: matter.title, step: null, presenter: null, related: matter.source.id }));
  const problems = items.findIndex((item) => item.step === 'LM-9');
  const at = problems < 0 ? items.length : problems;
  return [...items.slice(0, at), ...matters, ...items.slice(at)];
}

function agendaItem(host: Host, rapat: Rapat, item: Item, index: number) {
  return newAcara({ number: host.nextNumber(acaraTable), meeting: rapatRef(rapat), order: index + 1, ...item });
}

function invitation(host: Host, rapat: Rapat, person: Pegawai) {
  const { name, position: role, phone } = person;
  const number = host.nextNumber(kehadiranTable);
  return newKehadiran({ number, meeting: rapatRef(rapat), person: pegawaiRef(person), name, role, phone });
}

function titleFor(date: string): string {
  return titleOf({ kind: 'Lokmin bulanan', date, subject: null });
}
