/** A box is hung up, opened once, its slips written down, reported and minuted. */
import type { Saved } from '../../../src/schema/index.ts';
import {
  EXAMPLE_BOXES,
  EXAMPLE_SLIPS,
  EXAMPLE_WITNESSES,
} from '../../../src/sops/umpan-balik/kotak-saran/kotak-saran.examples.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

type Row = Record<string, unknown>;

const SLIPS = EXAMPLE_SLIPS.slice(0, 3);

/** Gives the number of the box. */
export function hangBox(workbook: MeasuredWorkbook): string {
  return workbook.call<Saved>('kotak.save', { values: EXAMPLE_BOXES[0] }).record;
}

export function openBox(workbook: MeasuredWorkbook): void {
  let record = '';
  submit(workbook, ['kotakSaran.loadOpening', 'kotakSaran.openBox'], {}, (values, { options }) => ({
    ...values,
    box: options?.['Kotak saran']?.[0],
    officers: [{ person: options?.Pegawai?.[0] }],
    witness: EXAMPLE_WITNESSES[0],
    slips: SLIPS.length,
  }));
  record = workbook.call<readonly { record: string }[]>('kotakSaran.list')[0]?.record ?? '';
  const target = { record };
  submit(workbook, ['kotakSaran.loadCorrection', 'kotakSaran.correct'], target, (values) => ({ ...values, note: 'Kunci macet' }));
  submit(workbook, ['kotakSaran.loadSlips', 'kotakSaran.enterSlips'], target, (values) => ({
    slips: (values.slips as Row[]).map((card, index) => ({
      ...card,
      content: SLIPS[index]?.content ?? '',
      kind: SLIPS[index]?.kind ?? 'Saran',
    })),
  }));
  submit(workbook, ['kotakSaran.loadReport', 'kotakSaran.report'], target, (values) => values);
  workbook.call('kotakSaran.makeBeritaAcara', target);
  workbook.call('kotakSaran.open', target);
}
