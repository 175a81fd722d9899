/** Daftar tilik: answered from records where a step proves itself, by hand where not; what is low goes to the lokmin. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { acaraTable } from '../../../registers/acara.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWorkbench, planned, refusalOf } from '../../../workbench/office-workbench.ts';
import { ANSWERS } from '../../daftar-tilik.ts';
import type { RecordView } from '../../sop.ts';
import { issueNaskah, KERANGKA_ACUAN, LOKMIN, PIHAK_KETIGA, UMPAN_BALIK } from '../naskah.examples.ts';
import { lowSteps, stepCompliance } from './low-steps.ts';
import type { JawabanTilik, PenilaianTilik } from './penilaian-tilik.table.ts';
import { jawabanTilikTable, penilaianTilikTable } from './penilaian-tilik.table.ts';
import type { ComplianceView } from './show-compliance.ts';

interface Line {
  readonly id: string;
  readonly heading: string;
  readonly answer: string | null;
  readonly proof: string | null;
}

function issued(record: string, office = officeWorkbench()): Office {
  issueNaskah(office, record);
  return office;
}

function linesOf(office: Office, record: string, part = ''): readonly Line[] {
  return office.done<Filled>('dokumenSop.loadCheck', { record, part }).values.answers as readonly Line[];
}

/** Answers every step Ya, but those whose codes are named. */
function look(office: Office, record: string, answers: Readonly<Record<string, string>> = {}, part = ''): Saved {
  const { values, seen } = office.done<Filled>('dokumenSop.loadCheck', { record, part });
  const lines = (values.answers as readonly Line[]).map((line) => ({ ...line, answer: answers[line.id] ?? line.answer ?? 'Ya' }));
  const given = { ...values, unit: 'Tata usaha', assessor: 'Sari Handayani, A.Md.Keb.', answers: lines };
  return office.done<Saved>('dokumenSop.check', { record, part, seen, values: given });
}

describe('LM-17: the lines of a daftar tilik', () => {
  test('are the steps that somebody does: parts of a step instead of their heading', () => {
    const headings = linesOf(issued(UMPAN_BALIK), UMPAN_BALIK).map(({ heading }) => heading);

    expect(headings).toHaveLength(16 + 7);
    expect(headings[0]).toBe('a.1 Petugas menerima pelanggan dengan baik.');
    expect(headings.at(-1)).toMatch(/^l Tim penanganan keluhan mencatat/);
  });

  test('wait for the SOP to be in force', () => {
    const office = officeWorkbench();

    expect(office.done<Filled>('dokumenSop.loadCheck', { record: LOKMIN }).locked).toMatch(/Terbitkan dahulu/);
    expect(office.done<RecordView>('dokumenSop.open', { record: LOKMIN }).steps.find(({ id }) => id === 'tilik')?.waits).toMatch(
      /Menunggu naskah terbit/,
    );
  });
});

