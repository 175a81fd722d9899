/** LM-6 through the sidebar's door. */
import { expect, test } from '@jest/globals';
import type { Filled } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened } from '../../workbench/office-workbench.ts';
import type { RecordView } from '../sop.ts';
import { informasiTable } from './informasi.table.ts';

const LETTER = { origin: 'Rapat kabupaten/kota', content: 'Laporan disampaikan tanggal 5.', letter: 'Surat 440/12/2026' };
const POLICY = { origin: 'Kebijakan', content: 'Jam layanan Jumat diubah.', letter: null };

function told(office: Office, record: string, ...information: readonly object[]) {
  return office.submit('lokmin.loadInformation', 'lokmin.recordInformation', record, () => ({ information }));
}

function proofOf(office: Office, record: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === 'LM-6')?.proof;
}

test('LM-6: information is recorded by its origin, changed and taken out; rows keep their number', () => {
  const office = officeWorkbench();
  const record = opened(office);
  expect(told(office, record, LETTER, POLICY)).toMatchObject({ ok: true, value: { message: '2 informasi disimpan.' } });

  office.submit('lokmin.loadInformation', 'lokmin.recordInformation', record, ({ information }) => ({
    information: [{ ...(information as object[])[1], content: 'Jam layanan Jumat sampai 10.30.' }],
  }));

  expect(office.rows(informasiTable)).toEqual([
    {
      number: 'INF-2026-0002',
      meeting: { id: record, label: 'Lokmin bulanan Oktober 2026' },
      origin: 'Kebijakan',
      content: 'Jam layanan Jumat sampai 10.30.',
      letter: null,
    },
  ]);
});

test('LM-6: the step is done by information, or by the discussion of its agenda item', () => {
  const office = officeWorkbench();
  const record = opened(office);
  expect(proofOf(office, record)).toMatchObject({ state: 'open' });

  told(office, record, LETTER);
  expect(proofOf(office, record)).toEqual({ state: 'done', lines: ['1 informasi'] });
  told(office, record);
  expect(proofOf(office, record)).toMatchObject({ state: 'open' });
  const { values, seen } = office.done<Filled>('lokmin.loadDiscussion', { record, part: 'LM-6' });
  const discussions = (values.discussions as object[]).map((row) => ({ ...row, discussion: 'Disampaikan.' }));
  office.done('lokmin.recordDiscussion', { record, part: 'LM-6', seen, values: { discussions } });

  expect(proofOf(office, record)).toMatchObject({ state: 'done' });
});

test('LM-6: an origin that is not in the list, and information without content, are refused at their row', () => {
  const office = officeWorkbench();

  expect(told(office, opened(office), { ...LETTER, origin: 'Warung' }, { ...POLICY, content: ' ' })).toMatchObject({
    ok: false,
    refusals: [{ field: 'information.0.origin' }, { field: 'information.1.content' }],
  });
  expect(office.rows(informasiTable)).toEqual([]);
});

test('LM-6: a closed meeting hears nothing more', () => {
  const office = officeWorkbench();
  const record = closed(office);

  expect(office.done<Filled>('lokmin.loadInformation', { record }).locked).toContain('sudah ditutup');
  expect(told(office, record, LETTER)).toMatchObject({ ok: false });
});
