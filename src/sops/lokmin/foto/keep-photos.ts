/** Photos of a meeting are added one by one, and put in order, captioned or taken out together. Source: domain rules (dokumentasi). */
import { append, remove } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { none, one, where } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { fotoRapatTable, isiFotoTable } from '../../../registers/foto-rapat.table.ts';
import { checkPhoto, contentOf, inOrder, isPartOf, MOST_PHOTOS, partsOf } from '../../../registers/meeting-photos.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef, rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut, listKnown, listSeen } from '../../../registers/record-forms.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { field, isRecord, ok, parseSubmission, parseTarget, pick, refuse } from '../../../schema/index.ts';

/** What the photo screen shows. */
export interface MeetingPhotos {
  readonly title: string;
  /** Why nothing can be changed here, or `null`. */
  readonly locked: string | null;
  /** How many may still be added. */
  readonly room: number;
  readonly seen: string;
  readonly photos: readonly ShownPhoto[];
}

export interface ShownPhoto {
  readonly id: string;
  readonly seen: string;
  readonly caption: string | null;
  /** Base64; `null` when its parts are no longer whole. */
  readonly content: string | null;
}

/** The parts of the photos are read only where photos are shown, added to a document or taken out. */
const queries = (record: string) => ({
  rapat: one(rapatTable, record),
  foto: where(fotoRapatTable, 'meeting', [record]),
  isi: where(isiFotoTable, 'meeting', [record]),
});

/** Photos often come after the meeting: they are locked only once its notulen was reported. */
function lockedReason({ state, reportedOn, title }: Rapat): string | null {
  if (state !== 'Ditutup' || reportedOn === null) return null;
  return `Notulen ${title} sudah dilaporkan ${printDate(reportedOn)}, jadi fotonya tidak dapat diubah lagi. Buka kembali rapat dengan alasan bila perlu.`;
}

export function loadPhotos(host: Host, input: unknown): Result<MeetingPhotos> {
  const { record } = parseTarget(input);
  const { rapat, foto, isi } = host.read(queries(record));
  if (!rapat) return notFound(host, rapatTable, record);
  return ok({
    title: rapat.title,
    locked: lockedReason(rapat),
    room: Math.max(0, MOST_PHOTOS - foto.length),
    seen: listSeen(host, foto),
    photos: inOrder(foto).map((row) => ({
      id: row.number,
      seen: host.seen(row),
      caption: row.caption,
      content: contentOf(row.number, isi),
    })),
  });
}

const addQueries = (record: string) => ({
  rapat: one(rapatTable, record),
  foto: where(fotoRapatTable, 'meeting', [record]),
  isi: none(isiFotoTable),
  dokumen: where(dokumenTable, 'record', [record]),
});

/** Refuses a seventh photo, one that no program could show, and any for a meeting whose notulen was reported. `content` is base64. */
export function addPhoto(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const read = host.read(addQueries(record));
  const { rapat, foto } = read;
  if (!rapat) return notFound(host, rapatTable, record);
  const locked = lockedReason(rapat);
  if (locked !== null) return refuse(locked);
  if (foto.length >= MOST_PHOTOS)
    return refuse(`Rapat ini sudah mempunyai ${MOST_PHOTOS} foto. Hapus satu dahulu, lalu tambahkan yang baru.`);
  const photo = checkPhoto(isRecord(input) ? input.content : null);
  if (!photo.ok) return photo;
  const { base64, width, height } = photo.value;
  const number = host.nextNumber(fotoRapatTable);
  const order = Math.max(0, ...foto.map((row) => row.order)) + 1;
  const addedBy = host.user().name || null;
  const row = { number, meeting: rapatRef(rapat), order, caption: null, width, height, addedBy };
  return carryOut(
    host,
    record,
    ok({
      action: 'Tambah foto rapat',
      changes: [append(fotoRapatTable, row), ...partsOf(number, record, base64).map((part) => append(isiFotoTable, part))],
      options: { final: true },
      message: `Foto ke-${foto.length + 1} disimpan.${adviceFor(read)}`,
    }),
  );
}

/** A notulen that was made before does not show what came later. */
function adviceFor({ dokumen }: Pick<Answers<ReturnType<typeof addQueries>>, 'dokumen'>): string {
  return dokumen.some(({ kind }) => kind === 'Notulen') ? ' Buat notulen lagi supaya fotonya ikut termuat.' : '';
}

const arrangement = {
  photos: field.childList('Foto rapat', pick(fotoRapatTable.fields, 'caption'), {
    itemName: 'foto',
    optional: true,
    max: MOST_PHOTOS,
  }),
};

/** Captions and order of the photos as listed; those that the screen showed and that are not listed any more are taken out with their bytes. */
export function arrangePhotos(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(arrangement, input);
  if (!submitted.ok) return submitted;
  const { record, values, seen } = submitted.value;
  const { rapat, foto, isi } = host.read(queries(record));
  if (!rapat) return notFound(host, rapatTable, record);
  const locked = lockedReason(rapat);
  if (locked !== null) return refuse(locked);
  const items = values.photos ?? [];
  if (items.some(({ id }) => id === undefined)) return refuse('Foto baru ditambahkan dengan “Tambah foto”, satu per satu.');
  const changes = childChanges(host, {
    table: fotoRapatTable,
    present: foto,
    known: listKnown(seen),
    items,
    values: ({ caption }, index) => ({ caption, order: index + 1 }),
    fresh: () => {
      throw new Error('A photo without bytes was refused above.');
    },
  });
  if (!changes.ok) return changes;
  const gone = foto.filter(({ number }) => listKnown(seen).has(number) && !items.some(({ id }) => id === number));
  const parts = gone.flatMap(({ number }) => isi.filter(isPartOf(number)).map((part) => remove(isiFotoTable, part)));
  return carryOut(
    host,
    record,
    ok({
      action: 'Atur foto rapat',
      changes: [...changes.value, ...parts],
      options: { final: gone.length > 0 },
      message:
        gone.length > 0 ? `${gone.length} foto dihapus; ${items.length} foto tersimpan.` : 'Keterangan dan urutan foto disimpan.',
    }),
  );
}
