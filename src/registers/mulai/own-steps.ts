/** The steps that everybody takes for herself: what Google asks of her, and her name where the account does not tell it. Pure. */
import { RIGHTS } from './rights.ts';
import type { OwnFacts, StartStep } from './steps.ts';
import { step } from './steps.ts';

export function ownSteps({ rights, person }: OwnFacts): readonly StartStep[] {
  return [rightsStep(rights), ...(person.email === '' ? [nameStep(person.name)] : [])];
}

function rightsStep({ missing, url }: OwnFacts['rights']): StartStep {
  const isWhole = url === null && missing !== null && missing.length === 0;
  const lacking = RIGHTS.filter(({ scope }) => missing?.includes(scope));
  return step({
    id: 'izin',
    title: 'Izin Google',
    text: 'Google meminta izin setiap orang satu kali. Admen berjalan atas nama Anda dan hanya melakukan yang Anda minta.',
    takes: '1 menit',
    state: isWhole ? 'done' : 'open',
    lines: isWhole
      ? [`${RIGHTS.length} izin sudah diberikan`]
      : lacking.length === 0
        ? ['Masih ada izin yang belum diberikan']
        : lacking.map(({ asked }) => `Belum diberikan: ${asked}`),
    actions: [
      ...(url === null ? [] : [{ type: 'link', caption: 'Beri izin', url } as const]),
      ...(isWhole ? [] : [{ type: 'go', caption: 'Periksa lagi', route: 'mulai' } as const]),
    ],
  });
}

function nameStep(name: string): StartStep {
  return step({
    id: 'nama',
    title: 'Nama Anda',
    text: 'Akun Anda tidak memberi tahu siapa Anda. Nama ini dicatat di Jejak pada setiap perubahan.',
    takes: '1 menit',
    state: name === '' ? 'open' : 'done',
    lines: name === '' ? [] : [name],
  });
}
