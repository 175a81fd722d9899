/** Evidence of assessments of earlier years. */
import type { Bukti } from '../../../src/sops/pkp/bukti.table.ts';
import { dayOf, numberOf } from './rows.ts';

export function pastBukti(index: number): Bukti {
  return {
    number: numberOf('BKT', index),
    assessment: { id: numberOf('PKP', Math.floor(index / 60)), label: 'Penilaian kinerja' },
    code: `1.1-${(index % 16) + 1}`,
    kind: 'Catatan',
    title: `Berkas di map ${index + 1}`,
    link: null,
    document: null,
    addedAt: `${dayOf(index)} 09:00:00`,
    addedBy: 'tatausaha@contoh.example',
  };
}
