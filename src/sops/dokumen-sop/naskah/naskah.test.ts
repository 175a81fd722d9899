/** The register of SOPs and kerangka acuan: what comes filled in, and how a draft is written. */
import { describe, expect, test } from '@jest/globals';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench, preparedWorkbench, refusalOf } from '../../../workbench/office-workbench.ts';
import { sops } from '../../index.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { BLANK, COPY } from '../forms.ts';
import {
  AUTHOR_ACCOUNT,
  issueNaskah,
  KERANGKA_ACUAN,
  LOKMIN,
  PIHAK_KETIGA,
  rewordSteps,
  UMPAN_BALIK,
} from '../naskah.examples.ts';
import { revisiTable } from '../revisi/revisi.table.ts';
import { bagianTable } from './bagian.table.ts';
import { chartFaults } from './check-content.ts';
import { langkahTable } from './langkah.table.ts';
import { naskahTable } from './naskah.table.ts';
import type { NaskahView } from './read-naskah.ts';

interface Card {
  readonly id?: string;
  readonly heading?: string;
  readonly [field: string]: unknown;
}

function cardsOf(office: Office, load: string, record: string, list: string): Card[] {
  return office.done<Filled>(load, { record }).values[list] as Card[];
}

/** Saves a list form with its cards changed. */
function saveCards(office: Office, what: 'Sections' | 'Steps', record: string, change: (cards: Card[]) => Card[]) {
  const list = what.toLowerCase();
  const { values, seen } = office.done<Filled>(`dokumenSop.load${what}`, { record });
  return office.call(`dokumenSop.save${what}`, { record, seen, values: { [list]: change(values[list] as Card[]) } });
}

function titlesOf(office: Office, record: string): string[] {
  return office.done<NaskahView>('dokumenSop.read', { record }).sections.map(({ title }) => title);
}

const NEW = {
  kind: 'SOP',
  title: 'Pelayanan loket',
  unit: 'Loket',
  documentNumber: null,
  firstRevision: 0,
  from: BLANK,
  copied: null,
};

