/** An entry from its arrival to the buku kepuasan, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import { acaraTable } from '../../../registers/acara.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import type { HistoryLine } from '../../../registers/history.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Filled, Question, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, closed, officeWorkbench, opened, planned } from '../../../workbench/office-workbench.ts';
import type { Board, RecordView } from '../../sop.ts';
import { CHANNELS, receivingSteps } from '../channels.ts';
import { distribusiTable } from '../distribusi.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Desk, ExampleEntry, People } from './keluhan.examples.ts';
import * as way from './keluhan.examples.ts';

const HEAD = 'kapus@contoh.example';
const PEOPLE: People = {
  team: 'pegawai2@contoh.example',
  unit: 'pegawai3@contoh.example',
  head: HEAD,
  officer: 'loket@contoh.example',
};
const [QUEUE, , , TOILET] = way.EXAMPLE_ENTRIES as readonly [ExampleEntry, ExampleEntry, ExampleEntry, ExampleEntry];
const LOKET = { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' };

const deskOf = (office: Office): Desk => ({ as: office.as, call: (name, input) => office.done(name, input) });

function report(office: Office, change: object = {}): object {
  const filled = office.done<Filled>('umpanBalik.loadNew');
  return {
    ...filled.values,
    kind: 'Keluhan',
    channel: 'Langsung',
    content: QUEUE.content,
    unit: LOKET,
    secrecy: 'Terbuka',
    reporter: 'Bambang Sutrisno',
    phone: '0812 0000 3001',
    consent: true,
    ...change,
  };
}

function recorded(office: Office, change: object = {}): string {
  return office.done<Saved>('umpanBalik.record', { values: report(office, change) }).record;
}

type Until = 'identify' | 'distribute' | 'alternatives' | 'decide' | 'approve' | 'execute' | 'answer' | 'rate' | 'close';

/** The way of the SOP, step by step. */
function wayOf(office: Office, record: string): readonly (readonly [Until, () => void])[] {
  const desk = deskOf(office);
  return [
    ['identify', () => way.identifyEntry(desk, PEOPLE, record, QUEUE, 0)],
    ['distribute', () => way.distributeEntry(desk, PEOPLE, record, QUEUE)],
    ['alternatives', () => way.giveAlternatives(desk, PEOPLE, record, QUEUE)],
    ['decide', () => way.decideEntry(desk, PEOPLE, record, QUEUE)],
    ['approve', () => way.approveEntry(desk, PEOPLE, record)],
    ['execute', () => way.executeEntry(desk, PEOPLE, record, QUEUE)],
    ['answer', () => way.answerEntry(desk, PEOPLE, record)],
    ['rate', () => way.rateEntry(desk, PEOPLE, record, QUEUE, '2026-10-01')],
    ['close', () => way.closeEntry(desk, PEOPLE, record)],
  ];
}

/** Goes that way up to and with a step. */
function handled(office: Office, until: Until, change: object = {}): string {
  const record = recorded(office, change);
  for (const [step, walk] of wayOf(office, record)) {
    walk();
    if (step === until) break;
  }
  return record;
}

const stateOf = (office: Office, record: string) => office.rows(umpanBalikTable).find((row) => row.number === record)?.state;
const stepOf = (office: Office, record: string, id: string) =>
  office.done<RecordView>('umpanBalik.open', { record }).steps.find((step) => step.id === id);
const change = (
  office: Office,
  [load, save]: readonly [string, string],
  record: string,
  fill: (values: way.Values) => object,
  part = '',
) => {
  const filled = office.done<Filled>(load, { record, part });
  return office.call(save, { record, part, seen: filled.seen, values: fill({ ...filled.values }) });
};

