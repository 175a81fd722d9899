/** Desa and kelurahan of Pengaturan as choices of a form; the tables keep their names. Pure. */
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import type { Ref } from '../../../schema/index.ts';

type Villages = Pick<Pengaturan, 'villages'>;

export function villageOptions({ villages }: Villages): Ref[] {
  return (villages ?? []).map(({ name }, index) => ({ id: `DESA-${index + 1}`, label: name }));
}

/** The choice of a name; one that is no longer in Pengaturan stays as it is. */
export function villageRef(settings: Villages, name: string | null): Ref | null {
  if (name === null) return null;
  return villageOptions(settings).find(({ label }) => label === name) ?? { id: 'DESA-0', label: name };
}

/** The name of a choice as Pengaturan has it: the number alone decides nothing, since the list may have changed meanwhile. */
export function villageName(ref: Ref | null): string | null {
  return ref === null || ref.label === '' ? null : ref.label;
}
