/** What a form asks back before it saves: each answer a card; it takes the focus, and Escape leads back to the form. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question, QuestionAnswer } from '../../schema/index.ts';

interface QuestionCardProps {
  readonly question: Question;
  readonly choose: (answer: QuestionAnswer) => void;
  readonly dismiss: () => void;
}

export function QuestionCard({ question, choose, dismiss }: QuestionCardProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [question]);
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby="pertanyaan"
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && dismiss()}
    >
      <b id="pertanyaan">{question.text}</b>
      {question.answers.map((answer) => (
        <button key={answer.caption + (answer.detail ?? '')} type="button" class="card" onClick={() => choose(answer)}>
          <b>{answer.caption}</b>
          {answer.detail !== undefined && <span class="who">{answer.detail}</span>}
        </button>
      ))}
      <button type="button" class="link" onClick={dismiss}>
        Kembali ke formulir
      </button>
    </div>
  );
}