describe('what a new workbook brings along', () => {
  test('UB-0, LM-0, PK-0, KA-0: three SOPs and the kerangka acuan, as drafts to be adapted', () => {
    const office = preparedWorkbench();

    const lines = office.done<readonly RecordLine[]>('dokumenSop.list');

    expect(lines.map(({ record, tag }) => [record, tag]).sort()).toEqual([
      [UMPAN_BALIK, 'Draf'],
      [LOKMIN, 'Draf'],
      [PIHAK_KETIGA, 'Draf'],
      [KERANGKA_ACUAN, 'Draf'],
    ]);
  });

  test.each([
    [
      'UB-0',
      UMPAN_BALIK,
      'Pengertian, Tujuan, Kebijakan, Referensi, Alat dan Bahan, Prosedur, Bagan Alir, Hal-hal yang Perlu Diperhatikan, Unit Terkait, Dokumen Terkait, Rekaman Historis Perubahan',
    ],
    [
      'LM-0',
      LOKMIN,
      'Pengertian, Tujuan, Kebijakan, Referensi, Prosedur, Bagan Alir, Hal-hal yang Perlu Diperhatikan, Unit Terkait, Dokumen Terkait, Rekaman Histori Perubahan',
    ],
    [
      'PK-0',
      PIHAK_KETIGA,
      'Pengertian, Tujuan, Kebijakan, Prosedur, Diagram Alir, Referensi, Dokumen Terkait, Distribusi, Rekaman Histori Perubahan',
    ],
    [
      'KA-0',
      KERANGKA_ACUAN,
      'Pendahuluan, Tujuan, Tujuan Khusus, Kegiatan Pokok dan Rincian Kegiatan, Sasaran, Jadwal Pelaksanaan Kegiatan, Evaluasi Pelaksanaan Kegiatan, Pencatatan dan Pelaporan',
    ],
  ])('%s: the sections of %s stand in the order of the source', (_id, record, sections) => {
    expect(titlesOf(officeWorkbench(), record)).toEqual(sections.split(', '));
  });

  test.each([
    ['UB-a…l', UMPAN_BALIK, 12],
    ['LM-1…14', LOKMIN, 14],
    ['PK-a…n', PIHAK_KETIGA, 14],
    ['KA-a, KA-b', KERANGKA_ACUAN, 2],
  ])('%s: %s has every step of the source', (_id, record, count) => {
    const view = officeWorkbench().done<RecordView>('dokumenSop.open', { record });

    expect(view.steps.find(({ id }) => id === 'langkah')?.proof.lines[0]).toBe(`${count} langkah`);
  });

  test('KA-a1…a10, KA-b1…b9: both ways have their parts, counted within the way', () => {
    const marks = officeWorkbench()
      .done<NaskahView>('dokumenSop.read', { record: KERANGKA_ACUAN })
      .sections.find(({ kind }) => kind === 'Prosedur')?.marks;

    expect(marks).toEqual(['a.', ...counted(10), 'b.', ...counted(9)]);
  });

  test('KA-F: the schedule has its four activities, KA-E and KA-H the names of Pengaturan', () => {
    const office = officeWorkbench();

    const { sections } = office.done<NaskahView>('dokumenSop.read', { record: KERANGKA_ACUAN });

    expect(sections.find(({ kind }) => kind === 'Tabel jadwal')?.schedule.map(({ time }) => time)).toEqual([
      'Maret, Oktober',
      'Maret, Oktober',
      'Maret, Juli, Oktober, Desember',
      'Maret',
    ]);
    expect(sections.find(({ code }) => code === 'sasaran')?.lines.join()).toContain('UPTD PUSKESMAS CONTOH');
    expect(sections.flatMap(({ lines }) => lines).join()).not.toMatch(/\{|\}/);
  });

  test('every link of a step names a step of the product, and every flowchart can be followed', () => {
    const office = officeWorkbench();
    const known = sops.flatMap((sop) => sop.steps.map((step) => `${sop.id}/${step.id}`));
    const steps = office.rows(langkahTable);

    expect(steps.flatMap(({ link }) => (link === null || known.includes(link) ? [] : [link]))).toEqual([]);
    for (const { number, title } of office.rows(revisiTable)) {
      const own = <Row extends { readonly revision: { readonly id: string } }>(rows: readonly Row[]) =>
        rows.filter(({ revision }) => revision.id === number);
      expect(chartFaults({ title, sections: own(office.rows(bagianTable)), steps: own(steps) })).toEqual([]);
    }
  });

  test('preparing the workbook again brings nothing back that staff took out', () => {
    const office = officeWorkbench();
    saveCards(office, 'Sections', PIHAK_KETIGA, (cards) => cards.filter(({ title }) => title !== 'Distribusi'));

    office.done('prepare', { accepted: [] });

    expect(titlesOf(office, PIHAK_KETIGA)).not.toContain('Distribusi');
    expect(office.rows(naskahTable)).toHaveLength(4);
  });
});

