/** What waits for whom, on the home screen. */
import type { Notice } from '../../sops/sop.ts';

/** Who has something to do, each once, by name. */
export function peopleOf(notices: readonly Notice[]): readonly string[] {
  const names = notices.map(({ person }) => person).filter((person) => person !== '');
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'id'));
}

/** What waits for this person; everything when nobody is chosen, or who was chosen has nothing to do any more. */
export function noticesFor(notices: readonly Notice[], person: string): readonly Notice[] {
  const own = notices.filter((notice) => notice.person === person);
  return person === '' || own.length === 0 ? notices : own;
}
