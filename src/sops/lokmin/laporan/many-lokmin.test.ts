/** Many meetings read at once are the same as each read by itself; and what the sidebar is told of a year of them. */
import { describe, expect, test } from '@jest/globals';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, closed, officeWorkbench, opened, planned } from '../../../workbench/office-workbench.ts';
import { lokminFrom, lokminQueries } from '../lokmin-record.ts';
import type { Completeness, ComplianceOfYear } from './completeness-view.ts';
import { readMeetings } from './many-lokmin.ts';

function threeMonths(): { readonly office: Office; readonly records: readonly string[] } {
  const office = officeWorkbench({ today: '2026-08-01' });
  const first = closed(office, '2026-08-06');
  const second = opened(office, '2026-09-08');
  const plan = { activity: 'Kunjungan rumah balita', problem: null, person: CHAIR, due: '2026-10-20' };
  office.submit('lokmin.loadRtl', 'lokmin.planRtl', second, () => ({ plans: [plan] }));
  return { office, records: [first, second, planned(office, '2026-10-08')] };
}

describe('LM-17: a year of meetings', () => {
  test('each is what it is alone, in two calls for all of them', () => {
    const { office, records } = threeMonths();
    office.calls();

    const together = readMeetings(office.host(), {}, () => records);

    expect(office.calls().filter(({ name }) => name === 'sheets.batchGet')).toHaveLength(2);
    const alone = records.map((record) => {
      const host = office.host();
      const found = lokminFrom(host, record, host.read(lokminQueries(record)));
      return found.ok ? found.value : null;
    });
    expect(together.map(({ rapat }) => rapat.number)).toEqual(records);
    expect(JSON.parse(JSON.stringify(together))).toEqual(JSON.parse(JSON.stringify(alone)));
  });

  test('tells of each step how many meetings did it, those that were held only', () => {
    const { office } = threeMonths();

    const { steps, meetings, limit } = office.done<ComplianceOfYear>('lokmin.kepatuhan', { year: '2026' });

    expect(limit).toBe(80);
    expect(meetings.map(({ title, isCompliant }) => [title, isCompliant])).toEqual([
      ['Lokmin bulanan Agustus 2026', false],
      ['Lokmin bulanan September 2026', false],
    ]);
    expect(meetings[0]?.rate).toMatch(/^[\d,]+ %$/);
    expect(steps.find(({ id }) => id === 'LM-9')).toMatchObject({
      title: 'Rencana tindak lanjut',
      yes: 1,
      no: 1,
      notApplicable: 0,
    });
    for (const { yes, no, notApplicable } of steps) expect(yes + no + notApplicable).toBe(2);
  });

  test('without a meeting has nothing to say', () => {
    const office = officeWorkbench();

    expect(office.done<ComplianceOfYear>('lokmin.kepatuhan', { year: '2019' }).meetings).toEqual([]);
  });

  test('is shown with what is there and what is missing, in two calls', () => {
    const { office, records } = threeMonths();
    office.calls();

    const { year, years, rows } = office.done<Completeness>('lokmin.kelengkapan');

    expect(office.calls().filter(({ name }) => name === 'sheets.batchGet')).toHaveLength(2);
    expect([year, years]).toEqual(['2026', ['2026']]);
    const held = rows.filter(({ meeting }) => meeting !== null && records.includes(meeting.record));
    expect(held.map(({ label, cells }) => [label, cells[1]?.words, cells[3]?.words])).toEqual([
      ['Agustus 2026', '6 dari 6 hadir', 'tidak ada masalah yang dicatat'],
      ['September 2026', '6 dari 6 hadir', '1 RTL'],
      ['Oktober 2026', 'lokmin belum dilaksanakan', 'lokmin belum dilaksanakan'],
    ]);
  });

  test('of another year is asked for by its number; what is no year is the running one', () => {
    const { office } = threeMonths();
    const yearFor = (year: unknown) => office.done<Completeness>('lokmin.kelengkapan', { year }).year;

    expect([yearFor('2025'), yearFor('kapan'), yearFor(null)]).toEqual(['2025', '2026', '2026']);
  });
});
