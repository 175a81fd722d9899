/** The papers and messages of one entry, and the poster, made through the emulated Google services from the real templates. */
import { describe, expect, test } from '@jest/globals';
import { partOf, wordsOf } from '../../../documents/docx.examples.ts';

import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument } from '../../../registers/make-document.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { officeWith, refusalOf } from '../../../workbench/office-workbench.ts';
import type { Message } from '../../sop.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { approvedWith, entryWith } from './laporan.examples.ts';
import { posterOrder } from './poster.ts';

const officeOn = (changes: readonly Change[] = []) => officeWith(changes, { today: '2026-10-15' });

describe('papers of one entry', () => {
  const record = 'KLH-2026-0001';

  test('UB-d: the receipt, as slip and as text, tells number, day, what happens next and how to ask, and the slip names nobody', () => {
    const office = officeOn([append(umpanBalikTable, entryWith())]);
    const words = wordsOf(office.done<MadeDocument>('umpanBalik.makeReceipt', { record }));
    const { text } = office.done<Message>('umpanBalik.receiptText', { record });

    expect(words).toContain('Senin, 5 Oktober 2026, pukul 09.15 WIB');
    expect(words).toContain('Ditelaah oleh tim penanganan keluhan paling lambat Kamis, 8 Oktober 2026');
    expect(words).toContain('Sari Handayani, A.Md.Keb.');
    expect(words).not.toContain('Rahmawati');
    expect(text).toContain('Yth. Bapak/Ibu/Saudara Siti Rahmawati,');
    expect(text).toContain('segera kami tindak lanjuti. Telaah paling lambat 8 Oktober 2026.');
    expect(text).toContain(record);
  });

  test('UB-j: the surat jawaban thanks, answers paragraph by paragraph, tells what was done, asks for a rating, and is signed by the head', () => {
    const office = officeOn(approvedWith(entryWith()));
    const made = office.done<MadeDocument>('umpanBalik.makeAnswer', { record });
    const lines = wordsOf(made).split('\n');

    expect(made.letterNumber).toBe('440/001/JWB/PKM-CTH/X/2026');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Contoh, 8 Oktober 2026',
        'Jawaban atas keluhan nomor KLH-2026-0001',
        'Yth. Bapak/Ibu/Saudara Siti Rahmawati',
        'Jalan Kenanga Nomor 12, Desa Mawar',
      ]),
    );
    expect(lines).toContain('Kami memeriksa dan mendapati hanya satu loket yang dibuka.');
    expect(lines).toContain('Mulai 7 Oktober 2026 dua loket dibuka pada jam sibuk.');
    expect(lines.join(' ')).toContain('pada tanggal 7 Oktober 2026: Dua loket dibuka');
    expect(lines).toEqual(expect.arrayContaining(['dr. Ratna Wulandari', 'Pembina, IV/a']));
  });

  test('UB-j: an anonymous reporter is addressed by the number of the entry', () => {
    const anonymous = entryWith({ secrecy: 'Anonim', reporter: null, phone: null, email: null, address: null });
    const office = officeOn(approvedWith(anonymous));

    expect(wordsOf(office.done<MadeDocument>('umpanBalik.makeAnswer', { record }))).toContain(
      'Yth. Pelapor umpan balik nomor KLH-2026-0001\ndi tempat',
    );
    expect(office.done<Message>('umpanBalik.answerText', { record }).text).toContain(
      'Yth. Pelapor umpan balik nomor KLH-2026-0001,',
    );
  });

  test.each([
    ['no answer is written', { answer: null, answeredOn: null }, 'Tulis jawaban kepada pelapor dahulu.'],
    ['the head has not approved', { approval: null, approvedText: null }, 'Menunggu persetujuan Kepala Puskesmas.'],
    ['the approval has lapsed', { approvedText: 'Solusi: lain' }, 'persetujuannya gugur'],
  ] as const)('UB-j: letter and text are refused while %s', (_while, values, message) => {
    const office = officeOn(approvedWith(entryWith(), values));

    expect(refusalOf(office, 'umpanBalik.makeAnswer', { record })).toContain(message);
    expect(refusalOf(office, 'umpanBalik.answerText', { record })).toContain(message);
    expect(office.rows(dokumenTable)).toEqual([]);
  });

  test('UB-j: the longest answer still makes one message, and the whole of it stands in the letter', () => {
    const answer = 'Kami sudah memeriksa antrean di loket bersama semua petugas. '.repeat(60).trim();
    const office = officeOn(approvedWith(entryWith(), { answer }));
    const { text } = office.done<Message>('umpanBalik.answerText', { record });

    expect(text.length).toBeLessThanOrEqual(700);
    expect(text).toContain('petugas. Selengkapnya ada dalam surat jawaban kami.');
    expect(wordsOf(office.done<MadeDocument>('umpanBalik.makeAnswer', { record }))).toContain(answer);
  });

  test('an entry that does not exist is refused by name', () => {
    expect(refusalOf(officeOn(), 'umpanBalik.makeReceipt', { record: 'KLH-2026-0099' })).toContain('KLH-2026-0099');
  });
});

test('the poster shows the QR code of the form, its address and the office', () => {
  const host = officeOn().host();
  const link = 'https://contoh.example/form/FRM-1';
  const settings = pengaturanFrom(host.read({ rows: pengaturanQuery }).rows);
  const order = posterOrder(
    { title: 'Umpan balik pelanggan', link, number: 'FRM-2026-0001' },
    host.documents().qr(link),
    dokumenTable,
  );
  const made = host.locked(() =>
    makeDocument(host, { settings, pictures: { 'logo kiri': null, 'logo kanan': null }, present: [], toDrive: false }, order),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));

  expect(wordsOf(made.value)).toContain('contoh.example/form/FRM-1');
  expect(partOf(made.value.file.base64)).toContain('descr="kode QR"');
});
