/** Google Forms of the workbench: made by scripts, kept with everything else, linked to a sheet of the workbook. */
import { randomInt, randomUUID } from 'node:crypto';
import type { Kernel, StoredForm } from '../kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { ApiError } from '../workbook/api-error.ts';
import { batchUpdate } from '../workbook/batch-update.ts';
import { sheetNumber } from '../workbook/sheet-ids.ts';

export function formsKernel(state: WorkbenchState, user: string): Kernel['forms'] {
  const find = (id: string) => state.forms().find((form) => form.id === id) ?? null;
  return {
    create: (title) => {
      const form: StoredForm = {
        id: randomUUID().replace(/-/g, ''),
        owner: user,
        title,
        description: '',
        confirmation: '',
        // Google's new forms must be published before anybody can answer.
        published: false,
        sheetId: null,
        questions: [],
      };
      state.record({ kind: 'form', form });
      return form;
    },
    get: find,
    ofSheet: (sheetId) => state.forms().find((form) => form.sheetId === sheetId) ?? null,
    change: (id, facts) => state.record({ kind: 'formChanged', id, facts }),
    putQuestion: (id, index, question) => state.record({ kind: 'formQuestion', id, index, question }),
    link: (id, spreadsheetId) => {
      const form = find(id);
      if (!form || spreadsheetId !== state.facts().spreadsheetId) throw new ApiError('Requested entity was not found.', 404);
      state.record({ kind: 'formChanged', id, facts: { sheetId: addResponseSheet(state, form) } });
    },
  };
}

/** What Google heads the column of the moment with, in an account that speaks English. */
export const STAMP_HEADER = 'Timestamp';
/** Room for answers that a new sheet has. */
const ROWS = 100;

/** A sheet in front of all others, "Form Responses 1" or the next free number. Gives its id. */
function addResponseSheet(state: WorkbenchState, form: StoredForm): number {
  const { getters } = state.grid.model;
  const ids = getters.getSheetIds();
  const titles = new Set(ids.map((id) => getters.getSheetName(id).toLowerCase()));
  let number = 1;
  while (titles.has(`form responses ${number}`)) number++;
  const sheetId = freshNumber([...ids.map(sheetNumber), ...state.forms().map((other) => other.sheetId ?? 0)]);
  const headers = [STAMP_HEADER, ...form.questions.map((question) => question.title)];
  const gridProperties = { rowCount: ROWS, columnCount: Math.max(26, headers.length), frozenRowCount: 1 };
  const target = {
    grid: state.grid,
    facts: state.facts,
    setFacts: (facts: object) => state.record({ kind: 'facts', facts }),
  };
  batchUpdate(target, {
    requests: [
      { addSheet: { properties: { sheetId, index: 0, title: `Form Responses ${number}`, gridProperties } } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: headers.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
  return sheetId;
}

/** Drawn by lot, as Google's are: the number of a form's sheet must not come again when the sheet was deleted. */
function freshNumber(taken: readonly number[]): number {
  for (;;) {
    const number = randomInt(100_000_000, 2_000_000_000);
    if (!taken.includes(number)) return number;
  }
}
