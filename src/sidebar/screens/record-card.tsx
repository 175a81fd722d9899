/** One record in a list: what it is, where it stands. */
import type { RecordLine } from '../../sops/sop.ts';
import { useNavigation } from '../routes.ts';

export function RecordCard({ line }: { readonly line: RecordLine }) {
  const { go } = useNavigation();
  return (
    <button type="button" class="card" onClick={() => go(line.route)}>
      {line.tag !== '' && <span class={`tag ${line.tone}`}>{line.tag}</span>}
      <b>{line.title}</b>
      <span class="who">{line.detail}</span>
    </button>
  );
}
