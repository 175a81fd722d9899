/** The home screen: what waits for whom, the SOPs, the registers. */
import { useState } from 'preact/hooks';
import type { Home } from '../../answer.ts';
import type { Dashboard } from '../../sops/dasbor/read-dashboard.ts';
import type { Notice } from '../../sops/sop.ts';
import { keptRegisters, sopCards } from '../home-entries.ts';
import { Fold } from '../parts/fold.tsx';
import { Failure, Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useNavigation } from '../routes.ts';
import { noticesFor, peopleOf } from './notices.ts';

type Entry = readonly [caption: string, route: string];

const REGISTERS: readonly Entry[] = [
  ['Rencana tindak lanjut', 'register/rtl'],
  ['Dokumen', 'register/dokumen'],
];

const HELP: readonly Entry[] = [
  ['Panduan', 'panduan'],
  ['Mulai di sini', 'mulai'],
];

const SETTINGS: readonly Entry[] = [
  ['Pengaturan', 'form/pengaturan.isi'],
  ['Logo kop surat', 'logo'],
  ['Templat dokumen', 'templat'],
  ['Impor daftar dari Excel', 'impor'],
  ['Unduh atau cetak daftar', 'ekspor'],
  ...keptRegisters.map(({ id, title }): Entry => [title, `register/${id}`]),
];

export function HomeScreen() {
  const { reply, again } = useAnswer<Home>('home');
  const { go } = useNavigation();
  return (
    <Page
      title={reply?.ok ? reply.value.office : 'Admen'}
      sub={<p class="sub">{reply?.ok ? reply.value.user : 'Administrasi dan manajemen puskesmas'}</p>}
    >
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && <Notices notices={reply.value.notices} />}
      {reply?.ok && <SmallDashboard />}
      <h2>Kegiatan</h2>
      {sopCards.map((sop) => (
        <button key={sop.id} type="button" class="card" onClick={() => go(`sop/${sop.id}`)}>
          <b>{sop.title}</b>
          <div class="who">{sop.purpose}</div>
        </button>
      ))}
      <Entries title="Register" entries={REGISTERS} />
      <Entries title="Pengaturan dan daftar acuan" entries={SETTINGS} />
      <Entries title="Bantuan" entries={HELP} />
    </Page>
  );
}

/** The dashboard in small; asked for once the notices stand. */
function SmallDashboard() {
  const { reply } = useAnswer<Dashboard>('dasbor.baca');
  const { go } = useNavigation();
  if (reply && !reply.ok) return null;
  return (
    <>
      <h2>Dasbor {reply?.value.year}</h2>
      <Tiles tiles={reply?.value.tiles ?? []} />
      <button type="button" class="link" onClick={() => go('dasbor')}>
        Buka dasbor
      </button>
    </>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const { go } = useNavigation();
  return (
    <>
      <h2>{title}</h2>
      <div class="entries">
        {entries.map(([caption, route]) => (
          <button key={route} type="button" onClick={() => go(route)}>
            {caption}
          </button>
        ))}
      </div>
    </>
  );
}

const FIRST = 6;
/** Coming back, one still looks at the same person. */
let lookedAt = '';

function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const people = peopleOf(notices);
  const [chosen, setChosen] = useState(lookedAt);
  const person = people.includes(chosen) ? chosen : '';
  const choose = (name: string) => {
    lookedAt = name;
    setChosen(name);
  };
  if (notices.length === 0) return <p class="say">Tidak ada yang menunggu. Semua tindak lanjut dan rapat terkendali.</p>;
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu">Perlu perhatian</h2>
      {people.length > 1 && (
        <div class="filter">
          <label for="orang">Penanggung jawab</label>
          <select id="orang" value={person} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">Semua orang</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Fold key={person} items={noticesFor(notices, person)} first={FIRST} draw={(notice) => <NoticeCard notice={notice} />} />
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { go } = useNavigation();
  return (
    <button key={notice.route + notice.text} type="button" class="card" onClick={() => go(notice.route)}>
      <span class={`tag ${notice.tone}`}>{notice.tag}</span>
      <b>{notice.text}</b>
      <span class="who">{notice.detail}</span>
    </button>
  );
}
