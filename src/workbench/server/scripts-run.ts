/** An outcome in the shape of the Apps Script API's `scripts.run`. */
import type { Outcome } from '../executions/execution-thread.ts';

export function toScriptsRun(outcome: Outcome): object {
  if ('value' in outcome)
    return {
      done: true,
      response: { '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse', result: outcome.value },
    };
  const { name, message, stack } = outcome.error;
  return {
    done: true,
    error: {
      code: 3,
      message: 'ScriptError',
      details: [
        {
          '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionError',
          errorMessage: `${name}: ${message}`,
          errorType: 'ScriptError',
          scriptStackTraceElements: traceOf(stack ?? ''),
        },
      ],
    },
  };
}

function traceOf(stack: string): object[] {
  return [...stack.matchAll(/at (?:([\w.$]+) )?\(?Code\.js:(\d+)/g)].map(([, name = '', line]) => ({
    function: name,
    lineNumber: Number(line),
  }));
}
