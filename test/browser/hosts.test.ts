import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { siteOf, test, type Visit } from './browser-test.js';
import { focusRings, partStyles, type Styles } from './computed-styles.js';
import { fillIn, submit } from './journey.js';

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name', required: true, placeholder: 'Ada' },
    { name: 'phone_number' },
    { name: 'birthdate' },
    { name: 'address', placeholder: '12 St James’s Square' },
    { name: 'gender', type: 'select', options: ['Female', 'Male', 'Other'] },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
  ],
} as const;

interface Look {
  readonly form: Styles;
  readonly rings: Styles;
  readonly confirm: Styles;
}

/**
 * Every part that a journey shows: fields with and without errors, the summary, the code. One journey serves all looks,
 * which take turns at each of its steps.
 */
async function looksOf(page: Page, looks: readonly string[]): Promise<ReadonlyMap<string, Look>> {
  const forms = new Map<string, Omit<Look, 'confirm'>>();
  const whole = new Map<string, Look>();
  await submit(page);
  await page.getByRole('alert').waitFor();
  for (const look of looks) {
    await dress(page, look);
    const rings = await focusRings(page);
    await page.mouse.move(0, 0);
    await settled(page);
    forms.set(look, { form: await partStyles(page), rings });
  }
  await fillIn(page);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('I accept').check();
  await submit(page);
  await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
  await page.locator('.csu-step').evaluate((step) => Promise.all(step.getAnimations().map((it) => it.finished)));
  for (const [look, form] of forms) {
    await dress(page, look);
    whole.set(look, { ...form, confirm: await partStyles(page) });
  }
  return whole;
}

/** Puts another sheet in the place of the page's. */
async function dress(page: Page, look: string): Promise<void> {
  const href = (await siteOf('production')).sheet(look);
  await page.evaluate(async (next) => {
    const before = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: next });
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      before?.after(link);
    });
    before?.remove();
  }, href);
  await settled(page);
}

/** Colours fade for 120 ms. */
const settled = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every((it) => it.playState !== 'running'));

const withoutCursor = (styles: Styles = {}): Styles =>
  Object.fromEntries(Object.entries(styles).map(([part, { cursor: _, ...rest }]) => [part, rest]));

const visitOf = (look: string): Visit => ({
  look,
  props: { schema },
  context: { timezoneId: 'UTC' },
  focusMayGo: true,
});

describe.each(['unlayered', 'layered'])('the %s sheet', (sheet) => {
  const hosts = readdirSync(path.join(import.meta.dirname, '../consumers/vite-app/src/looks'))
    .filter((file) => file.startsWith(`${sheet}-`) && !file.includes('restyled'))
    .map((file) => path.parse(file).name);
  let looks: ReadonlyMap<string, Look> = new Map();

  test('draws the form', async ({ visit }) => {
    looks = await looksOf(await visit(visitOf(sheet)), [sheet, ...hosts]);
    const { form = {}, rings = {} } = looks.get(sheet) ?? {};
    expect(Object.keys(form).length).toBeGreaterThan(50);
    const unseen = Object.entries(rings).filter(([, ring]) => Object.values(ring).every((it) => it === 'none'));
    expect(unseen).toEqual([]);
  });

  test.for(hosts)('looks the same in a host with its own reset: %s', (host) => {
    const [look, alone] = [looks.get(host), looks.get(sheet)];
    expect(look).toBeDefined();
    expect(look?.form).toEqual(alone?.form);
    expect(look?.rings).toEqual(alone?.rings);
    // Bootstrap's `[type='button']:not(:disabled)` outweighs every class: the hand stays over a button that has to wait.
    const seen = host === 'unlayered-bootstrap' ? withoutCursor : (styles?: Styles) => styles;
    expect(seen(look?.confirm)).toEqual(seen(alone?.confirm));
  });
});

test('both sheets look the same', async ({ visit }) => {
  const [one, other] = [await visit(visitOf('unlayered')), await visit(visitOf('layered'))];
  expect(await partStyles(one)).toEqual(await partStyles(other));
});

test('one class of the host, loaded later, restyles a part', async ({ visit }) => {
  const page = await visit({ look: 'unlayered-restyled' });
  const button = page.getByRole('button', { name: 'Create account' });
  expect(await button.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(1, 2, 3)');
  const input = page.getByLabel('Email address');
  expect(await input.evaluate((it) => getComputedStyle(it).borderRadius)).toBe('11px');
});

describe('the colour scheme', () => {
  const colours = (page: Page) =>
    page.locator('.csu-root').evaluate((root) => {
      const { color, backgroundColor, colorScheme } = getComputedStyle(root);
      const input = root.querySelector('.csu-input');
      const field = input && getComputedStyle(input);
      return { color, backgroundColor, colorScheme, field: field?.backgroundColor, typed: field?.color };
    });
  let light: Awaited<ReturnType<typeof colours>>;
  let dark: typeof light;

  test('is the one that the app asks for, whatever the system prefers', async ({ visit }) => {
    const inScheme = (colorScheme: 'light' | 'dark', system: 'light' | 'dark', look: string) =>
      visit({ look, props: { colorScheme }, context: { colorScheme: system } }).then(colours);
    light = await inScheme('light', 'dark', 'unlayered');
    dark = await inScheme('dark', 'light', 'unlayered');
    expect(light).toMatchObject({ colorScheme: 'light' });
    expect(dark).toMatchObject({ colorScheme: 'dark' });
    expect(luminance(light.backgroundColor)).toBeGreaterThan(0.8);
    expect(luminance(light.color)).toBeLessThan(0.2);
    expect(luminance(dark.backgroundColor)).toBeLessThan(0.2);
    expect(luminance(dark.color)).toBeGreaterThan(0.8);
    expect(await inScheme('light', 'dark', 'layered')).toEqual(light);
    expect(await inScheme('dark', 'light', 'layered')).toEqual(dark);
  });

  test('follows the system where the app says so', async ({ visit }) => {
    const inSystem = (colorScheme: 'light' | 'dark') =>
      visit({ props: { colorScheme: 'system' }, context: { colorScheme } }).then(colours);
    expect(await inSystem('light')).toEqual(light);
    expect(await inSystem('dark')).toEqual(dark);
  });

  test('leaves nothing for a bundler to rewrite', () => {
    const assets = path.join(inject('app'), 'builds/production/assets');
    const sheets = readdirSync(assets).filter((file) => file.endsWith('.css'));
    const rewritten = sheets.filter((file) =>
      /light-dark\(|var\(--lightningcss/.test(readFileSync(path.join(assets, file), 'utf8')),
    );
    expect(sheets).not.toEqual([]);
    expect(rewritten).toEqual([]);
  });
});

/** Roughly, of a colour as `rgb(…)`: 0 is black, 1 is white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (0.21 * red + 0.72 * green + 0.07 * blue) / 255;
}