describe('LM-17: from a record', () => {
  test('steps that the meeting proves are answered with their facts, as its own screen shows them', () => {
    const office = issued(LOKMIN);
    const meeting = closed(office);

    const lines = linesOf(office, LOKMIN, `lokmin.${meeting}`);

    const { steps } = office.done<RecordView>('lokmin.open', { record: meeting });
    const shown = new Map(steps.map(({ id, proof }) => [id, proof.state]));
    const expected = { done: 'Ya', partly: 'Tidak', open: 'Tidak', notApplicable: 'Tidak berlaku' } as const;
    expect(lines.map(({ answer }) => answer)).toEqual(
      lines.map((_, index) => expected[shown.get(`LM-${index + 1}`) ?? 'notApplicable']),
    );
    expect(new Set(lines.map(({ answer }) => answer)).size).toBeGreaterThan(1);
  });

  test('is kept with what was proved and what was decided by who looked', () => {
    const office = issued(LOKMIN);
    const meeting = closed(office);
    const proved = linesOf(office, LOKMIN, `lokmin.${meeting}`);
    const [overruled] = proved.filter(({ answer }) => answer === 'Tidak');

    look(office, LOKMIN, { [overruled?.id ?? '']: 'Ya' }, `lokmin.${meeting}`);

    const answers = office.rows(jawabanTilikTable);
    expect(office.rows(penilaianTilikTable)).toMatchObject([
      { record: meeting, naskah: { id: LOKMIN }, revision: { id: 'RVS-002' } },
    ]);
    expect(answers.map(({ byRecord }) => byRecord)).toEqual(answers.map(({ code }) => code !== overruled?.id));
  });

  test('what belongs to another SOP is left to who looks', () => {
    const office = issued(KERANGKA_ACUAN);
    const entry = office.done<Saved>('umpanBalik.record', { values: COMPLAINT }).record;

    const lines = linesOf(office, KERANGKA_ACUAN, `umpanBalik.${entry}`);

    expect(lines.slice(0, 10).every(({ answer }) => answer !== null)).toBe(true);
    expect(lines.slice(10).every(({ answer }) => answer === null)).toBe(true);
  });

  test.each([
    ['a record that is gone', 'lokmin.RPT-2026-0099', /RPT-2026-0099/],
    ['a SOP that has no records', 'kosong.RPT-2026-0001', /tidak dikenal\. Pilih rekaman dari daftarnya/],
  ])('refuses %s', (_what, part, message) => {
    expect(refusalOf(issued(LOKMIN), 'dokumenSop.loadCheck', { record: LOKMIN, part })).toMatch(message);
  });
});

const COMPLAINT = {
  ...{ kind: 'Keluhan', channel: 'Langsung', receivedOn: '2026-10-01', receivedAt: '08:00', secrecy: 'Terbuka' },
  ...{ content: 'Antrean loket terlalu lama', reporter: null, address: null, phone: null, email: null, consent: null },
};

describe('LM-17: the rate', () => {
  test('is yes against yes and no: four of five are 80 percent', () => {
    const office = issued(PIHAK_KETIGA);
    const notApplicable = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`L${String(at + 6).padStart(2, '0')}`, 'Tidak berlaku']),
    );

    const { message } = look(office, PIHAK_KETIGA, { ...notApplicable, L01: 'Tidak' });

    expect(message).toContain('kepatuhan 80 % (4 ya, 1 tidak)');
    expect(office.rows(penilaianTilikTable)).toMatchObject([{ yes: 4, no: 1, notApplicable: 9, rate: 80 }]);
    expect(office.done<ComplianceView>('dokumenSop.compliance', { record: PIHAK_KETIGA })).toMatchObject({
      limit: 80,
      checks: [{ isCompliant: true }],
      low: ['L01'],
    });
  });

  test('is none where no step applied', () => {
    const office = issued(PIHAK_KETIGA);
    const all = Object.fromEntries(linesOf(office, PIHAK_KETIGA).map(({ id }) => [id, 'Tidak berlaku']));

    expect(look(office, PIHAK_KETIGA, all).message).toContain('tidak dihitung');
    expect(office.rows(penilaianTilikTable)[0]?.rate).toBeNull();
    expect(office.done<ComplianceView>('dokumenSop.compliance', { record: PIHAK_KETIGA }).checks[0]?.isCompliant).toBeNull();
  });

  test.each([
    ['a day after today', { checkedOn: '2026-10-02' }, /^checkedOn: Tanggal penilaian tidak boleh sesudah hari ini/],
    ['a day before the revision was issued', { checkedOn: '2026-09-30' }, /^checkedOn: Revisi yang berlaku baru terbit/],
    ['a step without answer', { answers: [{ id: 'L01', answer: null, proof: null }] }, /^answers\.0\.answer: Jawaban wajib/],
    ['steps of another text', { answers: [{ id: 'L01', answer: 'Ya', proof: null }] }, /Langkah SOP ini berubah/],
  ])('refuses %s', (_what, change, message) => {
    const office = issued(PIHAK_KETIGA);
    const answers = linesOf(office, PIHAK_KETIGA).map(({ id }) => ({ id, answer: 'Ya', proof: null }));
    const values = { checkedOn: '2026-10-01', unit: 'Tata usaha', assessor: 'Sari', note: null, answers, ...change };

    expect(refusalOf(office, 'dokumenSop.check', { record: PIHAK_KETIGA, values })).toMatch(message);
    expect(office.rows(penilaianTilikTable)).toEqual([]);
  });
});

