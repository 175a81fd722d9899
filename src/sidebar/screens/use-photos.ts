/** What is done on the photo screen: photos are added one by one; captions, order and removals are kept together. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Saved } from '../../schema/index.ts';
import type { MeetingPhotos, ShownPhoto } from '../../sops/lokmin/foto/keep-photos.ts';
import { useAnswer } from '../parts/use-answer.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { shrinkPhoto } from './shrink-photo.ts';

export type Failed = Extract<Reply<unknown>, { ok: false }>;

export function usePhotos(record: string) {
  const { reply, again } = useAnswer<MeetingPhotos>('lokmin.loadPhotos', { record });
  const [photos, setPhotos] = useState<readonly ShownPhoto[]>([]);
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<Failed | null>(null);
  const shown = reply?.ok ? reply.value : null;
  useLayoutEffect(() => {
    if (shown) setPhotos(shown.photos);
  }, [shown]);
  const isChanged = shown !== null && JSON.stringify(photos) !== JSON.stringify(shown.photos);

  /** `null` when it could not be kept; what was typed stays. */
  const keep = async (): Promise<string | null> => {
    setBusy('Menyimpan');
    const items = photos.map(({ id, seen, caption }) => ({ id, seen, caption: caption?.trim() ? caption : null }));
    const answer = await ask<Saved>('lokmin.arrangePhotos', { record, seen: shown?.seen ?? '', values: { photos: items } });
    setBusy('');
    setFailed(answer.ok ? null : answer);
    return answer.ok ? answer.value.message : null;
  };

  const save = async () => {
    const message = await keep();
    if (message === null) return;
    setSaid(message);
    again();
  };

  /** Files that cannot be used are named, the others are added. */
  const add = async (files: readonly File[]) => {
    setSaid('');
    setRefused([]);
    if (isChanged && (await keep()) === null) return;
    const { message, refusals } = await addAll(record, files, (done) => setBusy(`Menambahkan foto ${done} dari ${files.length}`));
    setBusy('');
    setSaid(message);
    setRefused(refusals);
    again();
  };

  const reload = () => {
    setFailed(null);
    again();
  };
  return { reply, photos, setPhotos, isChanged, busy, said, refused, failed, save, add, reload };
}

/** The last message of the server, and why files were not taken. */
async function addAll(record: string, files: readonly File[], progress: (done: number) => void) {
  const refusals: string[] = [];
  let message = '';
  for (const [index, file] of files.entries()) {
    progress(index + 1);
    const shrunk = await shrinkPhoto(file);
    if (!shrunk.ok) {
      refusals.push(shrunk.message);
      continue;
    }
    const answer = await ask<Saved>('lokmin.addPhoto', { record, content: shrunk.content });
    if (answer.ok) message = answer.value.message;
    else refusals.push(...answer.refusals.map((refusal) => `${file.name}: ${refusal.message}`));
  }
  return { message, refusals };
}
