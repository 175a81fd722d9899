/** Meetings beside the lokmin bulanan, from the plan to the notulen, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import { append } from '../../../host/change.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWith, officeWorkbench, planned, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { rowWith } from '../../weighing.examples.ts';
import { OTHER_KINDS } from './forms.ts';

type Kind = (typeof OTHER_KINDS)[number];

function plan(office: Office, kind: Kind, date = '2026-10-12'): string {
  const filled = office.done<Filled>('rapat.loadPlan').values;
  const subject = kind === 'Pertemuan masyarakat' ? 'Desa Mawar' : null;
  return office.done<Saved>('rapat.plan', { values: { ...filled, kind, date, subject, secretary: SECRETARY } }).record;
}

function view(office: Office, record: string): RecordView {
  return office.done<RecordView>('rapat.open', { record });
}

function stateOf(office: Office, record: string, step: string) {
  return view(office, record).steps.find(({ id }) => id === step)?.proof;
}

/** Holds the meeting with the forms that its steps offer. */
function hold(office: Office, record: string, date: string): void {
  const fill = (load: string, save: string, values: (present: Record<string, unknown>) => object) => {
    const answer = office.submit(load, save, record, values);
    if (!answer.ok) throw new Error(`${save}: ${JSON.stringify(answer.refusals)}`);
  };
  const each = (list: unknown, values: object) => (list as object[]).map((item) => ({ ...item, ...values }));
  office.done('rapat.makeInvitation', { record });
  office.done('rapat.makeAttendanceList', { record });
  fill('lokmin.loadPreparation', 'lokmin.prepare', ({ lines }) => ({ lines: each(lines, { ready: 'Ya' }) }));
  office.at(date);
  fill('lokmin.loadOpening', 'lokmin.openMeeting', (values) => values);
  fill('lokmin.loadAttendance', 'lokmin.recordAttendance', ({ attendance }) => ({
    attendance: each(attendance, { attendance: 'Hadir' }),
  }));
  fill('lokmin.loadDiscussion', 'lokmin.recordDiscussion', ({ discussions }) => ({
    discussions: each(discussions, { discussion: 'Dibahas.' }),
  }));
  fill('lokmin.loadProblems', 'lokmin.recordProblems', (values) => ({
    ...values,
    problems: [{ problem: 'Antrean panjang', cause: 'Loket kurang', groups: null, sop: null, step: null }],
  }));
  fill('lokmin.loadRtl', 'lokmin.planRtl', (values) => ({
    ...values,
    plans: [{ activity: 'Membuka loket kedua', problem: 'Antrean panjang', person: CHAIR, due: '2026-10-31' }],
  }));
  fill('lokmin.loadConclusion', 'lokmin.recordConclusion', () => ({ conclusion: 'Sepakat.' }));
  fill('lokmin.loadClosing', 'lokmin.closeMeeting', () => ({ closedAt: '11.10' }));
}

describe('LM-18: meetings of other kinds', () => {
  test.each(OTHER_KINDS)('%s is planned, held with the forms of the lokmin, closed and minuted', (kind) => {
    const office = officeWorkbench();
    const record = plan(office, kind);

    hold(office, record, '2026-10-12');
    const minutes = office.done<{ file: { name: string } }>('rapat.makeMinutes', { record });

    expect(minutes.file.name).toContain(`Notulen ${kind}`);
    const { steps, tag } = view(office, record);
    expect(tag.text).toBe('Ditutup');
    expect(steps.filter(({ proof }) => !['done', 'notApplicable'].includes(proof.state))).toEqual([]);
    expect(office.rows(rapatTable)).toMatchObject([{ kind, state: 'Ditutup' }]);
  });

  test('stands in the list of its manifest and is told once on the home screen', () => {
    const office = officeWorkbench();
    const review = plan(office, 'Tinjauan manajemen');
    const monthly = planned(office);

    const listed = (sop: string) => office.done<RecordLine[]>(`${sop}.list`).map(({ record, route }) => [record, route]);
    expect(listed('rapat')).toEqual([[review, `sop/rapat/${review}`]]);
    expect(listed('lokmin')).toEqual([[monthly, `sop/lokmin/${monthly}`]]);
    const told = office
      .done<Home>('home')
      .notices.map(({ route }) => route)
      .filter((route) => route.startsWith('sop/'));
    expect(told.sort()).toEqual([`sop/lokmin/${monthly}`, `sop/rapat/${review}`]);
  });

  test('opened under the other manifest it says where its own screen is', () => {
    const office = officeWorkbench();
    const review = plan(office, 'Tinjauan manajemen');
    const monthly = planned(office);

    expect(office.done<RecordView>('lokmin.open', { record: review }).instead).toBe(`sop/rapat/${review}`);
    expect(office.done<RecordView>('rapat.open', { record: monthly }).instead).toBe(`sop/lokmin/${monthly}`);
    expect(view(office, review).instead).toBeUndefined();
  });

  test('offers the undangan before, the notulen only once it is closed', () => {
    const office = officeWorkbench();
    const record = plan(office, 'Lokmin tribulanan');
    const offered = () =>
      view(office, record).steps.flatMap(({ actions }) =>
        actions.map((action) =>
          action.type === 'form' ? action.form : action.type === 'screen' ? action.route : action.useCase,
        ),
      );

    expect(offered()).toEqual(expect.arrayContaining(['lokmin.jadwal', 'rapat.makeInvitation', 'lokmin.buka']));
    expect(offered()).not.toContain('rapat.makeMinutes');

    hold(office, record, '2026-10-12');

    expect(offered()).toEqual(expect.arrayContaining(['rapat.makeMinutes', 'lokmin.bukakembali']));
    expect(offered()).not.toContain('lokmin.persiapan');
  });

  test('a moved one takes the name of its new day', () => {
    const office = officeWorkbench();
    const record = plan(office, 'Pertemuan masyarakat');

    const moved = office.submit('lokmin.loadSchedule', 'lokmin.reschedule', record, (values) => ({
      ...values,
      date: '2026-11-03',
    }));

    expect(moved).toMatchObject({ value: { message: 'Jadwal Pertemuan masyarakat 3 November 2026: Desa Mawar disimpan.' } });
  });
});

test('LM-14: the tribulanan shows what the lokmin bulanan handed over, and has it in its agenda', () => {
  const matter = rowWith(bahanRapatTable, {
    number: 'BHN-2026-0001',
    kind: 'Lokmin tribulanan',
    source: { id: 'RPT-2026-0009', label: 'Lokmin bulanan September 2026' },
    title: 'Jadwal posyandu sore di Desa Melati',
    proposedBy: 'dr. Ratna',
    proposedOn: '2026-09-20',
  });
  const office = officeWith([append(bahanRapatTable, matter)]);
  const record = plan(office, 'Lokmin tribulanan');

  expect(stateOf(office, record, 'bahan')).toEqual({
    state: 'done',
    lines: ['Jadwal posyandu sore di Desa Melati (Lokmin bulanan September 2026)'],
  });

  office.submit('lokmin.loadAgenda', 'lokmin.arrangeAgenda', record, ({ agenda }) => ({
    agenda: (agenda as { title: string }[]).filter(({ title }) => !title.startsWith('Jadwal posyandu')),
  }));
  expect(stateOf(office, record, 'bahan')).toMatchObject({ state: 'open' });
});
