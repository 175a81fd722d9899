/** The public's own form: made in spring, answered now and then, one answer kept aside as spam; and its poster. */

import type { ListedRow } from '../../registers/register.ts';
import { addDays } from '../../schema/dates.ts';
import type { RecordLine } from '../../sops/sop.ts';
import type { FeedbackKind } from '../../sops/umpan-balik/channels.ts';
import { COMPLAINTS } from '../../sops/umpan-balik/channels.ts';
import type { FeedbackState } from '../../sops/umpan-balik/umpan-balik.table.ts';
import { umpanBalikTable } from '../../sops/umpan-balik/umpan-balik.table.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay } from './events.ts';
import type { Office } from './office.ts';
import { exampleOf, handlingEvents, settleEvent } from './penanganan.ts';

const TITLE = 'Umpan balik Puskesmas Contoh';

interface PublicWords {
  readonly ago: number;
  readonly kind: FeedbackKind;
  readonly content: string;
  readonly unit?: string;
  readonly reporter?: string;
  /** What was told, or for complaints the core of the example that it is handled like; none while nobody has looked at it. */
  readonly answer?: string;
  readonly until?: FeedbackState;
}

const WORDS: readonly PublicWords[] = [
  {
    ago: 226,
    kind: 'Saran',
    content: 'Mohon jadwal dokter ditaruh di media sosial puskesmas setiap minggu.',
    answer: 'Jadwal dokter diunggah setiap Minggu sore.',
  },
  {
    ago: 143,
    kind: 'Keluhan',
    unit: 'Pendaftaran dan rekam medis',
    content: 'Saya datang pagi, dapat nomor 12, tetapi dilayani sesudah nomor 30. Urutannya tidak jelas.',
    reporter: 'Warga Contoh',
    answer: 'Antrean loket terlalu lama',
    until: 'Selesai',
  },
  {
    ago: 132,
    kind: 'Saran',
    content: 'Promo besar! Kunjungi https://a.contoh.example https://b.contoh.example https://c.contoh.example',
  },
  {
    ago: 86,
    kind: 'Umpan balik positif',
    unit: 'Imunisasi',
    content: 'Imunisasi cepat dan rapi, anak saya tidak menunggu lama. Terima kasih banyak.',
    answer: 'Ucapan terima kasih disampaikan kepada tim imunisasi.',
  },
  {
    ago: 47,
    kind: 'Permintaan informasi',
    content: 'Apakah puskesmas melayani surat keterangan sehat untuk calon jemaah haji?',
    answer: 'Dilayani setiap Senin; syaratnya dikirim lewat papan pengumuman daring.',
  },
  {
    ago: 7,
    kind: 'Keluhan',
    unit: 'Laboratorium',
    content: 'Diminta kembali besok untuk mengambil hasil laboratorium, padahal rumah saya jauh.',
    reporter: 'Rukmini Contoh',
    answer: 'Hasil laboratorium terlambat',
    until: 'Ditelaah',
  },
  { ago: 3, kind: 'Saran', content: 'Tolong ada papan jam pelayanan yang bisa dibaca dari jalan.' },
  { ago: 2, kind: 'Keluhan', unit: 'Tata Usaha', content: 'Lampu ruang tunggu berkedip terus, pusing melihatnya.' },
];

export function formEvents(today: string, office: Office): DemoEvent[] {
  const making: DemoEvent = { day: workingDay(addDays(today, -240)), time: '10:40', run: makeForm };
  const answers = WORDS.flatMap((words): DemoEvent[] => {
    let record = '';
    const number = () => record;
    const day = addDays(today, -words.ago);
    const send: DemoEvent = {
      day,
      time: '19:10',
      run: (actor) => {
        record = sendIn(actor, office, words);
      },
    };
    if (words.answer === undefined) return [send];
    if (!COMPLAINTS.includes(words.kind)) return [send, settleEvent(number, day, words.answer)];
    const entry = exampleOf(words.answer);
    return [
      send,
      ...handlingEvents(office, { number, entry, arrived: day, until: words.until ?? 'Selesai', pace: 1, outcome: 'Dinilai' }),
    ];
  });
  return [making, ...answers];
}

function makeForm(actor: Actor): void {
  actor.as(OFFICE_EMAIL);
  actor.call('formulir.make', { values: { kind: 'Umpan balik', title: TITLE, round: null } });
  const [form] = actor.call<ListedRow[]>('formulir.list').filter(({ title }) => title === TITLE);
  actor.call('formulir.makePoster', {
    record: form?.record,
    values: { headline: 'Sampaikan keluhan, saran, dan apresiasi Anda' },
  });
}

/** Sent in, and taken in at once, as the trigger does it. Gives the number of the entry; none of what was kept aside. */
function sendIn(actor: Actor, office: Office, { kind, content, unit, reporter }: PublicWords): string {
  const asked = umpanBalikTable.fields;
  const meant = unit === undefined ? null : office.unit(unit);
  actor.answer(TITLE, {
    [asked.kind.label]: [kind],
    [asked.content.label]: [content],
    [asked.unit.label]: meant === null ? [] : [`${meant.label} (${meant.id})`],
    [asked.secrecy.label]: [reporter === undefined ? 'Anonim' : 'Terbuka'],
    ...(reporter !== undefined && {
      [asked.reporter.label]: [reporter],
      [asked.phone.label]: ['0812 0000 4001'],
      [asked.consent.label]: ['Ya'],
    }),
  });
  actor.as(OFFICE_EMAIL);
  actor.call('formulir.takeIn');
  const lines = actor.call<RecordLine[]>('umpanBalik.list').filter(({ title }) => title === `${kind} lewat Google Form`);
  return (
    lines
      .map(({ record }) => record)
      .sort()
      .slice(-1)[0] ?? ''
  );
}
