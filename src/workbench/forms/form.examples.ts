/** A form with a question of each kind, for tests. */
import type { FormQuestion, StoredForm } from '../kernel.ts';

export function question(type: FormQuestion['type'], title: string, more: Partial<FormQuestion> = {}): FormQuestion {
  return { type, title, help: '', required: false, choices: [], check: null, checkHelp: '', ...more };
}

export const EXAMPLE_FORM: StoredForm = {
  id: 'contoh',
  owner: 'kapus@contoh.example',
  title: 'Umpan balik Puskesmas Contoh',
  description: 'Sampaikan keluhan, saran, atau pujian Anda.\n\nJangan tulis keterangan penyakit.',
  confirmation: 'Terima kasih. Umpan balik Anda sudah kami terima.',
  published: true,
  sheetId: 7,
  questions: [
    question('MULTIPLE_CHOICE', 'Jenis umpan balik', { required: true, choices: ['Keluhan', 'Saran', 'Pujian'] }),
    question('PARAGRAPH_TEXT', 'Isi umpan balik', {
      required: true,
      help: 'Apa yang terjadi, di mana, dan kapan?',
      check: { kind: 'atMost', length: 200 },
      checkHelp: 'Paling banyak 200 karakter.',
    }),
    question('LIST', 'Unit', { choices: ['Loket', 'Apotek'] }),
    question('TEXT', 'E-mail', { help: 'Bila Anda ingin dijawab', check: { kind: 'email' }, checkHelp: 'Tulis alamat e-mail.' }),
    question('CHECKBOX', 'Boleh dihubungi lewat', { choices: ['Telepon', 'WA', 'E-mail'] }),
    question('DATE', 'Tanggal kejadian'),
    question('TIME', 'Jam kejadian'),
    question('MULTIPLE_CHOICE', 'Pernah mengeluh sebelumnya', { choices: ['Ya', 'Tidak'] }),
  ],
};