describe('LM-8: steps that are followed too seldom', () => {
  function looked(): Office {
    const office = issued(PIHAK_KETIGA);
    look(office, PIHAK_KETIGA, { L04: 'Tidak' });
    look(office, PIHAK_KETIGA);
    return office;
  }

  test('wait for the next lokmin with their figures, and are not brought twice', () => {
    const office = looked();

    office.submit('dokumenSop.loadBring', 'dokumenSop.bring', PIHAK_KETIGA, (values) => values);

    expect(office.rows(bahanRapatTable)).toMatchObject([
      {
        kind: 'Lokmin bulanan',
        source: { id: PIHAK_KETIGA },
        title: 'Langkah d SOP Monitoring Kinerja Pihak Ketiga dijalankan 1 dari 2 kali (50 %)',
        meeting: null,
      },
    ]);
    const again = office.submit('dokumenSop.loadBring', 'dokumenSop.bring', PIHAK_KETIGA, ({ lowSteps: steps }) => ({
      lowSteps: (steps as object[]).map((step) => ({ ...step, take: true })),
    }));
    expect(again).toMatchObject({ ok: false });
    expect(office.rows(bahanRapatTable)).toHaveLength(1);
  });

  test('stand in the agenda of a lokmin that is planned, or of the next one to be planned', () => {
    const office = looked();
    const meeting = planned(office);
    office.submit('dokumenSop.loadBring', 'dokumenSop.bring', PIHAK_KETIGA, (values) => values);

    expect(
      office
        .rows(acaraTable)
        .filter((item) => item.meeting.id === meeting)
        .at(-1),
    ).toMatchObject({
      title: expect.stringContaining('Langkah d SOP Monitoring'),
    });
  });

  test('none are offered while all are followed', () => {
    const office = issued(PIHAK_KETIGA);
    look(office, PIHAK_KETIGA);

    expect(office.done<Filled>('dokumenSop.loadBring', { record: PIHAK_KETIGA }).locked).toMatch(
      /Tidak ada langkah di bawah ambang 80 %/,
    );
  });

  test('refuses when nothing is chosen', () => {
    const office = looked();
    const answer = office.submit('dokumenSop.loadBring', 'dokumenSop.bring', PIHAK_KETIGA, ({ lowSteps: steps }) => ({
      lowSteps: (steps as object[]).map((step) => ({ ...step, take: false })),
    }));

    expect(answer).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining('Pilih paling sedikit satu') }] });
  });
});

const answer = fc.constantFrom(...ANSWERS);
const looks = fc.array(fc.array(answer, { minLength: 4, maxLength: 4 }), { maxLength: 10 });

test('LM-17: a step is low exactly when it applied and its rate over the latest looks is under the threshold', () => {
  fc.assert(
    fc.property(looks, fc.integer({ min: 1, max: 100 }), (given, limit) => {
      const penilaian = given.map((_, at) => ({ number: `DTS-${at}` }) as PenilaianTilik);
      const jawaban = given.flatMap((answers, at) =>
        answers.map((one, order): JawabanTilik => {
          const ids = { number: '', check: { id: `DTS-${at}`, label: '' }, code: `L${order}`, label: String(order) };
          return { ...ids, order, step: 'Langkah', answer: one, proof: null, byRecord: false };
        }),
      );

      const low = lowSteps(stepCompliance(penilaian, jawaban), limit).map(({ code }) => code);

      for (let order = 0; order < 4; order++) {
        const counted = given.slice(0, 6).map((answers) => answers[order]);
        const yes = counted.filter((one) => one === 'Ya').length;
        const no = counted.filter((one) => one === 'Tidak').length;
        expect(low.includes(`L${order}`)).toBe(yes + no > 0 && (100 * yes) / (yes + no) < limit);
      }
    }),
  );
});
