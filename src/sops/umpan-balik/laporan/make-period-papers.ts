/** Load and save of the forms that make the papers of a period. Source: UB-l, UB-m, KA-H. */
import type { Host } from '../../../host/host.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import type { Run } from '../../../registers/record-forms.ts';
import type { Fields, Filled, Form, Result, Saved, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import { complaintsBookOrder } from './complaints-book.ts';
import type { Book } from './forms.ts';
import { bookForm, recapForm, reportForm } from './forms.ts';
import type { Period } from './period.ts';
import { checkPeriod, monthOf, periodFromRecord, printPeriod, quarterOf, recordOf } from './period.ts';
import type { PaperContext, PeriodRows } from './period-rows.ts';
import { readPeriod, readRatings } from './period-rows.ts';
import { recapOrder } from './recap-data.ts';
import { reportOrder } from './report-data.ts';
import { satisfactionBookOrder } from './satisfaction-book.ts';

const START_BOOK: Book = 'Buku pengaduan';

export const loadBook = loads(monthOf, { book: START_BOOK, showIdentity: false });
export const loadReport = loads(quarterOf, {});
export const loadRecap = loads(quarterOf, {});

/** The form begins with the days of the paper named as record (as in Dokumen), or with those around today. */
function loads(usual: (today: string) => Period, start: Filled['values']): Run<Filled> {
  return (host, input) => {
    const { record } = parseTarget(input);
    const named = periodFromRecord(record);
    if (record !== '' && named === null)
      return refuse(`${record} bukan periode dokumen umpan balik. Buka formulir ini dari daftar dokumen.`);
    const { from, to } = named ?? usual(host.today());
    return ok({ values: { ...start, from, to }, seen: '' });
  };
}

/** What a paper is made of, or why there is nothing to make. */
type Prepared = Result<{ readonly context: PaperContext; readonly order: DocumentOrder }>;

/** Refuses days in the wrong order, and what `prepare` refuses; answers with the file. */
function makes<F extends Fields>(
  form: Form<F>,
  prepare: (host: Host, period: Period, values: ValuesOf<F>) => Prepared,
): Run<Saved> {
  return (host, input) => {
    const submitted = parseForm(form, input);
    if (!submitted.ok) return submitted;
    const { values } = submitted.value;
    const period = checkPeriod(values as unknown as Period);
    if (!period.ok) return period;
    const prepared = prepare(host, period.value, values);
    if (!prepared.ok) return prepared;
    const { context, order } = prepared.value;
    const made = makeDocument(host, { ...context, toDrive: wantsDrive(input) }, order);
    if (!made.ok) return made;
    const { message, file, link } = made.value;
    return ok({ message, record: recordOf(period.value), document: { file, link } });
  };
}

export const makeBook = makes(bookForm, (host, period, { book, showIdentity }) => {
  const options = { showIdentity, zone: host.zone() };
  if (book === 'Buku pengaduan') return fromPeriod(host, period, (rows) => complaintsBookOrder(rows, options));
  const rows = readRatings(host, period);
  if (rows.kepuasan.length === 0)
    return refuse(
      `Tidak ada penilaian pelanggan yang dicatat pada ${printPeriod(period)}. Pilih periode lain, atau catat tanggapan pelanggan dahulu.`,
      'from',
    );
  return ok({ context: rows, order: satisfactionBookOrder(rows, options) });
});

export const makeReport = makes(reportForm, (host, period) => fromPeriod(host, period, (rows) => reportOrder(rows, host.now())));

export const makeRecap = makes(recapForm, (host, period) => fromPeriod(host, period, (rows) => recapOrder(rows, host.now())));

function fromPeriod(host: Host, period: Period, orderOf: (rows: PeriodRows) => DocumentOrder): Prepared {
  const rows = readPeriod(host, period);
  if (rows.entries.length === 0)
    return refuse(
      `Tidak ada umpan balik yang diterima pada ${printPeriod(period)}. Pilih periode lain, atau catat umpan baliknya dahulu.`,
      'from',
    );
  return ok({ context: rows, order: orderOf(rows) });
}
