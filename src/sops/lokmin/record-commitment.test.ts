/** LM-13 through the sidebar's door. */
import { expect, test } from '@jest/globals';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { Filled } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench, opened, planned } from '../../workbench/office-workbench.ts';
import type { RecordView } from '../sop.ts';

interface Agreement {
  readonly id: string;
  readonly heading: string;
  readonly agreed: boolean | null;
}

function commit(office: Office, record: string, answer: (item: Agreement, index: number) => unknown) {
  return office.submit('lokmin.loadCommitment', 'lokmin.recordCommitment', record, ({ commitment, agreements }) => ({
    commitment,
    agreements: (agreements as Agreement[]).map((item, index) => ({ ...item, agreed: answer(item, index) })),
  }));
}

function proofOf(office: Office, record: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === 'LM-13')?.proof;
}

test('LM-13: those present say whether they agree; the step says how many did', () => {
  const office = officeWorkbench();
  const record = opened(office);
  office.submit('lokmin.loadAttendance', 'lokmin.recordAttendance', record, ({ attendance }) => ({
    attendance: (attendance as object[]).map((row, index) => ({ ...row, attendance: index === 5 ? 'Izin' : 'Hadir' })),
  }));
  expect(proofOf(office, record)).toEqual({ state: 'open', lines: [] });

  expect(commit(office, record, (_item, index) => (index === 0 ? 'Tidak' : 'Ya'))).toMatchObject({
    ok: true,
    value: { message: 'Komitmen disimpan: 4 dari 5 peserta menyepakati.' },
  });

  expect(office.rows(kehadiranTable).map(({ agreed }) => agreed)).toEqual([false, true, true, true, true, null]);
  expect(proofOf(office, record)).toEqual({ state: 'done', lines: ['4 dari 5 peserta menyepakati'] });
});

test('LM-13: words to which nobody agreed yet are half of it', () => {
  const office = officeWorkbench();
  const record = opened(office);

  commit(office, record, () => null);

  expect(office.rows(rapatTable)[0]?.commitment).toContain('RPK bulan November 2026');
  expect(proofOf(office, record)).toEqual({ state: 'partly', lines: ['0 dari 6 peserta menyepakati'] });
});

test('LM-13: before anybody is recorded as present, the form says what to do first', () => {
  const office = officeWorkbench();

  const { values, notes } = office.done<Filled>('lokmin.loadCommitment', { record: planned(office) });

  expect(values.agreements).toEqual([]);
  expect(notes).toEqual(['Belum ada peserta yang tercatat hadir. Catat kehadiran dahulu.']);
});

test('LM-13: the answer of a participant who was deleted meanwhile is not lost silently', () => {
  const office = officeWorkbench();
  const record = opened(office);
  const { values, seen } = office.done<Filled>('lokmin.loadCommitment', { record });
  office.submit('lokmin.loadAttendance', 'lokmin.recordAttendance', record, ({ attendance }) => ({
    attendance: (attendance as object[]).slice(1),
  }));
  const agreements = (values.agreements as Agreement[]).map((item) => ({ ...item, agreed: 'Ya' }));

  expect(office.call('lokmin.recordCommitment', { record, seen, values: { ...values, agreements } })).toMatchObject({
    ok: false,
    code: 'conflict',
  });
  expect(office.rows(rapatTable)[0]?.commitment).toBeNull();
});
