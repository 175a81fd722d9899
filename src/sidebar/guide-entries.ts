/** The guide as data: worked out when the product is built (`scripts/build-sidebar.ts`), so that its bundle has the words without tables and actions. */
import type { Guide } from '../sops/panduan/guide.ts';
import { guideOf } from '../sops/panduan/guide.ts';
import { guideSources } from '../sops/panduan/sources.ts';

export const guide: Guide = guideOf(guideSources);
