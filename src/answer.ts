/** What passes between the sidebar and the server: answers to `call`, and what the home screen shows. Types only. */
import type { CellProblem, HostErrorCode } from './host/host.ts';
import type { Refusal } from './schema/index.ts';
import type { Notice } from './sops/sop.ts';

export type Answer =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly CellProblem[] }
  | {
      readonly ok: false;
      readonly refusals: readonly Refusal[];
      /** `refused`: correct and send again. `conflict`: load the newest values. Others: the outside failed. */
      readonly code: 'refused' | 'conflict' | HostErrorCode | 'unexpected';
      readonly problems: readonly CellProblem[];
    };

export interface Home {
  readonly office: string;
  readonly user: string;
  readonly notices: readonly Notice[];
}
