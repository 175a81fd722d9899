/** The home screen: what waits for a person, the SOPs, the registers. */
import type { Home } from '../../answer.ts';
import { sops } from '../../sops/index.ts';
import type { Notice } from '../../sops/sop.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useNavigation } from '../routes.ts';

const REGISTERS: readonly (readonly [caption: string, route: string])[] = [
  ['Rencana tindak lanjut', 'register/rtl'],
  ['Dokumen', 'register/dokumen'],
  ['Pegawai', 'register/pegawai'],
  ['Unit dan klaster', 'register/unit'],
  ['Templat acara', 'register/templatAcara'],
  ['Pengaturan', 'form/pengaturan.isi'],
  ['Logo kop surat', 'logo'],
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
      <h2>Kegiatan</h2>
      {sops.map((sop) => (
        <button key={sop.id} type="button" class="card" onClick={() => go(`sop/${sop.id}`)}>
          <b>{sop.title}</b>
          <div class="who">{sop.purpose}</div>
        </button>
      ))}
      <h2>Register dan pengaturan</h2>
      {REGISTERS.map(([caption, route]) => (
        <button key={route} type="button" class="card" onClick={() => go(route)}>
          {caption}
        </button>
      ))}
    </Page>
  );
}

const FIRST = 6;

function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { go } = useNavigation();
  if (notices.length === 0) return <p class="say">Tidak ada yang menunggu. Semua tindak lanjut dan rapat terkendali.</p>;
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu">Perlu perhatian</h2>
      {notices.slice(0, FIRST).map((notice) => (
        <button key={notice.route + notice.text} type="button" class="card" onClick={() => go(notice.route)}>
          <span class={`tag ${notice.tone}`}>{notice.tag}</span>
          <b>{notice.text}</b>
          <span class="who">{notice.detail}</span>
        </button>
      ))}
      {notices.length > FIRST && (
        <button type="button" class="link" onClick={() => go('register/rtl')}>
          Lihat {notices.length - FIRST} lainnya
        </button>
      )}
    </section>
  );
}
