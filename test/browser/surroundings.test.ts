import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { axe } from '../../tools/stories/axe.js';
import { clipped } from '../../tools/stories/checks/clipped.js';
import { lookAt } from '../../tools/stories/look-at.js';
import { misfits } from '../../tools/stories/misfits.js';
import { surround, surroundings } from '../../tools/stories/surroundings.js';
import { test, type Visit } from './browser-test.js';
import { passwordField } from './journey.js';
import { ada, password } from './pool.js';

const withAxe = await axe();

const everything: Visit = {
  language: 'de',
  props: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'given_name', required: true },
        { name: 'phone_number' },
        { name: 'birthdate' },
        { name: 'address' },
        { name: 'zoneinfo' },
        { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
        { name: 'custom:starts', type: 'datetime-local', dataType: 'DateTime' },
        { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'die Bedingungen' },
      ],
    },
  },
};

/** Takes a page through two states, which have in them all that there is to see before, and looks at each. */
async function eachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const submit = () => page.locator('.csu-button[type=submit]').click();
  await page.locator('[name=email]').waitFor();
  await passwordField(page).fill('Aa1');
  await page.locator('[name=phone_number]').fill('12');
  await submit();
  await page.locator('.csu-summary').waitFor();
  await look('errors');
  await page.locator('[name=email]').fill(ada);
  await passwordField(page).fill(password);
  await page.locator('[name=given_name]').fill('Ada');
  await page.locator('[name=phone_number]').fill('');
  await page.locator('[name=terms]').check();
  await submit();
  await page.locator('[name=code]').waitFor();
  await submit();
  await page.locator('.csu-error').waitFor();
  await look('code missing');
}

// All stories in all surroundings are `npm run test:a11y`; this is one long form, in German, in an app that is built.
describe('a form of every kind of field has nothing for axe or its companions to complain of', () => {
  test.for(Object.entries(surroundings))('%s', async ([, surrounding], { visit }) => {
    const page = await visit(everything);
    await page.locator('[name=email]').waitFor();
    const turn = ({ direction = '' }: Record<string, string>) =>
      page.locator('.csu-root').evaluate((root, dir) => root.setAttribute('dir', dir), direction || 'ltr');
    await surround({ id: '', status: '', page, setGlobals: turn }, surrounding, () =>
      eachState(page, async (state) => {
        expect([state, ...(await withAxe(page, '.csu-root')), ...(await lookAt(page))]).toEqual([state]);
      }),
    );
  });
});

test('words that are longer than English are cut nowhere at 320 px, nor stand beside their box (WCAG 1.4.10)', async ({
  visit,
}) => {
  const page = await visit({ ...everything, language: 'pseudo', context: { viewport: { width: 320, height: 900 } } });
  await eachState(page, async (state) => {
    const found = [...(await page.evaluate(clipped)), ...(await page.evaluate(misfits, []))];
    expect([state, ...found]).toEqual([state]);
  });
});
