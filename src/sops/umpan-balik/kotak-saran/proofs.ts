/** How the rows of an opening show that each step was done. Pure. */
import { printDay } from '../../../schema/dates.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { Proof } from '../../sop.ts';
import type { Opening } from './opening-record.ts';

type Prove = (opening: Opening) => Proof;

export const BERITA_ACARA = 'Berita acara kotak saran';

export const opened: Prove = ({ opening }) => ({
  state: 'done',
  lines: [
    `${printDay(opening.date)} pukul ${printTime(opening.time)}`,
    opening.officers.map(({ person }) => person.label).join(', '),
    `Saksi: ${opening.witness}`,
    opening.slips === 0 ? 'Kotak kosong' : `${opening.slips} lembar`,
  ],
});

export const written: Prove = ({ opening, entries }) => {
  if (opening.slips === 0) return { state: 'notApplicable', lines: ['Kotak kosong'] };
  const count = entries.length;
  const lines = count === 0 ? [] : [`${count} dari ${opening.slips} lembar dicatat`, entries.map((row) => row.number).join(', ')];
  return { state: count >= opening.slips ? 'done' : count > 0 ? 'partly' : 'open', lines };
};

export const reported: Prove = ({ opening }) =>
  opening.reportedOn === null
    ? { state: 'open', lines: [] }
    : { state: 'done', lines: [`${printDay(opening.reportedOn)} oleh ${opening.reportedBy} kepada ${opening.reportedTo}`] };

export const minuted: Prove = ({ dokumen }) => {
  const made = dokumen.filter((row) => row.kind === BERITA_ACARA).sort((a, b) => a.revision - b.revision);
  const latest = made[made.length - 1];
  if (!latest) return { state: 'open', lines: [] };
  return { state: 'done', lines: [`${latest.letterNumber ?? ''}${latest.revision > 0 ? `, revisi ${latest.revision}` : ''}`] };
};
