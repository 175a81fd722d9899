/** "Buka lebar": the same screen in the wide dialog, where there is room for tables and long texts. */
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

interface WidenProps {
  readonly isWide: boolean;
  /** What must be done before another page takes over. */
  readonly before?: () => Promise<void>;
  readonly opened?: () => void;
  readonly failed: (reply: Extract<Reply<unknown>, { ok: false }>) => void;
}

export function Widen({ isWide, before, opened, failed }: WidenProps) {
  const { route } = useNavigation();
  if (isWide) return null;
  const widen = async () => {
    await before?.();
    const reply = await ask('openWide', { route });
    if (reply.ok) opened?.();
    else failed(reply);
  };
  return (
    <button type="button" class="link sub" onClick={widen}>
      Buka lebar
    </button>
  );
}
