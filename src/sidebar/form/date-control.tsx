/** A date as people here write it (8/10/2026), read back in words; a calendar for those who prefer to pick. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDate, parseDate, printDay, printShortDate } from '../../schema/dates.ts';
import type { ControlProps } from './field-view.tsx';

export function DateControl({ field, id, value, describedBy, invalid, disabled, change }: ControlProps) {
  const date = typeof value === 'string' && isDate(value) ? value : '';
  const [text, setText] = useState(date === '' ? String(value ?? '') : printShortDate(date));
  const picker = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // A value that came from elsewhere: loaded, restored, picked.
    if (date !== '' && parseDate(text) !== date) setText(printShortDate(date));
  }, [date]);
  const type = (typed: string) => {
    setText(typed);
    change(parseDate(typed) ?? typed);
  };
  return (
    <>
      <span class="affixed">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder="tgl/bln/tahun"
          disabled={disabled}
          value={text}
          required={!field.optional}
          aria-describedby={[describedBy, `${id}-kata`].filter(Boolean).join(' ')}
          aria-invalid={invalid}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => date !== '' && setText(printShortDate(date))}
        />
        <button
          type="button"
          class="small"
          disabled={disabled}
          aria-label={`Pilih ${field.label} dari kalender`}
          onClick={() => picker.current?.showPicker()}
        >
          ▦
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={date}
          onChange={(event) => {
            const picked = event.currentTarget.value;
            if (picked !== '') type(printShortDate(picked));
          }}
        />
      </span>
      <p class="hint" id={`${id}-kata`} aria-live="polite">
        {date === '' ? '' : printDay(date)}
      </p>
    </>
  );
}
