/** Import through the whole product: what is refused, what is written, and that it is all or nothing. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../answer.ts';
import type { Cell, Saved } from '../../schema/index.ts';
import { IMPORTED } from '../../sidebar/screens/imported.ts';
import { indikatorTable } from '../../sops/lokmin/kinerja/indikator.table.ts';
import type { RecordView } from '../../sops/sop.ts';
import { umpanBalikTable } from '../../sops/umpan-balik/umpan-balik.table.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../workbench/office-workbench.ts';
import { hariLiburTable } from '../hari-libur.table.ts';
import { jejakTable } from '../jejak.table.ts';
import { pegawaiTable } from '../pegawai.table.ts';
import { unitTable } from '../unit.table.ts';
import type { ImportDescription, ImportPreview } from './preview.ts';

interface Decided {
  readonly duplicates?: '' | 'skip' | 'update';
  readonly units?: Readonly<Record<string, string>>;
}

/** What the sidebar sends: the first row names the fields. */
function brought(list: string, [columns = [], ...rows]: readonly (readonly Cell[])[], decided: Decided = {}) {
  return { list, columns, rows, lines: rows.map((_, index) => index + 2), duplicates: '', units: {}, ...decided };
}

type Brought = ReturnType<typeof brought>;

function preview(office: Office, input: Brought): ImportPreview {
  return office.done<ImportPreview>('impor.periksa', input);
}

function imported(office: Office, input: Brought): string {
  const { counts } = preview(office, input);
  return office.done<Saved>('impor.simpan', { ...input, expected: counts }).message;
}

const messagesOf = ({ rows }: ImportPreview) =>
  rows.map(({ refusals }) => refusals.map(({ label, message }) => `${label}: ${message}`));