describe('receiving', () => {
  test.each(CHANNELS)(
    'UB-a, UB-b, UB-c, UB-d, UB-e, KA-1: an entry that arrives by %s becomes one row of the register',
    (channel) => {
      const office = officeWorkbench();

      const record = recorded(office, { channel, laporNumber: channel === 'SP4N-LAPOR!' ? '7654321' : null });

      expect(office.rows(umpanBalikTable)).toMatchObject([
        { number: 'KLH-2026-0001', channel, state: 'Baru', receivedOn: '2026-10-01', receivedAt: '08:00' },
      ]);
      expect(record).toBe('KLH-2026-0001');
    },
  );

  test.each([
    ['UB-a', 'Langsung'],
    ['UB-b', 'Rapat'],
    ['UB-c', 'Telepon'],
    ['UB-d', 'SMS/WA'],
    ['UB-e', 'Kotak saran'],
    ['terima', 'E-mail'],
  ] as const)(
    '%s: of the ways of receiving only that of the channel %s is shown, and done once its steps are ticked',
    (id, channel) => {
      const office = officeWorkbench();
      const record = recorded(office, { channel });
      const receiving = () =>
        office.done<RecordView>('umpanBalik.open', { record }).steps.filter((step) => /^(UB-[a-e]|terima)$/.test(step.id));

      expect(receiving()).toMatchObject([{ id, proof: { state: 'partly' } }]);
      change(office, ['umpanBalik.loadData', 'umpanBalik.saveData'], record, (values) => ({
        ...values,
        receivingSteps: receivingSteps(channel),
      }));
      expect(receiving()).toMatchObject([{ id, proof: { state: 'done' } }]);
    },
  );

  test('KA-a5: what is settled face to face ends at once, with cause and explanation', () => {
    const office = officeWorkbench();
    const settled = { onSpot: true, cause: 'Petugas kedua sedang istirahat', explanation: 'Loket kedua dibuka kembali.' };

    expect(
      office.refusals('umpanBalik.record', { values: report(office, { onSpot: true }) }).map((refusal) => refusal.field),
    ).toEqual(['cause', 'explanation']);
    const record = recorded(office, settled);

    expect(office.rows(umpanBalikTable)).toMatchObject([
      { ...settled, state: 'Selesai di tempat', closedOn: '2026-10-01', due: null },
    ]);
    expect(
      office.refusals('umpanBalik.identify', {
        record,
        values: { core: 'x', category: LOKET, grade: LOKET, handler: CHAIR, cause: null },
      })[0]?.message,
    ).toContain('sudah selesai');
  });

  test('a complaint by telephone cannot be settled on the spot: the question is not asked, and its answer not kept', () => {
    const office = officeWorkbench();
    recorded(office, { channel: 'Telepon', onSpot: true, cause: 'x', explanation: 'y' });
    expect(office.rows(umpanBalikTable)).toMatchObject([{ onSpot: null, cause: null, state: 'Baru' }]);
  });

  test('an anonymous entry keeps no identity, whatever was typed before', () => {
    const office = officeWorkbench();
    recorded(office, { secrecy: 'Anonim' });
    expect(office.rows(umpanBalikTable)).toMatchObject([{ reporter: null, phone: null, consent: null }]);
  });

  test.each([
    ['identity without consent', { consent: false }, 'consent', 'tidak boleh disimpan'],
    ['no answer on consent', { consent: null }, 'consent', 'wajib diisi'],
    ['a day to come', { receivedOn: '2026-10-02' }, 'receivedOn', 'tidak boleh sesudah hari ini'],
    ['a deleted unit', { unit: { id: 'UNT-99', label: 'Unit lama' } }, 'unit', 'UNT-99 tidak ada lagi'],
    ['no content', { content: ' ' }, 'content', 'Tulis dengan kata-kata pelapor.'],
    ['SP4N-LAPOR! without its number', { channel: 'SP4N-LAPOR!' }, 'laporNumber', 'wajib diisi'],
    ['a same problem that is gone', { same: { id: 'KLH-2026-0099', label: '' } }, 'same', 'tidak ada lagi'],
  ])('refuses %s, and writes nothing', (_what, wrong, field, words) => {
    const office = officeWorkbench();
    const refusals = office.refusals('umpanBalik.record', { values: report(office, wrong) });
    expect(refusals).toEqual([{ field, message: expect.stringContaining(words) }]);
    expect(office.rows(umpanBalikTable)).toEqual([]);
  });

  test('similar open entries of the last 60 days are shown before saving, and can be linked; both keep their numbers', () => {
    const office = officeWorkbench();
    const first = recorded(office);
    const input = { values: report(office, { content: 'Loket pendaftaran cuma satu, antrean sampai luar.' }) };

    const question = office.done<Question>('umpanBalik.similar', input);
    expect(question.answers.map((answer) => answer.caption)).toEqual([
      `Ya, sama dengan ${first}`,
      'Bukan, simpan sebagai masalah lain',
    ]);
    const second = office.done<Saved>('umpanBalik.record', {
      values: { ...input.values, ...question.answers[0]?.values },
    }).record;

    expect(second).toBe('KLH-2026-0002');
    expect(office.rows(umpanBalikTable)[1]?.same?.id).toBe(first);
    expect(office.done<RecordView>('umpanBalik.open', { record: first }).about).toContainEqual({
      label: 'Masalah yang sama',
      text: second,
    });
  });

  test('nothing is asked about other units, other words, closed entries, or after 60 days', () => {
    const office = officeWorkbench();
    recorded(office);
    const similar = (change: object) => office.done<Question | null>('umpanBalik.similar', { values: report(office, change) });
    expect(similar({ unit: { id: 'UNT-01', label: 'Tata Usaha' } })).toBeNull();
    expect(similar({ content: 'Toilet pengunjung kotor sekali.' })).toBeNull();
    office.at('2026-12-05');
    expect(similar({})).toBeNull();
  });
});

