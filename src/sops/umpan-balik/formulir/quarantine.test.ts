/** Deciding on an answer in quarantine: recorded with what the reporter agreed to, read once more, or left aside. */
import { describe, expect, test } from '@jest/globals';
import type { Filled, Saved } from '../../../schema/index.ts';
import { askedOf } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import { ELEMENT_KEYS, ELEMENTS } from '../survei/elements.ts';
import { jawabanTable } from '../survei/jawaban.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { quarantineForm } from './forms.ts';
import { formulirTable } from './formulir.table.ts';
import { tanggapanTable } from './tanggapan.table.ts';

const SHEET = 'Form Responses 1';
const SPAM = 'Loket tutup!!! http://a.example http://b.example http://c.example';
const CONSENTING = {
  Identitas: 'Rahasia',
  'Unit yang dituju': 'Tata Usaha (UNT-01)',
  'Harapan pelapor': 'Loket dibuka.',
  'Nama pelapor': 'Murni Astuti',
  'No. HP pelapor': '0812 0000 3002',
  'Setuju datanya disimpan': 'Ya',
};

/** An office in whose quarantine one answer of the public stands. */
function quarantined(answers: Record<string, string> = {}) {
  const office = officeWorkbench();
  office.done('formulir.make', { values: { kind: 'Umpan balik', title: 'Umpan balik', round: null } });
  const id = office.rows(formulirTable)[0]?.formId ?? '';
  office.submitForm(id, { 'Jenis umpan balik': 'Saran', 'Isi umpan balik': SPAM, Identitas: 'Anonim', ...answers });
  office.done('formulir.takeIn');
  return decider(office);
}

function decider(office: Office) {
  const record = office.rows(tanggapanTable)[0]?.number ?? '';
  const load = () => office.done<Filled>('formulir.loadQuarantined', { record });
  const decide = (values: object) => {
    const filled = load();
    return office.call('formulir.decideQuarantined', { record, seen: filled.seen, values: { ...filled.values, ...values } });
  };
  const line = () => office.rows(tanggapanTable)[0];
  return { office, record, load, decide, line, entries: () => office.rows(umpanBalikTable) };
}

describe('recorded as feedback', () => {
  const AS_FEEDBACK = { decision: 'Catat sebagai umpan balik', content: 'Loket tutup.' };

  test('corrected, with unit, hope, secrecy and the identity that was agreed to; the words are not kept in quarantine', () => {
    const { load, decide, line, entries, office, record } = quarantined(CONSENTING);
    expect(load().values).toMatchObject({ kind: 'Saran', content: SPAM, formKind: 'Umpan balik' });

    expect(decide(AS_FEEDBACK)).toMatchObject({ ok: true, value: { message: 'Tercatat dengan nomor KLH-2026-0001.' } });

    expect(entries()).toMatchObject([
      {
        kind: 'Saran',
        content: 'Loket tutup.',
        unit: { id: 'UNT-01' },
        hope: 'Loket dibuka.',
        secrecy: 'Rahasia',
        reporter: 'Murni Astuti',
        phone: '0812 0000 3002',
        consent: true,
        origin: { id: 'FRM-001' },
        receivedOn: '2026-10-01',
      },
    ]);
    expect(line()).toMatchObject({ fate: 'Dicatat', record: 'KLH-2026-0001', answers: null });
    const again = office.refusals('formulir.decideQuarantined', { record, values: { decision: 'Abaikan', reason: 'y' } });
    expect(again[0]?.message).toContain('sudah diputuskan');
  });

  test.each([
    ['without consent', { 'Setuju datanya disimpan': 'Tidak' }, 'Rahasia'],
    ['of one who wants to stay anonymous', { Identitas: 'Anonim' }, 'Anonim'],
  ])('the identity %s is not taken over', (_what, change, secrecy) => {
    const { decide, entries } = quarantined({ ...CONSENTING, ...change });
    decide(AS_FEEDBACK);
    expect(entries()).toMatchObject([{ secrecy, reporter: null, phone: null, consent: null, unit: { id: 'UNT-01' } }]);
  });

  test('what does not fit is told, and the rest recorded', () => {
    const { decide, entries, office } = quarantined(CONSENTING);
    office.type(SHEET, 'H2', 'lihat papan');
    expect(decide(AS_FEEDBACK)).toMatchObject({ value: { message: expect.stringContaining('tidak terbaca: No. HP pelapor') } });
    expect(entries()).toMatchObject([{ reporter: 'Murni Astuti', phone: null }]);
  });

  test('anonymous, when its row is not in the sheet any more', () => {
    const { decide, entries, office } = quarantined(CONSENTING);
    for (const column of 'ABCDEFGHI') office.type(SHEET, `${column}2`, '');
    decide(AS_FEEDBACK);
    expect(entries()).toMatchObject([{ content: 'Loket tutup.', secrecy: 'Anonim', reporter: null, unit: null }]);
  });

  test('needs its kind and content', () => {
    const { decide } = quarantined();
    expect(decide({ ...AS_FEEDBACK, content: '' })).toMatchObject({ ok: false, refusals: [{ field: 'content' }] });
  });
});

