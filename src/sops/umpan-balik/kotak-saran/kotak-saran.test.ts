/** The suggestion box from its weekly opening to the berita acara, through the sidebar's one door. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import { paragraphTexts, partOf } from '../../../documents/docx.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { receivingSteps } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { EXAMPLE_BOXES, EXAMPLE_SLIPS } from './kotak-saran.examples.ts';
import { pembukaanTable } from './pembukaan.table.ts';

/** A Thursday. */
const TODAY = '2026-10-08';
const ANI = { id: 'PGW-006', label: 'Ani Lestari, S.Keb.' };
const SARI = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };

const OPENING = {
  box: { id: 'KTK-01', label: 'Kotak Loket' },
  date: TODAY,
  time: '09.15',
  officers: [{ person: SARI }, { person: ANI }],
  witness: 'Bapak Slamet, pengunjung',
  slips: 3,
  note: null,
};

function boxOffice(): Office {
  const office = officeWorkbench({ today: TODAY });
  office.done('kotak.save', { values: EXAMPLE_BOXES[0] });
  return office;
}

function opened(office: Office, values: object = {}): string {
  return office.done<Saved>('kotakSaran.openBox', { values: { ...OPENING, ...values } }).record;
}

/** Fills the first empty cards of the form. */
function enter(office: Office, record: string, slips: readonly object[]) {
  return office.submit('kotakSaran.loadSlips', 'kotakSaran.enterSlips', record, (values) => ({
    slips: (values.slips as object[]).map((card, index) => ({ ...card, ...slips[index] })),
  }));
}

const slip = (index: number) => {
  const { content, kind } = EXAMPLE_SLIPS[index] ?? { content: '', kind: 'Saran' };
  return { content, kind };
};

describe('UB-e1: opening a box', () => {
  test('is one row, with officers, witness and count', () => {
    const office = boxOffice();

    expect(office.done('kotakSaran.openBox', { values: OPENING })).toMatchObject({
      record: 'BKS-2026-0001',
      message: 'Kotak Loket, 8 Oktober 2026 dicatat dengan nomor BKS-2026-0001: 3 lembar.',
    });
    expect(office.rows(pembukaanTable)).toMatchObject([
      { number: 'BKS-2026-0001', time: '09:15', slips: 3, entered: 0, officers: [{ person: SARI }, { person: ANI }] },
    ]);
  });

  test('an empty box is written down too, and has no slips to enter', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 0 });

    expect(office.done<Filled>('kotakSaran.loadSlips', { record }).locked).toBe('Kotak kosong: tidak ada lembar untuk dicatat.');
    expect(office.done<RecordView>('kotakSaran.open', { record }).steps.map((step) => step.proof.state)).toEqual([
      'done',
      'notApplicable',
      'open',
      'open',
    ]);
  });

  test('begins with today, and with the box when there is one, or when the notice names it', () => {
    const office = boxOffice();
    expect(office.done<Filled>('kotakSaran.loadOpening').values).toMatchObject({ box: OPENING.box, date: TODAY, time: '08:00' });

    office.done('kotak.save', { values: EXAMPLE_BOXES[1] });
    expect(office.done<Filled>('kotakSaran.loadOpening').values).toMatchObject({ box: null });
    expect(office.done<Filled>('kotakSaran.loadOpening', { part: 'KTK-02' }).values).toMatchObject({
      box: { id: 'KTK-02', label: 'Kotak KIA' },
    });
  });

  test.each<[string, object, string, string]>([
    ['a day in the future', { date: '2026-10-09' }, 'date', 'tidak boleh sesudah hari ini'],
    ['a day before the box was there', { date: '2026-01-04' }, 'date', 'Kotak Loket baru dipasang 5 Januari 2026.'],
    ['a box that is not in the list', { box: { id: 'KTK-09', label: 'Lain' } }, 'box', 'tidak ada di lembar Kotak saran'],
    ['more slips than a box holds', { slips: 201 }, 'slips', 'paling besar 200'],
    ['fewer than none', { slips: -1 }, 'slips', 'paling kecil 0'],
    ['no witness', { witness: ' ' }, 'witness', 'Saksi wajib diisi.'],
    ['no officer', { officers: [] }, 'officers', 'Tambahkan yang membuka kotak.'],
    ['the same officer twice', { officers: [{ person: SARI }, { person: SARI }] }, 'officers.1.person', 'sudah ada dalam daftar'],
    [
      'an officer who is not in the register',
      { officers: [{ person: { id: 'PGW-099', label: 'Siapa' } }] },
      'officers.0.person',
      'tidak ada di lembar Pegawai',
    ],
  ])('refuses %s, and writes nothing', (_what, wrong, field, words) => {
    const office = boxOffice();

    expect(office.refusals('kotakSaran.openBox', { values: { ...OPENING, ...wrong } })).toEqual([
      { field, message: expect.stringContaining(words) },
    ]);
    expect(office.rows(pembukaanTable)).toEqual([]);
  });

  test('refuses the same box a second time on a day, naming the first; another box is free', () => {
    const office = boxOffice();
    office.done('kotak.save', { values: EXAMPLE_BOXES[1] });
    opened(office);

    expect(office.refusals('kotakSaran.openBox', { values: OPENING })).toEqual([
      {
        field: 'date',
        message: 'Kotak Loket sudah dibuka pada 8 Oktober 2026: BKS-2026-0001. Ubah yang itu, atau pilih tanggal lain.',
      },
    ]);
    expect(opened(office, { box: { id: 'KTK-02', label: 'Kotak KIA' } })).toBe('BKS-2026-0002');
    expect(opened(office, { date: '2026-10-07' })).toBe('BKS-2026-0003');
  });

  test('takes at most two reads, with earlier openings in the register', () => {
    const office = boxOffice();
    for (let day = 1; day <= 5; day++) opened(office, { date: `2026-09-0${day}` });
    office.calls();
    opened(office);

    const reads = office.calls().filter((call) => call.name === 'sheets.batchGet');
    expect(reads.length).toBeLessThanOrEqual(2);
  });
});

