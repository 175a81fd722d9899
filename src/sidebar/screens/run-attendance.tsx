/** Who is in the room: one tick each while people come in, other marks beside it, guests by name. */
import { useState } from 'preact/hooks';
import type { Mark, Run, RunPerson } from '../../sops/lokmin/jalankan/run-view.ts';
import { holdsWords } from '../parts/holds-words.ts';
import type { RunDesk } from './run-desk.ts';
import { RunGuest } from './run-guest.tsx';

interface RunAttendanceProps {
  readonly run: Run;
  readonly desk: RunDesk;
}

const PRESENT: Mark = 'Hadir';
/** More than this are searched. */
const FEW = 8;

export function RunAttendance({ run, desk }: RunAttendanceProps) {
  const [words, setWords] = useState('');
  const { ticks, markNotes } = desk.state();
  const people = run.attendance.map((person) => ({ ...person, attendance: markOf(person, ticks) }));
  const present = people.filter(({ attendance }) => attendance === PRESENT).length;
  const unmarked = people.filter(({ attendance }) => attendance === null);
  const others = people.length - present - unmarked.length;
  const shown = people.filter(({ name, role }) => holdsWords(`${name} ${role}`, words));
  return (
    <section class="run-attendance" aria-labelledby="hadir-judul">
      <h2 id="hadir-judul">Kehadiran</h2>
      <p class="run-count">
        <b>{present}</b> dari {people.length} hadir
        <span class="who">
          {others > 0 && `${others} izin atau berhalangan · `}
          {unmarked.length} belum ditandai
        </span>
      </p>
      {markNotes.map((note) => (
        <p key={note} class="say warn" role="alert">
          ⚠ {note}
        </p>
      ))}
      {people.length > FEW && (
        <input
          type="search"
          aria-label="Cari peserta"
          placeholder="Cari peserta"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map((person) => (
          <li key={person.number}>
            <Ticked person={person} run={run} desk={desk} />
          </li>
        ))}
      </ul>
      {run.locked === null && (
        <>
          {unmarked.length > 0 && words === '' && (
            <button
              type="button"
              class="small"
              onClick={() => {
                for (const { number } of unmarked) desk.tick(number, PRESENT);
              }}
            >
              Tandai sisanya hadir ({unmarked.length})
            </button>
          )}
          <RunGuest desk={desk} />
        </>
      )}
    </section>
  );
}

function markOf({ number, attendance }: RunPerson, ticks: ReturnType<RunDesk['state']>['ticks']): Mark | null {
  const tick = ticks[number];
  return tick ? tick.attendance : attendance;
}

function Ticked({ person, run, desk }: RunAttendanceProps & { readonly person: RunPerson }) {
  const { number, name, role, attendance } = person;
  const isLocked = run.locked !== null;
  return (
    <>
      <label class="run-person">
        <input
          type="checkbox"
          checked={attendance === PRESENT}
          disabled={isLocked}
          onChange={(event) => desk.tick(number, event.currentTarget.checked ? PRESENT : null)}
        />
        {name}
      </label>
      <div class="run-role">
        <span class="who">{role}</span>
        {attendance !== PRESENT && (
          <select
            aria-label={`Keterangan: ${name}`}
            value={attendance ?? ''}
            disabled={isLocked}
            onChange={(event) => desk.tick(number, run.marks.find((mark) => mark === event.currentTarget.value) ?? null)}
          >
            <option value="">Belum</option>
            {run.marks.map((mark) => (
              <option key={mark} value={mark}>
                {mark}
              </option>
            ))}
          </select>
        )}
      </div>
    </>
  );
}
