/** How many lokmin of a year did each step of their SOP: read when it is opened, as it reads every meeting of the year. Source: LM-17. */
import type { ComplianceOfYear } from '../../sops/lokmin/laporan/completeness-view.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useNavigation } from '../routes.ts';

export function ComplianceTable({ year }: { readonly year: string }) {
  const { reply, again } = useAnswer<ComplianceOfYear>('lokmin.kepatuhan', { year });
  if (!reply) return <Loading />;
  if (!reply.ok) return <Failure reply={reply} retry={again} />;
  if (reply.value.meetings.length === 0) return <p class="say">Belum ada lokmin bulanan yang dilaksanakan pada {year}.</p>;
  return <Shown compliance={reply.value} />;
}

function Shown({ compliance: { limit, steps, meetings } }: { readonly compliance: ComplianceOfYear }) {
  const { go } = useNavigation();
  return (
    <>
      <table class="grid numbers">
        <caption>Langkah SOP dalam {meetings.length} lokmin</caption>
        <thead>
          <tr>
            <th scope="col">Langkah</th>
            <th scope="col">Ya</th>
            <th scope="col">Tidak</th>
            <th scope="col">
              <abbr title="Tidak berlaku">TB</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, number, title, yes, no, notApplicable }) => (
            <tr key={id}>
              <th scope="row">
                {number === null ? '' : `${number}. `}
                {title}
              </th>
              <td>{yes}</td>
              <td>{no}</td>
              <td>{notApplicable}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="grid numbers">
        <caption>Kepatuhan setiap lokmin, ambang {limit} %</caption>
        <tbody>
          {meetings.map(({ record, title, route, rate, isCompliant }) => (
            <tr key={record}>
              <th scope="row">
                <button type="button" class="link" onClick={() => go(route)}>
                  {title}
                </button>
              </th>
              <td>{rate}</td>
              <td>{isCompliant === null ? '–' : isCompliant ? 'Patuh' : 'Belum patuh'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
