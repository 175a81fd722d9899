/** What people may break while they edit a real template: told in Indonesian, with its place. */
import { describe, expect, test } from '@jest/globals';
import { checkTags } from './check-tags.ts';
import { open, PLAIN } from './docx.examples.ts';
import { fill } from './engine.ts';
import { counted, drawingsOf, given, marked, partText, TEMPLATES, tagsWritten, template, textOf } from './templates.examples.ts';

describe.each(TEMPLATES)('%s', (name) => {
  const written = tagsWritten(name);
  const text = textOf(template(name));
  const { data, loops } = given(text, 1, counted());

  /** Faults of the template with another text for one of its tags, checked against the data of the unchanged one. */
  function faultsWith(change: (tag: string) => string, { 0: tag, index }: RegExpExecArray): string[] {
    const zip = open(template(name));
    const xml = partText(zip);
    zip.file('word/document.xml', xml.slice(0, index) + change(tag) + xml.slice(index + tag.length));
    return checkTags(zip, data, loops, drawingsOf(text));
  }

  test('tells each tag that is renamed, with its place and what it was', () => {
    for (const tag of written.filter(([tag]) => !tag.startsWith('{/'))) {
      const [fault = ''] = faultsWith((words) => words.replace('}', 'x}'), tag);
      const [before, place, after] = fault.split(/: (tabel \d+, baris \d+, kolom \d+|paragraf \d+)\. /);

      expect([before, after]).toEqual([`Penanda ${tag[0].replace('}', 'x}')} tidak dikenal`, `Mungkin maksudnya ${tag[0]}.`]);
      expect(place).toBeDefined();
    }
  });

  test('tells each tag that lost a brace, with its place, and nothing else', () => {
    for (const tag of written) {
      const unclosed = faultsWith((words) => words.slice(0, -1), tag);
      const unopened = faultsWith((words) => words.slice(1), tag);

      expect(unclosed).toEqual([expect.stringMatching(/^Penanda \{.*\} dalam paragraf yang sama: (tabel|paragraf) \d/)]);
      expect(unclosed[0]).toContain(tag[0].slice(0, -1));
      expect(unopened).toEqual([expect.stringMatching(/^Ada kurung tutup \} tanpa kurung buka \{ .*: (tabel|paragraf) \d/)]);
    }
  });

  test('tells each section whose end is missing', () => {
    for (const tag of written.filter(([tag]) => tag.startsWith('{/'))) {
      const section = tag[0].slice(2, -1);

      expect(faultsWith(() => '', tag).join('\n')).toMatch(
        new RegExp(`Pembuka \\{[#^]${section}\\} tidak ditutup dengan \\{/${section}\\}: (tabel|paragraf) \\d`),
      );
    }
  });
});

const NEXT_PARAGRAPH = '</w:t></w:r></w:p><w:p><w:r><w:t>';

test.each([
  [
    'lokmin/notulen',
    'word/document.xml',
    '{Keadaan dan hasil}',
    '{Keadaan dan hsil}',
    ['Penanda {Keadaan dan hsil} tidak dikenal: tabel 3, baris 2, kolom 5. Mungkin maksudnya {Keadaan dan hasil}.'],
  ],
  [
    'lokmin/notulen',
    'word/document.xml',
    '{/Capaian program}',
    '',
    ['Pembuka {#Capaian program} tidak ditutup dengan {/Capaian program}: tabel 4, baris 2, kolom 1.'],
  ],
  [
    'lokmin/daftar-hadir',
    'word/document.xml',
    '{Nama peserta}',
    `{Nama${NEXT_PARAGRAPH}peserta}`,
    [
      'Penanda {Nama tidak ditutup dengan } dalam paragraf yang sama: tabel 2, baris 2, kolom 2.',
      'Ada kurung tutup } tanpa kurung buka { sebelum “peserta}”: tabel 2, baris 2, kolom 2.',
    ],
  ],
  [
    'lokmin/notulen',
    'word/header1.xml',
    '{Dinas}',
    '{Dins}',
    ['Penanda {Dins} tidak dikenal: kepala halaman, tabel 1, baris 1, kolom 2. Mungkin maksudnya {Dinas}.'],
  ],
  [
    'lokmin/daftar-hadir',
    'word/footer1.xml',
    '{Nomor surat}',
    '{Nomor surat',
    ['Penanda {Nomor surat1 dari 1 tidak ditutup dengan } dalam paragraf yang sama: kaki halaman, paragraf 1.'],
  ],
  [
    'lokmin/undangan',
    'docProps/core.xml',
    '{Hal}',
    '{Hall}',
    ['Penanda {Hall} tidak dikenal: properti berkas, judul. Mungkin maksudnya {Hal}.'],
  ],
])('in %s, %s, %s written as %s is told to whoever fills it', (name, part, tag, written, faults) => {
  const zip = open(template(name));
  const { data, loops } = given(textOf(template(name)), 1, counted());
  zip.file(part, partText(zip, part).replace(tag, written));

  const pictures = { ...Object.fromEntries(marked(name, 'a:blip').map((word) => [word, null])), ...PLAIN.pictures };
  expect(fill(zip.generate({ type: 'base64' }), data, { ...PLAIN, loops, pictures })).toEqual({ ok: false, faults });
});
