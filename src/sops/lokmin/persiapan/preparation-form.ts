/** The list of what somebody prepares for a meeting: one form, narrowed to a preparer or a unit. Source: LM-1 to LM-3. */
import { defineForm, field } from '../../../schema/index.ts';
import { persiapanTable } from './persiapan.table.ts';

const line = persiapanTable.fields;

/** What a card says of the line is called `note`; what staff write beside it is the remark. */
export const preparationForm = defineForm({
  id: 'lokmin.persiapan',
  title: 'Daftar persiapan',
  intro: 'Tandai yang sudah siap. Yang terbukti dari rekaman lain tidak perlu ditandai.',
  fields: {
    lines: field.childList(
      'Persiapan rapat',
      { ready: line.ready, remark: line.note },
      {
        itemName: 'persiapan',
        fixed: true,
        optional: true,
        quick: { field: 'ready', fill: 'Ya', caption: 'Tandai sisanya siap' },
      },
    ),
  },
  load: 'lokmin.loadPreparation',
  save: 'lokmin.prepare',
});
