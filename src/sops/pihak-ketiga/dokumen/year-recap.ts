/** The rekap tahunan: all contracts in force in a year with their values, meetings and RTL, and what follows from them. Source: PK-c; design, documents. */
import type { Host } from '../../../host/host.ts';
import type { Columns } from '../../../host/query.ts';
import { all, column, picked, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import { borders } from '../kontrak/contract-record.ts';
import { recapForm } from '../kontrak/forms.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { pembahasanTable } from '../rapat/pembahasan.table.ts';
import { contractYears } from './year-figures.ts';
import { recapOrder, recapRecord } from './year-recap-data.ts';

/** Begins with the year that `record` names, as Dokumen has it, or with this one. */
export function loadRecap(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const named = /^\d{4}$/.exec(record)?.[0];
  return ok({ values: { year: Number(named ?? host.today().slice(0, 4)) }, seen: '' });
}

const meetingNumbers = ({ aboutMeetings = [] }: Columns) => new Set(aboutMeetings);

const queries = (year: number) => ({
  kontrak: all(kontrakTable),
  monitoring: all(monitoringTable),
  nilai: all(nilaiTable),
  aboutMeetings: column(pembahasanTable, 'meeting'),
  aboutContracts: column(pembahasanTable, 'contract'),
  rapat: picked(rapatTable, 'number', (_numbers, columns) => meetingNumbers(columns)),
  rtl: picked(rtlTable, 'source', (_sources, columns) => meetingNumbers(columns)),
  dokumen: where(dokumenTable, 'record', [recapRecord(year)]),
  berkas: berkasQuery,
  pengaturan: pengaturanQuery,
});

/** Refuses a year in which no contract was in force. */
export function makeRecap(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(recapForm, input);
  if (!submitted.ok) return submitted;
  const { year } = submitted.value.values;
  const read = host.read(queries(year));
  const settings = pengaturanFrom(read.pengaturan);
  const contractOf = new Map(read.aboutMeetings.map((meeting, index) => [meeting, read.aboutContracts[index] ?? '']));
  const contracts = contractYears(year, { ...read, contractOf }, borders(settings), host.today());
  if (contracts.length === 0)
    return refuse(`Tidak ada kontrak yang berlaku pada tahun ${year}. Pilih tahun lain, atau catat kontraknya dahulu.`, 'year');
  const context = { settings, pictures: logosFrom(read.berkas), present: read.dokumen, toDrive: wantsDrive(input) };
  const made = makeDocument(host, context, recapOrder(year, contracts, settings));
  if (!made.ok) return made;
  const { message, file, link } = made.value;
  return ok({ message, record: recapRecord(year), document: { file, link } });
}
