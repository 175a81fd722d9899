/** A new SOP or kerangka acuan: blank, or a copy of another one's text, as the draft of its first revision. Source: PK-0, KA-0. */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, refuse } from '../../../schema/index.ts';
import { COPY, newForm } from '../forms.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisiRef, revisiTable } from '../revisi/revisi.table.ts';
import { bagianTable } from './bagian.table.ts';
import type { NaskahKind, SectionContent, StepContent } from './content.ts';
import { langkahTable } from './langkah.table.ts';
import type { Naskah } from './naskah.table.ts';
import { naskahRef, naskahTable } from './naskah.table.ts';
import { contentOf, contentQueries, naskahFrom, naskahRoute } from './naskah-record.ts';

const REVIEW_MONTHS = 24;

export function loadNew(host: Host): Result<Filled> {
  const { naskah } = host.read({ naskah: all(naskahTable) });
  return ok({
    values: {
      kind: 'SOP',
      title: null,
      unit: null,
      documentNumber: null,
      firstRevision: 0,
      from: 'Kosong',
      copied: null,
    },
    seen: '',
    options: { [naskahTable.name]: naskah.map(naskahRef) },
  });
}

/** Refuses a title or a document number that another naskah has, and a copy of one that is gone or is of the other kind. */
export function addNaskah(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(newForm, input);
  if (!submitted.ok) return submitted;
  const { kind, title, unit, documentNumber, firstRevision, from, copied } = submitted.value.values;
  const read = host.read({ ...contentQueries(copied?.id ?? ''), others: all(naskahTable) });
  const fault = takenFault(read.others, { title, documentNumber });
  if (fault) return fault;
  const found = from === COPY ? naskahFrom(host, copied?.id ?? '', read) : null;
  const original = found?.ok ? found.value : null;
  const source = original && (original.current ?? original.revisi[0]);
  if (from === COPY && !source)
    return refuse('Naskah yang disalin tidak ada lagi. Pilih naskah lain, atau mulai dari kosong.', 'copied');
  if (original && original.naskah.kind !== kind)
    return refuse(`${original.naskah.title} adalah ${original.naskah.kind}. Pilih naskah yang jenisnya sama.`, 'copied');
  const naskah: Naskah = {
    ...{ number: host.nextNumber(naskahTable), kind, title, documentNumber, unit },
    coTitle: original?.naskah.coTitle ?? (kind === 'Kerangka acuan' ? 'Penanggung jawab UKM' : null),
    ...{ coName: original?.naskah.coName ?? null, reviewMonths: original?.naskah.reviewMonths ?? REVIEW_MONTHS },
    ...{ reviewDue: null, reviewedOn: null, reviewNote: null },
  };
  const revisi = newDraft(host, naskah, firstRevision, null);
  const { sections, steps } = original && source ? contentOf(original, source) : { sections: BLANK_SECTIONS[kind], steps: [] };
  return carryOut(
    host,
    naskah.number,
    ok({
      action: 'Tambah naskah',
      changes: [append(naskahTable, naskah), append(revisiTable, revisi), ...contentChanges(host, revisi, sections, steps)],
      message: `Draf ${title} dibuat dengan nomor ${naskah.number}.`,
      next: [
        { caption: 'Isi bagiannya', route: `form/dokumenSop.bagian/${naskah.number}` },
        { caption: 'Buka naskahnya', route: naskahRoute(naskah.number) },
      ],
    }),
  );
}

/** Two naskah with one title or number could not be told apart. */
export function takenFault(others: readonly Naskah[], { title, documentNumber }: Pick<Naskah, 'title' | 'documentNumber'>) {
  const folded = (words: string) => words.trim().toLowerCase().replace(/\s+/g, ' ');
  const sameTitle = others.find((other) => folded(other.title) === folded(title));
  if (sameTitle) return refuse(`Judul ini sudah dipakai ${sameTitle.number}. Beri judul lain.`, 'title');
  const sameNumber = documentNumber === null ? undefined : others.find((other) => other.documentNumber === documentNumber);
  return sameNumber ? refuse(`Nomor ini sudah dipakai ${sameNumber.title}.`, 'documentNumber') : null;
}

export function newDraft(host: Host, naskah: Pick<Naskah, 'number' | 'title'>, revision: number, reason: string | null): Revisi {
  return {
    ...{ number: host.nextNumber(revisiTable), naskah: naskahRef(naskah), revision, state: 'Draf', title: naskah.title, reason },
    ...{ openedOn: host.today(), openedBy: host.user().name, submittedAt: null, submittedBy: null },
    ...{ approval: null, approvalNote: null, approvedAt: null, approvedBy: null, mark: null },
    ...{ issuedOn: null, endedOn: null, endedReason: null },
  };
}

/** The rows of a draft's text. */
export function contentChanges(
  host: Host,
  revisi: Revisi,
  sections: readonly SectionContent[],
  steps: readonly StepContent[],
): Change[] {
  const revision = revisiRef(revisi);
  return [
    ...sections.map(({ code, title, kind, numbering, text }, index) =>
      append(bagianTable, {
        ...{ number: host.nextNumber(bagianTable), revision, order: index + 1 },
        ...{ code, title, kind, numbering, text },
      }),
    ),
    ...steps.map(({ code, level, text, by, symbol, chartText, next, no, alternative, link }, index) =>
      append(langkahTable, {
        ...{ number: host.nextNumber(langkahTable), revision, order: index + 1 },
        ...{ code, level, text, by, symbol, chartText, next, no, alternative, link },
      }),
    ),
  ];
}

function blank(code: string, title: string, kind: SectionContent['kind'] = 'Teks'): SectionContent {
  return { code, title, kind, numbering: kind === 'Prosedur' ? 'Angka' : null, text: null };
}

/** What a blank one begins with, in the order that offices use. Source: domain rules of documents. */
const BLANK_SECTIONS: Readonly<Record<NaskahKind, readonly SectionContent[]>> = {
  SOP: [
    blank('pengertian', 'Pengertian'),
    blank('tujuan', 'Tujuan'),
    blank('kebijakan', 'Kebijakan'),
    blank('referensi', 'Referensi'),
    blank('alat-dan-bahan', 'Alat dan Bahan'),
    blank('prosedur', 'Prosedur', 'Prosedur'),
    blank('bagan-alir', 'Bagan Alir', 'Bagan alir'),
    blank('perhatian', 'Hal-hal yang Perlu Diperhatikan'),
    blank('unit-terkait', 'Unit Terkait'),
    blank('dokumen-terkait', 'Dokumen Terkait'),
    blank('riwayat', 'Rekaman Historis Perubahan', 'Riwayat perubahan'),
  ],
  'Kerangka acuan': [
    blank('pendahuluan', 'Pendahuluan'),
    blank('latar-belakang', 'Latar Belakang'),
    blank('tujuan', 'Tujuan Umum dan Tujuan Khusus'),
    blank('prosedur', 'Kegiatan Pokok dan Rincian Kegiatan', 'Prosedur'),
    blank('cara', 'Cara Melaksanakan Kegiatan'),
    blank('sasaran', 'Sasaran'),
    blank('jadwal', 'Jadwal Pelaksanaan Kegiatan', 'Tabel jadwal'),
    blank('evaluasi', 'Evaluasi Pelaksanaan Kegiatan'),
    blank('pencatatan', 'Pencatatan dan Pelaporan'),
  ],
};
