/** What a lokmin hands to the lokmin tribulanan and to the tinjauan manajemen. Source: LM-14, LM-16. */
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { defineForm, field, pick } from '../../../schema/index.ts';

const { title } = pick(bahanRapatTable.fields, 'title');

export const quarterForm = defineForm({
  id: 'lokmin.bahanTribulanan',
  title: 'Bahan lokmin tribulanan',
  intro: 'Pilih yang dibawa ke lintas sektor, dan tambahkan bahan lain bila ada.',
  fields: {
    candidates: field.childList(
      'Calon bahan',
      { brought: field.yesNo('Dibawa', { optional: true }) },
      {
        itemName: 'calon bahan',
        fixed: true,
        optional: true,
        max: 400,
        quick: { field: 'brought', fill: 'Ya', caption: 'Bawa semua' },
      },
    ),
    own: field.childList('Bahan lain', { title }, { itemName: 'bahan', optional: true, max: 40, titleField: 'title' }),
  },
  load: 'lokmin.loadQuarterMatters',
  save: 'lokmin.bringQuarterMatters',
});

const REVIEW_MATTERS = ['Rekomendasi', 'Hasil audit internal'] as const;

export const reviewMattersForm = defineForm({
  id: 'lokmin.rekomendasi',
  title: 'Bahan tinjauan manajemen',
  intro: 'Hasil audit internal yang dibahas, dan rekomendasi rapat ini untuk tinjauan manajemen.',
  fields: {
    own: field.childList(
      'Bahan tinjauan manajemen',
      { origin: field.choice('Jenis bahan', REVIEW_MATTERS), title },
      { itemName: 'bahan', optional: true, max: 40, titleField: 'title' },
    ),
  },
  load: 'lokmin.loadReviewMatters',
  save: 'lokmin.bringReviewMatters',
});

export const matterForms = [quarterForm, reviewMattersForm] as const;
