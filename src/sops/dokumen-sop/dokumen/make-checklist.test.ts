/** The daftar tilik of a SOP on paper: blank for the pen, or with its answers, sums and verdict. */
import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../documents/templates.examples.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench, refusalOf } from '../../../workbench/office-workbench.ts';
import { startingNaskah } from '../bawaan/starting.ts';
import { issueNaskah, LOKMIN, PIHAK_KETIGA, reviseSteps, UMPAN_BALIK } from '../naskah.examples.ts';
import { penilaianTilikTable } from '../tilik/penilaian-tilik.table.ts';

interface Made {
  readonly letterNumber: string;
  readonly file: { readonly name: string; readonly base64: string };
}

const blank = (office: Office, record: string) => office.done<Made>('dokumenSop.makeBlankChecklist', { record });
const filled = (office: Office, record: string, part: string) => office.done<Made>('dokumenSop.makeChecklist', { record, part });
const saidBy = ({ file }: Made) => linesOf(file.base64);
/** The rows of the steps: those between the header of the table and its sums. */
function stepsIn(made: Made): string[] {
  const lines = saidBy(made);
  return lines.slice(
    lines.findIndex((line) => line.startsWith('No | ')) + 1,
    lines.findIndex((line) => line.startsWith('Jumlah | ')),
  );
}

function issued(record: string): Office {
  const office = officeWorkbench();
  issueNaskah(office, record);
  return office;
}

const ASSESSOR = 'Sari Handayani, A.Md.Keb.';

/** Answers by their place; the rest are Ya. Gives the number of the look. */
function look(office: Office, record: string, answers: Readonly<Record<number, string>>, note: string | null = null): string {
  const { values, seen } = office.done<Filled>('dokumenSop.loadCheck', { record });
  const given = (values.answers as readonly object[]).map((line, at) => ({
    ...line,
    answer: answers[at] ?? 'Ya',
    proof: answers[at] === 'Tidak' ? 'Belum ada catatan' : null,
  }));
  office.done<Saved>('dokumenSop.check', {
    ...{ record, seen },
    values: { ...values, unit: 'Tata usaha', assessor: ASSESSOR, answers: given, note },
  });
  return office.rows(penilaianTilikTable).at(-1)?.number ?? '';
}

