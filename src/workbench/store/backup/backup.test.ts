/** A backup: whole and the same when it comes back, refused with words when it is anything else. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import PizZip from 'pizzip';
import { memoryKeeper } from '../../state/entry.ts';
import type { Snapshot, WorkbenchState } from '../../state/workbench-state.ts';
import { NEW_WORKBENCH, openState } from '../../state/workbench-state.ts';
import { LIST, STATE, sha256 } from './backup-file.ts';
import { openBackup } from './open-backup.ts';
import { packBackup } from './pack-backup.ts';

const MADE = new Date('2026-10-08T02:15:00Z');
const FILE = { id: 'f-1', name: 'Notulen.docx', mimeType: 'x', size: 3, createdTime: '', owner: 'a' };
const MAIL = {
  to: 'b',
  subject: 'Undangan',
  body: '',
  from: 'a',
  sentAt: '2026-10-08T00:00:00Z',
  attachments: [{ name: 'Undangan.docx', mimeType: 'x', fileId: 'm-1' }],
};

/** With one document, one letter, and some cells. */
function state(): WorkbenchState {
  const sheets = [
    { id: '1', name: 'Pengaturan', cells: { A1: 'Isian', B1: 'Nilai', A2: 'Nama puskesmas', B2: 'UPTD PUSKESMAS CONTOH' } },
    { id: '2', name: "Catatan 'kami'", cells: { A1: 'Judul', A2: 'satu', A4: 'dua' } },
  ];
  const snapshot: Snapshot = { ...NEW_WORKBENCH, grid: { ...NEW_WORKBENCH.grid, sheets }, files: [FILE], mail: [MAIL] };
  const keeper = memoryKeeper();
  keeper.putFile('f-1', Uint8Array.of(0, 255, 10));
  keeper.putFile('m-1', Uint8Array.of(1, 2));
  return openState({ keeper, snapshot, systemTime: () => MADE.valueOf() });
}

const packed = packBackup(state(), '0.1.0', MADE);

