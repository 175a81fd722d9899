/** What is complete of a year's meetings and what is missing, by month; the packet for assessors; and the SOP's steps over the year. Source: LM-17. */
import { useState } from 'preact/hooks';
import type { Completeness } from '../../sops/lokmin/laporan/completeness-view.ts';
import { findSop } from '../manifests.ts';
import { HOME } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { CompletenessTable, Legend, MissingList } from './completeness-table.tsx';
import { ComplianceTable } from './compliance-table.tsx';
import { PacketPanel } from './packet-panel.tsx';

export function CompletenessScreen({ id, isWide }: { readonly id: string; readonly isWide: boolean }) {
  const sop = findSop(id);
  const [year, setYear] = useState('');
  const asked = useAnswer<Completeness>('lokmin.kelengkapan', year === '' ? {} : { year });
  return (
    <WidePage
      title="Kelengkapan dan paket bukti"
      crumbs={sop ? [HOME, { caption: sop.title, route: `sop/${id}` }] : [HOME]}
      isWide={isWide}
      asked={asked}
      draw={(completeness) => <Shown key={completeness.year} completeness={completeness} choose={setYear} />}
    />
  );
}

interface ShownProps {
  readonly completeness: Completeness;
  readonly choose: (year: string) => void;
}

function Shown({ completeness, choose }: ShownProps) {
  const { year, years, parts, rows } = completeness;
  const groups = [...new Set(rows.map(({ group }) => group))];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div class="field">
        <label class="label" for="tahun">
          Tahun
        </label>
        <select id="tahun" value={year} onChange={(event) => choose(event.currentTarget.value)}>
          {[...new Set([year, ...years])].map((known) => (
            <option key={known}>{known}</option>
          ))}
        </select>
      </div>
      <Legend />
      {groups.map((group) => {
        const own = rows.filter((row) => row.group === group);
        return (
          <section key={group}>
            <CompletenessTable caption={group} parts={parts} rows={own} />
            <MissingList parts={parts} rows={own} />
          </section>
        );
      })}
      <h2>Paket bukti</h2>
      <PacketPanel completeness={completeness} />
      <details class="tools" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
        <summary>Kepatuhan langkah SOP selama {year}</summary>
        {isOpen && <ComplianceTable year={year} />}
      </details>
    </>
  );
}
