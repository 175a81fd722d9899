/** Ways on, one below the other. */
import type { Way } from '../../sops/panduan/sop-guide.ts';
import { useNavigation } from '../routes.ts';

export function Entries({ entries }: { readonly entries: readonly Way[] }) {
  const { go } = useNavigation();
  if (entries.length === 0) return null;
  return (
    <div class="entries">
      {entries.map(({ caption, route }) => (
        <button key={route} type="button" onClick={() => go(route)}>
          {caption}
        </button>
      ))}
    </div>
  );
}
