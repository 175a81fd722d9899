/** FormApp, as far as making a form and linking it to the workbook needs it. Refuses what Google refuses on a consumer account. */
import type { FormFacts, FormQuestion, StoredForm, SyncKernel } from '../kernel.ts';
import { checkOf, paragraphCheckBuilder, textCheckBuilder } from './form-checks.ts';
import { emulated, enumeration } from './strict.ts';

type App = GoogleAppsScript.Forms.FormApp;
type TextItem = GoogleAppsScript.Forms.TextItem;

/** Newer than the published types: a form is published before anybody can answer it. */
interface Publishing {
  supportsAdvancedResponderPermissions(): boolean;
  setPublished(enabled: boolean): Form;
}
type Form = GoogleAppsScript.Forms.Form & Publishing;

/** What all kinds of items may have; each is given only what is its own. */
type Item = TextItem & { setChoiceValues(choices: string[]): Item };

export function formApp(kernel: SyncKernel): App {
  return emulated<App>('FormApp', {
    DestinationType: enumeration<App['DestinationType']>('FormApp.DestinationType', 'SPREADSHEET'),
    create: (title: string) => {
      if (title === '') throw new Error('The parameters (String) must not be empty: FormApp.create.');
      return form(kernel, kernel.forms.create(title));
    },
    createTextValidation: textCheckBuilder,
    createParagraphTextValidation: paragraphCheckBuilder,
  });
}

/** What `Sheet.getFormUrl` tells: not the address for the public. */
export function formUrl({ id }: Pick<StoredForm, 'id'>): string {
  return `https://docs.google.com/forms/d/${id}/viewform`;
}

function form(kernel: SyncKernel, { id }: StoredForm): Form {
  const change = (facts: Partial<FormFacts>): Form => {
    kernel.forms.change(id, facts);
    return self;
  };
  const add = (type: FormQuestion['type'], kind: string) => () => {
    const stored = kernel.forms.get(id);
    if (stored?.sheetId !== null) throw new Error('The workbench does not emulate adding questions to a form that is linked.');
    return item(kernel, stored, type, kind) as never;
  };
  /** Settings that the page of the workbench has only in one way, which is also Google's own beginning. */
  const only =
    (name: string, value: boolean) =>
    (asked: boolean): Form => {
      if (asked !== value) throw new Error(`The workbench does not emulate Form.${name}(${asked}).`);
      return self;
    };
  const self: Form = emulated<Form>('Form', {
    getId: () => id,
    getPublishedUrl: () => `https://docs.google.com/forms/d/e/${id}/viewform`,
    getEditUrl: () => `https://docs.google.com/forms/d/${id}/edit`,
    setDescription: (description) => change({ description }),
    setConfirmationMessage: (confirmation) => change({ confirmation }),
    setCollectEmail: only('setCollectEmail', false),
    setLimitOneResponsePerUser: only('setLimitOneResponsePerUser', false),
    setAllowResponseEdits: only('setAllowResponseEdits', false),
    setRequireLogin: () => {
      throw new Error('Exception: This feature is only available to Google Workspace users.');
    },
    supportsAdvancedResponderPermissions: () => true,
    setPublished: (published) => change({ published }),
    addTextItem: add('TEXT', 'TextItem'),
    addParagraphTextItem: add('PARAGRAPH_TEXT', 'ParagraphTextItem'),
    addDateItem: add('DATE', 'DateItem'),
    addTimeItem: add('TIME', 'TimeItem'),
    addMultipleChoiceItem: add('MULTIPLE_CHOICE', 'MultipleChoiceItem'),
    addListItem: add('LIST', 'ListItem'),
    addCheckboxItem: add('CHECKBOX', 'CheckboxItem'),
    setDestination: (type, spreadsheetId) => {
      if (String(type) !== 'SPREADSHEET')
        throw new Error(`The workbench does not emulate Form.setDestination to ${String(type)}.`);
      kernel.forms.link(id, spreadsheetId);
      return self;
    },
  });
  return self;
}

const NEW_QUESTION = { title: '', help: '', required: false, choices: [], check: null, checkHelp: '' };

function item(kernel: SyncKernel, { id, questions }: StoredForm, type: FormQuestion['type'], kind: string): Item {
  const index = questions.length;
  let question: FormQuestion = { ...NEW_QUESTION, type };
  const change = (changes: Partial<FormQuestion>): Item => {
    question = { ...question, ...changes };
    kernel.forms.putQuestion(id, index, question);
    return self;
  };
  const self: Item = emulated<Item>(kind, {
    setTitle: (title) => change({ title }),
    setHelpText: (help) => change({ help }),
    setRequired: (required) => change({ required }),
    ...((type === 'TEXT' || type === 'PARAGRAPH_TEXT') && {
      setValidation: (validation: GoogleAppsScript.Forms.TextValidation) => change(checkOf(validation)),
    }),
    ...(['MULTIPLE_CHOICE', 'LIST', 'CHECKBOX'].includes(type) && {
      setChoiceValues: (choices: string[]) => change({ choices: checkedChoices(choices) }),
    }),
  });
  change({});
  return self;
}

function checkedChoices(choices: readonly string[]): readonly string[] {
  if (choices.length === 0) throw new Error('Exception: The choices of a question must not be empty.');
  if (choices.some((choice) => choice === '')) throw new Error('Exception: A choice must have a value.');
  if (new Set(choices).size < choices.length) throw new Error('Exception: Questions cannot have duplicate choice values.');
  return [...choices];
}
