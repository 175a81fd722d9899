/**
 * What the meetings of a period say of the rubric's rows "lokmin bulanan", "lokmin tribulanan" and "tinjauan manajemen": the rows to
 * read, all in one read. Source: PKP-4.
 */

import { picked } from '../../../host/query.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import type { Evidence, Period } from '../../evidence.ts';
import { daysFrom, firstYear, numbersOf } from '../../weighing.ts';
import { masalahTable } from '../masalah.table.ts';
import { weighLokmin } from './weigh-lokmin.ts';
import { weighTinjauan } from './weigh-tinjauan.ts';
import { weighTribulanan } from './weigh-tribulanan.ts';

/** The meetings since the year before, as the first of the period reviews what the one before it decided. */
const queries = (period: Period) => {
  const ofMeetings = numbersOf('RPT', period);
  return {
    rapat: picked(rapatTable, 'date', daysFrom(`${firstYear(period)}-01-01`, period.until)),
    kehadiran: picked(kehadiranTable, 'meeting', ofMeetings),
    masalah: picked(masalahTable, 'meeting', ofMeetings),
    rtl: picked(rtlTable, 'source', ofMeetings),
    tinjauan: picked(tinjauanRtlTable, 'meeting', ofMeetings),
    dokumen: picked(dokumenTable, 'record', ofMeetings),
    pengaturan: pengaturanQuery,
  };
};

export const lokminEvidence: Evidence<ReturnType<typeof queries>> = {
  queries,
  propose: ({ pengaturan, ...rows }, period) => [
    weighLokmin(rows, period),
    weighTribulanan(rows, period, pengaturanFrom(pengaturan).quarterMonths),
    weighTinjauan(rows, period),
  ],
};
