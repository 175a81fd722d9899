/** The SOPs that are opened daily: the sidebar's page brings their forms and steps along. Those of all others it fetches when needed. */
import { lokmin } from './lokmin/sop.ts';
import type { Sop } from './sop.ts';
import { umpanBalik } from './umpan-balik/keluhan/sop.ts';

export const dailySops: readonly Sop[] = [umpanBalik, lokmin] as unknown as readonly Sop[];
