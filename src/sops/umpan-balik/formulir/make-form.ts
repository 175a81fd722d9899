/** A form for the public is made from the description of what it fills, and kept in the register of forms; its poster is printed from there. */
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, one, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { keepSetting } from '../../../registers/keep-setting.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { isOwner, triggerOwner } from '../../../registers/mulai/trigger-step.ts';
import { notFound } from '../../../registers/not-found.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { ListedRow } from '../../../registers/register.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import { posterOrder } from '../laporan/poster.ts';
import { surveyFormItems } from '../survei/response.ts';
import { rondeRef, rondeTable } from '../survei/ronde.table.ts';
import { formsForStart } from './for-start.ts';
import { makeForm as form, posterForm } from './forms.ts';
import type { Formulir } from './formulir.table.ts';
import { formulirTable } from './formulir.table.ts';
import { feedbackPlan } from './public-form.ts';

export function loadNewForm(host: Host): Result<Filled> {
  const read = host.read({
    rounds: where(rondeTable, 'state', ['Berjalan']),
    pengaturan: pengaturanQuery,
    forms: all(formulirTable),
  });
  const settings = pengaturanFrom(read.pengaturan);
  const { office } = settings;
  const owner = triggerOwner(settings, activeForms(read.forms));
  return ok({
    values: { kind: 'Umpan balik', title: `Umpan balik ${office}`, round: null },
    seen: '',
    options: { 'Ronde survei': read.rounds.map(rondeRef) },
    notes: [
      owner === null || isOwner(owner, host.user())
        ? 'Siapa pun yang mempunyai tautannya dapat mengisi, tanpa akun. Akun Anda menjadi pemilik formulir dan pemicunya.'
        : `Siapa pun yang mempunyai tautannya dapat mengisi, tanpa akun. Akun Anda menjadi pemilik formulir; tanggapannya diambil oleh pemicu ${owner}.`,
    ],
  });
}

/** Refuses a survey without a running round. The form exists at Google before its row is written: the row is written at once. */
export function makePublicForm(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(form, input);
  if (!submitted.ok) return submitted;
  const { kind, title } = submitted.value.values;
  const read = host.read({
    units: all(unitTable),
    round: one(rondeTable, submitted.value.values.round?.id ?? ''),
    pengaturan: pengaturanQuery,
    forms: all(formulirTable),
  });
  const { round } = read;
  if (kind === 'Survei kepuasan' && round?.state !== 'Berjalan')
    return refuse('Ronde survei ini tidak berjalan. Mulai ronde dahulu, atau pilih yang lain.', 'round');
  const settings = pengaturanFrom(read.pengaturan);
  const { office } = settings;
  const feedback = feedbackPlan(title, office, read.units);
  const plan =
    kind === 'Umpan balik' ? feedback : { ...feedback, description: surveyWords(office), items: surveyFormItems(read.units) };
  const person = host.user();
  const owner = triggerOwner(settings, activeForms(read.forms));
  // One trigger takes in the answers of all forms: where somebody else has it, none is added.
  const isMine = owner === null || isOwner(owner, person);
  const created = host.createForm(plan, isMine);
  const row: Formulir = {
    number: host.nextNumber(formulirTable),
    kind,
    title,
    round: kind === 'Umpan balik' || !round ? null : rondeRef(round),
    link: created.link,
    editLink: created.editLink,
    formId: created.id,
    sheetId: created.sheetId,
    questions: plan.items.map((item) => item.title).join('\n'),
    createdOn: host.today(),
    createdBy: person.name,
    active: true,
  };
  return carryOut(
    host,
    row.number,
    ok({
      action: 'Buat formulir untuk umum',
      changes: [
        append(formulirTable, row),
        ...(isMine && settings.triggerOwner !== person.name ? [keepSetting(read.pengaturan, 'triggerOwner', person.name)] : []),
      ],
      options: { final: true },
      message: `Formulir ${row.number} dibuat. Bagikan tautannya: ${row.link}`,
      next: [{ caption: 'Buat posternya', route: `form/formulir.poster/${row.number}` }],
    }),
  );
}

function activeForms(rows: readonly Formulir[]) {
  return formsForStart.active(rows);
}

function surveyWords(office: string): string {
  return [
    `Survei ini menilai pelayanan ${office}. Jawaban Anda tidak memuat nama dan hanya dihitung bersama jawaban lain.`,
    'Pilih satu jawaban pada setiap unsur. Jangan menulis riwayat penyakit atau pengobatan.',
  ].join('\n\n');
}

export function listForms(host: Host): Result<readonly ListedRow[]> {
  const { rows } = host.read({ rows: all(formulirTable) });
  return ok(
    rows.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      route: `form/formulir.poster/${row.number}`,
      title: row.title,
      detail: `${row.kind} · ${printShortDate(row.createdOn)} oleh ${row.createdBy}`,
      tag: row.active ? '' : 'Tidak diambil',
    })),
  );
}

export function loadPoster(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { row } = host.read({ row: one(formulirTable, record) });
  if (!row) return notFound(host, formulirTable, record);
  const headline = row.kind === 'Umpan balik' ? 'Sampaikan keluhan, saran, dan apresiasi Anda' : 'Nilai pelayanan kami';
  return ok({
    title: row.title,
    values: { headline },
    seen: host.seen(row),
    notes: [
      `Tautan untuk umum: ${row.link}`,
      ...(row.editLink === null ? [] : [`Tautan sunting: ${row.editLink}`]),
      `Lembar tanggapan buatan Google memuat semua jawaban${row.kind === 'Umpan balik' ? ', dengan nama dan nomor HP' : ''}. Lembar itu disembunyikan; bila perlu dilihat: menu Tampilan (View), lalu Sheet tersembunyi (Hidden sheets).`,
    ],
  });
}

export function makePoster(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(posterForm, input);
  if (!submitted.ok) return submitted;
  const { record, values } = submitted.value;
  const read = host.read({
    row: one(formulirTable, record),
    present: where(dokumenTable, 'record', [record]),
    pengaturan: pengaturanQuery,
    berkas: berkasQuery,
  });
  if (!read.row) return notFound(host, formulirTable, record);
  const context = {
    settings: pengaturanFrom(read.pengaturan),
    pictures: logosFrom(read.berkas),
    present: read.present,
    toDrive: wantsDrive(input),
  };
  const qr = host.documents().qr(read.row.link);
  const order = posterOrder({ title: values.headline, link: read.row.link, number: record }, qr, formulirTable);
  const made = makeDocument(host, context, order);
  if (!made.ok) return made;
  const { message, file, link } = made.value;
  return ok({ message, record, document: { file, link } });
}
