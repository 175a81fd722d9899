/**
 * The sheet Panduan: how Admen works, every SOP's steps with who does them and where they are filled in, what each sheet holds, what
 * colours and marks mean, whom to ask. Laid out from the same descriptions as the sidebar's guide. Pure.
 */
import type { FixedSheet, SheetLayout, SheetPlaces } from '../../host/fixed-sheet.ts';
import { RIGHTS } from '../../registers/mulai/rights.ts';
import { COMMON_QUESTIONS, HOW_IT_WORKS } from './common-questions.ts';
import * as looks from './guide-looks.ts';
import type { GuideRow } from './guide-rows.ts';
import { blankRow, COLUMNS, linkTo, mergesOf, rowOf, WIDTHS } from './guide-rows.ts';
import type { SheetGuide } from './sheet-guide.ts';
import { sheetGuides } from './sheet-guide.ts';
import type { SopGuide, StepGuide } from './sop-guide.ts';
import { sopGuide } from './sop-guide.ts';
import type { GuideSources } from './sources.ts';

const GUIDE_ID = 660_002;

interface Chapter {
  readonly title: string;
  readonly rows: readonly GuideRow[];
}

export function guideSheet(sources: GuideSources): FixedSheet {
  return { sheetId: GUIDE_ID, title: 'Panduan', index: 0, layOut: (places) => layOut(sources, places) };
}

function layOut(sources: GuideSources, places: SheetPlaces): SheetLayout {
  const sheets = sheetGuides(sources);
  const chapters: readonly Chapter[] = [
    ...sources.sops.map((sop) => sopChapter(sopGuide(sop, sources))),
    { title: 'Isi setiap lembar', rows: sheetRows(sheets, places) },
    { title: 'Warna dan tanda', rows: markRows(sheets) },
    { title: 'Yang sering ditanyakan', rows: COMMON_QUESTIONS.map(({ question, answer }) => pair(question, answer)) },
    { title: 'Izin Google dan bantuan', rows: rightRows() },
  ];
  const opening = openingRows();
  // Each chapter has a row in the contents; a blank one parts it from what is above.
  const first = opening.length + chapters.length;
  const starts = chapters.map((_, index) =>
    chapters.slice(0, index).reduce((sum, { rows }) => sum + rows.length + HEAD_ROWS, first + 1),
  );
  const rows = [
    ...opening,
    ...chapters.map(({ title }, index) =>
      rowOf([{ at: 1, over: 2, formula: linkTo(GUIDE_ID, title, `A${(starts[index] ?? 0) + 1}`), look: looks.PLAIN_LINK }], 22),
    ),
    ...chapters.flatMap(({ title, rows: own }) => [blankRow(14), rowOf([whole(title, looks.CHAPTER)], 30), ...own]),
  ];
  return {
    tabColor: looks.BRAND,
    gridless: true,
    frozen: { rows: 0, columns: 0 },
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.map(({ row }) => row),
    merges: mergesOf(rows),
    dropdowns: [],
    highlights: [],
  };
}

/** Above the rows of a chapter: a blank one, and its title. */
const HEAD_ROWS = 2;

function whole(text: string, look: (typeof looks)[keyof typeof looks] & object) {
  return { at: 0, over: COLUMNS, text, look };
}

function openingRows(): GuideRow[] {
  return [
    rowOf([whole('Panduan Admen', looks.TITLE)], 40),
    rowOf([
      whole(
        'Panduan yang sama, dengan pencarian dan tombol, ada di menu Admen, Panduan. Setiap formulir mempunyai “Bantuan”.',
        looks.SUBTITLE,
      ),
    ]),
    blankRow(10),
    rowOf([whole('Cara kerja Admen', looks.PHASE)], 24),
    ...HOW_IT_WORKS.map((sentence, index) =>
      rowOf([
        { at: 0, text: index + 1, look: looks.NUMBER },
        { at: 1, over: COLUMNS - 1, text: sentence, look: looks.TEXT },
      ]),
    ),
    blankRow(10),
    rowOf([whole('Isi panduan ini', looks.PHASE)], 24),
  ];
}

const STEP_HEAD = ['No.', 'Langkah', 'Menurut SOP', 'Pelaksana', 'Formulir', 'Lembar', 'Dokumen'] as const;

function sopChapter({ title, purpose, source, recordName, phases }: SopGuide): Chapter {
  return {
    title,
    rows: [
      rowOf([
        whole(
          `${purpose}\nSumber: ${source}. Membuka: menu Admen, Buka Admen, ${title}; lalu pilih atau mulai ${recordName}.`,
          looks.PLAIN,
        ),
      ]),
      headRow(STEP_HEAD.map((text, at) => ({ at, text }))),
      ...phases.flatMap((phase) => [rowOf([whole(phase.title, looks.PHASE)], 22), ...phase.steps.map(stepRow)]),
    ],
  };
}

function headRow(pieces: readonly { readonly at: number; readonly over?: number; readonly text: string }[]): GuideRow {
  return rowOf(
    pieces.map((piece) => ({ ...piece, look: looks.HEAD })),
    22,
  );
}

