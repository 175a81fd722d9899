/** What a realisation does to the RTL behind it, whatever stood before. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { RTL_STATES, rtlTable } from '../../../registers/rtl.table.ts';
import { rowWith } from '../../weighing.examples.ts';
import { REALISATIONS } from './kegiatan.table.ts';
import type { Realised } from './realised-rtl.ts';
import { effectOnRtl } from './realised-rtl.ts';

const TOLD = { on: '2026-11-25', by: 'Sari' };
const blank: Realised = { realisation: null, realisedVolume: null, realisedCost: null, realisationNote: null, evidence: null };

const realised = fc.record<Realised>({
  realisation: fc.constantFrom(null, ...REALISATIONS),
  realisedVolume: fc.constantFrom(null, '3 kali'),
  realisedCost: fc.constantFrom(null, 5000),
  realisationNote: fc.constantFrom(null, 'Hujan.'),
  evidence: fc.constantFrom(null, 'https://contoh.example/a'),
});
const rtl = fc
  .record({ state: fc.constantFrom(...RTL_STATES), result: fc.constantFrom(null, 'Kata orang.') })
  .map(({ state, result }): Rtl => rowWith(rtlTable, { state, result, doneOn: state === 'Selesai' ? '2026-11-02' : null }));

test('LM-9: what a person has finished or cancelled stays, and the same realisation again changes nothing', () => {
  fc.assert(
    fc.property(realised, realised, rtl, (before, after, task) => {
      const effect = effectOnRtl(before, after, task, TOLD);

      if (task.state === 'Selesai' || task.state === 'Batal') expect(effect).toBeNull();
      expect(effectOnRtl(after, after, task, TOLD)).toBeNull();
    }),
  );
});

test('LM-9: a task that was carried out is done, with a result and a day; anything else leaves it open', () => {
  fc.assert(
    fc.property(realised, rtl, (after, task) => {
      const open: Rtl = { ...task, state: 'Rencana', doneOn: null };
      const next = { ...open, ...effectOnRtl(blank, after, open, TOLD) };

      expect(next.state === 'Selesai').toBe(after.realisation === 'Terlaksana');
      expect(next.doneOn).toBe(after.realisation === 'Terlaksana' ? TOLD.on : null);
      if (next.state === 'Selesai') expect(next.result).toMatch(/^Terlaksana/);
    }),
  );
});

test('LM-9: a correction of what was carried out opens the task again', () => {
  const done = { ...blank, realisation: 'Terlaksana' as const };
  const open = rowWith(rtlTable, { state: 'Berjalan' });
  const closed: Rtl = { ...open, ...effectOnRtl(blank, done, open, TOLD) };

  expect({ ...closed, ...effectOnRtl(done, blank, closed, TOLD) }).toMatchObject({
    state: 'Berjalan',
    result: null,
    doneOn: null,
  });
});