function counted(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}.`);
}

describe('a new naskah', () => {
  test('LM-0: a blank one begins with the sections in use, unnumbered and as a draft', () => {
    const office = officeWorkbench();

    const { record } = office.done<Saved>('dokumenSop.add', { values: NEW });

    expect(record).toBe('SOP-005');
    expect(titlesOf(office, record)).toHaveLength(11);
    expect(office.rows(revisiTable).at(-1)).toMatchObject({ revision: 0, state: 'Draf', title: 'Pelayanan loket' });
    expect(office.rows(naskahTable).at(-1)?.documentNumber).toBeNull();
  });

  test('LM-0: a copy has the text in force of another one, with its links, under numbers of its own', () => {
    const office = officeWorkbench();
    const copied = { id: LOKMIN, label: '' };

    const { record } = office.done<Saved>('dokumenSop.add', { values: { ...NEW, from: COPY, copied } });

    const [original, copy] = [LOKMIN, record].map((number) => office.done<NaskahView>('dokumenSop.read', { record: number }));
    expect(copy?.sections).toEqual(original?.sections);
    expect(copy?.title).toBe('Pelayanan loket');
    const links = office.rows(langkahTable).filter(({ revision }) => revision.id === 'RVS-005');
    expect(links.map(({ link }) => link)).toEqual(Array.from({ length: 14 }, (_, index) => `lokmin/LM-${index + 1}`));
  });

  test('PK-0: a SOP that is in force on paper goes on from its number and revision', () => {
    const office = officeWorkbench();

    const values = { ...NEW, documentNumber: 'SOP/LKT/07', firstRevision: 2 };
    const { record } = office.done<Saved>('dokumenSop.add', { values });
    saveCards(office, 'Steps', record, () => [step('Petugas memanggil nomor antrean.')]);

    expect(issueNaskah(office, record).message).toContain('revisi 02 berlaku sejak 1 Oktober 2026 dengan nomor SOP/LKT/07');
  });

  test.each([
    ['a title in use', { title: ' lokakarya mini  bulanan rutin' }, /^title: Judul ini sudah dipakai SOP-002/],
    ['a copy of nothing', { from: COPY, copied: null }, /^copied: Naskah yang disalin wajib/],
    [
      'a copy of one that is gone',
      { from: COPY, copied: { id: 'SOP-099', label: '' } },
      /^copied: Naskah yang disalin tidak ada lagi/,
    ],
    ['a copy of the other kind', { from: COPY, copied: { id: KERANGKA_ACUAN, label: '' } }, /^copied: .* adalah Kerangka acuan/],
    ['a revision that SOP headers cannot print', { firstRevision: 100 }, /^firstRevision:/],
  ])('refuses %s', (_what, values, message) => {
    const office = officeWorkbench();

    expect(refusalOf(office, 'dokumenSop.add', { values: { ...NEW, ...values } })).toMatch(message);
    expect(office.rows(naskahTable)).toHaveLength(4);
  });
});

function step(text: string, more: object = {}): Card {
  const blank = { by: null, level: 'Langkah', symbol: 'Proses', chartText: null, next: null, no: null, alternative: null };
  return { ...blank, text, ...more };
}

describe('the sections of a draft', () => {
  test('LM-0: are added, moved and taken out, and count anew', () => {
    const office = officeWorkbench();

    saveCards(office, 'Sections', PIHAK_KETIGA, (cards) => {
      const [first, ...rest] = cards.filter(({ title }) => title !== 'Distribusi');
      return [
        ...rest.slice(0, 1),
        first ?? {},
        { title: 'Unit Terkait', kind: 'Daftar', numbering: null, text: 'Pokja admen\nLoket' },
        ...rest.slice(1),
      ];
    });

    expect(titlesOf(office, PIHAK_KETIGA).slice(0, 3)).toEqual(['Tujuan', 'Pengertian', 'Unit Terkait']);
    const { sections } = office.done<NaskahView>('dokumenSop.read', { record: PIHAK_KETIGA });
    expect(sections[2]).toMatchObject({ code: 'unit-terkait', lines: ['Pokja admen', 'Loket'], marks: ['1.', '2.'] });
  });

  test.each([
    [
      'two of one title',
      { title: 'tujuan', kind: 'Teks', numbering: null, text: 'x' },
      /^sections\.9\.title: Judul bagian ini sudah ada/,
    ],
    [
      'two procedures',
      { title: 'Langkah', kind: 'Prosedur', numbering: null, text: null },
      /^sections\.9\.kind: Naskah hanya mempunyai satu bagian prosedur/,
    ],
    [
      'a schedule without times',
      { title: 'Jadwal', kind: 'Tabel jadwal', numbering: null, text: 'SMD' },
      /^sections\.9\.text: Baris “SMD” belum berbentuk Kegiatan \| Waktu/,
    ],
  ])('refuses %s', (_what, card, message) => {
    const office = officeWorkbench();

    const answer = saveCards(office, 'Sections', PIHAK_KETIGA, (cards) => [...cards, card]);

    expect(answer.ok ? '' : answer.refusals.map(({ field, message: words }) => `${field}: ${words}`).join()).toMatch(message);
    expect(titlesOf(office, PIHAK_KETIGA)).toHaveLength(9);
  });
});

describe('the steps of a draft', () => {
  test('UB-0: keep code and link when their words change, and new ones get codes that nobody had', () => {
    const office = officeWorkbench();
    const before = office.rows(langkahTable).filter(({ revision }) => revision.id === 'RVS-003');

    rewordSteps(office, PIHAK_KETIGA, { L03: 'Peserta menilai kinerja pihak ketiga.' });
    saveCards(office, 'Steps', PIHAK_KETIGA, (cards) => [step('Petugas menyiapkan tempat.'), ...cards]);

    const after = office.rows(langkahTable).filter(({ revision }) => revision.id === 'RVS-003');
    const byOrder = [...after].sort((a, b) => a.order - b.order);
    expect(byOrder[0]).toMatchObject({ code: 'L15', link: null, order: 1 });
    expect(byOrder[3]).toMatchObject({ code: 'L03', link: 'monitoring/PK-c', text: 'Peserta menilai kinerja pihak ketiga.' });
    expect(after).toHaveLength(before.length + 1);
  });

  test('UB-0: say in the form and in the text where the product carries them out', () => {
    const office = officeWorkbench();

    rewordSteps(office, PIHAK_KETIGA, { L03: 'Peserta menilai kinerja pihak ketiga.' });

    expect(cardsOf(office, 'dokumenSop.loadSteps', PIHAK_KETIGA, 'steps')[2]?.note).toBe(
      'Terhubung dengan langkah PK-c di Admen',
    );
    expect(office.done<NaskahView>('dokumenSop.read', { record: PIHAK_KETIGA }).servedBy).toEqual(['monitoring']);
    expect(office.done<NaskahView>('dokumenSop.read', { record: UMPAN_BALIK }).servedBy).toEqual(['umpanBalik', 'kotakSaran']);
  });

  test('a code that was taken out is not given again', () => {
    const office = officeWorkbench();
    saveCards(office, 'Steps', LOKMIN, (cards) => cards.map((card) => ({ ...card })));
    issueNaskah(office, LOKMIN);
    office.done('dokumenSop.revise', { record: LOKMIN, values: { reason: 'Ringkas' } });

    saveCards(office, 'Steps', LOKMIN, (cards) => cards.slice(0, -1));
    saveCards(office, 'Steps', LOKMIN, (cards) => [...cards, step('Peserta berdoa.')]);

    expect(cardsOf(office, 'dokumenSop.loadSteps', LOKMIN, 'steps').at(-1)?.heading).toBe('14 · L15');
  });

  test('targets are found however they are typed', () => {
    const office = officeWorkbench();

    saveCards(office, 'Steps', PIHAK_KETIGA, (cards) =>
      cards.map((card) => (String(card.heading).endsWith('L08') ? { ...card, next: 'selesai', no: 'l 6' } : card)),
    );

    const decision = office.rows(langkahTable).find(({ revision, code }) => revision.id === 'RVS-003' && code === 'L08');
    expect(decision).toMatchObject({ next: 'Selesai', no: 'L06' });
  });

  test.each([
    [
      'a target that is none',
      { next: 'L99' },
      /steps\.0\.next: Tidak ada langkah L99\. Tulis kode dari judul kartunya \(L01 sampai L14\)/,
    ],
    ['a way of no where nothing is decided', { no: 'L02' }, /steps\.0\.no: Hanya keputusan/],
    ['a part that is part of nothing', { level: 'Rincian' }, /steps\.0\.level: Langkah pertama tidak dapat/],
  ])('refuses %s', (_what, change, message) => {
    const office = officeWorkbench();

    const answer = saveCards(office, 'Steps', PIHAK_KETIGA, ([first, ...rest]) => [{ ...first, ...change }, ...rest]);

    expect(answer.ok ? '' : answer.refusals.map(({ field, message: words }) => `${field}: ${words}`).join()).toMatch(message);
  });

  test('UB-0: tells where the flowchart cannot be followed, in the form and at its step', () => {
    const office = officeWorkbench();

    saveCards(office, 'Steps', PIHAK_KETIGA, (cards) =>
      cards.map((card) => (String(card.heading).endsWith('L10') ? { ...card, next: 'L09' } : card)),
    );

    expect(office.done<Filled>('dokumenSop.loadSteps', { record: PIHAK_KETIGA }).notes?.join(' ')).toMatch(
      /Bagan alir: .*berputar tanpa jalan keluar/,
    );
    const view = office.done<RecordView>('dokumenSop.open', { record: PIHAK_KETIGA });
    expect(view.steps.find(({ id }) => id === 'langkah')?.proof.state).toBe('partly');
    office.as(AUTHOR_ACCOUNT);
    expect(refusalOf(office, 'dokumenSop.submit', { record: PIHAK_KETIGA })).toMatch(/Bagan alir: /);
  });
});

describe('a draft in the sheet', () => {
  test('LM-0: what staff type into its cells is its text, in the panel and in its flowchart', () => {
    const office = officeWorkbench();
    const column = (name: string) => String.fromCharCode(65 + Object.keys(langkahTable.fields).indexOf(name));
    const row = office.rows(langkahTable).findIndex(({ revision, code }) => revision.id === 'RVS-003' && code === 'L02') + 2;

    office.type(langkahTable.name, `${column('text')}${row}`, 'Ketua membuka rapat dengan salam.');
    office.type(langkahTable.name, `${column('symbol')}${row}`, 'Dokumen');
    office.type(langkahTable.name, `${column('chartText')}${row}`, '');

    const { sections, chart } = office.done<NaskahView>('dokumenSop.read', { record: PIHAK_KETIGA });
    expect(sections.find(({ kind }) => kind === 'Prosedur')?.lines[1]).toBe('Ketua membuka rapat dengan salam.');
    const shape = chart.flatMap(({ shapes }) => shapes).find(({ step: code }) => code === 'L02');
    expect([shape?.kind, shape?.lines.join(' ')]).toEqual(['document', 'Ketua membuka rapat dengan salam.']);
  });

  test('a cell that says nothing we know is told with its place, and the row is left out', () => {
    const office = officeWorkbench();
    const column = String.fromCharCode(65 + Object.keys(langkahTable.fields).indexOf('symbol'));

    office.type(langkahTable.name, `${column}2`, 'Lingkaran');

    const answer = office.call('dokumenSop.read', { record: UMPAN_BALIK });
    expect(answer.problems).toMatchObject([{ sheet: 'Langkah SOP', row: 2, header: 'Simbol bagan' }]);
  });
});

describe('the head of a naskah', () => {
  test('LM-0: another title waits for its revision; unit and review may change at any time', () => {
    const office = officeWorkbench();
    issueNaskah(office, LOKMIN);

    const filled = office.done<Filled>('dokumenSop.loadHead', { record: LOKMIN });
    const save = (values: object) =>
      office.call('dokumenSop.saveHead', { record: LOKMIN, seen: filled.seen, values: { ...filled.values, ...values } });

    expect(save({ title: 'Lokakarya Mini' })).toMatchObject({ ok: false, refusals: [{ field: 'title' }] });
    expect(save({ unit: 'Tata usaha', reviewMonths: 12 })).toMatchObject({ ok: true });
    expect(office.rows(naskahTable)[1]).toMatchObject({
      title: 'Lokakarya Mini Bulanan Rutin',
      unit: 'Tata usaha',
      reviewMonths: 12,
    });
  });

  test('two people who edit one draft hear of each other', () => {
    const office = officeWorkbench();
    const { values, seen } = office.done<Filled>('dokumenSop.loadHead', { record: LOKMIN });
    const save = (title: string) => office.call('dokumenSop.saveHead', { record: LOKMIN, seen, values: { ...values, title } });

    expect(save('Lokmin bulanan')).toMatchObject({ ok: true });
    expect(save('Lokakarya bulanan')).toMatchObject({ ok: false, code: 'conflict' });
  });
});