/** `3. Undangan` is numbered 3; what supports the procedure has a dash. */
function stepRow({ name, text, by, forms, ways, sheets, papers }: StepGuide): GuideRow {
  const [, number = '–', title = name] = /^(\d+)\. (.*)$/.exec(name) ?? [];
  const where = forms.length > 0 ? forms : ways.map(({ caption }) => caption);
  return rowOf([
    { at: 0, text: number, look: looks.NUMBER },
    { at: 1, text: title, look: looks.STRONG },
    { at: 2, text, look: looks.TEXT },
    { at: 3, text: by, look: looks.TEXT },
    { at: 4, text: where.join('\n'), look: looks.TEXT },
    { at: 5, text: sheets.join(', '), look: looks.TEXT },
    { at: 6, text: papers.join(', '), look: looks.TEXT },
  ]);
}

/** Under each owner its sheets, each a link to it. */
function sheetRows(sheets: readonly SheetGuide[], places: SheetPlaces): GuideRow[] {
  const owners = [...new Set(sheets.map(({ of }) => of))];
  return [
    headRow([
      { at: 0, text: 'No.' },
      { at: 1, text: 'Lembar' },
      { at: 2, over: 2, text: 'Isinya' },
      { at: 4, over: 3, text: 'Jangan diketik' },
    ]),
    ...owners.flatMap((owner) => [
      rowOf([whole(owner === '' ? 'Dipakai bersama' : owner, looks.PHASE)], 22),
      ...sheets
        .filter(({ of }) => of === owner)
        .map(({ table, sheet, note, untouched }, index) =>
          rowOf([
            { at: 0, text: index + 1, look: looks.NUMBER },
            { at: 1, formula: linkTo(places.sheetId(table), sheet), look: looks.LINK },
            { at: 2, over: 2, text: note, look: looks.TEXT },
            { at: 4, over: 3, text: untouched.join(', '), look: looks.TEXT },
          ]),
        ),
    ]),
  ];
}

/** Colours of tabs, with the sheets that bear them; marks of the sheets and of the panel. */
function markRows(sheets: readonly SheetGuide[]): GuideRow[] {
  const colours = [...new Set(sheets.map(({ table }) => table.options.tabColor ?? looks.BRAND))];
  return [
    ...colours.map((fill) => {
      const own = sheets.filter(({ table }) => (table.options.tabColor ?? looks.BRAND) === fill).map(({ sheet }) => sheet);
      return rowOf([
        { at: 0, look: { fill, framed: true } },
        { at: 1, over: COLUMNS - 1, text: `Tab lembar ${own.join(', ')}.`, look: looks.TEXT },
      ]);
    }),
    ...MARKS.map(([mark, meaning]) => pair(mark, meaning)),
  ];
}

const MARKS: readonly (readonly [mark: string, meaning: string])[] = [
  [
    'Baris judul hijau',
    'Judul kolom. Jangan diganti: Admen mengenali kolom dari judulnya. Kolom boleh dipindah, dan kolom sendiri boleh ditambah.',
  ],
  ['Segitiga kecil di sudut judul', 'Keterangan kolom itu. Arahkan penunjuk ke sana untuk membacanya.'],
  [
    'Peringatan sebelum mengetik',
    'Sel itu diisi oleh Admen: nomor, hasil hitungan, judul, dan lembar ini. Pilih Batal bila tidak sengaja.',
  ],
  ['Lembar tersembunyi', 'Dipakai Admen sendiri (Jejak, Penomoran, dan lainnya). Boleh dilihat, jangan diubah.'],
  [
    '✓ pada langkah di panel',
    'Selesai, terbukti dari rekamannya. Lingkaran setengah hijau: baru sebagian. Lingkaran putus-putus: tidak berlaku.',
  ],
  ['Tanda merah, kuning, hijau di panel', 'Terlambat, segera jatuh tempo, selesai.'],
];

function rightRows(): GuideRow[] {
  return [
    ...RIGHTS.map(({ asked, reason }) => pair(asked, `Untuk ${reason}.`)),
    pair(
      'Siapa yang boleh apa',
      'Semua editor buku kerja boleh mengisi dan membuat dokumen. Persetujuan hanya oleh akun “E-mail pimpinan” di Pengaturan. Yang hanya boleh melihat dapat membaca lembar, tanpa panel.',
    ),
    pair(
      'Bertanya dan melapor',
      'Tanyakan dahulu kepada pemilik buku kerja ini di puskesmas Anda (tombol Bagikan menunjukkan namanya). Sebutkan nomor rekaman, formulir, dan pesan yang tampil.',
    ),
  ];
}

/** What is meant, and what is said of it. */
function pair(about: string, said: string): GuideRow {
  return rowOf([
    { at: 0, over: 2, text: about, look: looks.STRONG },
    { at: 2, over: COLUMNS - 2, text: said, look: looks.TEXT },
  ]);
}
