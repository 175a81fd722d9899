/** The use cases of handing matters to other meetings, by the names under which the sidebar calls them. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { bringQuarterMatters, loadQuarterMatters } from './bring-quarter-matters.ts';
import { bringReviewMatters, loadReviewMatters } from './bring-review-matters.ts';

export const matterUseCases: Readonly<Record<string, UseCase>> = {
  'lokmin.loadQuarterMatters': query(loadQuarterMatters),
  'lokmin.bringQuarterMatters': command(bringQuarterMatters),
  'lokmin.loadReviewMatters': query(loadReviewMatters),
  'lokmin.bringReviewMatters': command(bringReviewMatters),
};
