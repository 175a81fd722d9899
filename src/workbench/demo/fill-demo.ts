/** The demo workbook: a made-up puskesmas with a year behind it, made by calling the use cases as people would have, day by day. */
import { addDays } from '../../schema/dates.ts';
import type { DemoParts } from './actor.ts';
import { demoActor, HEAD_EMAIL } from './actor.ts';
import { runEvents, workingDay, YEAR_DAYS } from './events.ts';
import { formEvents } from './formulir.ts';
import { scheduleEvents } from './jadwal.ts';
import { boxEvents } from './kotak.ts';
import { naskahEvents } from './naskah.ts';
import { fillHolidays, fillOffice, readOffice } from './office.ts';
import { otherMeetingEvents, yearlyEvents } from './other-meetings.ts';
import { contractEvents } from './pihak-ketiga.ts';
import { assessmentEvents } from './pkp.ts';
import { surveyEvents } from './survei.ts';
import { complianceEvents } from './tilik.ts';
import { entryEvents } from './umpan-balik.ts';
import { lokminEvents } from './year.ts';

const JAKARTA_MS = 7 * 3_600_000;

export async function fillDemo(parts: DemoParts): Promise<void> {
  const { state } = parts;
  const ahead = state.settings().clockAhead;
  const today = new Date(state.now() + JAKARTA_MS).toISOString().slice(0, 10);
  const actor = demoActor(parts, today);
  parts.tell('Menyiapkan buku kerja contoh …');
  actor.at(workingDay(addDays(today, -YEAR_DAYS - 10)));
  actor.call('prepare', { accepted: [] });
  fillOffice(actor);
  fillHolidays(actor);
  const office = readOffice(actor);
  await runEvents(actor, [
    ...yearlyEvents(today, office),
    ...lokminEvents(today, office),
    ...otherMeetingEvents(today),
    ...entryEvents(today, office),
    ...boxEvents(today, office),
    ...formEvents(today, office),
    ...surveyEvents(today, office),
    ...scheduleEvents(today, office),
    ...assessmentEvents(today),
    ...contractEvents(today, office),
    ...naskahEvents(today),
    ...complianceEvents(today),
  ]);
  // The sheet that every new spreadsheet begins with: somebody took it out long ago.
  state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId: '0', sheetName: 'Sheet1' }));
  state.record({ kind: 'settings', settings: { clockAhead: ahead, user: HEAD_EMAIL } });
}
