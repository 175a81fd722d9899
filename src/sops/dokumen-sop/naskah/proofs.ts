/** How far a naskah is in each of its steps, as its rows show it. */
import { printDate } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Proof } from '../../sop.ts';
import type { ApprovalState } from '../revisi/approval.ts';
import { approvalOf, historyLines, isTampered } from '../revisi/approval.ts';
import { distributionOf } from '../revisi/distribute.ts';
import { revisionWords } from '../revisi/revisi.table.ts';
import { chartFaults } from './check-content.ts';
import { hasText, linesOf } from './content.ts';
import type { NaskahRecord } from './naskah-record.ts';
import { contentOf, revisionBefore, sectionsOf, shownRevision, stepsOf } from './naskah-record.ts';

const OPEN: Proof = { state: 'open', lines: [] };

export function headed({ naskah }: NaskahRecord): Proof {
  const missing = [
    ...(naskah.unit === null ? ['Unit pemilik belum diisi'] : []),
    ...(naskah.kind === 'Kerangka acuan' && naskah.coName === null ? ['Nama penanda tangan kedua belum diisi'] : []),
  ];
  return missing.length > 0 ? { state: 'partly', lines: missing } : { state: 'done', lines: [naskah.unit ?? ''] };
}

export function written(record: NaskahRecord): Proof {
  const shown = shownRevision(record);
  if (!shown) return OPEN;
  const sections = sectionsOf(record, shown);
  const typed = sections.filter(({ kind }) => hasText(kind));
  const empty = typed.filter(({ text }) => linesOf(text).length === 0);
  const lines = [
    `${sections.length} bagian`,
    ...(empty.length === 0 ? [] : [`Masih kosong: ${empty.map(({ title }) => title).join(', ')}`]),
    ...(typed.some(({ text }) => text?.includes('…')) ? ['Ada tanda … yang perlu diisi'] : []),
  ];
  return { state: sections.length === 0 ? 'open' : lines.length > 1 ? 'partly' : 'done', lines };
}

export function stepped(record: NaskahRecord): Proof {
  const shown = shownRevision(record);
  const steps = shown ? stepsOf(record, shown) : [];
  if (!shown || steps.length === 0) return OPEN;
  const faults = chartFaults(contentOf(record, shown));
  const count = `${steps.filter(({ level }) => level === 'Langkah').length} langkah`;
  return { state: faults.length > 0 ? 'partly' : 'done', lines: [count, ...faults.map(({ message }) => message)] };
}

export function told(record: NaskahRecord): Proof {
  const { draft } = record;
  if (!draft)
    return { state: record.riwayat.length > 0 ? 'done' : 'notApplicable', lines: [`${record.riwayat.length} perubahan`] };
  if (!revisionBefore(record, draft)) return { state: 'notApplicable', lines: ['Revisi pertama'] };
  const { changes, missing } = historyLines(record, draft);
  if (changes.length === 0) return { state: 'open', lines: ['Draf masih sama dengan yang berlaku'] };
  return {
    state: missing.length > 0 ? 'partly' : 'done',
    lines: [`${changes.length} perubahan, ${missing.length} belum ditulis`],
  };
}

const APPROVAL: Readonly<Record<ApprovalState, string>> = {
  open: '',
  submitted: 'Menunggu persetujuan',
  approved: 'Disetujui',
  returned: 'Dikembalikan',
  lapsed: 'Persetujuan gugur: naskah berubah sesudah disetujui',
};

export function approved(record: NaskahRecord): Proof {
  const { draft, current } = record;
  const revision = draft ?? current;
  if (!revision) return OPEN;
  if (!draft) return { state: 'done', lines: [`Disetujui ${revision.approvedBy ?? ''}`.trim()] };
  const state = approvalOf(record, draft);
  const note = draft.approvalNote === null ? [] : [draft.approvalNote];
  if (state === 'open') return OPEN;
  return { state: state === 'approved' ? 'done' : 'partly', lines: [APPROVAL[state], ...note] };
}

const TAMPERED = 'Isinya diubah di lembar sesudah terbit. Kembalikan seperti semula, atau buka revisi.';

export function issued(record: NaskahRecord): Proof {
  const { draft, current, naskah } = record;
  const lines = current
    ? [`${naskah.documentNumber ?? ''} revisi ${revisionWords(current.revision)}, ${printDate(current.issuedOn ?? '')}`]
    : [];
  if (draft) return { state: 'open', lines };
  if (current && isTampered(record, current)) return { state: 'partly', lines: [...lines, TAMPERED] };
  return current ? { state: 'done', lines } : { state: 'notApplicable', lines: ['Tidak berlaku lagi'] };
}

export function distributed(record: NaskahRecord): Proof {
  if (!record.current) return OPEN;
  const rows = distributionOf(record, record.current);
  return { state: rows.length > 0 ? 'done' : 'open', lines: rows.map(({ recipient }) => recipient) };
}

export function checked({ penilaian, current }: NaskahRecord): Proof {
  const [latest] = penilaian;
  if (!latest || !current) return OPEN;
  const rate = latest.rate === null ? 'tidak dapat dihitung' : `${printNumber(latest.rate)} %`;
  return { state: 'done', lines: [`${printDate(latest.checkedOn)}: kepatuhan ${rate}`, `${penilaian.length} penilaian`] };
}

export function reviewed({ naskah, current, today }: NaskahRecord): Proof {
  if (!current || naskah.reviewDue === null) return OPEN;
  const isLate = naskah.reviewDue < today;
  return { state: isLate ? 'open' : 'done', lines: [`Paling lambat ${printDate(naskah.reviewDue)}`] };
}
