/** What a route needs that the page has not yet: the bundle of its screen, and the descriptions of SOPs that few people open. */
import type { FetchedPart } from './fetched-screens.ts';
import { FETCHED, isFetched } from './fetched-screens.ts';
import { findForm } from './form/forms.ts';
import { findSop } from './manifests.ts';
import type { Parts } from './routes.ts';
import { findList } from './screens/lists.ts';

export function missingFor(parts: Parts): readonly FetchedPart[] {
  const needed: FetchedPart[] = isFetched(parts.screen) ? [FETCHED[parts.screen].asset] : [];
  if (!isDescribed(parts)) needed.push('kegiatan');
  return needed.filter((part) => !window.AdmenParts?.[part]);
}

function isDescribed({ screen, name }: Parts): boolean {
  if (screen === 'form') return findForm(name) !== null;
  if (screen === 'register') return findList(name) !== null;
  const isOfSop = isFetched(screen) ? 'ofSop' in FETCHED[screen] : screen === 'sop';
  return !isOfSop || findSop(name) !== undefined;
}
