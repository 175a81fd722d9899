/** FormApp's validations of text answers: one condition each, with words for when it fails. */
import type { FormQuestion, TextCheck } from '../kernel.ts';
import { emulated } from './strict.ts';

type TextBuilder = GoogleAppsScript.Forms.TextValidationBuilder;
type ParagraphBuilder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;
type Checked = Pick<FormQuestion, 'check' | 'checkHelp'>;

const built = new WeakMap<object, Checked>();

/** What a built validation asks for. Refuses what no builder of this service made. */
export function checkOf(validation: object): Checked {
  const checked = built.get(validation);
  if (!checked) throw new Error('The parameters (Object) do not match the method signature for setValidation.');
  return checked;
}

export function textCheckBuilder(): TextBuilder {
  const { require: asks, rest } = builder(() => self);
  const self: TextBuilder = emulated<TextBuilder>('TextValidationBuilder', {
    ...rest('TextValidation'),
    requireNumber: () => asks({ kind: 'number' }),
    requireWholeNumber: () => asks({ kind: 'wholeNumber' }),
    requireNumberBetween: (min, max) => {
      if (min > max) throw new Error('Exception: The start of the range must not be above its end.');
      return asks({ kind: 'between', min, max });
    },
    requireTextIsEmail: () => asks({ kind: 'email' }),
    requireTextIsUrl: () => asks({ kind: 'url' }),
    requireTextLengthLessThanOrEqualTo: (length) => asks({ kind: 'atMost', length }),
    requireTextMatchesPattern: (pattern) => asks({ kind: 'pattern', pattern: checkedPattern(pattern) }),
  });
  return self;
}

export function paragraphCheckBuilder(): ParagraphBuilder {
  const { require: asks, rest } = builder(() => self);
  const self: ParagraphBuilder = emulated<ParagraphBuilder>('ParagraphTextValidationBuilder', {
    ...rest('ParagraphTextValidation'),
    requireTextLengthLessThanOrEqualTo: (length) => asks({ kind: 'atMost', length }),
    requireTextMatchesPattern: (pattern) => asks({ kind: 'pattern', pattern: checkedPattern(pattern) }),
  });
  return self;
}

function builder<B>(self: () => B) {
  let check: TextCheck | null = null;
  let checkHelp = '';
  return {
    require: (asked: TextCheck): B => {
      // A question of Google Forms has one condition; which of two would count is not documented.
      if (check) throw new Error('The workbench does not emulate a validation with two conditions.');
      check = asked;
      return self();
    },
    rest: (name: string) => ({
      setHelpText: (text: string): B => {
        checkHelp = text;
        return self();
      },
      build: () => {
        if (!check) throw new Error('Exception: The validation has no condition.');
        const validation = emulated<object>(name, {});
        built.set(validation, { check, checkHelp });
        return validation;
      },
    }),
  };
}

/** Google's patterns are RE2: what that cannot do is refused. */
function checkedPattern(pattern: string): string {
  if (/\(\?(?:<?[=!]|>)|\\[1-9]/.test(pattern)) throw new Error(`Exception: Invalid regular expression: ${pattern}`);
  new RegExp(pattern, 'u');
  return pattern;
}
