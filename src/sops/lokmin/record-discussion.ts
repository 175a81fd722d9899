/** What was said under each agenda item: LM-5, LM-6, LM-10, LM-11, LM-12, LM-14, and all others. */
import { update } from '../../host/change.ts';
import { where } from '../../host/query.ts';
import { acaraTable } from '../../registers/acara.table.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { ok, refuse } from '../../schema/index.ts';
import { discussionForm } from './forms.ts';

const queries = (record: string) => ({ acara: where(acaraTable, 'meeting', [record]) });

/** `part` is a step (`LM-6`): only its items; without it, all. */
export const loadDiscussion = loadsMeeting(queries, ({ host, read, part }) => {
  const items = [...read.acara].filter((item) => part === '' || item.step === part).sort((a, b) => a.order - b.order);
  return {
    values: {
      discussions: items.map((item) => ({
        id: item.number,
        seen: host.seen(item),
        heading: `${item.order}. ${item.title}`,
        note: item.presenter ?? '',
        discussion: item.discussion,
      })),
    },
    seen: '',
    notes:
      items.length === 0 ? ['Langkah ini tidak ada dalam susunan acara rapat ini. Tambahkan acaranya bila perlu dibahas.'] : [],
  };
});

/** Refuses words for an item that was taken out meanwhile: they must not be lost. */
export const recordDiscussion = savesMeeting(discussionForm, queries, ({ read, values }) => {
  const items = values.discussions ?? [];
  const gone = items.findIndex((item) => item.discussion !== null && !read.acara.some((row) => row.number === item.id));
  if (gone >= 0)
    return refuse(
      'Acara ini sudah dihapus oleh orang lain. Salin pembahasannya ke acara lain.',
      `discussions.${gone}.discussion`,
    );
  const changes = items.flatMap((item) => {
    const row = read.acara.find((candidate) => candidate.number === item.id);
    return row ? [update(acaraTable, row, { discussion: item.discussion }, item.seen ?? null)] : [];
  });
  return ok({ action: 'Catat pembahasan lokmin', changes, message: 'Pembahasan disimpan.' });
});