describe('UB-e2: every slip is written in the buku pengaduan', () => {
  test('all filled cards in one commit, from the box, on the day of the opening; empty ones wait', () => {
    const office = boxOffice();
    const record = opened(office);

    expect(enter(office, record, [slip(0), {}, slip(1)])).toMatchObject({
      ok: true,
      value: { message: '2 lembar dicatat: KLH-2026-0001 sampai KLH-2026-0002. Masih 1 lembar.' },
    });
    expect(office.rows(umpanBalikTable)).toMatchObject([
      {
        number: 'KLH-2026-0001',
        ...slip(0),
        channel: 'Kotak saran',
        receivedOn: TODAY,
        receivedAt: '09:15',
        receiver: SARI,
        secrecy: 'Anonim',
        reporter: null,
        origin: { id: record, label: 'Kotak Loket, 8 Oktober 2026' },
        state: 'Baru',
        due: '2026-10-12',
      },
      { number: 'KLH-2026-0002', ...slip(1) },
    ]);
    expect(office.rows(pembukaanTable)).toMatchObject([{ entered: 2 }]);
  });

  test('the form opened again has the remaining cards, and tells the others by number', () => {
    const office = boxOffice();
    const record = opened(office);
    expect(office.done<Filled>('kotakSaran.loadSlips', { record }).values.slips).toHaveLength(3);
    enter(office, record, [slip(0)]);

    const again = office.done<Filled>('kotakSaran.loadSlips', { record });
    expect(again.values.slips).toMatchObject([{ heading: 'Lembar 2 dari 3' }, { heading: 'Lembar 3 dari 3' }]);
    expect(again.notes?.[0]).toBe('Sudah dicatat: KLH-2026-0001, keluhan');

    enter(office, record, [slip(1), slip(2)]);
    expect(office.done<Filled>('kotakSaran.loadSlips', { record }).locked).toBe('Semua lembar sudah dicatat (3).');
  });

  test('refuses more slips than were counted, and says where to correct the count', () => {
    const office = boxOffice();
    const record = opened(office);
    const { seen } = office.done<Filled>('kotakSaran.loadSlips', { record });
    const slips = [slip(0), slip(1), slip(2), slip(3)];

    expect(office.refusals('kotakSaran.enterSlips', { record, seen, values: { slips } })).toEqual([
      {
        field: 'slips',
        message:
          'Ada 4 lembar terisi, padahal tinggal 3 dari 3 lembar yang dihitung. Ubah jumlah lembar pada langkah “Buka kotak saran” dahulu, lalu simpan lagi.',
      },
    ]);

    office.submit('kotakSaran.loadCorrection', 'kotakSaran.correct', record, (values) => ({ ...values, slips: 4 }));
    expect(office.call('kotakSaran.enterSlips', { record, seen, values: { slips } })).toMatchObject({ ok: true });
    expect(office.rows(umpanBalikTable)).toHaveLength(4);
  });

  test('a save that is sent twice writes once', () => {
    const office = boxOffice();
    const record = opened(office);
    const { seen } = office.done<Filled>('kotakSaran.loadSlips', { record });
    const input = { record, seen, values: { slips: [slip(0)] } };

    expect(office.call('kotakSaran.enterSlips', input)).toMatchObject({ ok: true });
    expect(office.call('kotakSaran.enterSlips', input)).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(umpanBalikTable)).toHaveLength(1);
  });

  test('a name needs the consent of who wrote it; then the entry is open', () => {
    const office = boxOffice();
    const record = opened(office);
    const named = { ...slip(3), reporter: 'Rukmini Contoh', phone: '0812 0000 2001' };

    expect(enter(office, record, [slip(0), named])).toMatchObject({
      ok: false,
      refusals: [{ field: 'slips.1.consent', message: expect.stringContaining('hanya disimpan bila penulisnya setuju') }],
    });
    enter(office, record, [{ ...named, consent: true }]);
    expect(office.rows(umpanBalikTable)).toMatchObject([{ secrecy: 'Terbuka', reporter: 'Rukmini Contoh', consent: true }]);
  });

  test.each<[string, readonly object[], string, string]>([
    ['no card filled', [], 'slips', 'Isi sedikitnya satu kartu.'],
    ['a card without words', [{ kind: 'Saran' }], 'slips.0.content', 'Isi umpan balik wajib diisi'],
    ['a card without kind', [{ content: 'Loket gelap' }], 'slips.0.kind', 'Jenis umpan balik wajib dipilih.'],
    ['a unit that is gone', [{ ...slip(0), unit: { id: 'UNT-99', label: 'Lama' } }], 'slips.0.unit', 'tidak ada di lembar Unit'],
  ])('refuses %s, and writes nothing', (_what, slips, field, words) => {
    const office = boxOffice();
    const record = opened(office);

    expect(enter(office, record, slips)).toMatchObject({
      ok: false,
      refusals: [{ field, message: expect.stringContaining(words) }],
    });
    expect(office.rows(umpanBalikTable)).toEqual([]);
  });

  test('is not undone by “Batalkan”: the numbers may have been handed out', () => {
    const office = boxOffice();
    const record = opened(office);
    enter(office, record, [slip(0)]);

    expect(office.refusals('undo')[0]?.message).toContain('tidak dapat dibatalkan');
  });

  test('what looks like a formula stays text', () => {
    const office = boxOffice();
    const record = opened(office);
    enter(office, record, [{ ...slip(0), content: '=HYPERLINK("http://contoh.example")' }]);

    expect(office.rows(umpanBalikTable)).toMatchObject([{ content: '=HYPERLINK("http://contoh.example")' }]);
  });

  test('the count is not set below what was written down', () => {
    const office = boxOffice();
    const record = opened(office);
    enter(office, record, [slip(0), slip(1)]);

    const lowered = office.submit('kotakSaran.loadCorrection', 'kotakSaran.correct', record, (values) => ({
      ...values,
      slips: 1,
    }));
    expect(lowered).toMatchObject({ ok: false, refusals: [{ field: 'slips' }] });
  });
});

