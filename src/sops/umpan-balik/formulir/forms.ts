/** The forms around the public's forms: making one, printing its poster, deciding on an answer in quarantine. */
import type { TypedValues } from '../../../schema/index.ts';
import { defineForm, field } from '../../../schema/index.ts';
import { KINDS } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { FORM_KINDS, formulirTable } from './formulir.table.ts';
import { tanggapanTable } from './tanggapan.table.ts';

export const makeForm = defineForm({
  id: 'formulir.buat',
  title: 'Buat formulir untuk umum',
  intro:
    'Admen membuat Google Form yang tersambung ke buku kerja ini. Tanggapannya masuk sendiri, atau lewat “Ambil tanggapan formulir”.',
  fields: {
    kind: field.choice('Jenis formulir', FORM_KINDS),
    title: formulirTable.fields.title,
    round: formulirTable.fields.round,
  },
  asks: { round: (values) => (values.kind === 'Survei kepuasan' ? 'required' : 'hidden') },
  load: 'formulir.loadNew',
  save: 'formulir.make',
  submit: 'Buat formulir',
});

export const posterForm = defineForm({
  id: 'formulir.poster',
  title: 'Formulir dan poster',
  intro: 'Poster memuat kode QR dan alamat formulir, untuk ditempel di ruang tunggu.',
  fields: { headline: field.text('Judul pada poster', { maxLength: 90 }) },
  load: 'formulir.loadPoster',
  save: 'formulir.makePoster',
  submit: 'Buat poster',
});

/** As the register holds it. */
export const LONGEST_CONTENT = 4000;
export const DECISIONS = ['Catat sebagai umpan balik', 'Ambil lagi', 'Abaikan'] as const;
const OF_SURVEY: readonly string[] = ['Ambil lagi', 'Abaikan'];

/** Corrected only where a person records it; the table describes both as never empty. */
const isCorrected = (values: TypedValues) => (values.decision === 'Catat sebagai umpan balik' ? 'required' : 'hidden');
const { content } = umpanBalikTable.fields;

export const quarantineForm = defineForm({
  id: 'formulir.karantina',
  title: 'Tanggapan dalam karantina',
  intro:
    'Tanggapan ini tidak dapat dicatat begitu saja. Periksa, lalu putuskan. “Ambil lagi”: baca ulang baris tanggapannya, misalnya sesudah diperbaiki atau sesudah ronde dibuka kembali.',
  fields: {
    decision: field.choice('Keputusan', DECISIONS),
    kind: field.choice(umpanBalikTable.fields.kind.label, KINDS, { optional: true }),
    content: field.longText(content.label, { optional: true, maxLength: LONGEST_CONTENT, hint: content.hint }),
    reason: tanggapanTable.fields.reason,
  },
  asks: {
    kind: isCorrected,
    content: isCorrected,
    reason: (values) => (values.decision === 'Abaikan' ? 'required' : 'hidden'),
  },
  /** The loader says which kind of form it came from; the server looks again. */
  choices: { decision: (values) => (values.formKind === 'Survei kepuasan' ? OF_SURVEY : DECISIONS) },
  load: 'formulir.loadQuarantined',
  save: 'formulir.decideQuarantined',
});

export const formulirForms = [makeForm, posterForm, quarantineForm] as const;
