/** The port on Google's services: one of these for each execution. */
import type { Actor, WorkbookHost } from '../host.ts';
import { HostError } from '../host.ts';
import { googleClock } from './clock.ts';
import type { Signature } from './commit.ts';
import { commit } from './commit.ts';
import { nextCount, nextNumber } from './counters.ts';
import { newDesk } from './desk.ts';
import { placeOf } from './effects.ts';
import { asset, documentEngine, readFromDrive, saveToDrive, sendMail, template } from './files.ts';
import { formResponses } from './form-responses.ts';
import { createForm, hasTrigger, installTrigger } from './forms.ts';
import { locked } from './lock.ts';
import { refuseForeign } from './own-workbook.ts';
import { writeProgress } from './progress.ts';
import { drawRadars } from './radars.ts';
import { read } from './read.ts';
import { rights } from './rights.ts';
import { freeSheet, lastRow, sheetCells, sheetNames, sheetTitle, workbookFacts, workbookId } from './sheets.ts';
import { sheetsApi } from './sheets-api.ts';
import { prepare } from './structure/prepare.ts';
import { openSidebar, openWide, showCell, showRecord, showSheet, showText } from './ui.ts';
import { actor, recall, remember } from './user.ts';

/** `who` acts: the person at the keyboard, or for a trigger the one who made it. */
export function googleHost(who: () => Actor = actor): WorkbookHost {
  const desk = newDesk(sheetsApi(workbookId));
  const clock = googleClock();
  const year = () => Number(clock.today().slice(0, 4));
  const sign = (): Signature => {
    const { name } = who();
    if (name === '')
      throw new HostError('anonymous', 'Akun ini tidak memberi tahu siapa Anda. Tulis nama Anda sekali saja, lalu simpan lagi.');
    return { at: clock.now(), user: name };
  };
  /** What leaves the workbook cannot be taken back: a copy sends nothing before it is known what it is. */
  const fromOwn = <T>(work: () => T): T => {
    refuseForeign(desk);
    return work();
  };

  return {
    read: (queries) => read(desk, queries),
    problems: () => desk.problems,
    seen: (row) => placeOf(desk, row).seen,
    nextNumber: (table, of = year()) => nextNumber(desk, table, of),
    nextCount: (series, ...alongside) => nextCount(desk, series, alongside),
    commit: (action, changes, options) => commit(desk, sign(), action, changes, options),
    newSheet: freeSheet,
    sheetTitle,
    lastRow,
    sheetNames,
    sheetCells: (name) => sheetCells(desk, name),
    drawRadars,
    locked: (work) => locked(desk, work),
    today: clock.today,
    now: clock.now,
    zone: clock.zone,
    user: who,
    workbook: workbookFacts,
    rights,
    template,
    documents: documentEngine,
    saveToDrive: (file) => fromOwn(() => saveToDrive(file)),
    readFromDrive,
    sendMail: (mail) => fromOwn(() => sendMail(mail)),
    mailQuota: () => MailApp.getRemainingDailyQuota(),
    createForm: (plan, withTrigger) => fromOwn(() => createForm(plan, withTrigger)),
    hasTrigger,
    installTrigger: () => fromOwn(installTrigger),
    formResponses: (sheetId, taken) => formResponses(desk, sheetId, taken),
    progress: writeProgress,
    remember,
    recall,
    prepare: (tables, accepted, fixed = []) =>
      prepare(desk, sign(), tables, { fixed, accepted, year: year(), progress: writeProgress }),
    show: (table, key) => showRecord(desk, table, key),
    showText: (sheet, text) => showText(desk, sheet, text),
    showCell: (sheet, row, header) => showCell(desk, sheet, row, header),
    showSheet,
    openSidebar,
    openWide,
    asset,
  };
}