function reported(office: Office, record: string, values: object = {}) {
  return office.submit('kotakSaran.loadReport', 'kotakSaran.report', record, (filled) => ({ ...filled, ...values }));
}

describe('UB-e3: the leader of the team reports to the head', () => {
  test('names both from Pengaturan, and locks the opening until the report is taken back', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 0 });

    expect(reported(office, record)).toMatchObject({
      ok: true,
      value: { message: 'Dilaporkan kepada dr. Ratna Wulandari pada 8 Oktober 2026.' },
    });
    expect(office.rows(pembukaanTable)).toMatchObject([{ reportedOn: TODAY, reportedBy: 'Nur Aisyah, S.Kep., Ns.' }]);
    expect(office.done<Filled>('kotakSaran.loadCorrection', { record }).locked).toContain('sudah dilaporkan');
    expect(office.done<RecordLine[]>('kotakSaran.list')[0]).toMatchObject({ tag: 'Dilaporkan', tone: 'ok' });

    reported(office, record, { reportedOn: null });
    expect(office.done<Filled>('kotakSaran.loadCorrection', { record }).locked).toBeNull();
  });

  test('is a step of receiving of all entries of the box, for as long as it stands', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 2 });
    enter(office, record, [slip(0), slip(1)]);
    const steps = () => office.rows(umpanBalikTable).map((entry) => entry.receivingSteps);
    const [opening, writing] = receivingSteps('Kotak saran');
    expect(steps()).toEqual([
      [opening, writing],
      [opening, writing],
    ]);

    reported(office, record);
    expect(steps()).toEqual([receivingSteps('Kotak saran'), receivingSteps('Kotak saran')]);

    reported(office, record, { reportedOn: null });
    expect(steps()).toEqual([
      [opening, writing],
      [opening, writing],
    ]);
  });

  test('of a box full of slips is one commit', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 200 });
    enter(
      office,
      record,
      Array.from({ length: 200 }, () => slip(0)),
    );
    office.calls();
    reported(office, record);

    expect(office.calls().filter((call) => call.name === 'sheets.batchUpdate')).toHaveLength(1);
    expect(office.rows(umpanBalikTable).every((entry) => entry.receivingSteps?.length === 3)).toBe(true);
  });

  test('waits for all slips, and refuses days before the opening or in the future', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 1 });

    expect(reported(office, record)).toMatchObject({
      refusals: [{ message: 'Masih 1 lembar belum dicatat di buku pengaduan. Catat semuanya dahulu.' }],
    });
    enter(office, record, [slip(0)]);
    expect(reported(office, record, { reportedOn: '2026-10-07' })).toMatchObject({ refusals: [{ field: 'reportedOn' }] });
    expect(reported(office, record, { reportedOn: '2026-10-09' })).toMatchObject({ refusals: [{ field: 'reportedOn' }] });
    expect(reported(office, record)).toMatchObject({ ok: true });
  });
});

