/** What the dashboard says of third parties: contracts in force in the year, each with the value and class of its latest assessment. Source: PK-c. */
import { all } from '../../../host/query.ts';
import { pengaturanFields, pengaturanFrom, pengaturanQuery, pengaturanTable } from '../../../registers/pengaturan.ts';
import type { Block, Figure, SheetTerms, Worked } from '../../dashboard-part.ts';
import { dashboardPart, isUntil, orElse, worked } from '../../dashboard-part.ts';
import { kontrakTable, LKPP_SCALE, lastDay } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { bordersOf, CLASSES } from '../penilaian/score-contract.ts';
import { scoredPeriods } from '../penilaian/standing.ts';
import { borders } from './contract-record.ts';

const queries = () => ({
  kontrak: all(kontrakTable),
  monitoring: all(monitoringTable),
  nilai: all(nilaiTable),
  pengaturan: pengaturanQuery,
});

/** As many as the dashboard has room for, in the order of the register. */
const CONTRACTS = 5;
const HEAD = ['Pekerjaan', 'Nilai', 'Kelas', 'Periode'] as const;

export const kontrakDashboard = dashboardPart<ReturnType<typeof queries>>({
  queries,
  figures: ({ kontrak, monitoring, nilai, pengaturan }, period) => {
    const inForce = kontrak.filter((row) => isUntil(row.start, period) && lastDay(row) >= `${period.year}-01-01`);
    const rows = inForce.slice(0, CONTRACTS).map((row): Figure[] => {
      const own = monitoring.filter(({ from }) => isUntil(from, period));
      const periods = scoredPeriods(row, { monitoring: own, nilai }, borders(pengaturanFrom(pengaturan)));
      const last = periods[periods.length - 1];
      return [row.work, last?.total ?? null, last?.klass ?? '', last?.monitoring.period ?? ''];
    });
    const missing = Array.from({ length: CONTRACTS - rows.length }, (): Figure[] => ['', null, '', '']);
    return { kontrak: [...rows, ...missing] };
  },
  blocks: (terms) => ({ _kontrak: scoreBlock(terms), kontrak: shownBlock(terms) }),
});

/** Number, 1 for the scheme of LKPP, the latest assessment, the weights that count, and the sum of what they reached. */
function scoreBlock(terms: SheetTerms): Block {
  const { column, from, until, cell } = terms;
  const contract = (field: 'number' | 'start' | 'end' | 'endedOn' | 'scale') => column(kontrakTable, field);
  const monitoring = (field: 'number' | 'contract' | 'from') => column(monitoringTable, field);
  const inForce = [
    `${contract('start')}<=${until}`,
    `${contract('end')}>=${from}`,
    `(${contract('endedOn')}="")+(${contract('endedOn')}>=${from})>0`,
  ].join(';');
  const rows = Array.from({ length: CONTRACTS }, (_, index): Worked[] => {
    const number = cell('_kontrak', index, 0);
    const latest = `MAXIFS(${monitoring('from')};${monitoring('contract')};${number}&"*";${monitoring('from')};"<="&${until})`;
    const own = `LEFT(${monitoring('contract')};LEN(${number}))=${number}`;
    const scale = `INDEX(${contract('scale')};MATCH(${number};${contract('number')};0))`;
    return [
      worked(orElse(`INDEX(FILTER(${contract('number')};${inForce});${index + 1})&""`, '""')),
      worked(orElse(`IF(${number}="";0;IF(${scale}="${LKPP_SCALE}";1;0))`, '0')),
      worked(orElse(`IF(${number}="";"";INDEX(FILTER(${monitoring('number')};${own};${monitoring('from')}=${latest});1))`, '""')),
      ...sums(terms, cell('_kontrak', index, 2), cell('_kontrak', index, 1)),
    ];
  });
  return { head: ['No. kontrak', 'LKPP', 'Monitoring', 'Bobot', 'Jumlah'], rows };
}

/**
 * As `scoreOf`: what does not apply, was not scored, or is not on the scale does not count. The lines that do fall into four sets:
 * scored; measured and capped at 100; measured, the more the better; measured, the less the better.
 */
