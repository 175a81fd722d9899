/** The photos of a meeting: chosen or taken, made small in the browser, captioned, put in order, taken out. Source: domain rules (dokumentasi). */
import type { ShownPhoto } from '../../sops/lokmin/foto/keep-photos.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import { usePhotos } from './use-photos.ts';

export function PhotosScreen({ sop, record }: { readonly sop: string; readonly record: string }) {
  const { reply, photos, setPhotos, isChanged, busy, said, refused, failed, save, add, reload } = usePhotos(record);
  const { back } = useNavigation();
  const meeting = reply?.ok ? reply.value : null;
  const disabled = busy !== '' || meeting === null || meeting.locked !== null;
  const ofMeeting = routeTo('sop', sop, record);
  return (
    <Page
      title="Foto rapat"
      crumbs={[HOME, { caption: meeting?.title ?? record, route: ofMeeting }]}
      footer={
        <>
          {isChanged && (
            <button type="button" class="primary" disabled={disabled} onClick={save}>
              Simpan keterangan dan urutan
            </button>
          )}
          <button type="button" onClick={() => back(null, ofMeeting)}>
            Kembali
          </button>
        </>
      }
    >
      {said !== '' && (
        <div class="say good" role="status">
          {said}
        </div>
      )}
      {refused.length > 0 && (
        <div class="summary" role="alert">
          <b>Tidak ditambahkan</b>
          {refused.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      {failed && <Failure reply={failed} retry={reload} />}
      {(!reply || busy !== '') && <Loading what={busy === '' ? 'Memuat foto' : busy} />}
      {reply && !reply.ok && <Failure reply={reply} retry={reload} />}
      {meeting && (
        <>
          {meeting.locked === null ? (
            <Chooser room={meeting.room} disabled={disabled} add={add} />
          ) : (
            <p class="say warn">{meeting.locked}</p>
          )}
          {photos.map((photo, index) => (
            <PhotoCard
              key={photo.id}
              photo={photo}
              place={index + 1}
              count={photos.length}
              disabled={disabled}
              describe={(caption) => setPhotos(photos.map((other) => (other === photo ? { ...photo, caption } : other)))}
              move={(by) => setPhotos(moved(photos, index, by))}
              remove={() => setPhotos(photos.filter((other) => other !== photo))}
            />
          ))}
        </>
      )}
    </Page>
  );
}

function moved(photos: readonly ShownPhoto[], index: number, by: -1 | 1): readonly ShownPhoto[] {
  const rest = photos.filter((_, at) => at !== index);
  return [...rest.slice(0, index + by), ...photos.slice(index, index + 1), ...rest.slice(index + by)];
}

interface ChooserProps {
  readonly room: number;
  readonly disabled: boolean;
  readonly add: (files: readonly File[]) => void;
}

function Chooser({ room, disabled, add }: ChooserProps) {
  if (room === 0) return <p class="say">Sudah ada 6 foto, jumlah paling banyak untuk satu rapat.</p>;
  return (
    <div class="field">
      <p class="hint" id="foto-hint">
        Paling banyak {room} foto lagi, JPEG atau PNG. Foto diperkecil otomatis dan tercetak dalam notulen. Dapat ditambahkan juga
        sesudah rapat ditutup, sampai notulen dilaporkan.
      </p>
      <FileButton caption="Pilih foto" multiple disabled={disabled} add={add} />{' '}
      <FileButton caption="Ambil foto" disabled={disabled} add={add} />
    </div>
  );
}

interface FileButtonProps extends Omit<ChooserProps, 'room'> {
  readonly caption: string;
  /** Otherwise the camera is opened, where there is one. */
  readonly multiple?: boolean;
}

function FileButton({ caption, multiple = false, disabled, add }: FileButtonProps) {
  return (
    <label class="button file">
      <input
        class="visually-hidden"
        type="file"
        accept="image/*,.heic,.heif"
        multiple={multiple}
        capture={multiple ? undefined : 'environment'}
        disabled={disabled}
        aria-describedby="foto-hint"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) add(files);
        }}
      />
      {caption}
    </label>
  );
}

interface PhotoCardProps {
  readonly photo: ShownPhoto;
  readonly place: number;
  readonly count: number;
  readonly disabled: boolean;
  readonly describe: (caption: string) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

function PhotoCard({ photo, place, count, disabled, describe, move, remove }: PhotoCardProps) {
  const id = `keterangan-${photo.id}`;
  return (
    <section class="card" aria-label={`Foto ${place}`}>
      {photo.content === null ? (
        <p class="error">Isi foto ini rusak di lembar. Hapus, lalu tambahkan lagi.</p>
      ) : (
        <img class="photo" src={`data:image/jpeg;base64,${photo.content}`} alt={photo.caption ?? `Foto ${place}`} />
      )}
      <label class="label" for={id}>
        Keterangan foto {place} <span class="opt">(boleh kosong)</span>
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        disabled={disabled}
        value={photo.caption ?? ''}
        onInput={(event) => describe(event.currentTarget.value)}
      />
      <div class="item-tools">
        <button type="button" class="small" disabled={disabled || place === 1} onClick={() => move(-1)}>
          ↑ Naik
        </button>
        <button type="button" class="small" disabled={disabled || place === count} onClick={() => move(1)}>
          ↓ Turun
        </button>
        <button type="button" class="small danger" disabled={disabled} onClick={remove}>
          Hapus foto
        </button>
      </div>
    </section>
  );
}