describe('the screens', () => {
  test('lists the newest opening first, with its count and what it waits for', () => {
    const office = boxOffice();
    opened(office, { date: '2026-10-01', slips: 0 });
    opened(office);

    expect(office.done<RecordLine[]>('kotakSaran.list')).toMatchObject([
      { record: 'BKS-2026-0002', detail: 'Kamis, 8 Oktober 2026 · 3 lembar · BKS-2026-0002', tag: '3 belum dicatat' },
      { record: 'BKS-2026-0001', detail: 'Kamis, 1 Oktober 2026 · kotak kosong · BKS-2026-0001', tag: 'Belum dilaporkan' },
    ]);
  });

  test('shows at each step what was done, what can be done, and what it waits for', () => {
    const office = boxOffice();
    const record = opened(office);
    enter(office, record, [slip(0)]);

    const { steps, history } = office.done<RecordView>('kotakSaran.open', { record });
    expect(steps.map(({ id, proof, waits }) => [id, proof.state, waits ?? ''])).toEqual([
      ['UB-e1', 'done', ''],
      ['UB-e2', 'partly', ''],
      ['UB-e3', 'open', 'Catat dahulu semua lembar; masih 2.'],
      ['berita-acara', 'open', 'Catat dahulu semua lembar; masih 2.'],
    ]);
    expect(steps[1]?.proof.lines).toEqual(['1 dari 3 lembar dicatat', 'KLH-2026-0001']);
    expect(history).toEqual([record, 'KLH-2026-0001']);
  });

  test('UB-e: missed weeks show on the home screen, grouped by box, and this week once its day has come', () => {
    const office = boxOffice();
    for (const date of ['2026-07-17', '2026-08-28', '2026-09-18', '2026-10-02'])
      reported(office, opened(office, { date, slips: 0 }));
    office.at('2026-10-09');

    const notices = office.done<Home>('home').notices.filter((notice) => notice.route.startsWith('form/kotakSaran'));
    expect(notices).toMatchObject([
      {
        text: 'Kotak Loket: 8 minggu belum dibuka',
        detail: expect.stringMatching(/^20–26 Juli 2026; .*; 21–27 September 2026$/),
        tone: 'late',
        route: 'form/kotakSaran.buka//KTK-01',
      },
      { text: 'Kotak Loket: buka minggu ini', detail: '5–11 Oktober 2026 · dibuka setiap Jumat', tone: 'soon' },
    ]);
  });
});