describe('lists', () => {
  test('are described with what each column may be called, and examples that can be imported as they are', () => {
    const office = officeWorkbench();
    const lists = office.done<readonly { id: string }[]>('impor.daftar').map(({ id }) => id);
    expect(lists).toEqual(['pegawai', 'unit', 'lintasSektor', 'hariLibur', 'umpanBalik', 'indikator']);
    for (const list of lists) {
      const { columns } = office.done<ImportDescription>('impor.buka', { list });
      const names = columns.map(({ name }) => name);
      const rows = [0, 1].map((at) => columns.map(({ examples }) => examples[at] ?? ''));
      expect([list, messagesOf(preview(office, brought(list, [names, ...rows]))).flat()]).toEqual([list, []]);
      const words = columns.flatMap(({ label, alike }) => [...new Set([label, ...alike].map((word) => word.toLowerCase()))]);
      expect([list, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([list, []]);
    }
  });

  test('that are not known, and input that is no table, are refused', () => {
    const office = officeWorkbench();
    expect(office.refusals('impor.buka', { list: 'jejak' })[0]?.message).toContain('tidak mengenal daftar “jejak”');
    expect(office.refusals('impor.periksa', { ...brought('unit', [['name'], ['Gizi']]), rows: [[{}]] })[0]?.field).toBe('rows');
    expect(
      office.refusals(
        'impor.periksa',
        brought('unit', [
          ['name', 'name'],
          ['Gizi', 'Gizi'],
        ]),
      )[0]?.field,
    ).toBe('columns');
    expect(office.refusals('impor.periksa', brought('unit', [['number'], ['UNT-09']]))[0]?.field).toBe('columns');
    const many = Array.from({ length: 1001 }, (_, index) => [`Unit ${index}`]);
    expect(office.refusals('impor.periksa', brought('unit', [['name'], ...many]))[0]?.message).toBe(
      'Sekali impor paling banyak 1.000 baris; ini 1.001. Bagi menjadi beberapa kali.',
    );
  });
});

describe('pegawai', () => {
  const header = ['name', 'nip', 'position', 'unit', 'phone', 'active'];

  test('are written as they would be by the form: NIP without spaces, the zero that Excel took, units by name', () => {
    const office = officeWorkbench();
    const before = office.rows(pegawaiTable).length;

    const message = imported(
      office,
      brought('pegawai', [
        header,
        ['Wayan Contoh', '19900101 201503 2 001', 'Perawat', 'tata usaha', 81_234_567_890, 'Aktif'],
        ['Putu Contoh', "'199001012015032002", 'Bidan', 'UNT-01', '+62 812 0000', 'pensiun'],
        ['Made Contoh', '-', 'Sopir', null, '-', ''],
      ]),
    );

    expect(message).toBe('3 pegawai ditambahkan.');
    expect(office.rows(pegawaiTable).slice(before)).toMatchObject([
      {
        name: 'Wayan Contoh',
        nip: '199001012015032001',
        unit: { id: 'UNT-01', label: 'Tata Usaha' },
        phone: '081234567890',
        active: true,
      },
      { nip: '199001012015032002', unit: { id: 'UNT-01' }, phone: '+62 812 0000', active: false },
      {
        name: 'Made Contoh',
        nip: null,
        unit: null,
        phone: null,
        active: true,
        mention: expect.stringMatching(/^PGW-\d{3} Made Contoh$/),
      },
    ]);
  });

  test('are refused by row and column, and not one is written', () => {
    const office = officeWorkbench();
    const before = office.state.snapshot();
    const input = brought('pegawai', [
      ['name', 'nip', 'position', 'email'],
      ['Wayan Contoh', 199_001_012_015_032_000, 'Perawat', 'wayan'],
      ['Putu Contoh', '1,99E+17', '', ''],
      ['Made Contoh', '', 'Sopir', ''],
      ['made  contoh', '', 'Sopir', ''],
    ]);

    expect(messagesOf(preview(office, input))).toEqual([
      [
        expect.stringContaining('NIP: NIP sudah dibulatkan oleh Excel'),
        expect.stringContaining('E-mail: E-mail bukan alamat e-mail'),
      ],
      [expect.stringContaining('NIP sudah dibulatkan'), 'Jabatan: Jabatan wajib diisi.'],
      [],
      [': Sama dengan baris 4. Hapus salah satunya.'],
    ]);
    const refusals = office.refusals('impor.simpan', { ...input, expected: { new: 1, update: 0 } });
    expect(refusals.map(({ message }) => message.slice(0, 8))).toEqual([
      'Baris 2:',
      'Baris 2:',
      'Baris 3:',
      'Baris 3:',
      'Baris 5:',
    ]);
    expect(office.state.snapshot()).toEqual(before);
  });

  test('that are there already are skipped or updated as was chosen; an empty cell takes nothing away', () => {
    const office = officeWorkbench();
    const [first, second] = office.rows(pegawaiTable);
    const rows = [
      ['name', 'nip', 'position', 'phone'],
      [first?.name ?? '', '', 'Kepala seksi', ''],
      ['Nama baru', second?.nip ?? '', second?.position ?? '', '0812 0000 0009'],
    ];
    const undecided = brought('pegawai', rows);

    expect(preview(office, undecided).rows.map(({ kind, twin }) => [kind, twin])).toEqual([
      ['undecided', `${first?.number} ${first?.name}`],
      ['undecided', `${second?.number} ${second?.name}`],
    ]);
    expect(office.refusals('impor.simpan', { ...undecided, expected: { new: 0, update: 0 } })[0]).toMatchObject({
      field: 'duplicates',
    });
    expect(
      office.refusals('impor.simpan', { ...undecided, duplicates: 'skip', expected: { new: 0, update: 0 } })[0]?.message,
    ).toContain('tidak ada yang perlu diimpor');
    expect(imported(office, brought('pegawai', rows, { duplicates: 'update' }))).toBe('2 pegawai diperbarui.');
    expect(office.rows(pegawaiTable).slice(0, 2)).toEqual([
      { ...first, position: 'Kepala seksi' },
      { ...second, name: 'Nama baru', phone: '0812 0000 0009', mention: `${second?.number} Nama baru` },
    ]);
  });

  test('of one name with two NIP are two people; two rows that mean the same one are refused', () => {
    const office = officeWorkbench();
    const [first] = office.rows(pegawaiTable);
    const header = ['name', 'nip', 'position'];
    const two = brought('pegawai', [
      header,
      ['Ani Contoh', '199001012015032001', 'Bidan'],
      ['Ani Contoh', '199001012015032002', 'Bidan'],
    ]);
    const same = brought('pegawai', [header, [first?.name ?? '', '', 'Bidan'], ['Lain', first?.nip ?? '', 'Bidan']], {
      duplicates: 'update',
    });

    expect(preview(office, two).counts).toMatchObject({ new: 2, wrong: 0 });
    expect(messagesOf(preview(office, same))[1]).toEqual([': Sama dengan baris 2. Hapus salah satunya.']);
  });

  test('bring units along that the register has not, or use others for them', () => {
    const office = officeWorkbench();
    const rows = [
      ['name', 'position', 'unit'],
      ['Wayan Contoh', 'Perawat', 'Poli Mata'],
      ['Putu Contoh', 'Bidan', 'poli mata'],
      ['Made Contoh', 'Sopir', 'TU'],
      ['Ketut Contoh', 'Kasir', 'Kas'],
    ];
    const asked = preview(office, brought('pegawai', rows));
    expect(asked.unknown).toEqual([
      { words: 'Poli Mata', rows: 2 },
      { words: 'TU', rows: 1 },
      { words: 'Kas', rows: 1 },
    ]);
    expect(asked.counts.wrong).toBe(4);

    const message = imported(office, brought('pegawai', rows, { units: { 'Poli Mata': 'new', TU: 'UNT-01', Kas: '' } }));

    expect(message).toBe('4 pegawai ditambahkan, 1 unit baru dibuat.');
    const made = office.rows(unitTable).find(({ name }) => name === 'Poli Mata');
    expect(made).toMatchObject({ active: true, mention: `${made?.number} Poli Mata` });
    expect(
      office
        .rows(pegawaiTable)
        .slice(-4)
        .map(({ unit }) => unit?.id ?? null),
    ).toEqual([made?.number, made?.number, 'UNT-01', null]);
  });
});

test('an import is one transaction in Jejak, and "Batalkan" takes back a thousand rows', () => {
  const office = officeWorkbench();
  const before = office.rows(hariLiburTable);
  const rows = Array.from({ length: 1000 }, (_, index) => [36_526 + index, `Hari ${index + 1}`]);

  expect(imported(office, brought('hariLibur', [['date', 'name'], ...rows]))).toBe('1.000 hari libur ditambahkan.');

  expect(office.rows(hariLiburTable)[before.length]).toMatchObject({ date: '2000-01-01', name: 'Hari 1' });
  const lines = office.rows(jejakTable).filter(({ action }) => action === 'Impor hari libur');
  expect([lines.length, new Set(lines.map(({ transaction }) => transaction)).size]).toEqual([1000, 1]);
  expect(office.done<Saved>('undo').message).toBe('Dibatalkan: Impor hari libur (1.000 baris).');
  expect(office.rows(hariLiburTable)).toEqual(before);
  expect(office.done('jejak.check')).toMatchObject({ intact: true });
});

test('what was looked at is what is written: a register that changed since is told', () => {
  const office = officeWorkbench();
  const input = brought('unit', [['name'], ['Gizi'], ['Farmasi']], { duplicates: 'skip' });
  const { counts } = preview(office, input);
  office.done('unit.save', { values: { name: 'Gizi', active: true } });

  const answer = office.call('impor.simpan', { ...input, expected: counts });

  expect(answer).toMatchObject({ ok: false, code: 'conflict' });
  expect(office.rows(unitTable).some(({ name }) => name === 'Farmasi')).toBe(false);
});

describe('UB-m: the old buku pengaduan', () => {
  const header = ['fromBook', 'receivedOn', 'channel', 'unit', 'content', 'explanation', 'state', 'closedOn'];

  test('is numbered by the years of its entries, and what was finished waits for nobody', () => {
    const office = officeWorkbench({ today: '2026-10-01' });

    imported(
      office,
      brought('umpanBalik', [
        header,
        ['012', '5 Januari 2025', 'WA', 'Tata Usaha', 'Antrean lama.', 'Loket ditambah.', 'Sudah', '07/01/2025'],
        ['013', 45_690, 'kotak', '', 'Kursi kurang.', '', '', '03-02-25'],
        ['', '2026-09-30', 'Langsung', '', 'Parkir sempit.', '', 'belum', ''],
      ]),
    );

    expect(office.rows(umpanBalikTable)).toMatchObject([
      {
        number: 'KLH-2025-0001',
        fromBook: '012',
        receivedOn: '2025-01-05',
        channel: 'SMS/WA',
        kind: 'Keluhan',
        state: 'Selesai',
        closedOn: '2025-01-07',
        due: null,
        explanation: 'Loket ditambah.',
        secrecy: 'Anonim',
      },
      { number: 'KLH-2025-0002', receivedOn: '2025-02-02', channel: 'Kotak saran', state: 'Selesai', closedOn: '2025-02-03' },
      { number: 'KLH-2026-0001', fromBook: 'tanpa nomor', state: 'Baru', closedOn: null, due: '2026-10-03' },
    ]);
    office.at('2026-10-20');
    const waiting = office.done<Home>('home').notices.filter(({ route }) => route.startsWith('sop/umpanBalik/'));
    expect(waiting.map(({ route }) => route)).toEqual(['sop/umpanBalik/KLH-2026-0001']);
    const opened = office.done<RecordView>('umpanBalik.open', { record: 'KLH-2025-0001' });
    expect(opened.about).toContainEqual({ label: 'No. di buku lama', text: '012' });
    expect(opened.steps.map(({ id }) => id)).toEqual(['UB-d', 'tanda-terima', 'tindak-lanjut', 'selesai']);
    expect(opened.steps.find(({ id }) => id === 'selesai')?.proof).toEqual({
      state: 'done',
      lines: ['Selesai 07/01/2025', 'Loket ditambah.'],
    });
    expect(office.done<Saved>('umpanBalik.record', { values: { ...NEW_ENTRY } }).record).toBe('KLH-2026-0002');
  });

  test('brought a second time, is known by its numbers and words', () => {
    const office = officeWorkbench();
    const rows = [
      header,
      ['012', '05/01/2025', 'SMS/WA', '', 'Antrean lama.', '', 'Selesai', '07/01/2025'],
      ['', '06/01/2025', 'SMS/WA', '', 'Antrean lama.', '', 'Selesai', '07/01/2025'],
    ];
    imported(office, brought('umpanBalik', rows));

    expect(preview(office, brought('umpanBalik', rows)).counts.undecided).toBe(2);
    expect(office.refusals('impor.periksa', brought('umpanBalik', rows, { duplicates: 'update' }))[0]?.message).toContain(
      'hanya dapat dilewati',
    );
  });

  test('refuses days in the wrong order, what does not say how far it is, and names without consent', () => {
    const office = officeWorkbench({ today: '2026-10-01' });
    const input = brought('umpanBalik', [
      ['receivedOn', 'channel', 'content', 'state', 'closedOn', 'reporter', 'consent'],
      ['05/01/2025', 'WA', 'a', '', '', '', ''],
      ['05/01/2025', 'WA', 'b', 'Selesai', '', '', ''],
      ['05/01/2025', 'WA', 'c', 'Belum', '06/01/2025', '', ''],
      ['05/01/2025', 'WA', 'd', '', '04/01/2025', '', ''],
      ['05/01/2027', 'WA', 'e', 'Belum', '', '', ''],
      ['31/02/2025', 'merpati', '', 'Belum', '', '', ''],
      ['05/01/2025', 'WA', 'f', 'Belum', '', 'Siti Contoh', ''],
      ['05/01/2025', 'WA', 'g', 'Belum', '', 'Siti Contoh', 'Ya'],
    ]);

    expect(preview(office, input).rows.map(({ refusals }) => refusals.map(({ field }) => field))).toEqual([
      ['state'],
      ['closedOn'],
      ['state'],
      ['closedOn'],
      ['receivedOn'],
      ['receivedOn', 'channel', 'content'],
      ['consent'],
      [],
    ]);
  });
});

const NEW_ENTRY = {
  ...{
    kind: 'Saran',
    channel: 'Langsung',
    receivedOn: '2026-10-20',
    receivedAt: '09.00',
    receiver: { id: 'PGW-001', label: '' },
  },
  ...{ content: 'Tambah kursi.', secrecy: 'Anonim' },
};

describe('LM-4: indicators', () => {
  test('come with targets in Indonesian numbers, checked as the form checks them', () => {
    const office = officeWorkbench();
    const header = ['year', 'unit', 'indicator', 'measure', 'method', 'target', 'population'];
    const wrong = preview(
      office,
      brought('indikator', [
        header,
        [2026, 'Tata Usaha', 'K6', 'ibu', 'persen', '95', ''],
        [2026, '', 'K4', 'ibu', 'Jumlah', 'banyak', ''],
      ]),
    );
    expect(wrong.rows.map(({ refusals }) => refusals.map(({ field }) => field))).toEqual([['population'], ['unit', 'target']]);

    imported(
      office,
      brought('indikator', [
        header,
        ['2026', 'Tata Usaha', 'Imunisasi dasar lengkap', 'bayi', '', '1.234,5', '99'],
        ['2026', 'Tata Usaha', 'K6', 'ibu', '%', '95', '520'],
      ]),
    );

    expect(office.rows(indikatorTable)).toMatchObject([
      { year: 2026, method: 'Jumlah', target: 1234.5, population: null, active: true },
      { method: 'Persen dari sasaran setahun', target: 95, population: 520 },
    ]);
  });
});

test('the sidebar offers the import on the lists that can be imported', () => {
  const ids = officeWorkbench()
    .done<readonly { id: string }[]>('impor.daftar')
    .map(({ id }) => id);
  // The old book is offered by the SOP it belongs to.
  expect([...IMPORTED].sort()).toEqual(ids.filter((id) => id !== 'umpanBalik').sort());
});
