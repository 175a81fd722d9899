/** `spreadsheets.batchUpdate`: requests in order, all or none, replies one by one. */
import { ApiError } from './api-error.ts';
import type { Grid } from './grid.ts';
import type { Dispatch } from './grid-plugins.ts';
import { locate } from './located-range.ts';
import { checkShape } from './requests/check-shape.ts';
import { REQUESTS } from './requests/index.ts';
import { REQUEST_SHAPES } from './requests/shapes.ts';
import type { SpreadsheetFacts } from './structure.ts';
import { getSpreadsheet } from './structure.ts';

type Body = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type Answer = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

/** What a request may do: look at the grid as earlier requests of the batch left it, and send commands. */
export interface RequestContext {
  readonly grid: Grid;
  /** Throws when the engine refuses for a reason other than "nothing changes". */
  run(type: string, payload: object): void;
  /** Works the formulas out anew, where requests before this one changed anything. The engine does so only after the batch. */
  evaluate(): void;
  setFacts(facts: Partial<SpreadsheetFacts>): void;
}

export type RequestHandler = (context: RequestContext, request: never) => object | undefined;

const HARMLESS = ['ValuesNotChanged', 'NoChanges', 'UnchangedSheetName'];

export interface BatchTarget {
  readonly grid: Grid;
  facts(): SpreadsheetFacts;
  setFacts(facts: Partial<SpreadsheetFacts>): void;
}

export function batchUpdate(target: BatchTarget, body: Body): Answer {
  const requests = body.requests ?? [];
  if (requests.length === 0) throw new ApiError('Must specify at least one request.');
  const returned = body.includeSpreadsheetInResponse ? (body.responseRanges ?? []) : [];
  const changedFacts: Partial<SpreadsheetFacts>[] = [];
  const replies = target.grid.change((dispatch) => {
    const context: RequestContext = {
      grid: target.grid,
      ...runner(dispatch),
      setFacts: (facts) => void changedFacts.push(facts),
    };
    const answers = requests.map((request, index) => handle(context, request, index));
    for (const range of returned) locate(target.grid, range);
    return answers;
  });
  for (const facts of changedFacts) target.setFacts(facts);
  const answer: Answer = { spreadsheetId: target.facts().spreadsheetId, replies };
  if (!body.includeSpreadsheetInResponse) return answer;
  const options = { ranges: returned, includeGridData: body.responseIncludeGridData === true };
  return { ...answer, updatedSpreadsheet: getSpreadsheet(target.grid, target.facts(), options) };
}

function handle(context: RequestContext, request: object, index: number): object {
  const set = Object.entries(request).filter(([, content]) => content !== null && content !== undefined);
  const [kind, content] = set[0] ?? [''];
  if (set.length !== 1)
    throw new ApiError(`Invalid requests[${index}]: exactly one request type must be set, found ${set.length}.`);
  const handler = Object.hasOwn(REQUESTS, kind) ? REQUESTS[kind] : undefined;
  if (!handler) throw new ApiError(`Invalid requests[${index}]: the workbench does not emulate "${kind}".`, 501);
  try {
    checkShape(content, REQUEST_SHAPES[kind] ?? {}, '');
    return handler(context, content as never) ?? {};
  } catch (error) {
    if (error instanceof ApiError) throw new ApiError(`Invalid requests[${index}].${kind}: ${error.message}`, error.code);
    throw error;
  }
}

function runner(dispatch: Dispatch): Pick<RequestContext, 'run' | 'evaluate'> {
  let isStale = false;
  return {
    run: (type, payload) => {
      const result = dispatch(type, payload);
      const reasons = result.isSuccessful ? [] : result.reasons.filter((reason) => !HARMLESS.includes(reason));
      if (reasons.length > 0) throw new ApiError(`${type} was refused: ${reasons.join(', ')}`);
      isStale = true;
    },
    evaluate: () => {
      if (isStale) dispatch('EVALUATE_CELLS', {});
      isStale = false;
    },
  };
}
