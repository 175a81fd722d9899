/** The page of a form, for the public: plain HTML that works on a phone and without scripts. */
import type { FormQuestion, StoredForm } from '../kernel.ts';
import type { CheckedAnswers } from './check-answers.ts';
import { fieldNames } from './check-answers.ts';
import { FORM_STYLE } from './form-style.ts';

/** The questions; after a refused answer with what was given and what is wrong with it. */
export function formPage(form: StoredForm, checked: CheckedAnswers = { answers: [], problems: [] }): string {
  const names = fieldNames(form);
  const messageOf = (index: number) => checked.problems.find((problem) => problem.index === index)?.message ?? null;
  const fields = form.questions.map((question, index) =>
    fieldOf({ question, index, name: names[index] ?? '', values: checked.answers[index] ?? [], problem: messageOf(index) }),
  );
  const legend = form.questions.some(({ required }) => required)
    ? '<p class="legend"><span class="mark" aria-hidden="true">*</span> Wajib dijawab</p>'
    : '';
  const title = checked.problems.length > 0 ? `Perlu diperbaiki: ${form.title}` : form.title;
  return page(
    title,
    `<header><h1>${escaped(form.title)}</h1>${paragraphs(form.description)}${legend}</header>
${summary(form, checked)}
<form method="post" action="/form/${form.id}" novalidate>
${fields.join('\n')}
<button type="submit">Kirim</button>
</form>`,
  );
}

export function confirmationPage(form: StoredForm): string {
  const words = form.confirmation === '' ? 'Jawaban Anda sudah kami terima.' : form.confirmation;
  return page(
    `Terkirim: ${form.title}`,
    `<header role="status"><h1>${escaped(form.title)}</h1>${paragraphs(words)}</header>
<p><a class="again" href="/form/${form.id}">Kirim jawaban lain</a></p>`,
  );
}

export function closedPage(form: StoredForm | null): string {
  const [title, words] = form
    ? [form.title, 'Formulir ini sedang tidak menerima jawaban. Hubungi puskesmas bila Anda ingin menyampaikan sesuatu.']
    : ['Formulir tidak ditemukan', 'Alamat ini bukan alamat formulir. Periksa kembali tautannya.'];
  return page(title, `<header><h1>${escaped(title)}</h1>${paragraphs(words)}</header>`);
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${FORM_STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>`;
}

function summary({ questions }: StoredForm, { problems }: CheckedAnswers): string {
  if (problems.length === 0) return '';
  const lines = problems.map(
    ({ index, message }) => `<li><a href="#q${index}">${escaped(questions[index]?.title ?? '')}</a>: ${escaped(message)}</li>`,
  );
  return `<div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-title">
<h2 id="summary-title">Jawaban belum terkirim</h2><p>Perbaiki isian berikut, lalu tekan Kirim lagi.</p><ul>${lines.join('')}</ul></div>`;
}

interface FieldView {
  readonly question: FormQuestion;
  readonly index: number;
  readonly name: string;
  readonly values: readonly string[];
  readonly problem: string | null;
}

function fieldOf(view: FieldView): string {
  const { question, index, problem } = view;
  const isGroup = question.type === 'MULTIPLE_CHOICE' || question.type === 'CHECKBOX';
  const help = question.help === '' ? '' : `<p class="help" id="help${index}">${escaped(question.help)}</p>`;
  const error = problem === null ? '' : `<p class="error" id="error${index}">${escaped(problem)}</p>`;
  const mark = question.required ? ' <span class="mark" aria-hidden="true">*</span><span class="unseen">(wajib)</span>' : '';
  const title = `${escaped(question.title)}${mark}`;
  const kind = `field${problem === null ? '' : ' wrong'}`;
  if (isGroup)
    return `<fieldset class="${kind}"${describedBy(view)}><legend>${title}</legend>${help}${error}${options(view)}</fieldset>`;
  return `<div class="${kind}"><label for="q${index}">${title}</label>${help}${error}${control(view)}</div>`;
}

/** Help and error are read out with the field. */
function describedBy({ question, index, problem }: FieldView): string {
  const ids = [...(question.help === '' ? [] : [`help${index}`]), ...(problem === null ? [] : [`error${index}`])];
  return ids.length === 0 ? '' : ` aria-describedby="${ids.join(' ')}"`;
}

function control(view: FieldView): string {
  const { question, index, name, values, problem } = view;
  const [value = ''] = values;
  const common = `id="q${index}" name="${escaped(name)}"${describedBy(view)}${question.required ? ' aria-required="true"' : ''}${
    problem === null ? '' : ' aria-invalid="true"'
  }`;
  if (question.type === 'PARAGRAPH_TEXT') return `<textarea ${common} rows="5">\n${escaped(value)}</textarea>`;
  if (question.type === 'LIST') {
    const choices = question.choices.map(
      (choice) => `<option${choice === value ? ' selected' : ''} value="${escaped(choice)}">${escaped(choice)}</option>`,
    );
    return `<select ${common}><option value="">Pilih …</option>${choices.join('')}</select>`;
  }
  return `<input ${common} ${inputType(question)} value="${escaped(value)}">`;
}

/** The keyboard that a phone offers. */
function inputType({ type, check }: FormQuestion): string {
  if (type === 'DATE') return 'type="date"';
  if (type === 'TIME') return 'type="time"';
  switch (check?.kind) {
    case 'email':
      return 'type="email" autocomplete="email"';
    case 'url':
      return 'type="url"';
    case 'number':
    case 'wholeNumber':
    case 'between':
      return 'type="text" inputmode="decimal"';
    default:
      return 'type="text"';
  }
}

function options({ question, index, name, values }: FieldView): string {
  const type = question.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  // A radio button once marked cannot be taken back; so not answering is a choice, too.
  const none = type === 'radio' && !question.required ? [{ value: '', text: 'Tidak menjawab' }] : [];
  return [...question.choices.map((choice) => ({ value: choice, text: choice })), ...none]
    .map(({ value, text }, place) => {
      const id = place === 0 ? `q${index}` : `q${index}-${place}`;
      const isOn = values.includes(value);
      return `<label class="option" for="${id}"><input type="${type}" id="${id}" name="${escaped(name)}" value="${escaped(value)}"${
        isOn ? ' checked' : ''
      }><span>${escaped(text)}</span></label>`;
    })
    .join('');
}

function paragraphs(text: string): string {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return parts.map((part) => `<p>${escaped(part).replace(/\n/g, '<br>')}</p>`).join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