function sums({ column }: SheetTerms, monitoring: string, lkpp: string): [Worked, Worked] {
  const of = (field: 'monitoring' | 'notApplicable' | 'weight' | 'score' | 'measured' | 'targetValue' | 'direction') =>
    column(nilaiTable, field);
  const own = `LEFT(${of('monitoring')};LEN(${monitoring}))=${monitoring};${of('notApplicable')}<>"Ya"`;
  const percent = `(${lkpp}=0)*(${of('score')}>=0)*(${of('score')}<=100)`;
  const three = `(${lkpp}=1)*((${of('score')}=1)+(${of('score')}=2)+(${of('score')}=3))`;
  const scored = `${own};${of('targetValue')}="";ISNUMBER(${of('score')});${percent}+${three}>0`;
  const measured = `${own};ISNUMBER(${of('targetValue')});ISNUMBER(${of('measured')});(${of('score')}="")+1>${lkpp}`;
  const small = `(${of('direction')}="Makin kecil makin baik")`;
  const big = `(${of('measured')}>=${of('targetValue')})`;
  const tiny = `(${of('measured')}<=${of('targetValue')})`;
  const whole = `${measured};${small}*${tiny}+(1-${small})*${big}>0`;
  const rising = `${measured};(1-${small})*(1-${big})>0`;
  const falling = `${measured};${small}*(1-${tiny})>0`;
  const part = (conditions: string, factor: string) => orElse(`SUMPRODUCT(FILTER(${of('weight')};${conditions});${factor})`, '0');
  const ratio = (conditions: string, top: 'measured' | 'targetValue', bottom: 'measured' | 'targetValue') =>
    part(conditions, `ROUND(FILTER(${of(top)};${conditions})/FILTER(${of(bottom)};${conditions})*100;2)`);
  const weights = [scored, measured].map((conditions) => orElse(`SUM(FILTER(${of('weight')};${conditions}))`, '0'));
  const reached = [
    part(scored, `FILTER(${of('score')};${scored})`),
    `100*${orElse(`SUM(FILTER(${of('weight')};${whole}))`, '0')}`,
    ratio(rising, 'measured', 'targetValue'),
    ratio(falling, 'targetValue', 'measured'),
  ];
  const where = (formula: string) => worked(orElse(`IF(${monitoring}="";0;${formula})`, '0'));
  return [where(weights.join('+')), where(reached.join('+'))];
}

function shownBlock({ column, cell }: SheetTerms): Block {
  const settings = borders(pengaturanFrom([]));
  const labels = { veryGood: 'veryGoodFrom', good: 'goodFrom', fair: 'fairFrom' } as const;
  const lkpp = bordersOf(LKPP_SCALE, settings);
  const rows = Array.from({ length: CONTRACTS }, (_, index): Worked[] => {
    const [number, scheme, monitoring, weight, sum] = [0, 1, 2, 3, 4].map((at) => cell('_kontrak', index, at));
    const value = cell('kontrak', index, 1);
    const from = (name: keyof typeof labels) => {
      const row = `MATCH("${pengaturanFields[labels[name]].label}";${column(pengaturanTable, 'label')};0)`;
      const set = orElse(`VALUE(INDEX(${column(pengaturanTable, 'value')};${row}))`, String(settings[name]));
      return `IF(${scheme}=1;${lkpp[name]};${set})`;
    };
    const [best, good, fair, rest] = CLASSES;
    const klass = `IF(${value}>=${from('veryGood')};"${best}";IF(${value}>=${from('good')};"${good}";IF(${value}>=${from('fair')};"${fair}";"${rest}")))`;
    const period = `INDEX(${column(monitoringTable, 'period')};MATCH(${monitoring};${column(monitoringTable, 'number')};0))`;
    const work = `INDEX(${column(kontrakTable, 'work')};MATCH(${number};${column(kontrakTable, 'number')};0))`;
    return [
      worked(orElse(`IF(${number}="";"";${work})`, '""')),
      worked(orElse(`IF(${weight}=0;"";ROUND(${sum}/${weight};2))`, '""')),
      worked(orElse(`IF(${value}="";"";${klass})`, '""')),
      worked(orElse(`IF(${monitoring}="";"";${period})`, '""')),
    ];
  });
  return { head: HEAD, rows };
}
