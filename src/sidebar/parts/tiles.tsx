/** The figures of the dashboard, each leading to its place: on the home screen, and above the charts. */
import type { Dashboard } from '../../sops/dasbor/read-dashboard.ts';
import { useNavigation } from '../routes.ts';

export function Tiles({ tiles }: { readonly tiles: Dashboard['tiles'] }) {
  const { go } = useNavigation();
  return (
    <div class="tiles">
      {tiles.map(({ label, figure, note, late, route }) => (
        <button key={label} type="button" class="card" onClick={() => go(route)}>
          <span class="who">{label}</span>
          <b class="amount">{figure}</b>
          <span class={late ? 'who bad' : 'who'}>{note}</span>
        </button>
      ))}
    </div>
  );
}
