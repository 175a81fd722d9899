/** The whole guide as data: what the sidebar's guide screen and the help of every form tell. Worked out when the product is built. */
import { COMMON_QUESTIONS, HOW_IT_WORKS, WHEN_REFUSED } from './common-questions.ts';
import type { FormHelp } from './form-help.ts';
import { helpFor } from './form-help.ts';
import type { SheetGuide } from './sheet-guide.ts';
import { sheetGuides } from './sheet-guide.ts';
import type { SopGuide } from './sop-guide.ts';
import { sopGuide } from './sop-guide.ts';
import type { GuideSources } from './sources.ts';
import { formsOf } from './sources.ts';

export interface Guide {
  readonly howItWorks: readonly string[];
  readonly whenRefused: readonly string[];
  readonly sops: readonly SopGuide[];
  readonly forms: readonly FormHelp[];
  readonly sheets: readonly Omit<SheetGuide, 'table'>[];
  readonly questions: typeof COMMON_QUESTIONS;
}

export function guideOf(sources: GuideSources): Guide {
  return {
    howItWorks: HOW_IT_WORKS,
    whenRefused: WHEN_REFUSED,
    sops: sources.sops.map((sop) => sopGuide(sop, sources)),
    forms: formsOf(sources).map((form) => helpFor(form, sources)),
    sheets: sheetGuides(sources).map(({ table: _table, ...told }) => told),
    questions: COMMON_QUESTIONS,
  };
}
