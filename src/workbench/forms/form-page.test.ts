/** The page of a form as HTML. How it looks and sounds is seen in the browser, in server/public-form.test.ts. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAnswers } from './check-answers.ts';
import { EXAMPLE_FORM, question } from './form.examples.ts';
import { closedPage, confirmationPage, formPage } from './form-page.ts';

test('nothing that staff or the public wrote becomes markup', () => {
  fc.assert(
    fc.property(fc.constantFrom('<script>', '"><b x="', "'&<", '</textarea><i>', '</title><u>'), (text) => {
      const asked = question('PARAGRAPH_TEXT', text, { help: text });
      const form = {
        ...EXAMPLE_FORM,
        title: text,
        description: text,
        confirmation: text,
        questions: [asked, question('LIST', 'Unit', { choices: [text] }), question('TEXT', 'Nama')],
      };
      const checked = { ...checkAnswers(form, { [text]: [text], Nama: [text] }), problems: [{ index: 0, message: text }] };
      for (const html of [formPage(form, checked), confirmationPage(form), closedPage(form)])
        expect(html).not.toMatch(/<script>|<b x|<i>|<u>|'&</);
    }),
  );
});

test('what was typed is kept, and each error stands in the summary and at its field', () => {
  const html = formPage(
    EXAMPLE_FORM,
    checkAnswers(EXAMPLE_FORM, {
      'Jenis umpan balik': ['Saran'],
      'E-mail': ['bukan surel'],
      'Boleh dihubungi lewat': ['WA'],
      Unit: ['Apotek'],
    }),
  );

  expect(html).toContain('value="Saran" checked');
  expect(html).toContain('value="WA" checked');
  expect(html).toContain('<option selected value="Apotek">');
  expect(html).toContain('value="bukan surel"');
  expect(html).toContain('<a href="#q3">E-mail</a>: Tulis alamat e-mail.');
  expect(html).toContain('<p class="error" id="error3">Tulis alamat e-mail.</p>');
  expect(html).toMatch(/id="q3"[^>]* aria-describedby="help3 error3"[^>]* aria-invalid="true"/);
});

test('a text that begins with a line break keeps it', () => {
  const html = formPage(EXAMPLE_FORM, { answers: [[], ['\nsatu']], problems: [{ index: 0, message: 'x' }] });
  expect(html).toContain('rows="5">\n\nsatu</textarea>');
});
