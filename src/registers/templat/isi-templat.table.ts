/** Isi templat: templates that staff changed and took into use, in parts that fit a cell, so that everybody's documents are made of them. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';
import { PART_LENGTH } from '../berkas.table.ts';

export const isiTemplatTable = defineTable(
  'Isi templat',
  {
    part: field.text('Bagian templat'),
    template: field.text('Nama templat'),
    // Not for its person, but for its bulk: Jejak tells that a template was changed, and keeps no copy of it.
    content: field.longText('Isi bagian', { maxLength: PART_LENGTH, personal: true, wrap: false }),
  },
  {
    technical: true,
    note: 'Isi templat ubahan, dalam bagian-bagian yang muat dalam sel. Diisi dari panel Admen, Templat dokumen.',
  },
);
export type IsiTemplat = RowOf<typeof isiTemplatTable>;