describe('LM-17: the blank daftar tilik', () => {
  test('has a row of empty boxes for every step, and one without boxes above the parts of a step', () => {
    const steps = stepsIn(blank(issued(UMPAN_BALIK), UMPAN_BALIK));

    expect(steps.slice(0, 3)).toEqual([
      'a | Keluhan disampaikan secara langsung.',
      'a.1 | Petugas menerima pelanggan dengan baik. |  |  |  | ',
      'a.2 | Petugas menanyakan identitas, maksud, dan tujuan pelanggan. |  |  |  | ',
    ]);
    expect(steps.map((line) => line.split(' | ')[1])).toEqual(startingNaskah()[0]?.steps.map(({ text }) => text));
    expect(steps.filter((line) => line.split(' | ').length === 2)).toHaveLength(5);
  });

  test('names the SOP, its number and revision, and leaves dots where the pen writes', () => {
    const office = issued(PIHAK_KETIGA);
    const lines = saidBy(blank(office, PIHAK_KETIGA));

    expect(lines[0]).toMatch(
      /^DAFTAR TILIK \| Monitoring Kinerja Pihak Ketiga \| No\. dokumenSOP\/PKM-CTH\/001No\. revisi: 00No\. daftar tilik/,
    );
    for (const label of ['Unit', 'Tanggal penilaian', 'Penilai', 'Rekaman yang dinilai', 'Catatan'])
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${label} \\| : \\| …+$`)));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Jumlah |  |  |  | ',
        'Tingkat kepatuhan | : | …… : (…… + ……) × 100 % = …… %',
        'Ambang kepatuhan | : | 80 %',
        'Simpulan | : | ☐ Patuh     ☐ Belum patuh',
        expect.stringMatching(/Yang dinilai,…+NIP\. …+ \| Contoh, …+Penilai,…+NIP\. …+$/),
      ]),
    );
  });

  test('waits for the SOP to be in force', () => {
    expect(refusalOf(officeWorkbench(), 'dokumenSop.makeBlankChecklist', { record: LOKMIN })).toMatch(/Terbitkan dahulu/);
  });

  test('keeps its number when it is printed again', () => {
    const office = issued(LOKMIN);
    const [first, second] = [blank(office, LOKMIN), blank(office, LOKMIN)];

    expect(second.letterNumber).toBe(first.letterNumber);
    expect(office.rows(dokumenTable)).toMatchObject([{ kind: 'Daftar tilik', record: 'RVS-002', revision: 0 }]);
  });
});

describe('LM-17: the filled daftar tilik', () => {
  test('ticks each answer in its column, with its proof, and works out sums, rate and verdict', () => {
    const office = issued(LOKMIN);
    const check = look(office, LOKMIN, { 1: 'Tidak', 2: 'Tidak', 3: 'Tidak', 9: 'Tidak berlaku' }, 'Diulang bulan depan.');
    const made = filled(office, LOKMIN, check);
    const marks = stepsIn(made).map((line) => line.split(' | ').slice(2));

    expect(marks).toEqual(
      Array.from({ length: 14 }, (_, at) => {
        if (at >= 1 && at <= 3) return ['', '✓', '', 'Belum ada catatan'];
        return at === 9 ? ['', '', '✓', ''] : ['✓', '', '', ''];
      }),
    );
    expect(saidBy(made)).toEqual(
      expect.arrayContaining([
        'Unit | : | Tata usaha',
        'Tanggal penilaian | : | 1 Oktober 2026',
        `Penilai | : | ${ASSESSOR}`,
        'Rekaman yang dinilai | : | –',
        'Jumlah | 10 | 3 | 1 | ',
        'Tingkat kepatuhan | : | 10 : (10 + 3) × 100 % = 76,92 %',
        'Simpulan | : | Belum patuh: di bawah ambang 80 %. Langkah yang belum dilakukan perlu ditindaklanjuti.',
        'Catatan | : | Diulang bulan depan.',
        expect.stringMatching(new RegExp(`Contoh, 1 Oktober 2026Penilai,${ASSESSOR}`)),
      ]),
    );
  });

  test('without a step that applied has no rate', () => {
    const office = issued(PIHAK_KETIGA);
    const none = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [at, 'Tidak berlaku']));

    expect(saidBy(filled(office, PIHAK_KETIGA, look(office, PIHAK_KETIGA, none)))).toEqual(
      expect.arrayContaining([
        'Tingkat kepatuhan | : | tidak dapat dihitung, sebab tidak ada langkah yang berlaku',
        'Simpulan | : | Kepatuhan tidak dapat disimpulkan.',
      ]),
    );
  });

  test('stands as it was answered when a later revision has other words', () => {
    const office = issued(LOKMIN);
    const check = look(office, LOKMIN, {});
    const before = stepsIn(filled(office, LOKMIN, check));
    reviseSteps(office, LOKMIN, { L04: 'Penanggung jawab program menyampaikan laporan tertulis.' });
    issueNaskah(office, LOKMIN);

    expect(stepsIn(filled(office, LOKMIN, check))).toEqual(before);
    expect(before[3]).toContain(startingNaskah()[1]?.steps[3]?.text);
    expect(stepsIn(blank(office, LOKMIN))[3]).toContain('menyampaikan laporan tertulis');
  });

  test('refuses a look at another SOP', () => {
    const office = issued(LOKMIN);
    issueNaskah(office, PIHAK_KETIGA);
    const check = look(office, LOKMIN, {});

    expect(refusalOf(office, 'dokumenSop.makeChecklist', { record: PIHAK_KETIGA, part: check })).toMatch(
      /tidak ada pada naskah ini\. Buka kepatuhannya lagi/,
    );
  });
});