describe('a meeting and an entry', () => {
  test('UB-b: an entry is made from an agenda item of the meeting, and each names the other', () => {
    const office = officeWorkbench();
    const meeting = opened(office);
    const { options } = office.done<Filled>('umpanBalik.loadFromMeeting', { record: meeting });
    const item = options?.Acara?.[0];
    const values = {
      item,
      kind: 'Keluhan',
      content: 'Warga mengeluh posyandu sering mundur.',
      unit: null,
      secrecy: 'Anonim',
      receivingSteps: null,
    };

    const saved = office.done<Saved>('umpanBalik.recordFromMeeting', { record: meeting, values });

    expect(office.rows(umpanBalikTable)).toMatchObject([
      { number: saved.record, channel: 'Rapat', receivedOn: '2026-10-08', origin: { id: item?.id } },
    ]);
    expect(office.rows(acaraTable).find((row) => row.number === item?.id)?.related).toBe(saved.record);
  });

  test('the head alone chooses an entry for the next lokmin: it goes there without identity, and the decision comes back', () => {
    const office = officeWorkbench();
    const record = handled(office, 'identify');
    office.as(PEOPLE.team);
    expect(office.refusals('umpanBalik.proposeToMeeting', { record })[0]?.message).toContain('Hanya dr. Ratna Wulandari');
    office.as(HEAD);
    expect(office.done<Saved>('umpanBalik.proposeToMeeting', { record }).message).toContain('menunggu lokmin berikutnya');

    const meeting = planned(office);
    const item = office.rows(acaraTable).find((row) => row.related === record);
    expect(item?.title).toBe(`Pembahasan umpan balik ${record}: ${QUEUE.core}`);
    expect(JSON.stringify([item, office.rows(bahanRapatTable)])).not.toMatch(/Bambang|3001/);
    expect(office.rows(bahanRapatTable)).toMatchObject([{ meeting: { id: meeting } }]);

    office.submit('lokmin.loadDiscussion', 'lokmin.recordDiscussion', meeting, ({ discussions }) => ({
      discussions: (discussions as { id: string }[]).map((row) =>
        row.id === item?.number ? { ...row, discussion: 'Disepakati piket loket kedua.' } : row,
      ),
    }));
    expect(stepOf(office, record, 'tindak-lanjut')?.proof.lines).toContain(
      'Lokmin bulanan Oktober 2026: Disepakati piket loket kedua.',
    );
  });

  test('a lokmin that is planned already takes the entry at once, and twice is refused while it waits', () => {
    const office = officeWorkbench();
    planned(office);
    const record = handled(office, 'identify');
    office.as(HEAD);
    expect(office.done<Saved>('umpanBalik.proposeToMeeting', { record }).message).toContain(
      'masuk susunan acara Lokmin bulanan Oktober 2026',
    );
    closed(office, '2026-11-09');
    expect(office.rows(acaraTable).filter((row) => row.related === record)).toHaveLength(1);
  });
});

