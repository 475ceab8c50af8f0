import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type Visit } from './browser-test.js';
import { passwordField } from './journey.js';
import { ada, password } from './pool.js';

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

/** Takes a page through the states in which there is something to see, and looks at each. */
async function eachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const submit = () => page.locator('.csu-button[type=submit]').click();
  await page.locator('[name=email]').waitFor();
  await look('empty');
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
  await look('code');
  await submit();
  await page.locator('.csu-error').waitFor();
  await look('code missing');
}

/** Text that is wider than the box it stands in, or a page that is wider than its window. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('.csu-root, .csu-root *')].filter((element) => {
      if (element.closest('.csu-visually-hidden, select, svg')) return false;
      const { overflowX } = getComputedStyle(element);
      return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
    });
    const beyond = [...document.querySelectorAll('.csu-root *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && !element.closest('.csu-visually-hidden') && box.right > innerWidth + 0.5;
    });
    const names = [...wide, ...beyond].map((element) => element.getAttribute('class') ?? element.tagName);
    return document.documentElement.scrollWidth > innerWidth ? ['the page', ...names] : names;
  });

describe('nothing is cut off, nor has to be scrolled to sideways', () => {
  const ways: readonly (readonly [name: string, visit: Visit, css?: string])[] = [
    ['on a page of 320 pixels (WCAG 1.4.10)', { context: { viewport: { width: 320, height: 256 } } }],
    [
      'with text twice as large (WCAG 1.4.4)',
      { context: { viewport: { width: 640, height: 800 } } },
      'html { font-size: 200% }',
    ],
    [
      'with text set wider (WCAG 1.4.12)',
      { context: { viewport: { width: 320, height: 256 } } },
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    ],
  ];

  test.for(ways)('%s', async ([, visit, css], { visit: open }) => {
    const page = await open({ ...everything, ...visit });
    if (css !== undefined) await page.addStyleTag({ content: css });
    await eachState(page, async (state) => {
      expect([state, ...(await cut(page))]).toEqual([state]);
    });
  });
});

test('what is to be hit is 24 pixels each way, or has that much room (WCAG 2.5.8)', async ({ visit }) => {
  const page = await visit({ ...everything, context: { viewport: { width: 320, height: 700 } } });
  await eachState(page, async (state) => {
    const small = await page.evaluate(() => {
      // A label is hit for its box; links in a sentence are exempt, and the header and footer are the app's.
      const targets = [...document.querySelectorAll('.csu-step :is(button, input, select, textarea, a.csu-link)')]
        .map((element) => element.closest('.csu-choice') ?? element)
        .filter((element) => element.getBoundingClientRect().width > 0);
      const boxes = targets.map((target) => target.getBoundingClientRect());
      return targets
        .filter((target, index) => {
          const box = boxes[index];
          if (!box || (box.width >= 24 && box.height >= 24)) return false;
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          return boxes.some((other, at) => {
            if (at === index) return false;
            const [dx, dy] = [
              Math.max(other.left - x, 0, x - other.right),
              Math.max(other.top - y, 0, y - other.bottom),
            ];
            return Math.hypot(dx, dy) < 12;
          });
        })
        .map((target) => target.textContent || target.className);
    });
    expect([state, ...small]).toEqual([state]);
  });
});
