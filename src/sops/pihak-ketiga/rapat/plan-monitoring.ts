/** A monitoring meeting is planned with the third party: its contract and period, agenda with what is weak, and who is invited. Source: PK-a. */
import type { Change } from '../../../host/change.ts';
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, none, picked, where } from '../../../host/query.ts';
import { acaraTable, newAcara } from '../../../registers/acara.table.ts';
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import { kehadiranTable, newKehadiran } from '../../../registers/kehadiran.table.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import { checkHours, checkRoom, daysOfYear } from '../../../registers/meeting-schedule.ts';
import type { AgendaItem } from '../../../registers/new-meeting.ts';
import { agendaFor, newRapat } from '../../../registers/new-meeting.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef, rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { pegawaiOptions } from '../../../registers/referensi.ts';
import { templatAcaraTable } from '../../../registers/templat-acara.table.ts';
import type { Filled, ListItem, Refusal, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse, refuseAll } from '../../../schema/index.ts';
import { borders } from '../kontrak/contract-record.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakRef, kontrakTable, lastDay } from '../kontrak.table.ts';
import { monitoringRef, monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import type { Borders } from '../penilaian/score-contract.ts';
import { isLow, reachedBy } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { latestOf, printScore, scoredPeriods, scoreWords } from '../penilaian/standing.ts';
import type { PihakKetiga } from '../pihak-ketiga.table.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import { appointmentForm, planForm } from './forms.ts';
import { pembahasanTable } from './pembahasan.table.ts';

const KIND = 'Monitoring pihak ketiga';

/** `record` is the contract, when it is planned from there. */
export function loadPlan(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const read = host.read({
    kontrak: all(kontrakTable),
    pihakKetiga: all(pihakKetigaTable),
    monitoring: all(monitoringTable),
    nilai: all(nilaiTable),
    pegawai: all(pegawaiTable),
    pengaturan: pengaturanQuery,
  });
  const settings = pengaturanFrom(read.pengaturan);
  const running = read.kontrak.filter((row) => lastDay(row) >= host.today() || row.number === record);
  const chosen = running.find(({ number }) => number === record) ?? null;
  const partner = chosen && partnerOf(chosen, read.pihakKetiga);
  const head = read.pegawai.find((person) => person.active && person.name === settings.headName);
  return ok({
    values: {
      contract: chosen && kontrakRef(chosen),
      date: null,
      ...{ start: settings.start, end: settings.end, place: settings.place },
      chair: head ? pegawaiRef(head) : null,
      secretary: null,
      ...{ agreedWith: partner?.contact ?? null, agreedVia: null, agreedOn: null },
      guests: partner ? [{ name: partner.contact, role: partner.position }] : [],
    },
    seen: '',
    options: { Kontrak: running.map(kontrakRef), Pegawai: pegawaiOptions(read.pegawai) },
    notes: [
      ...(running.length === 0 ? ['Belum ada kontrak yang berlaku. Catat kontraknya dahulu.'] : []),
      ...(chosen ? [periodNote(latestOf(scoredPeriods(chosen, read, borders(settings))))] : []),
    ],
  });
}

function periodNote(latest: ScoredPeriod | null): string {
  if (latest === null) return 'Kontrak ini belum dinilai: nilai satu periode dahulu, supaya kinerjanya dapat dibahas.';
  return `Yang dibahas: penilaian ${latest.monitoring.period}, ${scoreWords(latest)}.`;
}

function partnerOf(kontrak: Kontrak, pihakKetiga: readonly PihakKetiga[]): PihakKetiga | null {
  return pihakKetiga.find(({ number }) => number === kontrak.partner.id) ?? null;
}

/** Refuses a contract that is not there, an end before the start, people who do not work here, and a second meeting of that day with the same third party. */
export function planMonitoring(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(planForm, input);
  if (!submitted.ok) return submitted;
  const { contract, agreedWith, agreedVia, agreedOn, guests, ...schedule } = submitted.value.values;
  const read = host.read({
    kontrak: all(kontrakTable),
    pihakKetiga: all(pihakKetigaTable),
    monitoring: where(monitoringTable, 'contract', [contract.id]),
    nilai: where(nilaiTable, 'contract', [contract.id]),
    pegawai: all(pegawaiTable),
    agendas: all(templatAcaraTable),
    others: picked(rapatTable, 'date', daysOfYear(schedule.date)),
    pembahasan: none(pembahasanTable),
    acara: none(acaraTable),
    kehadiran: none(kehadiranTable),
    pengaturan: pengaturanQuery,
  });
  const kontrak = read.kontrak.find(({ number }) => number === contract.id);
  if (!kontrak) return refuse(`Kontrak ${contract.id} tidak ada di lembar Kontrak. Pilih yang lain.`, 'contract');
  const plan = { kind: KIND, subject: kontrak.partner.label, ...schedule } as const;
  const checked = checkHours(plan, read.pegawai);
  const room = checkRoom(plan, read.others);
  const days: Refusal[] =
    agreedOn !== null && agreedOn > schedule.date
      ? [{ field: 'agreedOn', message: 'Waktu rapat disepakati sebelum rapatnya, bukan sesudahnya.' }]
      : [];
  const refusals = [...(checked.ok ? [] : checked.refusals), ...(room.ok ? [] : room.refusals), ...days];
  if (refusals.length > 0 || !checked.ok) return refuseAll(refusals);

  const settings = pengaturanFrom(read.pengaturan);
  const latest = latestOf(scoredPeriods(kontrak, read, borders(settings)));
  const rapat = newRapat(host.nextNumber(rapatTable), checked.value);
  const partner = partnerOf(kontrak, read.pihakKetiga);
  const weak = weakItems(latest, kontrak, borders(settings));
  const changes: Change[] = [
    append(rapatTable, rapat),
    append(pembahasanTable, {
      ...{ number: host.nextNumber(pembahasanTable), meeting: rapatRef(rapat), contract: kontrakRef(kontrak) },
      monitoring: latest && monitoringRef(latest.monitoring),
      ...{ agreedWith, agreedVia, agreedOn },
    }),
    ...agendaChanges(host, rapat, withWeak(agendaFor(rapat, read), weak)),
    ...participantChanges(host, rapat, { kontrak, partner, guests: guests ?? [], pegawai: read.pegawai }),
  ];
  const hints = [
    ...(weak.length > 0 ? [`${weak.length} kriteria lemah masuk susunan acara.`] : []),
    ...(latest === null ? ['Kontraknya belum dinilai: nilai satu periode sebelum rapat.'] : []),
  ];
  return carryOut(
    host,
    rapat.number,
    ok({
      action: 'Rencanakan rapat monitoring',
      changes,
      message: [`${rapat.title} direncanakan dengan nomor ${rapat.number}.`, ...hints].join(' '),
      next: [{ caption: 'Buka langkah-langkahnya', route: meetingRoute(rapat) }],
    }),
  );
}

/** A criterion below "Baik" is an item of its own: it may not drown in the whole. */
function weakItems(latest: ScoredPeriod | null, { scale }: Kontrak, limits: Borders): AgendaItem[] {
  const lines = latest === null ? [] : latest.lines.filter((line) => isLow(line, scale, limits));
  return lines.map((line) => ({
    title: `Kriteria lemah: ${line.criterion.label} (${printScore(reachedBy(line))}, ${latest?.monitoring.period})`,
    step: 'PK-c',
    presenter: 'Pengelola kontrak',
    related: line.number,
  }));
}

/** After the performance as a whole; last but one where the template has no such item. */
function withWeak(agenda: readonly Omit<AgendaItem, 'related'>[], weak: readonly AgendaItem[]): AgendaItem[] {
  const items = agenda.map(({ title, step, presenter }) => ({ title, step, presenter, related: null }));
  const place = items.findIndex(({ step }) => step === 'PK-c');
  const at = place < 0 ? Math.max(items.length - 1, 0) : place + 1;
  return [...items.slice(0, at), ...weak, ...items.slice(at)];
}

function agendaChanges(host: Host, rapat: Rapat, items: readonly AgendaItem[]): Change[] {
  return items.map((item, index) =>
    append(acaraTable, newAcara({ number: host.nextNumber(acaraTable), meeting: rapatRef(rapat), order: index + 1, ...item })),
  );
}

interface Invited {
  readonly kontrak: Kontrak;
  readonly partner: PihakKetiga | null;
  readonly guests: readonly ListItem<NonNullable<typeof planForm.fields.guests>['items']>[];
  readonly pegawai: readonly Pegawai[];
}

/** Who leads, who takes the minutes, who manages the contract, whoever the register asks to such meetings; and the third party. */
function participantChanges(host: Host, rapat: Rapat, { kontrak, partner, guests, pegawai }: Invited): Change[] {
  const leading = [rapat.chair.id, rapat.secretary.id, kontrak.manager.id];
  const staff = pegawai.filter(
    (person) => person.active && (leading.includes(person.number) || (person.meetings?.includes(KIND) ?? false)),
  );
  const come = guests.length > 0 || partner === null ? guests : [{ name: partner.contact, role: partner.position }];
  const ofPartner = come.map(({ name, role }) => ({
    name,
    role: [role, kontrak.partner.label].filter(Boolean).join(', '),
    phone: name === partner?.contact ? partner.phone : null,
  }));
  const ofStaff = staff.map((person): Pick<Kehadiran, 'name' | 'role'> & Partial<Kehadiran> => ({
    person: pegawaiRef(person),
    name: person.name,
    role: person.position,
    phone: person.phone,
  }));
  return [...ofStaff, ...ofPartner].map((participant) =>
    append(kehadiranTable, newKehadiran({ number: host.nextNumber(kehadiranTable), meeting: rapatRef(rapat), ...participant })),
  );
}

const appointmentQueries = (record: string) => ({
  pembahasan: where(pembahasanTable, 'meeting', [record]),
  monitoring: all(monitoringTable),
});

export const loadAppointment = loadsMeeting(appointmentQueries, ({ host, read: { pembahasan, monitoring } }) => {
  const [row] = pembahasan;
  const { agreedWith = null, agreedVia = null, agreedOn = null, monitoring: chosen = null } = row ?? {};
  return {
    values: { monitoring: chosen, agreedWith, agreedVia, agreedOn },
    seen: row ? host.seen(row) : '',
    options: { 'Monitoring kontrak': monitoring.filter(({ contract }) => contract.id === row?.contract.id).map(monitoringRef) },
    locked: row ? null : GONE,
  };
});

const GONE = 'Barisnya di lembar Pembahasan kontrak sudah dihapus. Rencanakan rapatnya lagi.';

/** Refuses an assessment of another contract. */
export const appoint = savesMeeting(appointmentForm, appointmentQueries, ({ row: rapat, read, values, seen }) => {
  const [row] = read.pembahasan;
  if (!row) return refuse(GONE);
  const chosen = read.monitoring.find(({ number }) => number === values.monitoring?.id);
  if (values.monitoring !== null && chosen?.contract.id !== row.contract.id)
    return refuse('Penilaian ini bukan dari kontrak yang dibahas. Pilih yang lain.', 'monitoring');
  if (values.agreedOn > rapat.date) return refuse('Waktu rapat disepakati sebelum rapatnya, bukan sesudahnya.', 'agreedOn');
  return ok({
    action: 'Catat perjanjian rapat monitoring',
    changes: [update(pembahasanTable, row, { ...values, monitoring: chosen ? monitoringRef(chosen) : null }, seen)],
    message: `Disepakati dengan ${values.agreedWith}.`,
  });
});
