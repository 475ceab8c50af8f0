import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type Visit } from './browser-test.js';
import { submit } from './journey.js';
import { probeRenders, probeValidation } from './probes.js';

/** 60 fields with the email address and the password; a pattern that takes anything but `!`. */
const numbers = Array.from({ length: 58 }, (_, index) => String(index));
const form: Visit = {
  build: 'development',
  // Not twice as in StrictMode: each drawing counts.
  strict: false,
  props: {
    schema: {
      usernameAttributes: ['email'],
      fields: numbers.map((number) => ({
        name: number,
        sendTo: 'none' as const,
        label: `Field ${number}`,
        pattern: `[^!]*|§${number}`,
      })),
    },
  },
  prepare: async (page) => {
    await page.addInitScript(probeRenders);
    await page.addInitScript(probeValidation);
  },
};

const field = (page: Page, number: string) => page.locator(`[name="${number}"]`);

/** What one turn of the person's costs. */
async function cost(page: Page, act: () => Promise<unknown>) {
  await page.evaluate(() => {
    window.rendered = [];
    window.validated = [];
    window.drawn = {};
    window.commits = 0;
  });
  await act();
  return page.evaluate(() => ({
    // By the developer tools' way, and by the counter in the fields of the hooks' page.
    rendered: [...new Set([...window.rendered, ...Object.keys(window.drawn)])],
    validated: window.validated,
    commits: window.commits,
  }));
}

describe.each(['journey', 'hooks'] as const)('in a form of 60 fields (%s)', (kind) => {
  test('a keystroke costs nothing before the form was sent', async ({ visit }) => {
    const page = await visit({ ...form, page: kind });
    await field(page, '7').focus();
    expect(await page.locator('input').count()).toBe(60);
    expect(await cost(page, () => page.keyboard.type('a'))).toEqual({ rendered: [], validated: [], commits: 0 });
  });

  test('a keystroke after that draws and validates its own field, and no other', async ({ visit }) => {
    const page = await visit({ ...form, page: kind });
    await field(page, '7').fill('no!');
    await field(page, '8').fill('fine');
    // To send it means to try every field that is not blank: so the probe does see.
    expect((await cost(page, () => submit(page))).validated).toEqual(['7', '8']);
    await field(page, '7').focus();
    await page.keyboard.press('End');
    // Mended: the error goes.
    expect(await cost(page, () => page.keyboard.press('Backspace'))).toEqual({
      rendered: ['7'],
      validated: ['7'],
      commits: 1,
    });
    // Nothing to say: nothing to draw.
    expect(await cost(page, () => page.keyboard.type('a'))).toEqual({ rendered: [], validated: ['7'], commits: 0 });
    // Wrong again: the error comes.
    expect(await cost(page, () => page.keyboard.type('!'))).toEqual({
      rendered: ['7'],
      validated: ['7'],
      commits: 1,
    });
  });
});
