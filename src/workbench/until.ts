/** Asks again until the answer is as it should be; for tests of what comes by itself. */

const MOST_MS = 120_000;
const PAUSE_MS = 200;

/** Gives the last answer, also when patience ended before it was so. */
export async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + MOST_MS; ; ) {
    const answer = await ask();
    if (isSo(answer) || Date.now() > end) return answer;
    await new Promise((again) => setTimeout(again, PAUSE_MS));
  }
}
