/** Google Forms for the public: made from a plan and linked to this workbook, so that answers arrive in a sheet of it. */
import type { FormItem, FormTextValidation } from '../../schema/form-item.ts';
import type { Actor, CreatedForm, FormPlan } from '../host.ts';
import { HostError } from '../host.ts';
import { actor, addressOf } from './user.ts';

/** The function in main.ts that the trigger calls. */
export const TRIGGER_FUNCTION = 'tanggapanMasuk';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Newer than the published types. */
interface Publishing {
  supportsAdvancedResponderPermissions?(): boolean;
  setPublished?(enabled: boolean): unknown;
}

/**
 * Makes the form, open to everybody who has its link, without sign-in. The trigger comes first: when that is refused, no half form
 * is left. Refuses with `HostError('form')`, whatever Google's reason.
 */
export function createForm(plan: FormPlan, withTrigger = true): CreatedForm {
  if (withTrigger) installTrigger();
  try {
    const present = new Set(sheets().map((sheet) => sheet.getSheetId()));
    const form = FormApp.create(plan.title);
    form.setDescription(plan.description).setConfirmationMessage(plan.confirmation);
    for (const item of plan.items) addItem(form, item);
    openToEverybody(form);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    const sheet = newSheet(form.getId(), present);
    hide(sheet);
    return { id: form.getId(), link: form.getPublishedUrl(), editLink: form.getEditUrl(), sheetId: sheet.getSheetId() };
  } catch (error) {
    throw new HostError(
      'form',
      `Formulir Google “${plan.title}” tidak selesai dibuat. Hapus formulir dengan judul itu di Google Drive bila sudah ada, lalu coba lagi.`,
      error,
    );
  }
}

/** Who takes answers in when the trigger runs: nobody is at the keyboard, the one who made the form is answerable. */
export function triggerOwner(): Actor {
  const email = addressOf(() => Session.getEffectiveUser());
  const name = email === '' ? actor().name : email;
  return { email, name: name === '' ? 'Formulir Google' : name };
}

/** Makes the trigger of whoever acts, unless it is there. */
export function installTrigger(): void {
  try {
    if (hasTrigger()) return;
    ScriptApp.newTrigger(TRIGGER_FUNCTION).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
  } catch (error) {
    throw new HostError(
      'form',
      'Admen tidak boleh memasang pemicu untuk tanggapan formulir. Hapus pemicu yang tidak dipakai di proyek Apps Script (menu Pemicu), beri izin yang diminta Google, lalu coba lagi.',
      error,
    );
  }
}

/** Google shows everybody only her own triggers. */
export function hasTrigger(): boolean {
  return ScriptApp.getProjectTriggers().some(
    (trigger) =>
      trigger.getHandlerFunction() === TRIGGER_FUNCTION && trigger.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT,
  );
}

function openToEverybody(form: Form & Publishing): void {
  form.setCollectEmail(false).setLimitOneResponsePerUser(false).setAllowResponseEdits(false);
  try {
    form.setRequireLogin(false);
  } catch {
    // Only Workspace accounts have this setting; a form of any other account asks for no sign-in.
  }
  // Since 2026 a new form may begin unpublished; older ones do not know the state.
  if (form.supportsAdvancedResponderPermissions?.() === true) form.setPublished?.(true);
}

function addItem(form: Form, item: FormItem): void {
  emptyItem(form, item).setTitle(item.title).setHelpText(item.help).setRequired(item.required);
}

/** The item with what only its kind has. */
function emptyItem(form: Form, item: FormItem) {
  switch (item.type) {
    case 'TEXT': {
      const added = form.addTextItem();
      return item.validation ? added.setValidation(textValidation(item.validation)) : added;
    }
    case 'PARAGRAPH_TEXT': {
      const added = form.addParagraphTextItem();
      const validation = item.validation && paragraphValidation(item.validation);
      return validation ? added.setValidation(validation) : added;
    }
    case 'DATE':
      return form.addDateItem();
    case 'TIME':
      return form.addTimeItem();
    case 'MULTIPLE_CHOICE':
      return form.addMultipleChoiceItem().setChoiceValues([...item.choices]);
    case 'LIST':
      return form.addListItem().setChoiceValues([...item.choices]);
    case 'CHECKBOX':
      return form.addCheckboxItem().setChoiceValues([...item.choices]);
  }
}

/** A question has one condition: whether a number is whole is checked when the answer is taken in. */
function textValidation(validation: FormTextValidation): GoogleAppsScript.Forms.TextValidation {
  const builder = FormApp.createTextValidation().setHelpText(validation.message);
  switch (validation.rule) {
    case 'email':
      return builder.requireTextIsEmail().build();
    case 'url':
      return builder.requireTextIsUrl().build();
    case 'number':
      return builder.requireNumberBetween(validation.min, validation.max).build();
    case 'maxLength':
      return builder.requireTextLengthLessThanOrEqualTo(validation.length).build();
    case 'pattern':
      return builder.requireTextMatchesPattern(validation.pattern).build();
  }
}

/** Long answers can be checked for length and pattern only. */
function paragraphValidation(validation: FormTextValidation): GoogleAppsScript.Forms.ParagraphTextValidation | null {
  const builder = FormApp.createParagraphTextValidation().setHelpText(validation.message);
  if (validation.rule === 'maxLength') return builder.requireTextLengthLessThanOrEqualTo(validation.length).build();
  if (validation.rule === 'pattern') return builder.requireTextMatchesPattern(validation.pattern).build();
  return null;
}

/** Google may need a moment until the sheet is seen here. */
const LOOKS = 5;
const PAUSE_MS = 1000;

/** The sheet that Google added: the one that tells the form's address, or else the one that was not there before. */
function newSheet(formId: string, present: ReadonlySet<number>): Sheet {
  for (let look = 1; look <= LOOKS; look++) {
    SpreadsheetApp.flush();
    const added = sheets().filter((sheet) => !present.has(sheet.getSheetId()));
    const found = added.find((sheet) => (sheet.getFormUrl() ?? '').includes(formId)) ?? added[0];
    if (found) return found;
    if (look < LOOKS) Utilities.sleep(PAUSE_MS);
  }
  throw new Error(`The form ${formId} has no sheet in this spreadsheet.`);
}

/** It holds names and numbers of the public, whatever they agreed to: nobody needs it before their eyes. */
function hide(sheet: Sheet): void {
  try {
    sheet.hideSheet();
  } catch (error) {
    // The form stands and takes answers: one that cannot be hidden is still better than half a form.
    console.warn(`The sheet ${sheet.getName()} could not be hidden: ${String(error)}`);
  }
}

function sheets(): Sheet[] {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets();
}
