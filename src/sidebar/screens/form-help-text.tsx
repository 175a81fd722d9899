/** What the help of a form says: the step it serves, what is asked and what becomes of it, what to do when something is refused. */
import { useRef, useState } from 'preact/hooks';
import type { FieldHelp, FormHelp, StepHelp } from '../../sops/panduan/form-help.ts';
import { guide } from '../guide-entries.ts';
import { useNavigation } from '../routes.ts';
import { Fact } from './guide-lists.tsx';
import { guideRoute } from './guide-search.ts';

export function FormHelpText({ id }: { readonly id: string }) {
  const help = guide.forms.find((candidate) => candidate.id === id);
  if (!help) return null;
  return (
    <section class="help" aria-label="Bantuan formulir">
      {help.roles.map((role) => (
        <p key={role}>{role}</p>
      ))}
      <Steps steps={help.steps} />
      <Fields help={help} />
      <details>
        <summary>Bila isian ditolak</summary>
        {guide.whenRefused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
      {help.saving.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly StepHelp[] }) {
  const [first, ...others] = steps;
  if (!first) return null;
  return (
    <>
      <StepCard step={first} />
      {others.length > 0 && (
        <details>
          <summary>Juga untuk {others.length} langkah lain</summary>
          {others.map((step) => (
            <StepCard key={step.sop.id + step.name} step={step} />
          ))}
        </details>
      )}
    </>
  );
}

function StepCard({ step }: { readonly step: StepHelp }) {
  const { go } = useNavigation();
  const { sop, name, text, by, before, after } = step;
  return (
    <div class="say">
      <b>{name}</b>
      <span class="who">{sop.source}</span>
      <blockquote>{text}</blockquote>
      <dl>
        <Fact label="Pelaksana" text={by} />
        <Fact label="Sebelumnya" text={before} />
        <Fact label="Sesudahnya" text={after} />
      </dl>
      <button type="button" class="link" onClick={() => go(guideRoute('kegiatan', sop.id))}>
        Panduan {sop.title}
      </button>
    </div>
  );
}

/** So many fields are told at once; more wait until they are asked for. */
const FEW_FIELDS = 8;

function Fields({ help }: { readonly help: FormHelp }) {
  const { fields } = help;
  return (
    <details open={fields.length <= FEW_FIELDS}>
      <summary>Yang diisi ({fields.length})</summary>
      <ul class="asked">
        {fields.map((field) => (
          <FieldLine key={field.label} field={field} />
        ))}
      </ul>
    </details>
  );
}

function FieldLine({ field }: { readonly field: FieldHelp }) {
  const { label, hint, need, format, places, papers, items } = field;
  return (
    <li>
      <b>{label}</b> <span class="opt">({need})</span>
      {hint !== '' && <p>{hint}</p>}
      <p>{format}.</p>
      {places.length > 0 && (
        <p class="who">Tersimpan di lembar {places.map(({ sheet, within }) => `${sheet}, ${within}`).join('; lembar ')}.</p>
      )}
      {papers.length > 0 && <Papers label={label} papers={papers} />}
      {items.length > 0 && (
        <ul class="asked">
          {items.map((item) => (
            <FieldLine key={item.label} field={item} />
          ))}
        </ul>
      )}
    </li>
  );
}

const FIRST_PAPERS = 3;

/** Which documents have a tag of this name. */
function Papers({ label, papers }: { readonly label: string; readonly papers: readonly string[] }) {
  const [isOpen, setOpen] = useState(papers.length <= FIRST_PAPERS + 1);
  const line = useRef<HTMLParagraphElement>(null);
  // The button goes; the focus stays where it was.
  const open = () => {
    setOpen(true);
    line.current?.focus();
  };
  const shown = isOpen ? papers : papers.slice(0, FIRST_PAPERS);
  return (
    <p class="who" ref={line} tabIndex={-1}>
      Penanda {`{${label}}`} di: {shown.join(', ')}
      {isOpen ? (
        '.'
      ) : (
        <>
          {' '}
          <button type="button" class="link" onClick={open}>
            dan {papers.length - FIRST_PAPERS} lainnya
          </button>
        </>
      )}
    </p>
  );
}
