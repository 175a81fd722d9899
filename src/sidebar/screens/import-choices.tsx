/** What a person decides before an import: units that the register has not, and rows that it has already. */
import type { ImportDescription, ImportPreview } from '../../registers/impor/preview.ts';
import { printNumber } from '../../schema/numbers.ts';
import type { ImportWork } from './use-import.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly work: ImportWork;
}

const OPEN = '?';

export function UnitChoices({ preview, work }: Props) {
  const { unknown, units, mayLeaveUnit } = preview;
  const { now, look } = work;
  if (unknown.length === 0) return null;
  const open = unknown.filter(({ words }) => !(words in now.units));
  const decide = (words: string, choice: string) => {
    const others = Object.fromEntries(Object.entries(now.units).filter(([name]) => name !== words));
    look({ units: choice === OPEN ? others : { ...others, [words]: choice } });
  };
  const makeAll = () => look({ units: { ...now.units, ...Object.fromEntries(open.map(({ words }) => [words, 'new'])) } });
  return (
    <fieldset class="field decide">
      <legend>Unit yang belum ada di daftar unit</legend>
      {unknown.map(({ words, rows }, index) => (
        <div class="matched" key={words}>
          <label class="label" for={`unit-${index}`}>
            {words} <span class="opt">({printNumber(rows)} baris)</span>
          </label>
          <select
            id={`unit-${index}`}
            value={now.units[words] ?? OPEN}
            onChange={(event) => decide(words, event.currentTarget.value)}
          >
            <option value={OPEN}>(belum ditentukan)</option>
            <option value="new">Buat unit baru</option>
            {mayLeaveUnit && <option value="">Kosongkan unitnya</option>}
            {units.map(({ id, label }) => (
              <option key={id} value={id}>
                Pakai {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {open.length > 1 && (
        <button type="button" class="link" onClick={makeAll}>
          Buat {open.length} unit baru sekaligus
        </button>
      )}
    </fieldset>
  );
}

export function DuplicateChoice({ list, preview, work }: Props & { readonly list: ImportDescription }) {
  const { counts } = preview;
  const present = counts.undecided + counts.skip + counts.update;
  if (present === 0) return null;
  const ways = [
    ['skip', 'Lewati: yang ada di register tidak berubah'],
    ...(list.mayUpdate ? [['update', 'Perbarui: isi kolom yang dibawa menggantikan yang ada; sel kosong tidak menghapus']] : []),
  ] as const;
  return (
    <fieldset class="field decide checks">
      <legend>{printNumber(present)} baris sudah ada di register</legend>
      {ways.map(([way = '', words]) => (
        <label key={way}>
          <input
            type="radio"
            name="kembar"
            checked={work.now.duplicates === way}
            onChange={() => work.look({ duplicates: way as 'skip' | 'update' })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