describe('taken again', () => {
  test('spam that a person has looked at is recorded as it was sent', () => {
    const { decide, entries, line } = quarantined(CONSENTING);
    expect(decide({ decision: 'Ambil lagi' }).ok).toBe(true);
    expect(entries()).toMatchObject([{ kind: 'Saran', content: SPAM, reporter: 'Murni Astuti', receivedAt: '08:00' }]);
    expect(line()).toMatchObject({ fate: 'Dicatat', record: 'KLH-2026-0001', answers: null });
  });

  test('an answer corrected in the sheet is recorded; one that still does not fit is refused with its reason', () => {
    const { decide, entries, office } = quarantined();
    office.type(SHEET, 'B2', 'Omelan');
    expect(decide({ decision: 'Ambil lagi' })).toMatchObject({
      refusals: [{ field: 'decision', message: expect.stringContaining('Jenis umpan balik harus salah satu dari') }],
    });
    office.type(SHEET, 'B2', 'Keluhan');
    office.type(SHEET, 'C2', 'Loket tutup.');
    decide({ decision: 'Ambil lagi' });
    expect(entries()).toMatchObject([{ kind: 'Keluhan', content: 'Loket tutup.' }]);
  });

  test('a row whose moment cannot be believed counts from the day on which it was found', () => {
    const { office, record, entries } = quarantined();
    office.type(SHEET, 'A2', '2');
    office.at('2026-10-03');
    office.done('formulir.takeIn');
    const other = office.rows(tanggapanTable)[1]?.number ?? '';
    expect(other).not.toBe(record);
    office.at('2026-10-05');
    office.done('formulir.decideQuarantined', { record: other, values: { decision: 'Ambil lagi' } });
    expect(entries()).toMatchObject([{ receivedOn: '2026-10-03' }]);
  });

  test('a row that is gone is refused with what to do', () => {
    const { decide, office, line } = quarantined();
    office.type(SHEET, 'A2', '46296.1');
    expect(decide({ decision: 'Ambil lagi' })).toMatchObject({
      refusals: [{ field: 'decision', message: expect.stringContaining('tidak ada lagi di lembar tanggapannya') }],
    });
    expect(line()?.fate).toBe('Karantina');
  });

  test('a renamed column is told here as well', () => {
    const { decide, office } = quarantined();
    office.type(SHEET, 'C1', 'Isi');
    expect(decide({ decision: 'Ambil lagi' })).toMatchObject({
      refusals: [{ field: 'decision', message: expect.stringContaining('Kolom “Isi umpan balik”') }],
    });
  });
});

describe('an answer to a survey', () => {
  const PERIOD = { title: 'SKM', periodFrom: '2026-09-01', periodTo: '2026-10-02', purpose: 'Mutu.', population: 50 };

  /** Sent in on the day after the period. */
  function late() {
    const office = officeWorkbench();
    const { record: round } = office.done<Saved>('survei.start', { values: PERIOD });
    office.done('formulir.make', { values: { kind: 'Survei kepuasan', title: 'SKM', round: { id: round, label: 'SKM' } } });
    office.at('2026-10-03');
    office.submitForm(office.rows(formulirTable)[0]?.formId ?? '', {
      'Jenis kelamin': 'Perempuan',
      Umur: '34',
      'Pendidikan terakhir': 'SMA/SMK',
      'Pekerjaan utama': 'Wirausaha',
      ...Object.fromEntries(ELEMENT_KEYS.map((key) => [ELEMENTS[key].label, ELEMENTS[key].words[3] ?? ''])),
    });
    office.done('formulir.takeIn');
    return { ...decider(office), round };
  }

  test('is taken again once the round has room for it', () => {
    const { decide, office, line } = late();
    expect(line()).toMatchObject({ fate: 'Karantina', reason: expect.stringContaining('di luar periode') });
    expect(decide({ decision: 'Ambil lagi' })).toMatchObject({
      refusals: [{ field: 'decision', message: expect.stringContaining('di luar periode survei') }],
    });

    office.type('Ronde survei', 'D2', '2026-10-31');
    expect(decide({ decision: 'Ambil lagi' }).ok).toBe(true);

    expect(office.rows(jawabanTable)).toMatchObject([{ number: 'JSK-2026-0001', answeredOn: '2026-10-03', age: 34 }]);
    expect(line()).toMatchObject({ fate: 'Dicatat', record: 'JSK-2026-0001', answers: null });
  });

  test('is never feedback: not offered, and refused', () => {
    const { load, decide, entries } = late();
    expect(quarantineForm.choices?.decision?.(load().values)).toEqual(['Ambil lagi', 'Abaikan']);
    expect(decide({ decision: 'Catat sebagai umpan balik', content: 'x' })).toMatchObject({
      refusals: [{ field: 'decision', message: expect.stringContaining('Jawaban survei tidak dapat dicatat') }],
    });
    expect(entries()).toEqual([]);
  });
});

describe('left aside', () => {
  test('needs a reason and nothing else; its words are not kept', () => {
    const { decide, line } = quarantined(CONSENTING);
    expect(decide({ decision: 'Abaikan' })).toMatchObject({ refusals: [{ field: 'reason' }] });
    expect(askedOf(quarantineForm as never, 'content', { decision: 'Abaikan' })).toBe('hidden');
    decide({ decision: 'Abaikan', reason: 'Iklan' });
    expect(line()).toMatchObject({ fate: 'Diabaikan', reason: 'Iklan', answers: null });
  });
});