describe('the handling', () => {
  test('UB-f, UB-g, UB-h, UB-i, UB-j, UB-k, UB-l: an entry goes every step, and register, penanganan, buku kepuasan and Jejak agree', () => {
    const office = officeWorkbench();
    const record = handled(office, 'close');

    expect(office.rows(umpanBalikTable)).toMatchObject([
      {
        number: record,
        state: 'Selesai',
        core: QUEUE.core,
        grade: { label: 'Kuning' },
        due: '2026-10-04',
        effectiveness: 'Efektif',
      },
    ]);
    expect(office.rows(distribusiTable)).toMatchObject([{ unit: LOKET, answeredOn: '2026-10-01' }]);
    expect(office.rows(penangananTable)).toMatchObject([
      {
        entry: { id: record },
        solution: QUEUE.solution,
        approval: 'Disetujui',
        approvedBy: HEAD,
        approvalRound: 1,
        executedRound: 1,
        answeredRound: 1,
      },
    ]);
    expect(office.rows(kepuasanTable)).toMatchObject([
      { entry: { id: record }, outcome: 'Dinilai', rating: 5, unit: LOKET.label },
    ]);
    const { steps } = office.done<RecordView>('umpanBalik.open', { record });
    expect(steps.filter((step) => /^UB-[f-l]$/.test(step.id)).map((step) => step.proof.state)).toEqual(Array(7).fill('done'));
    expect(office.done<{ intact: boolean }>('jejak.check').intact).toBe(true);
  });

  test('the state of the register follows the steps', () => {
    const office = officeWorkbench();
    const record = recorded(office);
    const states = wayOf(office, record).map(([, walk]) => {
      walk();
      return stateOf(office, record);
    });
    expect(states).toEqual([
      'Ditelaah',
      'Didistribusikan',
      'Didistribusikan',
      'Menunggu persetujuan',
      'Disetujui',
      'Dilaksanakan',
      'Dijawab',
      'Dinilai',
      'Selesai',
    ]);
  });

  test('a step cannot be done before what it needs, and the sidebar says what is missing', () => {
    const office = officeWorkbench();
    const record = recorded(office);
    office.as(HEAD);

    expect(stepOf(office, record, 'UB-g')?.waits).toContain('Tetapkan pokok masalah');
    expect(stepOf(office, record, 'selesai')?.waits).toContain('Tetapkan pokok masalah');
    expect(office.done<Filled>('umpanBalik.loadClose', { record }).locked).toContain('Tetapkan pokok masalah');
    const closing = { effectiveness: 'Efektif', effectivenessNote: 'Sudah baik' };
    expect(office.refusals('umpanBalik.close', { record, values: closing })[0]?.message).toContain('Tetapkan pokok masalah');
  });

  test('closing without an answer is refused', () => {
    const office = officeWorkbench();
    const record = handled(office, 'execute');
    const values = { effectiveness: 'Efektif', effectivenessNote: 'Sudah baik' };
    expect(office.refusals('umpanBalik.close', { record, values })[0]?.message).toBe('Tulis jawaban kepada pelapor dahulu.');
    expect(stateOf(office, record)).toBe('Dilaksanakan');
  });

  test('UB-g: deciding waits for units that still have time, not for those that let their date pass', () => {
    const office = officeWorkbench();
    const record = handled(office, 'identify');
    const two = [LOKET, { id: 'UNT-01', label: 'Tata Usaha' }].map((unit) => ({ unit, person: null, due: '2026-10-03' }));
    change(office, ['umpanBalik.loadDistribute', 'umpanBalik.distribute'], record, () => ({ units: two }));
    const [first] = office.rows(distribusiTable);
    change(
      office,
      ['umpanBalik.loadAlternatives', 'umpanBalik.giveAlternatives'],
      record,
      () => ({ alternatives: [{ alternative: 'Loket kedua', remark: null }] }),
      first?.number,
    );

    expect(stepOf(office, record, 'UB-h')?.waits).toBe('Alternatif solusi belum diberikan oleh Tata Usaha (sampai 03/10/2026).');
    office.at('2026-10-04');
    expect(stepOf(office, record, 'UB-h')?.waits).toBeUndefined();
  });

  test.each([
    ['the same unit twice', [LOKET, LOKET], 'units.1.unit', 'sudah ada dalam daftar'],
    ['a deleted unit', [{ id: 'UNT-77', label: 'Lama' }], 'units.0.unit', 'UNT-77 tidak ada lagi'],
  ])('UB-g: distributing to %s is refused', (_what, units, field, words) => {
    const office = officeWorkbench();
    const record = handled(office, 'identify');
    const values = { units: units.map((unit) => ({ unit, person: null, due: '2026-10-05' })) };
    expect(office.refusals('umpanBalik.distribute', { record, values })).toEqual([
      { field, message: expect.stringContaining(words) },
    ]);
    expect(office.rows(distribusiTable)).toEqual([]);
  });

  test('UB-i: nobody but the head approves, whatever account asks', () => {
    const office = officeWorkbench();
    const record = handled(office, 'decide');
    for (const user of [PEOPLE.team, PEOPLE.unit, '']) {
      office.as(user);
      expect(office.refusals('umpanBalik.loadApprove', { record })[0]?.message).toContain('Hanya dr. Ratna Wulandari');
      expect(
        office.refusals('umpanBalik.approve', { record, values: { approval: 'Disetujui', approvalNote: null } })[0]?.message,
      ).toContain('Hanya dr. Ratna');
    }
    expect(office.rows(penangananTable)[0]?.approval).toBeNull();
  });

  test('UB-i: a refusal goes back with its reason, and waits until the decision was changed', () => {
    const office = officeWorkbench();
    const record = handled(office, 'decide');
    office.as(HEAD);
    const bare = office.done<Filled>('umpanBalik.loadApprove', { record });
    expect(
      office.refusals('umpanBalik.approve', {
        record,
        seen: bare.seen,
        values: { approval: 'Dikembalikan', approvalNote: null },
      })[0],
    ).toMatchObject({ field: 'approvalNote' });
    way.approveEntry(deskOf(office), PEOPLE, record, 'Dikembalikan');

    expect(stateOf(office, record)).toBe('Dikembalikan');
    expect(stepOf(office, record, 'UB-i')?.proof.lines.join()).toContain('Sertakan penanggung jawab');
    way.decideEntry(deskOf(office), PEOPLE, record, { ...QUEUE, solution: 'Loket kedua dengan jadwal piket bernama.' });
    expect(stateOf(office, record)).toBe('Menunggu persetujuan');
  });

  test('UB-i: an approval lapses, visibly and with the difference, when the decided text changes; what followed must be done again', () => {
    const office = officeWorkbench();
    const record = handled(office, 'answer');
    way.decideEntry(deskOf(office), PEOPLE, record, {
      ...QUEUE,
      solution: QUEUE.solution.replace('setiap hari', 'setiap Senin'),
    });

    expect(stateOf(office, record)).toBe('Menunggu persetujuan');
    const step = stepOf(office, record, 'UB-i');
    expect(step?.proof).toMatchObject({ state: 'partly', lines: [expect.stringContaining('gugur')] });
    expect(step?.proof.difference?.filter((piece) => piece.mark !== 'same').map((piece) => [piece.mark, piece.text])).toEqual([
      ['removed', 'hari'],
      ['added', 'Senin'],
    ]);
    way.approveEntry(deskOf(office), PEOPLE, record);
    expect(stateOf(office, record)).toBe('Disetujui');
    expect(stepOf(office, record, 'UB-k')?.waits).toContain('Solusi sudah berganti sejak pelaksanaan dicatat');
  });

  test('UB-i: typing over the solution in the sheet lapses the approval as well', () => {
    const office = officeWorkbench();
    const record = handled(office, 'approve');
    office.type('Penanganan', 'E2', 'Solusi lain yang tidak pernah dibaca Kapus.');
    expect(stepOf(office, record, 'UB-i')?.proof.state).toBe('partly');
    expect(stepOf(office, record, 'UB-j')?.waits).toContain('persetujuannya gugur');
  });

  test('UB-i: a text that changed while the head was reading is not approved unseen', () => {
    const office = officeWorkbench();
    const record = handled(office, 'decide');
    office.as(HEAD);
    const { seen } = office.done<Filled>('umpanBalik.loadApprove', { record });
    office.as(PEOPLE.team);
    way.identifyEntry(deskOf(office), PEOPLE, record, { ...QUEUE, core: 'Loket tutup lebih awal' }, 0);
    office.as(HEAD);

    expect(
      office.call('umpanBalik.approve', { record, seen, values: { approval: 'Disetujui', approvalNote: null } }),
    ).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(penangananTable)[0]?.approval).toBeNull();
  });

  test.each([
    ['0', 'Penilaian paling kecil 1.'],
    ['6', 'Penilaian paling besar 5.'],
    ['bagus', 'harus berupa angka'],
  ])('UB-k: a rating of %s is refused', (rating, words) => {
    const office = officeWorkbench();
    const record = handled(office, 'answer');
    const values = { attempts: [], outcome: 'Dinilai', rating, words: null, ratedOn: '2026-10-01' };
    expect(office.refusals('umpanBalik.rate', { record, values })).toEqual([
      { field: 'rating', message: expect.stringContaining(words) },
    ]);
    expect(office.rows(kepuasanTable)).toEqual([]);
  });

  test('UB-k: giving up needs two contact attempts, and a contact is not passed over', () => {
    const office = officeWorkbench();
    const record = handled(office, 'answer');
    const attempt = { date: '2026-10-01', way: 'Telepon', result: 'Tidak diangkat' };
    const rate = (attempts: object[], outcome: string | null) =>
      change(office, ['umpanBalik.loadRating', 'umpanBalik.rate'], record, () => ({
        attempts,
        outcome,
        rating: null,
        words: null,
        ratedOn: null,
      }));

    expect(rate([attempt], 'Tidak dapat dihubungi')).toMatchObject({
      ok: false,
      refusals: [{ field: 'outcome', message: expect.stringContaining('baru ada 1') }],
    });
    expect(rate([], 'Tanpa kontak')).toMatchObject({ ok: false, refusals: [{ field: 'outcome' }] });
    expect(rate([attempt], null)).toMatchObject({ ok: true });
    expect(stateOf(office, record)).toBe('Dijawab');
    expect(rate([attempt, { ...attempt, way: 'Kunjungan' }], 'Tidak dapat dihubungi')).toMatchObject({ ok: true });
    expect(stateOf(office, record)).toBe('Dinilai');
    expect(office.rows(kepuasanTable)).toHaveLength(1);
  });

  test('an anonymous entry is answered by announcement and closed without contact', () => {
    const office = officeWorkbench();
    const record = handled(office, 'close', { secrecy: 'Anonim' });
    expect(office.rows(penangananTable)[0]?.answerWay).toBe('Diumumkan');
    expect(office.rows(kepuasanTable)[0]?.outcome).toBe('Tanpa kontak');
    expect(stateOf(office, record)).toBe('Selesai');
  });

  test('a closed entry is locked until it is opened again with a reason', () => {
    const office = officeWorkbench();
    const record = handled(office, 'close');
    expect(office.done<Filled>('umpanBalik.loadDecide', { record }).locked).toContain('sudah selesai pada 01/10/2026');
    expect(office.refusals('umpanBalik.reopen', { record, values: { reason: ' ' } })[0]?.message).toContain('Tulis mengapa');

    change(office, ['umpanBalik.loadReopen', 'umpanBalik.reopen'], record, () => ({ reason: 'Masalah terulang' }));

    expect(stateOf(office, record)).toBe('Dinilai');
    expect(stepOf(office, record, 'selesai')?.proof.lines).toEqual(['Pernah dibuka kembali: Masalah terulang']);
  });

  test('what is no complaint can be settled with an explanation; a complaint cannot', () => {
    const office = officeWorkbench();
    const thanks = recorded(office, { kind: 'Umpan balik positif', channel: 'Media sosial' });
    change(office, ['umpanBalik.loadSettle', 'umpanBalik.settle'], thanks, () => ({ explanation: 'Disampaikan kepada loket.' }));
    expect(stateOf(office, thanks)).toBe('Selesai');

    const complaint = recorded(office);
    expect(office.refusals('umpanBalik.settle', { record: complaint, values: { explanation: 'x' } })[0]?.message).toContain(
      'langkah demi langkah',
    );
  });

  test('RTL of an entry are lines of the one register, reviewed in the next lokmin, and name nobody', () => {
    const office = officeWorkbench();
    const record = handled(office, 'identify');
    change(office, ['umpanBalik.loadRtl', 'umpanBalik.planRtl'], record, () => ({
      plans: [{ activity: 'Menyusun piket loket kedua', problem: null, person: CHAIR, due: '2026-10-20' }],
    }));

    expect(office.rows(rtlTable)).toMatchObject([
      { source: { id: record, label: QUEUE.core }, problem: QUEUE.core, state: 'Rencana' },
    ]);
    expect(JSON.stringify(office.rows(rtlTable))).not.toContain('Bambang');
    const meeting = opened(office);
    expect(office.done<Filled>('lokmin.loadReview', { record: meeting }).values.reviewed).toMatchObject([
      { heading: 'Menyusun piket loket kedua' },
    ]);
  });

  test('the history of an entry tells every commit in words, without personal values', () => {
    const office = officeWorkbench();
    const record = handled(office, 'approve');
    const { history } = office.done<RecordView>('umpanBalik.open', { record });

    const told = office.done<readonly HistoryLine[]>('jejak.history', { records: history });

    expect(told.map((line) => line.action)).toEqual([
      'Setujui penyelesaian umpan balik',
      'Putuskan solusi umpan balik',
      'Beri alternatif solusi',
      'Distribusikan umpan balik',
      'Telaah umpan balik',
      'Catat umpan balik',
    ]);
    expect(told[4]?.lines).toContain(`Pokok masalah: ${QUEUE.core}`);
    expect(told[0]?.lines.join('\n')).toContain('Keadaan: Menunggu persetujuan → Disetujui');
    expect(JSON.stringify(told)).not.toMatch(/Bambang|3001/);
  });
});