/** The same backup, changed as somebody might. */
function changed(change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(Buffer.from(packed.bytes));
  change(zip);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** With another list, and its sums made right again for what it names. */
function relisted(change: (list: Record<string, unknown>) => void): Uint8Array {
  return changed((zip) => {
    const list = JSON.parse(zip.file(LIST)?.asText() ?? '');
    change(list);
    zip.file(LIST, JSON.stringify(list));
  });
}

function withState(text: string): Uint8Array {
  return changed((zip) => {
    const list = JSON.parse(zip.file(LIST)?.asText() ?? '');
    const entry = list.contents.find(({ name }: { name: string }) => name === STATE);
    Object.assign(entry, { bytes: Buffer.byteLength(text), sha256: sha256(text) });
    zip.file(STATE, text);
    zip.file(LIST, JSON.stringify(list));
  });
}

describe('a backup', () => {
  test('comes back as it was: the state, and every file byte by byte', () => {
    const { snapshot, files } = openBackup(packed.bytes);

    expect(snapshot).toEqual(JSON.parse(JSON.stringify(state().snapshot())));
    expect([...files].map(([id, bytes]) => [id, [...bytes]])).toEqual([
      ['f-1', [0, 255, 10]],
      ['m-1', [1, 2]],
    ]);
  });

  test('tells whose it is, when it was made, and how much is in it', () => {
    expect(openBackup(packed.bytes).facts).toEqual({
      office: 'UPTD PUSKESMAS CONTOH',
      made: '2026-10-08T02:15:00.000Z',
      day: '2026-10-08',
      version: '0.1.0',
      sheets: 2,
      rows: 3,
      files: 1,
      mails: 1,
    });
  });

  test('whose workbook says no name of an office is called by its title', () => {
    const plain = packBackup(openState({ keeper: memoryKeeper() }), '0.1.0', MADE);

    expect(openBackup(plain.bytes).facts.office).toBe('Admen');
  });

  test('keeps an empty file, and one whose name would lead elsewhere', () => {
    const keeper = memoryKeeper();
    const ids = ['kosong', '../../etc/passwd'];
    for (const id of ids) keeper.putFile(id, new Uint8Array());
    const files = ids.map((id) => ({ ...FILE, id }));
    const { bytes } = packBackup(openState({ keeper, snapshot: { ...NEW_WORKBENCH, files } }), '0.1.0', MADE);

    expect([...openBackup(bytes).files.keys()]).toEqual(['kosong', 'etcpasswd']);
  });

  test('of a version before there were forms is taken, too', () => {
    const { forms: _, ...older } = JSON.parse(JSON.stringify(state().snapshot()));

    expect(openBackup(withState(JSON.stringify(older))).snapshot.forms).toBeUndefined();
  });
});

describe('is refused in words, with nothing changed:', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      openBackup(bytes);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    throw new Error('It was taken.');
  };

  test.each([
    ['an empty file', () => new Uint8Array(), /^Berkas ini kosong/],
    ['a text', () => Buffer.from('bukan zip'), /^Berkas ini bukan cadangan Admen\. Pilih berkas cadangan-admen/],
    ['another zip', () => changed((zip) => zip.remove(LIST)), /^Berkas ini bukan cadangan Admen/],
    ['one of a later format', () => relisted((list) => Object.assign(list, { format: 2 })), /versi Admen yang lebih baru/],
    ['one with a later state', () => relisted((list) => Object.assign(list, { state: 99 })), /versi Admen yang lebih baru/],
    ['a list that is none', () => changed((zip) => zip.file(LIST, '[]')), /rusak atau terpotong/],
    ['a file that is missing', () => changed((zip) => zip.remove('berkas/f-1')), /rusak atau terpotong/],
    ['a file that was changed', () => changed((zip) => zip.file('berkas/f-1', 'abc')), /rusak atau terpotong/],
    ['a state that is no JSON', () => withState('{'), /rusak atau terpotong/],
    ['a state that lacks its parts', () => withState('{"grid":{"sheets":[]}}'), /rusak atau terpotong/],
    ['a file that no list names', () => changed((zip) => zip.file('berkas/lain', 'x')), /bukan dari Admen/],
    ['a path that leads out', () => changed((zip) => zip.file('../../jahat.sh', 'x')), /bukan dari Admen/],
    ['a path of Windows', () => changed((zip) => zip.file('berkas/..\\..\\jahat', 'x')), /bukan dari Admen/],
    ['a whole path', () => changed((zip) => zip.file('/etc/passwd', 'x')), /bukan dari Admen/],
  ])('%s', (_what, make, words) => {
    expect(refusal(make())).toMatch(words);
    expect(refusal(make())).toMatch(/Tidak ada yang diubah\.$/);
  });

  test('a workbook that cannot be opened', () => {
    const broken = JSON.parse(JSON.stringify(state().snapshot()));
    broken.grid = { version: '19.1', sheets: [{ id: 7, name: null, cells: [null], figures: 'x', rows: 5 }] };

    expect(refusal(withState(JSON.stringify(broken)))).toMatch(/rusak atau terpotong/);
  });

  test('one that was cut anywhere', () => {
    for (let length = 1; length < packed.bytes.length; length += 97)
      expect(refusal(packed.bytes.slice(0, length))).toMatch(/bukan cadangan Admen|rusak atau terpotong/);
  });

  test('one in which any byte was changed, unless what it says is still the same', () => {
    const whole = openBackup(packed.bytes);
    fc.assert(
      fc.property(fc.nat(packed.bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = Uint8Array.from(packed.bytes);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        try {
          const { snapshot, files } = openBackup(bytes);
          expect([snapshot, files]).toEqual([whole.snapshot, whole.files]);
        } catch (error) {
          expect(error).toMatchObject({ name: 'BackupRefused', message: expect.stringMatching(/Tidak ada yang diubah\.$/) });
        }
      }),
      { numRuns: 150 },
    );
  });

  /** In the central directory, where the size of each entry stands 24 bytes after the signature. */
  const declaring = (bytes: Uint8Array, name: string, size: number) => {
    const lying = Buffer.from(bytes);
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
      if (lying.toString('latin1', at + 46, at + 46 + name.length) === name) lying.writeUInt32LE(size, at + 24);
    return lying;
  };

  test('a zip bomb that says how large it is: before anything is inflated', () => {
    const bomb = declaring(packed.bytes, STATE, 0xf0000000);

    expect(refusal(bomb)).toMatch(/terlalu besar untuk cadangan Admen/);
  });

  test('a zip bomb that lies: at the byte at which it holds more than it declares', () => {
    const size = 50_000_000;
    const zeros = '0'.repeat(size);
    const lying = declaring(withState(zeros), STATE, 1000);
    const relist = new PizZip(lying);
    const before = process.memoryUsage().arrayBuffers;

    expect(relist.file(STATE)).toBeTruthy();
    expect(refusal(lying)).toMatch(/rusak atau terpotong/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 2);
  });
});
