/** What Pengaturan keeps beside the office's own words: set by screens of their own, so that every document and every person knows it. */
import { field } from '../schema/index.ts';

/** What was decided in "Mulai di sini", and can be taken back there. */
export const START_CHOICES = ['Tanpa logo', 'Tanpa formulir', 'Rapat sudah sesuai', 'Nomor sudah sesuai'] as const;
export type StartChoice = (typeof START_CHOICES)[number];

export const keptSettings = {
  ownTemplates: field.childList(
    'Templat ubahan',
    {
      template: field.text('Templat'),
      sha256: field.text('SHA-256'),
      changedAt: field.text('Diubah pada'),
      changedBy: field.text('Diubah oleh'),
    },
    { itemName: 'templat', optional: true, hint: 'Diisi dari panel Admen, Templat dokumen. Jangan diubah di sini.' },
  ),
  startChoices: field.multipleChoice('Pilihan awal', START_CHOICES, {
    optional: true,
    hint: 'Diisi dari panel Admen, Mulai di sini.',
  }),
  triggerOwner: field.text('Pemicu tanggapan', {
    optional: true,
    hint: 'Akun yang mengambil tanggapan formulir secara otomatis. Diisi dari panel Admen, Mulai di sini.',
  }),
};