describe('deadlines', () => {
  test('the deadline follows the class: hours keep their time, days pass over nothing', () => {
    const office = officeWorkbench();
    const record = handled(office, 'identify');
    expect(office.rows(umpanBalikTable)[0]).toMatchObject({ due: '2026-10-04', dueTime: null });
    way.identifyEntry(deskOf(office), PEOPLE, record, { ...QUEUE, grade: 'Merah' }, 0);
    expect(office.rows(umpanBalikTable)[0]).toMatchObject({ due: '2026-10-02', dueTime: '08:00' });
  });

  test('the limit of a class in working days leaves Sundays and holidays out', () => {
    const office = officeWorkbench();
    office.done('hariLibur.save', { values: { date: '2026-10-02', name: 'Cuti bersama' } });
    office.submit('kelas.load', 'kelas.save', 'KLS-02', (values) => ({ ...values, limit: 2, unit: 'hari kerja' }));
    handled(office, 'identify');
    // Thursday 1 October: Friday is a holiday, Saturday is day 1, Sunday is none, Monday is day 2.
    expect(office.rows(umpanBalikTable)[0]?.due).toBe('2026-10-05');
  });

  test('what is due or late stands on the home screen with the person who is to act', () => {
    const office = officeWorkbench();
    const record = handled(office, 'decide');
    office.at('2026-10-09');
    const { notices } = office.done<{ notices: { text: string; tag: string; tone: string; person: string }[] }>('home');
    expect(notices.find((notice) => notice.text.startsWith(record))).toMatchObject({
      tag: 'Terlambat 5 hari',
      tone: 'late',
      person: 'dr. Ratna Wulandari',
    });
  });
});

