/** A SOP is looked at with its daftar tilik: steps that a record proves are answered, the others by who looks. Source: LM-17. */
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { none } from '../../../host/query.ts';
import type { UseCase } from '../../../host/use-case.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Filled, Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { complianceOfAnswers } from '../../daftar-tilik.ts';
import type { RecordView } from '../../sop.ts';
import { checkForm } from '../forms.ts';
import { loadsNaskah, savesNaskah } from '../naskah/edit-forms.ts';
import { naskahRef } from '../naskah/naskah.table.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { contentOf, naskahRoute } from '../naskah/naskah-record.ts';
import { revisiRef } from '../revisi/revisi.table.ts';
import type { CheckedLine, ProvedAnswer } from './checked-lines.ts';
import { checkedLines, parseProving, provedAnswer } from './checked-lines.ts';
import { jawabanTilikTable, penilaianTilikTable } from './penilaian-tilik.table.ts';

/** `open` of the SOPs whose records can prove steps, by the SOP's id: handed over by `sops/servers.ts`. */
export type OpenRecords = ReadonlyMap<string, UseCase['run']>;

const NOT_IN_FORCE = 'Hanya naskah yang berlaku yang dinilai. Terbitkan dahulu.';

/** The lines that are answered, each with what the record proves of it. */
function provedLines(host: Host, open: OpenRecords, record: NaskahRecord, part: string): Result<readonly ProvedLine[]> {
  if (!record.current) return refuse(NOT_IN_FORCE);
  const lines = checkedLines(contentOf(record, record.current)).filter(({ isHeading }) => !isHeading);
  const proving = parseProving(part);
  if (!proving) return ok(lines.map((line) => ({ line, proved: null })));
  const run = open.get(proving.sop);
  if (!run) return refuse(`Rekaman ${proving.record} tidak dikenal. Pilih rekaman dari daftarnya, atau nilai tanpa rekaman.`);
  const opened = run(host, { record: proving.record });
  if (!opened.ok) return opened;
  const view = opened.value as RecordView;
  return ok(lines.map((line) => ({ line, proved: provedAnswer(line.link, proving, view) })));
}

interface ProvedLine {
  readonly line: CheckedLine;
  readonly proved: ProvedAnswer | null;
}

export function loadCheckWith(open: OpenRecords) {
  return loadsNaskah(({ host, record, part }): Result<Filled> => {
    if (!record.current) return ok({ values: blankCheck(host, record), seen: '', locked: NOT_IN_FORCE });
    const lines = provedLines(host, open, record, part);
    if (!lines.ok) return lines;
    const count = lines.value.filter(({ proved }) => proved).length;
    const proving = parseProving(part);
    return ok({
      title: `Nilai kepatuhan: ${record.naskah.title}`,
      values: {
        ...blankCheck(host, record),
        answers: lines.value.map(({ line, proved }) => ({
          ...{ id: line.code, heading: `${line.label} ${line.text}` },
          ...{ answer: proved?.answer ?? null, proof: proved?.proof ?? null },
          ...(proved && { note: `Dari ${proving?.record ?? ''}` }),
        })),
      },
      seen: '',
      notes: proving ? [`${count} dari ${lines.value.length} langkah terjawab dari ${proving.record}.`] : [],
    });
  });
}

function blankCheck(host: Host, { naskah }: NaskahRecord) {
  return { checkedOn: host.today(), unit: naskah.unit, assessor: host.user().name, answers: [], note: null };
}

/** Refuses a day after today or before the SOP was issued, and a list of steps that changed meanwhile. */
export function checkWith(open: OpenRecords) {
  return savesNaskah(
    checkForm,
    ({ host, record, values, part }) => {
      const { current, naskah } = record;
      if (!current) return refuse(NOT_IN_FORCE);
      const { answers, checkedOn } = values;
      if (checkedOn > host.today()) return refuse('Tanggal penilaian tidak boleh sesudah hari ini.', 'checkedOn');
      if (current.issuedOn !== null && checkedOn < current.issuedOn)
        return refuse(`Revisi yang berlaku baru terbit ${printDate(current.issuedOn)}.`, 'checkedOn');
      const lines = provedLines(host, open, record, part);
      if (!lines.ok) return lines;
      if (lines.value.length !== answers.length || lines.value.some(({ line }, index) => line.code !== answers[index]?.id))
        return refuse('Langkah SOP ini berubah sejak formulir dibuka. Muat ulang formulirnya, lalu nilai lagi.');
      const number = host.nextNumber(penilaianTilikTable);
      const { yes, no, notApplicable, rate } = complianceOfAnswers(answers.map(({ answer }) => answer));
      const { unit, assessor, note } = values;
      const check = {
        ...{ number, naskah: naskahRef(naskah), revision: revisiRef(current), checkedOn, unit, assessor, note },
        ...{ record: parseProving(part)?.record ?? null, yes, no, notApplicable },
        rate: rate === null ? null : Math.round(rate * 100) / 100,
      };
      const label = `${naskah.title}, ${printDate(checkedOn)}`;
      const rows = lines.value.map(({ line, proved }, index) =>
        append(jawabanTilikTable, {
          ...{ number: host.nextNumber(jawabanTilikTable), check: { id: number, label }, order: index + 1 },
          ...{ code: line.code, label: line.label, step: line.text },
          ...{ answer: answers[index]?.answer ?? 'Tidak berlaku', proof: answers[index]?.proof ?? null },
          byRecord: proved !== null && proved.answer === answers[index]?.answer,
        }),
      );
      return ok({
        action: 'Nilai kepatuhan SOP',
        changes: [append(penilaianTilikTable, check), ...rows],
        message:
          rate === null
            ? `Penilaian ${number} dicatat. Tidak ada langkah yang berlaku, jadi kepatuhannya tidak dihitung.`
            : `Penilaian ${number} dicatat: kepatuhan ${printNumber(rate)} % (${yes} ya, ${no} tidak).`,
        next: [
          { caption: 'Lihat kepatuhan', route: `tilik/dokumenSop/${naskah.number}` },
          { caption: 'Kembali ke naskah', route: naskahRoute(naskah.number) },
        ],
      });
    },
    () => ({ jawaban: none(jawabanTilikTable) }),
  );
}
