/** One section of a SOP or kerangka acuan as it reads: words, numbered lines, steps with their parts, flowchart, schedule, history. */
import type { JSX } from 'preact';
import type { NaskahView, ReadSection } from '../../sops/dokumen-sop/naskah/read-naskah.ts';
import { sopCards } from '../home-entries.ts';
import { FlowChart } from '../parts/flow-chart.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import { ChangeList } from './naskah-changes.tsx';

interface SectionTextProps {
  readonly section: ReadSection;
  readonly view: NaskahView;
  /** The way to the wide dialog, beside the chart. */
  readonly widen: JSX.Element;
}

export function SectionText(props: SectionTextProps) {
  const { number, title } = props.section;
  return (
    <section class="naskah-section">
      <h2>
        {number} {title}
      </h2>
      <Content {...props} />
    </section>
  );
}

function Content({ section, view, widen }: SectionTextProps) {
  switch (section.kind) {
    case 'Bagan alir':
      return view.chart.length > 0 ? (
        <>
          {widen}
          <FlowChart title={view.title} steps={view.flow} drawings={view.chart} />
        </>
      ) : (
        <p class="who">Belum ada langkah yang digambar.</p>
      );
    case 'Tabel jadwal':
      return <Schedule lines={section.schedule} />;
    case 'Riwayat perubahan':
      return view.changes.length > 0 ? <ChangeList changes={view.changes} /> : <p class="who">Belum ada perubahan.</p>;
    case 'Prosedur':
      return (
        <>
          <Lines section={section} />
          <ServedBy sops={view.servedBy} />
        </>
      );
    default:
      return <Lines section={section} />;
  }
}

/** Where the steps of the procedure are carried out. */
function ServedBy({ sops }: { readonly sops: NaskahView['servedBy'] }) {
  const { go } = useNavigation();
  return (
    <>
      {sopCards
        .filter(({ id }) => sops.includes(id))
        .map(({ id, title }) => (
          <p key={id}>
            <button type="button" class="link" onClick={() => go(routeTo('sop', id))}>
              Dijalankan di Admen: {title} →
            </button>
          </p>
        ))}
    </>
  );
}

/** What a part of a step begins with. */
const PART = '– ';

function Lines({ section: { lines, marks } }: { readonly section: ReadSection }) {
  if (lines.length === 0) return <p>–</p>;
  if (marks.every((mark) => mark === ''))
    return (
      <>
        {lines.map((line, at) => (
          // Lines have no names of their own, and never change in place.
          <p key={at}>{line}</p>
        ))}
      </>
    );
  return (
    <ul class="marked">
      {lines.map((line, at) => {
        const isPart = line.startsWith(PART);
        return (
          <li key={at} class={isPart ? 'part' : ''}>
            <span class="mark">{marks[at]}</span>
            <span>{isPart ? line.slice(PART.length) : line}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Schedule({ lines }: { readonly lines: ReadSection['schedule'] }) {
  if (lines.length === 0) return <p class="who">Jadwal belum diisi.</p>;
  const hasNotes = lines.some(({ note }) => note !== '');
  return (
    <table class="schedule">
      <thead>
        <tr>
          <th scope="col">Kegiatan</th>
          <th scope="col">Waktu</th>
          {hasNotes && <th scope="col">Keterangan</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ activity, time, note }, at) => (
          <tr key={at}>
            <th scope="row">{activity}</th>
            <td>{time}</td>
            {hasNotes && <td>{note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
