/** What was added to a text and what was taken out: struck out and underlined, and said in words, as screen readers do not tell `ins` and `del` by themselves. */
import type { Piece } from '../../sops/sop.ts';

export function Difference({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <p class="difference">
      {pieces.map(({ text, mark }, index) => {
        if (mark === 'same') return text;
        const Mark = mark === 'added' ? 'ins' : 'del';
        return (
          // Pieces have no names of their own, and the list never changes in place.
          <Mark key={index}>
            <span class="visually-hidden">{mark === 'added' ? ' [ditambahkan: ' : ' [dihapus: '}</span>
            {text}
            <span class="visually-hidden">] </span>
          </Mark>
        );
      })}
    </p>
  );
}
