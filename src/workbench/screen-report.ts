/** What a person sees at the moment at which a step fails, in words: so that the log of a run tells what happened. For tests. */
import type { Frame, Page, Request } from 'playwright-core';

/** A panel longer than this is cut in the middle. */
const MOST_LETTERS = 1600;
const READ_MS = 3000;

export interface Watched {
  /** What the browser's console complained about. */
  readonly complaints: string[];
  /** Runs the step; when it fails, its error says what was on the screen. */
  watch<T>(step: () => Promise<T>): Promise<T>;
}

export function watchPage(page: Page): Watched {
  const complaints: string[] = [];
  const unanswered = new Map<Request, number>();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (request.method() === 'POST') unanswered.set(request, Date.now());
  });
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => void unanswered.delete(request));

  const report = async () => {
    const waiting = [...unanswered].map(
      ([request, since]) => `${new URL(request.url()).pathname} ${request.postData()?.slice(0, 120)} (${Date.now() - since} ms)`,
    );
    return [
      ...(await Promise.all(page.frames().map(inFrame))),
      `Console: ${complaints.join(' | ') || 'nothing'}`,
      `Requests without an answer: ${waiting.join(' | ') || 'none'}`,
    ].join('\n');
  };
  return {
    complaints,
    watch: async (step) => {
      try {
        return await step();
      } catch (error) {
        if (error instanceof Error && !error.message.includes(HEADING)) explain(error, await report());
        throw error;
      }
    },
  };
}

const HEADING = 'What the person saw:';

/** Jest prints the stack, which begins with the message of the time at which it was made. */
function explain(error: Error, seen: string): void {
  const { message, stack = '' } = error;
  error.message = `${message}\n\n${HEADING}\n${seen}`;
  error.stack = stack.includes(message) ? stack.replace(message, () => error.message) : `${error.message}\n${stack}`;
}

async function inFrame(frame: Frame): Promise<string> {
  const name = frame.parentFrame() ? `Frame ${frame.url()}` : 'Page';
  // A page that hangs would not answer at all.
  const silence = new Promise<null>((done) => setTimeout(done, READ_MS, null).unref());
  const seen = await Promise.race([frame.evaluate(whatIsSeen).catch(() => null), silence]);
  if (!seen) return `${name}: cannot be read`;
  const text = seen.text.replace(/\s+/g, ' ').trim();
  const half = MOST_LETTERS / 2;
  const short = text.length > MOST_LETTERS ? `${text.slice(0, half)} … ${text.slice(-half)}` : text;
  return `${name}: ${short || '(empty)'}\n  focus on ${seen.focus}${seen.toasts && `\n  toast: ${seen.toasts}`}`;
}

/** Runs in the page. The grid is a canvas: of the workbench's own page, what stands around it is told. */
function whatIsSeen(): { text: string; focus: string; toasts: string } {
  const focused = document.activeElement;
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen.
  const words = (where: string) => Array.from(document.querySelectorAll<HTMLElement>(where), (each) => each.innerText).join(' ');
  return {
    text: words('.strip, .fatal, .panel-head, .o-sheet.active') || words('body'),
    focus: `${focused?.tagName.toLowerCase()} ${focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 60) ?? ''}`,
    toasts: words('.toast'),
  };
}
