import { virtual } from '@guidepup/virtual-screen-reader';

/**
 * Ends of elements; what a polite region holds when it is emptied, which nobody says; and the word of a wait, since
 * whether one is long enough to be heard is a matter of time (test/browser/announcements.test.ts holds it).
 */
const unsaid = /^end of |^end, |^polite: (?:.*…)?$/;

/**
 * What a virtual screen reader says of the page, read from its start to its end. Of words that it repeats from a name it
 * has just said, once is enough here.
 */
export async function readThrough(): Promise<string[]> {
  await virtual.stop();
  await virtual.start({ container: document.body });
  for (let left = 200; left > 0 && (await virtual.lastSpokenPhrase()) !== 'end of document'; left--) {
    await virtual.next();
  }
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return spoken(log);
}

/**
 * From now on, what it says without being asked: what takes the focus, and what a live region has to tell. An answer
 * gives what was said since the last.
 */
export async function listen(): Promise<() => Promise<string[]>> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  return async () => {
    const log = await virtual.spokenPhraseLog();
    await virtual.clearSpokenPhraseLog();
    return spoken(log);
  };
}

/** It says a text twice that takes another's place in one go: once for what came, once for what went. */
function spoken(log: readonly string[]): string[] {
  return log
    .filter((phrase) => !unsaid.test(phrase))
    .filter((phrase, at, all) => phrase !== all[at - 1] && !all[at - 1]?.split(', ').includes(phrase));
}
