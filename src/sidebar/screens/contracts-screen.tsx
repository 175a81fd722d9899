/** Third parties side by side over their periods, or one contract with its criteria. Source: PK-c. */
import { useState } from 'preact/hooks';
import type { ComparedContract, ContractComparison } from '../../sops/pihak-ketiga/kontrak/compare.ts';
import type { Crumb } from '../parts/page.tsx';
import { HOME } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { useNavigation } from '../routes.ts';
import * as say from './contract-figures.ts';
import { OneContract } from './one-contract.tsx';
import { SideBySide } from './side-by-side.tsx';

interface ContractsScreenProps {
  /** The contract; empty for all of them. */
  readonly record: string;
  readonly isWide: boolean;
}

const LIST: Crumb = { caption: 'Kontrak pihak ketiga', route: 'sop/kontrak' };

export function ContractsScreen({ record, isWide }: ContractsScreenProps) {
  const asked = useAnswer<ContractComparison>('kontrak.compare', { record });
  const one = record !== '' && asked.reply?.ok ? asked.reply.value.contracts[0] : undefined;
  const crumbs = record === '' ? [HOME, LIST] : [HOME, LIST, { caption: one?.work ?? record, route: `sop/kontrak/${record}` }];
  return (
    <WidePage
      title={record === '' ? 'Perbandingan pihak ketiga' : 'Perkembangan nilai'}
      crumbs={crumbs}
      sub={one && <p class="sub">{one.partner}</p>}
      isWide={isWide}
      asked={asked}
      draw={({ contracts }) => <Compared contracts={contracts} isOne={record !== ''} isWide={isWide} />}
    />
  );
}

interface ComparedProps {
  readonly contracts: readonly ComparedContract[];
  readonly isOne: boolean;
  readonly isWide: boolean;
}

function Compared({ contracts, isOne, isWide }: ComparedProps) {
  const [time, setTime] = useState(say.LAST_YEAR);
  const shown = say.within(contracts, time);
  if (shown.length === 0) return <Nothing contracts={contracts} />;
  const [first] = shown;
  return (
    <>
      <div class="filter">
        <label for="waktu">Tampilkan</label>
        <select id="waktu" value={time} onChange={(event) => setTime(event.currentTarget.value)}>
          {say.timesOf(contracts).map(([value, caption]) => (
            <option key={value} value={value}>
              {caption}
            </option>
          ))}
        </select>
      </div>
      {isOne && first ? (
        <OneContract contract={first} isWide={isWide} />
      ) : (
        <>
          <SideBySide contracts={shown} isWide={isWide} />
          <Unassessed contracts={contracts.filter(({ periods }) => periods.length === 0)} />
        </>
      )}
    </>
  );
}

/** Nothing to compare yet: what is to be done first. */
function Nothing({ contracts }: { readonly contracts: readonly ComparedContract[] }) {
  const { go } = useNavigation();
  const [first] = contracts;
  if (!first)
    return (
      <div class="say">
        Belum ada kontrak. Catat kontraknya dahulu; sesudah dinilai, perbandingannya muncul di sini.
        <button type="button" class="link" onClick={() => go('form/kontrak.baru')}>
          Catat kontrak →
        </button>
      </div>
    );
  return (
    <div class="say">
      Belum ada periode yang dinilai. Isi nilai kriterianya dari kontraknya; sesudah itu grafiknya muncul di sini.
      <button type="button" class="link" onClick={() => go(contracts.length === 1 ? first.route : LIST.route)}>
        {contracts.length === 1 ? 'Ke kontraknya →' : 'Ke daftar kontrak →'}
      </button>
    </div>
  );
}

function Unassessed({ contracts }: { readonly contracts: readonly ComparedContract[] }) {
  const { go } = useNavigation();
  if (contracts.length === 0) return null;
  return (
    <section>
      <h2>Belum pernah dinilai</h2>
      <ul>
        {contracts.map(({ number, partner, work, route }) => (
          <li key={number}>
            <button type="button" class="link" onClick={() => go(route)}>
              {partner}: {work}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