test('the board has every open entry once, under its state, and twelve months of counts', () => {
  const office = officeWorkbench();
  handled(office, 'close');
  const open = [handled(office, 'identify'), recorded(office, { content: TOILET.content })];

  const { columns, months, series } = office.done<Board>('umpanBalik.board');

  expect(columns.flatMap((column) => column.lines.map((line) => [column.title, line.record]))).toEqual([
    ['Baru', open[1]],
    ['Ditelaah', open[0]],
  ]);
  expect(series).toEqual(['Diterima', 'Selesai']);
  expect(months).toHaveLength(12);
  expect(months[11]).toEqual({ label: 'Okt 26', counts: [3, 1] });
});

describe('who may see and do what', () => {
  const SECRET = { secrecy: 'Rahasia', content: 'Saya Bambang Sutrisno menunggu obat dua jam, hubungi 08120000 3001.' };

  test('Rahasia: neither the name nor the number is shown on the screens of those who handle the entry', () => {
    const office = officeWorkbench();
    const record = handled(office, 'distribute', SECRET);
    const [distribution] = office.rows(distribusiTable);
    const shown = JSON.stringify([
      office.done('umpanBalik.open', { record }),
      office.done('umpanBalik.loadAlternatives', { record, part: distribution?.number }),
      office.done('umpanBalik.loadIdentify', { record }),
      office.done('umpanBalik.similar', { values: report(office, { content: 'Menunggu obat dua jam di loket, hubungi saya' }) }),
    ]);
    expect(shown).toContain('menunggu obat dua jam');
    expect(shown).not.toMatch(/Bambang|Sutrisno|3001/);
  });

  test('Rahasia: a person of the unit that is reported cannot open the identity; the team can', () => {
    const office = officeWorkbench();
    const record = recorded(office, SECRET);
    office.submit('pegawai.load', 'pegawai.save', 'PGW-003', (values) => ({ ...values, unit: LOKET }));
    office.as('pegawai3@contoh.example');
    expect(office.refusals('umpanBalik.loadData', { record })[0]?.message).toContain('dirahasiakan dari pihak yang dilaporkan');
    office.as(PEOPLE.team);
    expect(office.done<Filled>('umpanBalik.loadData', { record }).values.reporter).toBe('Bambang Sutrisno');
  });

  test('the core problem, which many read, may not name who reported', () => {
    const office = officeWorkbench();
    const record = recorded(office, SECRET);
    const filled = office.done<Filled>('umpanBalik.loadIdentify', { record });
    const values = {
      core: 'Bambang menunggu obat',
      category: filled.options?.['Kategori umpan balik']?.[0],
      grade: filled.options?.['Kelas umpan balik']?.[0],
      handler: CHAIR,
      cause: null,
    };
    expect(office.refusals('umpanBalik.identify', { record, seen: filled.seen, values })).toMatchObject([{ field: 'core' }]);
  });

  test('UB-i: whoever is not the head cannot make himself the head in Pengaturan', () => {
    const office = officeWorkbench();
    office.as(PEOPLE.team);
    const take = () =>
      office.submit('pengaturan.load', 'pengaturan.save', '', (values) => ({ ...values, headEmail: PEOPLE.team }));
    expect(take()).toMatchObject({ ok: false, refusals: [{ field: 'headEmail' }] });
    expect(office.submit('pengaturan.load', 'pengaturan.save', '', (values) => ({ ...values, place: 'Aula baru' })).ok).toBe(
      true,
    );
    office.as(HEAD);
    expect(take().ok).toBe(true);
  });

  test('an entry whose number was handed out is not taken back by Batalkan', () => {
    const office = officeWorkbench();
    recorded(office);
    expect(office.refusals('undo')[0]?.message).toContain('tidak dapat dibatalkan');
    expect(office.rows(umpanBalikTable)).toHaveLength(1);
  });
});

