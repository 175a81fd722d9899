/** LM-1 to LM-3: what the Kepala Puskesmas, the programme holders and the Kasubbag TU prepare before the meeting. */
import { update } from '../../host/change.ts';
import { HEAD_MATERIALS, rapatTable } from '../../registers/rapat.table.ts';
import { ok } from '../../schema/index.ts';
import { preparationForm } from './forms.ts';
import { loadsMeeting, savesMeeting } from './meeting-forms.ts';
import { headMaterialsFor } from './proofs.ts';

export const loadPreparation = loadsMeeting(
  () => ({}),
  ({ host, row: rapat }) => {
    const { headMaterials, programmeMaterials, arrangements, preparationNote } = rapat;
    return {
      values: { headMaterials, programmeMaterials, arrangements, preparationNote },
      seen: host.seen(rapat),
      notes:
        headMaterialsFor(rapat).length < HEAD_MATERIALS.length ? ['Bahan musrenbangcam hanya untuk lokmin bulan kedua.'] : [],
    };
  },
);

export const prepareLokmin = savesMeeting(
  preparationForm,
  () => ({}),
  ({ row: rapat, values, seen }) =>
    ok({ action: 'Catat persiapan lokmin', changes: [update(rapatTable, rapat, values, seen)], message: 'Persiapan disimpan.' }),
);
