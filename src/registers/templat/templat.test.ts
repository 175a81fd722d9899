/** An office changes a template: copied out, checked, taken into use, given up again; what is broken changes nothing. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { open, partOf, wordsOf } from '../../documents/docx.examples.ts';
import { all } from '../../host/query.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench, planned } from '../../workbench/office-workbench.ts';
import { dokumenTable } from '../dokumen.table.ts';
import { jejakTable } from '../jejak.table.ts';
import type { MadeDocument } from '../make-document.ts';
import { pengaturanTable } from '../pengaturan.ts';
import type { CopiedTemplate } from './change-template.ts';
import type { CopyCheck } from './check-copy.ts';
import { isiTemplatTable } from './isi-templat.table.ts';
import { templateChanges } from './own-templates.ts';
import type { ListedTemplate, ShownTemplate } from './show-templates.ts';

const NAME = 'lokmin/undangan';
const NOTE = 'Dipakai templat bawaan, karena templat ubahan “Undangan rapat”';

let office: Office;
let record: string;

beforeEach(() => {
  office = officeWorkbench();
  record = planned(office);
});

/** The file with other words in its document. */
function edited(base64: string, change: (xml: string) => string): string {
  const zip = open(base64);
  zip.file('word/document.xml', change(partOf(base64)));
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

const builtIn = () => office.done<CopiedTemplate>('templat.download', { template: NAME }).file.base64;
const changed = () => edited(builtIn(), (xml) => xml.replace('{Hal}', '{Hal} (SEGERA)'));
const misspelt = () => edited(builtIn(), (xml) => xml.replace('{Hal}', '{Hall}'));
const used = (content: string, template = NAME) => office.done<{ message: string }>('templat.use', { template, content });
const made = () => office.done<MadeDocument>('lokmin.makeInvitation', { record });
const shown = () => office.done<ShownTemplate>('templat.show', { template: NAME });

/** The person changes the copy with Word, and Drive keeps it. */
function changeInDrive(content: string): void {
  const [file] = office.state.files();
  office.state.keeper.putFile(file?.id ?? '', Buffer.from(content, 'base64'));
}

describe('Templat dokumen', () => {
  test('lists every template with what it is made of', () => {
    const listed = office.done<readonly ListedTemplate[]>('templat.list');

    expect(listed.length).toBeGreaterThan(30);
    expect(listed.every(({ changed }) => changed === null)).toBe(true);
    expect(listed).toContainEqual({ name: NAME, title: 'Undangan rapat', group: 'Lokakarya mini', changed: null });
  });

  test('a copy goes to Drive, is changed there, checked, and used for everybody from then on', () => {
    const { link, message } = office.done<CopiedTemplate>('templat.copy', { template: NAME });
    expect(message).toContain('Templat Undangan rapat.docx');
    expect(shown().copy?.link).toBe(link);
    changeInDrive(changed());

    const check = office.done<CopyCheck>('templat.check', { template: NAME });
    expect(check).toMatchObject({ faults: [], missing: [] });
    expect(check.used).toContain('Hal');
    expect(wordsOf({ file: { base64: check.sample?.base64 ?? '' } })).toContain('«Hal» (SEGERA)');
    expect(wordsOf(made())).not.toContain('SEGERA');

    expect(used(changed()).message).toBe('“Undangan rapat” kini dibuat dengan templat ubahan, untuk semua pengguna.');
    office.as('bidan@contoh.example');

    expect(shown()).toMatchObject({ copy: null, faults: [], changed: 'Diubah 01/10/2026 08.00 oleh petugas@contoh.example' });
    const document = made();
    expect(wordsOf(document)).toContain('Undangan Lokakarya mini bulanan Oktober 2026 (SEGERA)');
    expect(document.message).toBe('Undangan nomor 440/001/UND/PKM-CTH/X/2026 dibuat sebagai revisi 01.');
  });

  test('takes a file from the panel, when Drive cannot be read', () => {
    used(changed());

    expect(wordsOf(made())).toContain('(SEGERA)');
  });

  test('a broken copy is refused with every fault, its place and the nearest tag; what was used before stays', () => {
    used(changed());
    const fault = /^Penanda \{Hall\} tidak dikenal: .*\. Mungkin maksudnya \{Hal\}\.$/;

    expect(office.done<CopyCheck>('templat.check', { template: NAME, content: misspelt() }).faults).toEqual([
      expect.stringMatching(fault),
    ]);
    expect(office.refusals('templat.use', { template: NAME, content: misspelt() })).toEqual([
      { field: '', message: expect.stringMatching(fault) },
    ]);
    expect(wordsOf(made())).toContain('(SEGERA)');
  });

  test('tags that the copy no longer uses are only told', () => {
    const content = edited(builtIn(), (xml) => xml.replace('{Hal}', 'Undangan'));

    const check = office.done<CopyCheck>('templat.check', { template: NAME, content });
    expect(check.faults).toEqual([]);
    expect(check.missing).toEqual([]); // the title among the properties still says it
    const bare = edited(builtIn(), (xml) => xml.replace('{Maksud rapat}', ''));
    expect(office.done<CopyCheck>('templat.check', { template: NAME, content: bare }).missing).toEqual(['Maksud rapat']);
  });

  test('Kembalikan bawaan takes the copy away, and its parts', () => {
    used(changed());
    expect(office.rows(isiTemplatTable).length).toBeGreaterThan(0);

    office.done('templat.restore', { template: NAME });

    expect(office.rows(isiTemplatTable)).toEqual([]);
    expect(shown().changed).toBeNull();
    expect(wordsOf(made())).not.toContain('SEGERA');
  });

  test('used twice, the later copy replaces the earlier one; another template keeps its own', () => {
    const minutes = office.done<CopiedTemplate>('templat.download', { template: 'lokmin/notulen' }).file.base64;
    used(minutes, 'lokmin/notulen');
    used(changed());
    used(edited(changed(), (xml) => xml.replace('(SEGERA)', '(PENTING)')));

    expect(wordsOf(made())).toContain('(PENTING)');
    expect(office.done<CopiedTemplate>('templat.download', { template: 'lokmin/notulen' }).file.base64).toBe(minutes);
  });

  test('Jejak tells who changed which template, and keeps none of its bytes', () => {
    const content = changed();
    used(content);

    const lines = office.rows(jejakTable).filter(({ action }) => action === 'Pakai templat ubahan');
    expect(lines.map(({ table }) => table)).toEqual(expect.arrayContaining(['Pengaturan', 'Isi templat']));
    expect(JSON.stringify(lines)).not.toContain(content.slice(100, 140));
    expect(office.refusals('undo')[0]?.message).toContain('tidak dapat dibatalkan');
  });

  test('the form of the settings keeps what it does not ask', () => {
    used(changed());
    office.submit('pengaturan.load', 'pengaturan.save', '', (values) => ({ ...values, place: 'Pendopo' }));

    expect(wordsOf(made())).toContain('(SEGERA)');
  });

  test('costs no call while the template is the built-in one', () => {
    const reads = () => office.calls().filter(({ name }) => name === 'sheets.batchGet').length;
    reads();
    made();
    const before = reads();
    used(changed());
    const other = planned(office, '2026-11-05');
    reads();
    office.done('lokmin.makeAttendanceList', { record: other });

    expect(reads()).toBe(before);
  });
});

describe('a copy that cannot be used any more', () => {
  test('whose parts were deleted gives way to the built-in template, and the message says so', () => {
    used(changed());
    office.type('Isi templat', 'C2', 'UEsDBA');

    const document = made();
    expect(document.message).toContain(`${NOTE} isinya di buku kerja rusak. Sebabnya tertulis di panel Admen, Templat dokumen.`);
    expect(wordsOf(document)).not.toContain('SEGERA');
    expect(shown().faults).toEqual([expect.stringContaining('rusak')]);
    expect(office.rows(dokumenTable)).toHaveLength(1);
  });

  test('that names a tag no document has gives way as well', () => {
    const content = misspelt();
    used(changed());
    // As after an update that dropped a tag: the bytes are whole, and what they name is gone.
    storeAnyway(office, content);

    expect(made().message).toContain(`${NOTE} tidak cocok lagi dengan isi dokumen.`);
    expect(shown().faults).toEqual([expect.stringContaining('{Hall}')]);
  });
});

/** Puts a copy into the workbook without its check. */
function storeAnyway(bench: Office, content: string): void {
  const host = bench.host();
  host.locked(() => {
    const stored = host.read({ rows: all(pengaturanTable), parts: all(isiTemplatTable) });
    return host.commit('Contoh', templateChanges(stored, NAME, content, { at: host.now(), by: 'sari' }));
  });
}

describe('what is asked for', () => {
  test.each(['templat.show', 'templat.copy', 'templat.check', 'templat.use', 'templat.restore', 'templat.download'])(
    '%s refuses a template that there is none of',
    (name) => {
      expect(office.refusals(name, { template: 'lokmin/tidak-ada' })[0]?.message).toContain('Templat ini tidak dikenal');
    },
  );

  test('without a copy in Drive and without a file there is nothing to check', () => {
    expect(office.refusals('templat.check', { template: NAME })[0]?.message).toContain('Belum ada salinan Anda di Drive');
  });

  test('a copy that was deleted in Drive is told with what to do', () => {
    office.done('templat.copy', { template: NAME });
    office.state.record({ kind: 'fileRemoved', id: office.state.files()[0]?.id ?? '' });

    expect(office.refusals('templat.check', { template: NAME })[0]?.message).toContain('unggah berkas .docx');
  });

  test('a file that is too large for the workbook is refused by its size', () => {
    const content = 'A'.repeat(1_200_000);

    expect(office.refusals('templat.use', { template: NAME, content })[0]?.message).toBe(
      'Berkas ini 900 KB, paling besar 700 KB. Kecilkan gambarnya, lalu simpan ulang.',
    );
  });
});

describe('Kamus penanda', () => {
  test('says of each tag how it is written, and what its field says of itself', () => {
    const { tags } = shown();

    expect(tags).toContainEqual({
      name: 'Alamat kop',
      kind: 'Teks',
      written: '{Alamat kop}',
      hint: 'Alamat, telepon, kode pos, dan e-mail dalam satu baris.',
    });
    expect(tags).toContainEqual({
      name: 'Kepada',
      kind: 'Isi daftar',
      written: '{Kepada}',
      hint: 'Di dalam {#Tembusan}.',
    });
  });

  test('is a Word file of one template, or of all', () => {
    const one = office.done<CopiedTemplate>('templat.makeDictionary', { template: NAME });
    const whole = office.done<CopiedTemplate>('templat.makeDictionary', { template: '' });

    expect(one.file.name).toBe('Kamus penanda Undangan rapat.docx');
    expect(wordsOf(one)).toContain('{#Ada tembusan} … {/Ada tembusan}');
    expect(wordsOf(whole)).toContain('{grafik unsur}'.replace('{', '{%'));
    expect(office.rows(dokumenTable)).toEqual([]);
  });
});
