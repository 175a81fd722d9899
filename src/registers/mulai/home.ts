/** What "Mulai di sini" says on the home screen: a copy to be decided on, steps that are still open, a trigger that is gone. Pure. */
import type { Notice } from '../notice.ts';
import { isNeeded, officeSteps } from './office-steps.ts';
import type { OfficeFacts } from './steps.ts';
import { isSettled, progressOf } from './steps.ts';
import { isTriggerLost } from './trigger-step.ts';

/** `null`: the sheets are still to be made. */
export function startNotices(facts: OfficeFacts | null): readonly Notice[] {
  return [...standingNotices(facts), ...openSteps(facts), ...lostTrigger(facts)];
}

function standingNotices(facts: OfficeFacts | null): readonly Notice[] {
  const { is, origin } = facts?.standing ?? { is: 'own', origin: null };
  if (is === 'own') return [];
  const from = `Salinan dari “${origin?.title || 'buku kerja lain'}”.`;
  return is === 'copy'
    ? [notice('Buku kerja ini salinan', `${from} Putuskan dahulu: buku kerja baru atau arsip.`, 'late', 'Perlu keputusan')]
    : [notice('Buku kerja ini arsip', `${from} Di sini tidak ada yang dicatat.`, 'plain', 'Arsip')];
}

function openSteps(facts: OfficeFacts | null): readonly Notice[] {
  if (facts?.standing.is === 'archive') return [];
  const steps = officeSteps(facts);
  if (steps.filter(isNeeded).every(({ id, state }) => isSettled(state) || id === 'pemicu')) return [];
  const { done, total, next } = progressOf(steps);
  const detail = `${done} dari ${total} langkah selesai. Berikutnya: ${next?.title ?? ''}.`;
  return [notice('Siapkan Admen', detail, 'soon', 'Mulai di sini')];
}

/** A trigger that does not run is noticed by whoever made it, and by everybody else once answers wait. */
function lostTrigger(facts: OfficeFacts | null): readonly Notice[] {
  if (facts === null || facts.standing.is !== 'own') return [];
  if (isTriggerLost(facts))
    return [
      notice(
        'Pemicu tanggapan tidak ada lagi',
        'Tanggapan formulir tidak masuk sendiri sampai pemicunya dipasang lagi.',
        'late',
        'Perbaiki',
      ),
    ];
  if (facts.waiting === 0) return [];
  return [
    notice(
      `${facts.waiting} tanggapan formulir menunggu`,
      'Bila baru saja masuk, tunggu sebentar. Bila tetap, ambil lewat “Mulai di sini”.',
      'soon',
      'Ambil',
    ),
  ];
}

function notice(text: string, detail: string, tone: Notice['tone'], tag: string): Notice {
  return { text, detail, tone, tag, route: 'mulai', person: '' };
}
