/** Daftar tilik, rekap RTL, and the completeness of a year, by the names under which the sidebar calls them. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { makeChecklist } from './make-checklist.ts';
import { makeRtlRecap } from './make-rtl-recap.ts';
import { showCompleteness } from './show-completeness.ts';
import { showCompliance } from './show-compliance.ts';

export const packetUseCases: Readonly<Record<string, UseCase>> = {
  'lokmin.makeChecklist': command(makeChecklist),
  'lokmin.makeRtlRecap': command(makeRtlRecap),
  'lokmin.kelengkapan': query(showCompleteness),
  'lokmin.kepatuhan': query(showCompliance),
};
