/** "Jadikan RTL": what a variable lacks for a level becomes lines of the one RTL register, and stands in the sheet. Source: PKP-5. */
import { append, update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../registers/pegawai.table.ts';
import { newRtl } from '../../registers/plan-rtl-lines.ts';
import { carryOut } from '../../registers/record-forms.ts';
import { findPegawai } from '../../registers/referensi.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { isOpen, rtlTable } from '../../registers/rtl.table.ts';
import { printDate } from '../../schema/dates.ts';
import type { Ref, Result, Saved } from '../../schema/index.ts';
import { ok, parseForm, refuse } from '../../schema/index.ts';
import { saysMore } from '../weighing.ts';
import type { Assessment } from './assessment.ts';
import { closedReason } from './assessment.ts';
import { rtlForm } from './forms.ts';
import { lembarOf } from './lembar.table.ts';
import { penilaianRef } from './penilaian.table.ts';
import type { Proposals } from './proposals.ts';
import { proposalFor } from './proposals.ts';
import { codeOf } from './rubrik.table.ts';
import { rowOf } from './score-variable.ts';
import { isFor, scoringVariable } from './scoring.ts';
import { weigh } from './weigh.ts';

/** Refuses somebody who is not in Pegawai, a deadline in the past, and lines that are open already. */
export function makeRtl(proposals: Proposals) {
  return (host: Host, input: unknown): Result<Saved> => {
    const submitted = parseForm(rtlForm, input);
    if (!submitted.ok) return submitted;
    const { record, part, values } = submitted.value;
    const weighed = weigh(host, proposals, record, { pegawai: all(pegawaiTable) }, part);
    if (!weighed.ok) return weighed;
    const { assessment, read } = weighed.value;
    const found = checked(host, assessment, part, values, read.pegawai);
    if (!found.ok) return found;
    const { variable, row, person } = found.value;
    const shown = scoringVariable(assessment, variable, row, proposalFor(variable, weighed.value.proposals));
    const wanted = shown.missing.find(({ level }) => String(level) === values.level)?.what ?? [];
    const lines = wanted
      .filter((what) => !saysMore(what))
      .map((what) => cut(`Melengkapi: ${what}`))
      .filter((activity) => !isPlanned(assessment.rtl, part, activity));
    if (lines.length === 0) return refuse(`Semua yang kurang untuk nilai ${values.level} sudah menjadi RTL yang terbuka.`);
    const from = { source: penilaianRef(assessment.penilaian), decidedOn: host.today() };
    const problem = cut(`${part} ${nameOf(assessment, part)}`);
    const added = lines.map((activity) =>
      newRtl(host.nextNumber(rtlTable), from, { activity, problem, person, due: values.due }),
    );
    const cell = [row.rtl, ...added.map(({ number, activity }) => `${number} ${activity}`)].filter((line) => line !== null);
    return carryOut(
      host,
      record,
      ok({
        action: `RTL ${part}`,
        changes: [
          ...added.map((line) => append(rtlTable, line)),
          update(lembarOf(assessment.penilaian), row, { rtl: cell.join('\n') }),
        ],
        message: `${added.length} RTL dibuat untuk ${part}: ${added.map(({ number }) => number).join(', ')}.`,
        next: [{ caption: 'Lihat register RTL', route: 'register/rtl' }],
      }),
    );
  };
}

/** As long as the register's own column allows. */
const LONGEST = 300;

function cut(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}

function checked(
  host: Host,
  assessment: Assessment,
  part: string,
  { person, due }: { readonly person: Ref; readonly due: string },
  pegawai: readonly Pegawai[],
) {
  const locked = closedReason(assessment.penilaian);
  if (locked !== null) return refuse(locked);
  const found = rowOf(host, assessment, part);
  if (!found.ok) return found;
  if (due < host.today()) return refuse(`Tenggat tidak boleh sebelum hari ini (${printDate(host.today())}).`, 'due');
  const who = findPegawai(pegawai, person, 'person', 'Penanggung jawab');
  return who.ok ? ok({ ...found.value, person: pegawaiRef(who.value) }) : who;
}

function isPlanned(rtl: readonly Rtl[], code: string, activity: string): boolean {
  return rtl.some((line) => isOpen(line) && isFor(line, code) && line.activity === activity);
}

function nameOf({ variables }: Assessment, code: string): string {
  return variables.find((candidate) => codeOf(candidate) === code)?.variable ?? '';
}
