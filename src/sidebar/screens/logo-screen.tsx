/** The two logos of the letterhead: chosen from a file, made small, kept in the workbook. */
import { useState } from 'preact/hooks';
import type { Saved } from '../../schema/index.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

const LOGOS = [
  ['logo kiri', 'Logo kiri (pemerintah daerah)'],
  ['logo kanan', 'Logo kanan (puskesmas atau Bakti Husada)'],
] as const;
/** Sharp at 2 cm in print. */
const MAX_PIXELS = 300;

export function LogoScreen() {
  const { reply, again } = useAnswer<Readonly<Record<string, string>>>('logo.load');
  const [saved, setSaved] = useState<Reply<Saved> | null>(null);
  const [busy, setBusy] = useState(false);
  const { back } = useNavigation();
  const save = async (name: string, base64: string | null) => {
    setBusy(true);
    const answer = await ask<Saved>('logo.save', { name, base64 });
    setBusy(false);
    setSaved(answer);
    if (answer.ok) again();
  };
  return (
    <Page
      title="Logo kop surat"
      crumbs={[HOME]}
      footer={
        <button type="button" onClick={() => back()}>
          Kembali
        </button>
      }
    >
      {saved?.ok && (
        <div class="say good" role="status">
          {saved.value.message}
        </div>
      )}
      {saved && !saved.ok && <Failure reply={saved} retry={() => setSaved(null)} />}
      {(!reply || busy) && <Loading what={busy ? 'Menyimpan' : 'Memuat'} />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply?.ok &&
        LOGOS.map(([name, caption]) => (
          <Logo key={name} name={name} caption={caption} base64={reply.value[name] ?? null} save={save} />
        ))}
    </Page>
  );
}

interface LogoProps {
  readonly name: string;
  readonly caption: string;
  readonly base64: string | null;
  readonly save: (name: string, base64: string | null) => void;
}

function Logo({ name, caption, base64, save }: LogoProps) {
  const id = name.replace(' ', '-');
  const choose = async (file: File | undefined) => {
    if (file) save(name, await smallPng(file));
  };
  return (
    <div class="field">
      <span class="label" id={`${id}-nama`}>
        {caption}
      </span>
      <p class="hint" id={`${id}-hint`}>
        Gambar PNG atau JPEG. Diperkecil otomatis.
      </p>
      {base64 !== null && <img class="logo" src={`data:image/png;base64,${base64}`} alt={caption} />}
      <label class="button file">
        <input
          class="visually-hidden"
          type="file"
          accept="image/png,image/jpeg"
          aria-labelledby={`${id}-nama`}
          aria-describedby={`${id}-hint`}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        {base64 === null ? 'Pilih gambar' : 'Ganti gambar'}
      </label>{' '}
      {base64 !== null && (
        <button type="button" class="link danger" onClick={() => save(name, null)}>
          Hapus {name}
        </button>
      )}
    </div>
  );
}

/** The picture as PNG, no larger than needed; a file that is no picture comes back as something the server refuses. */
async function smallPng(file: File): Promise<string> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, MAX_PIXELS / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  } catch {
    return '';
  }
}
