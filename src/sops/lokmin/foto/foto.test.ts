/** Photos of a meeting, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JPEG, PROGRESSIVE_JPEG, picturesIn, png, withSegment } from '../../../documents/pictures.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import { fotoRapatTable, isiFotoTable } from '../../../registers/foto-rapat.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import { checkPhoto, contentOf, MOST_BYTES, partsOf } from '../../../registers/meeting-photos.ts';
import type { Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened } from '../../../workbench/office-workbench.ts';
import { heavyPhoto } from '../dokumen/big-meeting.examples.ts';
import type { MeetingPhotos } from './keep-photos.ts';

const PNG = png('foto', 640, 480);

const photosOf = (office: Office, record: string) => office.done<MeetingPhotos>('lokmin.loadPhotos', { record });
const add = (office: Office, record: string, content: string = JPEG) =>
  office.done<Saved>('lokmin.addPhoto', { record, content });
const arrange = (office: Office, record: string, { seen }: MeetingPhotos, photos: readonly object[]) =>
  office.call('lokmin.arrangePhotos', { record, seen, values: { photos } });

describe('what is taken for a photo', () => {
  test.each([
    ['a baseline JPEG', JPEG, { width: 16, height: 8 }],
    ['a progressive JPEG', PROGRESSIVE_JPEG, { width: 8, height: 24 }],
    ['a PNG', PNG, { width: 640, height: 480 }],
  ])('%s, with the size that its bytes say', (_what, base64, size) => {
    expect(checkPhoto(base64)).toEqual({ ok: true, value: { base64, ...size } });
  });

  test.each([
    ['a HEIC of a telephone', Buffer.from('\0\0\0\x18ftypheic').toString('base64')],
    ['a GIF', 'R0lGODlhAQABAAAAACw='],
    ['a JPEG that was cut off', JPEG.slice(0, 120)],
    ['no base64', 'data:image/jpeg;base64,/9j/'],
    ['nothing', null],
  ])('%s is refused, with what to do', (_what, given) => {
    expect(checkPhoto(given)).toEqual({
      ok: false,
      refusals: [{ field: '', message: expect.stringContaining('Pilih fotonya lagi, atau ubah ke JPEG dahulu.') }],
    });
  });

  test('one that was not made small is refused with its size', () => {
    const heavy = Array.from({ length: 4 }, () => Buffer.alloc(60_000)).reduce(withSegment, JPEG);

    expect(Buffer.from(heavy, 'base64').length).toBeGreaterThan(MOST_BYTES);
    expect(checkPhoto(heavy)).toMatchObject({ ok: false, refusals: [{ message: expect.stringMatching(/^Foto masih 24\d KB/) }] });
  });
});

describe('parts of a cell', () => {
  test('become the same photo again, in whatever order they are read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (size, order) => {
        const base64 = withSegment(withSegment(JPEG, Buffer.alloc(size, 'a')), Buffer.alloc(size, 'b'));
        const parts = [...partsOf('FTO-2026-0001', 'R', base64), ...partsOf('FTO-2026-00010', 'R', PNG)];
        const mixed = parts.map((part, index) => ({ part, at: order[index] ?? 0 })).sort((a, b) => a.at - b.at);

        expect(
          contentOf(
            'FTO-2026-0001',
            mixed.map(({ part }) => part),
          ),
        ).toBe(base64);
      }),
      { numRuns: 30 },
    );
  });

  test('of which one is gone are no photo any more', () => {
    const noise = Buffer.alloc(60_000, 'a').toString('base64');
    const parts = partsOf('FTO-2026-0001', 'R', JPEG.replace(/=+$/, '') + noise);

    expect(parts.length).toBeGreaterThan(1);
    expect(contentOf('FTO-2026-0001', parts.slice(1))).toBeNull();
    expect(contentOf('FTO-2026-0001', parts.slice(0, -1))).toBeNull();
    expect(contentOf('FTO-2026-0001', [])).toBeNull();
  });
});

describe('adding', () => {
  test('six photos are kept in their order, a seventh is refused', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const contents = Array.from({ length: 6 }, (_, index) => png(`foto ${index}`, 10 + index, 10));

    expect(contents.map((content) => add(office, record, content).message)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `Foto ke-${n} disimpan.`),
    );
    expect(photosOf(office, record)).toMatchObject({ locked: null, room: 0, photos: contents.map((content) => ({ content })) });
    expect(office.rows(fotoRapatTable).map(({ order, width, addedBy }) => [order, width, addedBy])).toEqual(
      [0, 1, 2, 3, 4, 5].map((n) => [n + 1, 10 + n, 'petugas@contoh.example']),
    );
    expect(office.refusals('lokmin.addPhoto', { record, content: JPEG })).toEqual([
      { field: '', message: 'Rapat ini sudah mempunyai 6 foto. Hapus satu dahulu, lalu tambahkan yang baru.' },
    ]);
  });

  test('what is no photo leaves nothing behind', () => {
    const office = officeWorkbench();
    const record = opened(office);

    expect(office.refusals('lokmin.addPhoto', { record, content: 'AAAAGGZ0eXBoZWlj' })[0]?.message).toContain('tidak terbaca');
    expect([office.rows(fotoRapatTable), office.rows(isiFotoTable)]).toEqual([[], []]);
  });

  test('Jejak tells of a photo, and keeps no copy of its bytes', () => {
    const office = officeWorkbench();
    const record = opened(office);
    add(office, record, heavyPhoto('a'));

    const lines = office.rows(jejakTable).filter(({ action }) => action === 'Tambah foto rapat');
    expect(lines.map(({ table }) => table)).toEqual(['Foto rapat', ...office.rows(isiFotoTable).map(() => 'Isi foto')]);
    expect(Math.max(...lines.map(({ after }) => after?.length ?? 0))).toBeLessThan(400);
    expect(office.done<{ lines: unknown }>('jejak.check')).toBeTruthy();
  });

  test('the screen of the meeting, its forms and other papers read no bytes of photos', () => {
    const office = officeWorkbench();
    const record = opened(office);
    add(office, record, heavyPhoto('a'));
    office.calls();

    office.done('lokmin.open', { record });
    office.done('lokmin.makeAttendanceList', { record });

    expect(JSON.stringify(office.calls().map(({ answer }) => answer))).not.toContain(heavyPhoto('a').slice(0, 500));
  });
});

describe('putting in order', () => {
  test('captions and order are kept, and what is taken out goes with its bytes', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const contents = ['a', 'b', 'c'].map((name) => heavyPhoto(name));
    for (const content of contents) add(office, record, content);
    const shown = photosOf(office, record);
    const [first, , third] = shown.photos;

    expect(
      arrange(office, record, shown, [
        { ...third, caption: 'Diskusi kelompok' },
        { ...first, caption: null },
      ]),
    ).toMatchObject({ ok: true, value: { message: '1 foto dihapus; 2 foto tersimpan.' } });

    expect(photosOf(office, record)).toMatchObject({
      room: 4,
      photos: [
        { id: 'FTO-2026-0003', caption: 'Diskusi kelompok', content: contents[2] },
        { id: 'FTO-2026-0001', caption: null, content: contents[0] },
      ],
    });
    expect(office.rows(isiFotoTable).filter(({ part }) => part.startsWith('FTO-2026-0002'))).toEqual([]);
  });

  test('a photo that somebody else added meanwhile stays', () => {
    const office = officeWorkbench();
    const record = opened(office);
    add(office, record);
    const shown = photosOf(office, record);
    add(office, record, PNG);

    expect(arrange(office, record, shown, [])).toMatchObject({ ok: true });
    expect(photosOf(office, record).photos).toMatchObject([{ content: PNG }]);
  });

  test('a photo that somebody else took out is told as a conflict', () => {
    const office = officeWorkbench();
    const record = opened(office);
    add(office, record);
    const shown = photosOf(office, record);
    arrange(office, record, shown, []);

    expect(arrange(office, record, shown, shown.photos)).toMatchObject({ ok: false, code: 'conflict' });
  });

  test('a photo without bytes is not taken in by this way', () => {
    const office = officeWorkbench();
    const record = opened(office);

    expect(arrange(office, record, photosOf(office, record), [{ caption: 'Tanpa isi' }])).toMatchObject({
      ok: false,
      refusals: [{ message: 'Foto baru ditambahkan dengan “Tambah foto”, satu per satu.' }],
    });
  });
});

describe('in the notulen', () => {
  const make = (office: Office, record: string) =>
    office.done<{ file: { base64: string } }>('lokmin.makeMinutes', { record }).file.base64;
  const shownIn = (base64: string) => picturesIn(base64).map(({ altText, content }) => [altText, content]);

  test('photos added after closing stand in their order, two in a row, with their captions', () => {
    const office = officeWorkbench();
    const record = closed(office);
    const contents = ['a', 'b', 'c'].map((name) => png(name, 40, 30));
    for (const content of contents) add(office, record, content);
    const shown = photosOf(office, record);
    arrange(
      office,
      record,
      shown,
      shown.photos.map((photo, index) => ({ ...photo, caption: index === 1 ? 'Peserta' : null })),
    );

    const base64 = make(office, record);

    expect(shownIn(base64).slice(0, 3)).toEqual([
      ['foto 1', contents[0]],
      ['foto 2', contents[1]],
      ['foto 3', contents[2]],
    ]);
    expect(linesOf(base64).filter((line) => line.includes('Foto '))).toEqual(['Foto 1 | Foto 2. Peserta', 'Foto 3 | ']);
    expect(linesOf(base64)).toContain('LAMPIRAN: DOKUMENTASI');
  });

  test('a meeting without photos has no such page', () => {
    const office = officeWorkbench();
    const base64 = make(office, closed(office));

    expect(linesOf(base64)).not.toContain('LAMPIRAN: DOKUMENTASI');
    expect(picturesIn(base64)).toEqual([]);
  });

  test('a photo whose parts were touched by hand is left out, and the notulen is made all the same', () => {
    const office = officeWorkbench();
    const record = closed(office);
    add(office, record);
    office.type('Isi foto', 'C2', 'rusak');

    expect(photosOf(office, record).photos).toMatchObject([{ content: null }]);
    expect(linesOf(make(office, record))).not.toContain('LAMPIRAN: DOKUMENTASI');
  });

  test('who adds a photo after the notulen was made is told to make it again', () => {
    const office = officeWorkbench();
    const record = closed(office);
    make(office, record);

    expect(add(office, record).message).toBe('Foto ke-1 disimpan. Buat notulen lagi supaya fotonya ikut termuat.');
  });

  test('LM-15: photos are locked once the notulen was reported, until the meeting is opened again', () => {
    const office = officeWorkbench();
    const record = closed(office);
    add(office, record);
    make(office, record);
    office.submit('lokmin.loadReport', 'lokmin.report', record, () => ({ reportedOn: '2026-10-08', reportedBy: 'E-mail' }));
    const shown = photosOf(office, record);

    expect(shown.locked).toContain('sudah dilaporkan 8 Oktober 2026');
    expect(office.refusals('lokmin.addPhoto', { record, content: JPEG })[0]?.message).toBe(shown.locked);
    expect(arrange(office, record, shown, [])).toMatchObject({ ok: false, refusals: [{ message: shown.locked }] });

    office.submit('lokmin.loadReopening', 'lokmin.reopen', record, () => ({ reason: 'Foto keliru' }));
    expect(photosOf(office, record).locked).toBeNull();
  });
});
