import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { contrastTheme, defaultTheme, minimalTheme } from '../../src/themes.js';
import { test, type Visit } from './browser-test.js';
import { partStyles } from './computed-styles.js';

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name', required: true },
    { name: 'family_name', help: 'As on your passport.' },
    { name: 'birthdate' },
    { name: 'gender', type: 'select', options: ['Female', 'Male', 'Other'] },
    { name: 'address' },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
  ],
} as const;

describe('a form within another form looks as it does alone', () => {
  type Props = NonNullable<Visit['props']>;
  const cases: readonly (readonly [name: string, outer: Props, inner: Props, alone: Props])[] = [
    [
      'the default in the light, in one of high contrast in the dark',
      { colorScheme: 'dark', theme: { ...contrastTheme, layout: 'plain', maxWidth: '60rem', density: 'compact' } },
      { colorScheme: 'light', theme: defaultTheme },
      { colorScheme: 'light', theme: {} },
    ],
    [
      'the minimal one in the dark, in one with tokens of its own in the light, in columns',
      { colorScheme: 'light', theme: { colorPrimary: '#ff6b00', radius: '1.5rem', layout: 'columns' } },
      { colorScheme: 'dark', theme: minimalTheme },
      { colorScheme: 'dark', theme: minimalTheme },
    ],
  ];

  test.for(cases)('%s', async ([, outer, inner, alone], { visit }) => {
    const context = { timezoneId: 'UTC' };
    const nested = await visit({ props: { schema, ...outer }, nested: inner, context });
    const single = await visit({ props: { schema, ...alone }, context });
    const expected = await partStyles(single, '#sign-up');
    expect(Object.keys(expected).length).toBeGreaterThan(40);
    expect(await partStyles(nested, '#inner')).toEqual(expected);
  });
});

test('the sheet changes nothing of the host', async ({ visit }) => {
  const page = await visit({ props: { schema } });
  const [withSheet, without] = await page.evaluate(() => {
    const host = document.createElement('div');
    host.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 20rem';
    // Names that other kits use for parts like ours, and elements that a careless sheet would reach.
    host.innerHTML = `<section class="root card form dark" data-layout="plain" data-color-scheme="dark" data-density="compact">
      <h1 class="heading">A</h1><h2>A</h2><p class="text">A <a class="link" href="#a">A</a> <strong>A</strong></p>
      <ul><li>A</li></ul><table><tbody><tr><th>A</th><td>A</td></tr></tbody></table><hr><img alt="A"><svg></svg>
      <form class="form"><fieldset class="group" data-invalid><legend class="legend">A</legend>
      <label class="label field">A <input class="input" placeholder="A"></label><input type="checkbox" checked readonly>
      <input type="radio"><input type="password"><textarea>A</textarea><select><option>A</option></select>
      <button class="button" aria-disabled="true">A</button><button type="submit">A</button></fieldset></form></section>`;
    document.body.append(host);
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    // The height of the page is that of the form in it.
    const ofTheForm = /^(height|block-size|perspective-origin|transform-origin)$/;
    const read = () =>
      [document.documentElement, document.body, ...host.querySelectorAll('*')].map((element, index) =>
        ['', '::before', '::after', '::placeholder', '::marker'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const names = [...style].filter((name) => index > 1 || !ofTheForm.test(name));
          return `${element.tagName}${pseudo} ${names.map((name) => style.getPropertyValue(name)).join('; ')}`;
        }),
      );
    const before = read();
    for (const { sheet } of sheets) if (sheet) sheet.disabled = true;
    return [before, read()];
  });
  expect(withSheet.length).toBeGreaterThan(25);
  expect(withSheet).toEqual(without);
});

describe('a form takes the place it is given', () => {
  const places = {
    'a flex centre': ['', 'display: flex; justify-content: center'],
    'a box in a flex centre': ['display: flex; justify-content: center', ''],
    'a grid centre': ['', 'display: grid; place-items: center'],
    'one of two columns': ['', 'display: grid; grid-template-columns: 1fr 1fr'],
    'a narrow aside': ['display: flex', 'flex: none; inline-size: 15rem'],
  } as const;

  /** Of the form: its width in pixels, how far off the middle it is, how many columns there are, whether it is cut. */
  const measure = (page: Page, [body, main]: readonly [string, string]) =>
    page.evaluate(
      ([ofBody, ofMain]) => {
        document.body.style.cssText = `margin: 0; ${ofBody}`;
        (document.querySelector('main') as HTMLElement).style.cssText = `max-width: none; ${ofMain}`;
        const root = document.querySelector('#sign-up') as HTMLElement;
        const { width, left } = root.getBoundingClientRect();
        const starts = [...root.querySelectorAll('.csu-field')].map((it) =>
          Math.round(it.getBoundingClientRect().left),
        );
        return {
          width: Math.round(width),
          off: Math.abs(Math.round(left + width / 2 - innerWidth / 2)),
          columns: new Set(starts).size,
          cut: document.documentElement.scrollWidth > innerWidth || root.scrollWidth > root.clientWidth,
        };
      },
      [body, main] as const,
    );

  /** The fields as they are read on the page, row by row, and as the tab key goes through them. */
  const orders = (page: Page, direction: 'ltr' | 'rtl') =>
    page.locator('#sign-up').evaluate((root, dir) => {
      root.setAttribute('dir', dir);
      const fields = [...root.querySelectorAll('.csu-field, .csu-button')];
      // Those of one row end on one line.
      const place = (it: Element) => {
        const { bottom, left } = it.getBoundingClientRect();
        return Math.round(bottom) * 10_000 + (dir === 'rtl' ? -left : left);
      };
      const name = (it: Element) => it.querySelector('input, select, textarea')?.getAttribute('name') ?? 'button';
      return [[...fields].sort((a, b) => place(a) - place(b)).map(name), fields.map(name)];
    }, direction);

  test('as a card', async ({ visit }) => {
    const page = await visit({ props: { schema } });
    for (const [name, css] of Object.entries(places)) {
      const width = name === 'a narrow aside' ? 240 : 400;
      expect([name, await measure(page, css)]).toMatchObject([name, { width, columns: 1, cut: false }]);
      if (name.endsWith('centre')) expect((await measure(page, css)).off).toBe(0);
    }
  });

  test('in two columns where there is room, and in one where there is not', async ({ visit }) => {
    const page = await visit({ props: { schema, theme: { layout: 'columns' } } });
    for (const [name, css] of Object.entries(places)) {
      const columns = name.endsWith('centre') ? 2 : 1;
      expect([name, await measure(page, css)]).toMatchObject([name, { columns, cut: false }]);
      if (columns === 2) expect((await measure(page, css)).width).toBeGreaterThan(680);
    }
    await measure(page, places['a flex centre']);
    for (const direction of ['ltr', 'rtl'] as const) {
      const [drawn, written] = await orders(page, direction);
      expect(written).toContain('family_name');
      expect(drawn).toEqual(written);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    for (const name of ['a flex centre', 'a box in a flex centre', 'a grid centre'] as const) {
      expect([name, await measure(page, places[name])]).toEqual([name, { width: 320, off: 0, columns: 1, cut: false }]);
    }
  });
});
