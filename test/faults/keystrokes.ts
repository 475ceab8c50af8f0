import type { Page } from 'playwright';
import { expect } from 'vitest';

/** What browsers call a long task begins there. In milliseconds. */
const mostOfAKey = 50;
const keys = 5;

/** What a paste and some keys came to, each that took longer than 50 ms. In milliseconds. */
interface Costs {
  /** The browser's tasks. */
  readonly tasks: readonly number[];
  /** What of a frame was taken by the scripts of the page, with any layout that they forced. */
  readonly scripts: readonly number[];
}

/** As browsers report it; TypeScript does not know it yet. */
interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly { readonly duration: number }[];
}

/**
 * Pastes a text into a field and types on behind it, as people do, and finds no key that takes over 50 ms. Of what other
 * programs do meanwhile there is a bit in each figure, but hardly in five rounds: in one of them there is none too long.
 *
 * A bare input takes Chromium 147 300 ms a key for a megabyte, to lay it out in one line, which no page can do anything
 * about. So of that much text only the page's own scripts count.
 */
export async function expectQuickKeys(page: Page, name: string, text: string, counted: keyof Costs): Promise<void> {
  const field = page.locator(`[name=${name}]`);
  let costs: readonly number[] = [Infinity];
  for (let round = 0; round < 5 && costs.length > 0; round++) {
    await field.fill('');
    await field.focus();
    const costsSince = await watchKeys(page);
    await page.evaluate((it) => navigator.clipboard.writeText(it), text);
    await page.keyboard.press('ControlOrMeta+V');
    for (let times = 0; times < keys; times++) await page.keyboard.press('b');
    ({ [counted]: costs } = await costsSince());
    // The browsers of a run share one clipboard: what another test has put there in between does not count.
    const length = await field.evaluate((it: HTMLInputElement) => it.value.length);
    if (length !== text.length + keys) costs = [Infinity];
  }
  expect(costs, `${counted} of ${name}, ${String(text.length)} characters`).toEqual([]);
}

async function watchKeys(page: Page): Promise<() => Promise<Costs>> {
  const watch = await page.evaluateHandle((most) => {
    const tasks: number[] = [];
    const scripts: number[] = [];
    const look = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        if (entry.entryType === 'longtask') tasks.push(entry.duration);
        else scripts.push((entry as LongFrame).scripts.reduce((sum, { duration }) => sum + duration, 0));
      }
    };
    const observer = new PerformanceObserver((list) => {
      look(list.getEntries());
    });
    for (const type of ['longtask', 'long-animation-frame']) observer.observe({ type });
    return async () => {
      // The last key's frame is over when the one after it has begun.
      for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 50));
      look(observer.takeRecords());
      observer.disconnect();
      return { tasks, scripts: scripts.filter((duration) => duration > most) };
    };
  }, mostOfAKey);
  return () => watch.evaluate((end) => end());
}