test('UB-e: an opening whose slips are not written down stays on the home screen, however old it is', () => {
  const office = boxOffice();
  office.at('2026-05-08');
  const record = opened(office, { date: '2026-05-08' });
  const done = opened(office, { date: '2026-05-07', slips: 0 });
  reported(office, done);
  office.at(TODAY);

  const notices = office.done<Home>('home').notices.filter((notice) => notice.route.startsWith('sop/kotakSaran/'));
  expect(notices).toMatchObject([{ text: 'Kotak Loket, 8 Mei 2026', tag: '3 belum dicatat', route: `sop/kotakSaran/${record}` }]);
});

describe('UB-e: the berita acara', () => {
  const acta = (office: Office, record: string) => office.done<MadeDocument>('kotakSaran.makeBeritaAcara', { record });

  test('lists the slips by number and words, with officers and witness, and names no writer', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 2 });
    enter(office, record, [slip(0), { ...slip(3), reporter: 'Rukmini Contoh', phone: '0812 0000 2001', consent: true }]);

    const made = acta(office, record);
    const text = paragraphTexts(partOf(made.file.base64)).join('\n');
    expect(made.letterNumber).toBe('440/001/BA/PKM-CTH/X/2026');
    expect(text).toContain('Pada hari Kamis tanggal 8 Oktober 2026 pukul 09.15 WIB');
    expect(linesOf(made.file.base64)).toEqual(
      expect.arrayContaining([
        `1 | KLH-2026-0001 | Keluhan | – | ${slip(0).content}`,
        `2 | KLH-2026-0002 | Keluhan | – | ${slip(3).content}`,
        '1 | Sari Handayani, A.Md.Keb. | Bidan, notulis | Petugas | 1.',
        '3 | Bapak Slamet, pengunjung | – | Saksi | 3.',
      ]),
    );
    expect(text).not.toContain('Rukmini');
    expect(text).not.toContain('0000 2001');
  });

  test('hides who wrote a slip also where its words name them', () => {
    const office = boxOffice();
    const record = opened(office, { slips: 1 });
    const content = 'Saya Rukmini, telepon 0812-0000-2001, minta kursi tambahan.';
    enter(office, record, [{ content, kind: 'Saran', reporter: 'Rukmini', phone: '0812 0000 2001', consent: true }]);

    expect(linesOf(acta(office, record).file.base64)).toContain(
      '1 | KLH-2026-0001 | Saran | – | Saya •••, telepon •••, minta kursi tambahan.',
    );
  });

  test('says of an empty box that it was empty', () => {
    const office = boxOffice();
    const made = acta(office, opened(office, { slips: 0 }));

    expect(paragraphTexts(partOf(made.file.base64)).join('\n')).toContain('Kotak saran dibuka dalam keadaan kosong');
  });

  test('is not made while slips are not written down', () => {
    const office = boxOffice();

    expect(office.refusals('kotakSaran.makeBeritaAcara', { record: opened(office) })).toMatchObject([
      { message: 'Masih 3 lembar belum dicatat di buku pengaduan. Catat semuanya dahulu.' },
    ]);
  });
});
