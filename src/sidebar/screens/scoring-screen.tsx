/** The scoring of a PKP assessment, variable by variable; going from one to the next asks the server nothing. Source: PKP-1, PKP-4, PKP-5. */
import { useEffect } from 'preact/hooks';
import type { Scoring, ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import { ScoreForm } from './score-form.tsx';
import type { UnsavedChoices } from './scoring.ts';
import { missingAbove, variableAt, waysFrom } from './scoring.ts';
import { ScoringFooter } from './scoring-footer.tsx';
import { ScoringHead } from './scoring-head.tsx';
import { ScoringNotes } from './scoring-notes.tsx';
import { ScoringRtl } from './scoring-rtl.tsx';
import { Shown } from './scoring-shown.tsx';
import type { LoadedScoring, ScoreDesk } from './use-scoring.ts';
import { useLoadedScoring, useScoreDesk } from './use-scoring.ts';

interface ScoringScreenProps {
  readonly record: string;
  /** Empty: where there is something to do. */
  readonly code: string;
  readonly isWide: boolean;
}

export function ScoringScreen(props: ScoringScreenProps) {
  const loaded = useLoadedScoring(props.record);
  const { scoring, restored, reply, again } = loaded;
  const unsaved = scoring?.locked === null ? restored : NONE;
  const variable = scoring && unsaved && variableAt(scoring.variables, props.code, unsaved);
  if (scoring && unsaved && variable)
    return <OpenScoring {...props} {...loaded} scoring={scoring} restored={unsaved} variable={variable} />;
  return (
    <Page title="Penilaian" crumbs={crumbsTo(props.record)}>
      {reply && !reply.ok ? <Failure reply={reply} retry={again} /> : <Loading />}
    </Page>
  );
}

const NONE: UnsavedChoices = {};

export function crumbsTo(record: string, title = record) {
  return [HOME, { caption: 'PKP', route: 'sop/pkp' }, { caption: title, route: routeTo('sop', 'pkp', record) }];
}

type OpenScoringProps = ScoringScreenProps &
  LoadedScoring & { readonly scoring: Scoring; readonly restored: UnsavedChoices; readonly variable: ScoringVariable };

function OpenScoring(props: OpenScoringProps) {
  const { record, scoring, variable, reply } = props;
  const desk = useScoreDesk(props);
  const { refusals } = desk.saving;
  const { moveTo, openForm } = useMoves(record, variable.code, desk);
  const ways = waysFrom(scoring.variables, variable.code);
  const isLocked = scoring.locked !== null;
  return (
    <Page
      title={`${variable.code} ${variable.variable}`}
      subject={variable.code}
      crumbs={crumbsTo(record, scoring.title)}
      sub={<ScoringHead {...props} />}
      footer={<ScoringFooter ways={ways} desk={desk} isReading={reply === null} moveTo={moveTo} />}
    >
      {reply && !reply.ok && <Failure reply={reply} retry={props.again} />}
      {reply && <Problems problems={reply.problems} />}
      <ScoringNotes scoring={scoring} variable={variable} desk={desk} moveTo={moveTo} />
      {refusals.length > 0 && <ErrorSummary refusals={refusals} reveal={() => {}} />}
      <div class="scoring" key={variable.code}>
        <ScoreForm variable={variable} desk={desk} isLocked={isLocked} next={() => moveTo(ways.after)} />
        <div>
          <Shown variable={variable} score={desk.choice.score} isLocked={isLocked} openForm={openForm} />
          <ScoringRtl
            scoring={scoring}
            variable={variable}
            missing={missingAbove(variable, desk.choice.score)}
            reload={desk.reload}
          />
        </div>
      </div>
    </Page>
  );
}

/** Going elsewhere saves first. Behind the last variable is the assessment itself. */
function useMoves(record: string, code: string, { saveThen }: ScoreDesk) {
  const { go, replace, arrival, route } = useNavigation();
  const routeOf = (variable: string) => routeTo('nilai', 'pkp', record, variable);
  useEffect(() => {
    // The way back from a form leads to this variable, whatever is the first unscored one by then.
    if (route !== routeOf(code)) replace(routeOf(code), arrival);
  }, [route, code]);
  return {
    moveTo: (next: string | null) => saveThen(() => (next === null ? go(routeTo('sop', 'pkp', record)) : replace(routeOf(next)))),
    openForm: (form: string) => saveThen(() => go(routeTo('form', form, record, code))),
  };
}