describe('what follows in time', () => {
  test('a decision that is handed in again after a return waits for the head, also with the same words', () => {
    const office = officeWorkbench();
    const record = handled(office, 'decide');
    way.approveEntry(deskOf(office), PEOPLE, record, 'Dikembalikan');
    office.at('2026-10-02');
    way.decideEntry(deskOf(office), PEOPLE, record, QUEUE);
    expect(stateOf(office, record)).toBe('Menunggu persetujuan');
  });

  test.each([
    [
      'approve',
      ['umpanBalik.loadExecute', 'umpanBalik.execute'],
      { executedOn: '2026-09-30', execution: 'x', executedBy: CHAIR },
      'executedOn',
      'sebelum disetujui',
    ],
    [
      'execute',
      ['umpanBalik.loadAnswer', 'umpanBalik.answer'],
      { answeredOn: '2026-09-30', answerWay: 'Surat' },
      'answeredOn',
      'sebelum dilaksanakan',
    ],
  ] as const)('after %s, a day before it is refused', (until, pair, wrong, field, words) => {
    const office = officeWorkbench();
    const record = handled(office, until);
    expect(change(office, pair, record, (values) => ({ ...values, ...wrong }))).toMatchObject({
      ok: false,
      refusals: [{ field, message: expect.stringContaining(words) }],
    });
  });

  test('UB-k: attempts from before the answer do not count', () => {
    const office = officeWorkbench();
    const record = handled(office, 'answer');
    const attempts = ['2026-01-01', '2026-01-02'].map((date) => ({ date, way: 'Telepon', result: 'Tidak diangkat' }));
    const values = { attempts, outcome: 'Tidak dapat dihubungi', rating: null, words: null, ratedOn: null };
    expect(office.refusals('umpanBalik.rate', { record, values })).toMatchObject([{ field: 'attempts.0.date' }]);
  });

  test('a reopened entry is due anew, also one that was settled at once', () => {
    const office = officeWorkbench();
    const record = recorded(office, { onSpot: true, cause: 'x', explanation: 'y' });
    change(office, ['umpanBalik.loadReopen', 'umpanBalik.reopen'], record, () => ({ reason: 'Terulang' }));
    expect(office.rows(umpanBalikTable)[0]).toMatchObject({ state: 'Baru', due: '2026-10-05' });
  });

  test('UB-l: a new solution is rated anew, in a row of its own; the old answer and rating are not taken over', () => {
    const office = officeWorkbench();
    const record = handled(office, 'rate');
    const desk = deskOf(office);
    const other = { ...QUEUE, solution: 'Loket dibuka pukul 06.30.', rating: 2 };
    way.decideEntry(desk, PEOPLE, record, other);
    way.approveEntry(desk, PEOPLE, record);
    way.executeEntry(desk, PEOPLE, record, other);
    const { values, notes } = office.done<Filled>('umpanBalik.loadAnswer', { record });
    expect(values.answer).toContain('06.30');
    expect(notes?.join()).toContain('Jawaban atas solusi sebelumnya');
    way.answerEntry(desk, PEOPLE, record);
    way.rateEntry(desk, PEOPLE, record, other, '2026-10-01');
    expect(office.rows(kepuasanTable).map((row) => [row.approvalRound, row.rating])).toEqual([
      [1, 5],
      [2, 2],
    ]);
  });

  test('a corrected day of arrival moves the deadline', () => {
    const office = officeWorkbench();
    const record = handled(office, 'identify');
    change(office, ['umpanBalik.loadData', 'umpanBalik.saveData'], record, (values) => ({ ...values, receivedOn: '2026-09-28' }));
    expect(office.rows(umpanBalikTable)[0]?.due).toBe('2026-10-01');
  });

  test('a complaint that was examined is not made a suggestion, and what was distributed is not settled by a sentence', () => {
    const office = officeWorkbench();
    const complaint = handled(office, 'identify');
    expect(
      change(office, ['umpanBalik.loadData', 'umpanBalik.saveData'], complaint, (values) => ({ ...values, kind: 'Saran' })),
    ).toMatchObject({
      refusals: [{ field: 'kind' }],
    });
    const idea = handled(office, 'distribute', { kind: 'Saran', channel: 'Surat' });
    expect(office.refusals('umpanBalik.settle', { record: idea, values: { explanation: 'x' } })[0]?.message).toContain(
      'sudah didistribusikan',
    );
  });

  test('an entry is brought to one lokmin once', () => {
    const office = officeWorkbench();
    planned(office);
    const record = handled(office, 'identify');
    office.as(HEAD);
    office.done('umpanBalik.proposeToMeeting', { record });
    expect(office.refusals('umpanBalik.proposeToMeeting', { record })[0]?.message).toContain('sudah ada dalam susunan acara');
  });

  test('UB-g: alternatives that a unit owes stand on the home screen', () => {
    const office = officeWorkbench();
    handled(office, 'distribute');
    office.at('2026-10-06');
    const { notices } = office.done<{ notices: { text: string; tone: string }[] }>('home');
    expect(notices).toContainEqual(expect.objectContaining({ text: `Alternatif solusi dari ${LOKET.label}`, tone: 'late' }));
  });
});

test('a line of Jejak that somebody edited does not break the history', () => {
  const office = officeWorkbench();
  const record = recorded(office);
  const row = office.done<readonly HistoryLine[]>('jejak.history', { records: [record] });
  expect(row).toHaveLength(1);
  office.type('Jejak', `J${lastJournalRow(office)}`, 'dirusak');
  expect(office.call('jejak.history', { records: [record] }).ok).toBe(true);
});

function lastJournalRow(office: Office): number {
  const { getters } = office.state.grid.model;
  const sheetId = getters.getSheetIdByName('Jejak') ?? '';
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row);
  return rows.filter((row) => getters.getEvaluatedCell({ sheetId, col: 0, row }).value !== null).length;
}
