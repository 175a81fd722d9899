/** The packet for assessors: what is made for it, what a failing connection does, and what stands in the .zip. */
import { describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import type { MadeDocument } from '../../registers/make-document.ts';
import { EXAMPLE_SETTINGS } from '../../registers/pegawai.examples.ts';
import type { Completeness, CompletenessRow } from '../../sops/lokmin/laporan/completeness-view.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened } from '../../workbench/office-workbench.ts';
import type { Reply } from '../server.ts';
import type { Job, MadePaper, Making } from './packet.ts';
import { jobsFor, makePapers } from './packet.ts';
import { packetEntries, packetName } from './packet-entries.ts';
import { zipPacket } from './zip-packet.ts';

const AT = new Date('2026-11-01T08:00:00Z');
const job = (kind: string, record = 'RPT-2026-0001'): Job => ({ record, title: 'Lokmin', kind, useCase: `lokmin.make${kind}` });
const file = (name: string) => ({ name, mimeType: 'docx', base64: 'UEs=' });
const good = (name: string): Reply<MadeDocument> => ({
  ok: true,
  value: { message: '', letterNumber: '', link: null, file: file(name) },
  problems: [],
});
const bad = (code: 'connection' | 'refused', message: string): Reply<never> => ({
  ok: false,
  code,
  refusals: [{ field: '', message }],
  problems: [],
});

function making(
  jobs: readonly Job[],
  some: Partial<Making> = {},
): Making & { readonly waited: number[]; readonly heard: string[] } {
  const waited: number[] = [];
  const heard: string[] = [];
  return {
    jobs,
    made: [],
    make: ({ kind }) => Promise.resolve(good(`${kind}.docx`)),
    told: (done, { kind }) => heard.push(`${done}/${jobs.length} ${kind}`),
    isCancelled: () => false,
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
    waited,
    heard,
    ...some,
  };
}

describe('LM-17: the documents of the packet', () => {
  const jobs = [job('Undangan'), job('Notulen'), job('Rekap RTL')];

  test('are made one after the other, and told', async () => {
    const work = making(jobs);

    expect(await makePapers(work)).toMatchObject({ isWhole: true, made: jobs.map(({ kind }) => ({ kind, why: null })) });
    expect(work.heard).toEqual(['0/3 Undangan', '1/3 Notulen', '2/3 Rekap RTL']);
  });

  test('one that is refused is left out with its reason, and the others go on', async () => {
    const make: Making['make'] = ({ kind }) =>
      Promise.resolve(kind === 'Notulen' ? bad('refused', 'Rapat belum ditutup.') : good(`${kind}.docx`));
    const work = making(jobs, { make });

    const { isWhole, made } = await makePapers(work);

    expect([isWhole, made.map(({ why }) => why)]).toEqual([true, [null, 'Rapat belum ditutup.', null]]);
    expect(work.waited).toEqual([]);
  });

  test('a connection that fails is tried again after a while', async () => {
    let tries = 0;
    const make: Making['make'] = ({ kind }) =>
      Promise.resolve(kind === 'Notulen' && ++tries < 3 ? bad('connection', 'Putus.') : good(`${kind}.docx`));
    const work = making(jobs, { make });

    expect(await makePapers(work)).toMatchObject({ isWhole: true });
    expect(work.waited).toEqual([2000, 6000]);
  });

  test('one that stays away stops the work, which goes on from there', async () => {
    const make: Making['make'] = ({ kind }) =>
      Promise.resolve(kind === 'Notulen' ? bad('connection', 'Putus.') : good(`${kind}.docx`));
    const stopped = await makePapers(making(jobs, { make }));

    expect(stopped).toMatchObject({ isWhole: false, stopped: { code: 'connection' }, made: [{ kind: 'Undangan' }] });
    const resumed = making(jobs, { made: stopped.made });
    expect((await makePapers(resumed)).made.map(({ kind }) => kind)).toEqual(['Undangan', 'Notulen', 'Rekap RTL']);
    expect(resumed.heard).toEqual(['1/3 Notulen', '2/3 Rekap RTL']);
  });

  test('are not made any more once it is cancelled', async () => {
    const work = making(jobs, { isCancelled: () => work.heard.length === 2 });

    expect(await makePapers(work)).toMatchObject({ isWhole: false, stopped: null, made: [{}, {}] });
  });
});

const row = (record: string, title: string, some: Partial<CompletenessRow> = {}): CompletenessRow => ({
  group: 'Rapat lain',
  month: '2026-10',
  label: 'Oktober 2026',
  meeting: {
    record,
    title,
    date: '2026-10-08',
    route: `sop/rapat/${record}`,
    papers: [
      { kind: 'Undangan', useCase: null, why: 'belum dibuat' },
      { kind: 'Notulen', useCase: 'lokmin.makeMinutes', why: null },
    ],
  },
  cells: [{ state: 'missing', words: 'undangan belum dibuat' }],
  isWhole: false,
  ...some,
});

describe('LM-17: the packet', () => {
  const completeness = { year: '2026', office: 'UPTD PUSKESMAS CONTOH', parts: ['Undangan'] };
  const entriesOf = (rows: readonly CompletenessRow[], made: readonly MadePaper[]) =>
    packetEntries({ completeness, rows, made, at: '1 November 2026 15.00' });

  test('keeps two meetings of the same name apart, and makes names that Windows takes', () => {
    const rows = [row('RPT-2026-0001', 'Musyawarah: Desa Mawar?'), row('RPT-2026-0002', 'Musyawarah: Desa Mawar?')];
    const made = rows.map(({ meeting }) => ({
      ...job('Notulen', meeting?.record),
      file: file('Notulen.docx'),
      why: null,
      isChanged: false,
    }));

    expect(entriesOf(rows, made).map(({ path }) => path)).toEqual([
      'Daftar isi.txt',
      '2026-10 Musyawarah- Desa Mawar- (RPT-2026-0001)/Notulen.docx',
      '2026-10 Musyawarah- Desa Mawar- (RPT-2026-0002)/Notulen.docx',
    ]);
  });

  test('says in its table of contents what is there, what is missing and why', () => {
    const absent = row('', '', {
      meeting: null,
      label: 'Juli 2026',
      group: 'Lokmin bulanan',
      cells: [{ state: 'missing', words: 'belum ada lokmin bulanan' }],
    });
    const made = [{ ...job('Notulen'), file: null, why: 'Rapat belum ditutup.', isChanged: false }];
    const [contents] = entriesOf([absent, row('RPT-2026-0001', 'Tinjauan manajemen 8 Oktober 2026')], made);

    expect(contents?.text?.replace('\ufeff', '').split('\r\n')).toEqual([
      'PAKET BUKTI RAPAT 2026',
      'UPTD PUSKESMAS CONTOH',
      'Disusun 1 November 2026 15.00. Berisi 0 dokumen.',
      '',
      'Juli 2026 · Lokmin bulanan: BELUM ADA (belum ada lokmin bulanan)',
      '',
      '2026-10 Tinjauan manajemen 8 Oktober 2026 (RPT-2026-0001)',
      '  BELUM LENGKAP:',
      '  - Undangan: undangan belum dibuat',
      '  Dokumen:',
      '  - Undangan: tidak disertakan, belum dibuat',
      '  - Notulen: tidak disertakan, Rapat belum ditutup.',
      '',
    ]);
  });

  test.each<[boolean, readonly CompletenessRow[], string]>([
    [true, [], 'Paket bukti lokmin 2026.zip'],
    [false, [row('RPT-2026-0001', 'A'), row('RPT-2026-0002', 'B')], 'Paket bukti lokmin Oktober 2026.zip'],
    [
      false,
      [row('RPT-2026-0001', 'A'), row('RPT-2026-0002', 'B', { label: 'Mei 2026' })],
      'Paket bukti lokmin 2026 (2 bulan).zip',
    ],
  ])('of the whole year %s is called after what is in it', (isWholeYear, rows, name) => {
    expect(packetName('2026', rows, isWholeYear)).toBe(name);
  });
});

/** As the browser does it: asks for the completeness, makes the documents, puts them together. */
async function packetOf(office: Office): Promise<PizZip> {
  const completeness = office.done<Completeness>('lokmin.kelengkapan', { year: '2026' });
  const make = ({ useCase, record }: Job) =>
    Promise.resolve(office.call(useCase, { record, isCopy: true }) as Reply<MadeDocument>);
  const { made } = await makePapers(making(jobsFor(completeness.rows), { make }));
  const entries = packetEntries({ completeness, rows: completeness.rows, made, at: '1 November 2026 15.00' });
  return new PizZip(zipPacket('Paket bukti lokmin 2026.zip', entries, AT).base64, { base64: true });
}

test('LM-17: the packet of a year holds a folder for each meeting with Word files that open, and making it again makes no revision', async () => {
  const office = officeWorkbench();
  const record = closed(office, '2026-10-08');
  office.done('lokmin.makeInvitation', { record });
  opened(office, '2026-11-05');

  const zip = await packetOf(office);

  const october = '2026-10 Lokmin bulanan Oktober 2026';
  const november = '2026-11 Lokmin bulanan November 2026';
  expect(Object.keys(zip.files).filter((path) => !path.endsWith('/'))).toEqual([
    'Daftar isi.txt',
    `${october}/Undangan Lokmin bulanan Oktober 2026.docx`,
    `${october}/Daftar hadir Lokmin bulanan Oktober 2026.docx`,
    `${october}/Notulen Lokmin bulanan Oktober 2026.docx`,
    `${october}/Daftar tilik Lokmin bulanan Oktober 2026.docx`,
    `${november}/Daftar hadir Lokmin bulanan November 2026.docx`,
    `${november}/Daftar tilik Lokmin bulanan November 2026.docx`,
  ]);
  const minutes = zip.file(`${october}/Notulen Lokmin bulanan Oktober 2026.docx`)?.asUint8Array();
  expect(minutes && new PizZip(minutes).file('word/document.xml')?.asText()).toContain('Semua sepakat.');
  expect(zip.file('Daftar isi.txt')?.asText()).toContain('  - Notulen: tidak disertakan, rapat belum ditutup');

  office.at('2026-12-01');
  const before = office.rows(dokumenTable);
  await packetOf(office);
  expect(office.rows(dokumenTable)).toEqual(before);
});

test('LM-17: a paper that says something else now is told as such, and no revision is made for the packet', async () => {
  const office = officeWorkbench();
  const record = closed(office, '2026-10-08');
  office.done('lokmin.makeMinutes', { record });
  const before = office.rows(dokumenTable);
  office.done('pengaturan.save', { values: { ...EXAMPLE_SETTINGS, agency: 'DINAS KESEHATAN DAN KB' } });

  const zip = await packetOf(office);

  expect(office.rows(dokumenTable).filter(({ kind }) => kind === 'Notulen')).toEqual(before);
  expect(zip.file('Daftar isi.txt')?.asText()).toContain(
    '  - Notulen Lokmin bulanan Oktober 2026.docx (isinya berubah sejak dibuat; sertakan berkas yang ditandatangani)',
  );
});
