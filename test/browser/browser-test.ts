import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, expect, inject, test as base } from 'vitest';
import { findChromium } from '../../tools/chromium.js';
import type { SignUpFormProps } from '../../src/index.js';
import type { PageConfig } from '../consumers/vite-app/src/page-config.js';
import { expectFocusKept, watchFocus } from './kept-focus.js';
import { expectNotKept, noteWords } from './kept-in-page.js';
import { clientId, password, servePool, type ServedPool } from './pool.js';
import { renderOnServer, startSite, type PageOptions, type Site } from './site.js';

/** The props of `<SignUpForm>` that travel as JSON. */
type JsonProps = Pick<SignUpFormProps, 'schema'> &
  Partial<
    Pick<
      SignUpFormProps,
      | 'autoSignIn'
      | 'colorScheme'
      | 'defaultValues'
      | 'duplicateAccount'
      | 'errorFocus'
      | 'initialStep'
      | 'links'
      | 'nonce'
      | 'resendCooldown'
      | 'theme'
      | 'timeouts'
    >
  >;

export type Visit = Partial<Omit<PageConfig<Partial<JsonProps>>, 'props'>> &
  Pick<PageOptions, 'look' | 'policy' | 'sheet'> & {
    readonly props?: Partial<JsonProps>;
    /** Which build of the app. @default 'production' */
    readonly build?: 'production' | 'development' | 'react-18';
    /** The page comes as HTML from a server, and the script takes it over. @default false */
    readonly server?: boolean;
    /** Of the browser's context: viewport, locale, time zone, script or none. */
    readonly context?: BrowserContextOptions;
    /** A page whose context this one shares, as tabs of one browser do. @default a context of its own */
    readonly beside?: Page;
    /** Before the page is loaded. */
    readonly prepare?: (page: Page) => Promise<unknown>;
    /** When a visit has begun. @default 'load' */
    readonly until?: 'load' | 'commit';
    /** What may appear in the console, or fail to load. @default nothing */
    readonly allow?: RegExp;
    /** That the test itself takes the focus out of the form, by script. @default false */
    readonly focusMayGo?: boolean;
  };

interface Fixtures {
  /** The one browser of a run. */
  readonly browser: Browser;
  /** A fake user pool over HTTP, where pages go unless they name another endpoint. */
  readonly pool: ServedPool;
  /**
   * Opens a page of the app, in a browser context of its own unless it says otherwise. At the end of the test the console
   * has stayed silent: no error, no warning, nothing thrown, no request that failed; the password that tests type
   * (`password` of pool.ts) is nowhere but in its input and in SignUp (S-3); and the focus was never lost (WCAG 2.4.3).
   */
  readonly visit: (visit?: Visit) => Promise<Page>;
}

let shared: Promise<Browser> | undefined;
const sites = new Map<string, Promise<Site>>();

/** The site of a build of the app, one for all tests of a file. */
export function siteOf(build: string): Promise<Site> {
  const site = sites.get(build) ?? startSite(path.join(inject('app'), 'builds', build));
  sites.set(build, site);
  return site;
}

afterAll(async () => {
  for (const site of sites.values()) (await site).close();
  await (await shared)?.close();
});

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
  browser: async ({}, use) => {
    await use(await (shared ??= chromium.connect(inject('browser'))));
  },

  // eslint-disable-next-line no-empty-pattern -- as above
  pool: async ({}, use) => {
    const pool = await servePool();
    await use(pool);
    pool.close();
  },

  visit: async ({ browser, pool }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    const words: (readonly string[])[] = [];
    const watched: Page[] = [];

    await use(
      async ({
        props,
        look,
        policy,
        sheet,
        build = 'production',
        server,
        context,
        beside,
        prepare,
        until = 'load',
        allow,
        focusMayGo = false,
        ...visit
      } = {}) => {
        const config = {
          endpoint: pool.endpoint,
          clientId,
          ...visit,
          props: { schema: { usernameAttributes: ['email'] }, ...props },
        } satisfies PageConfig<JsonProps>;
        const rendering = build === 'react-18' ? 'server-react-18' : 'server';
        const html = server ? await renderOnServer(path.join(inject('app'), 'builds', rendering), config) : '';
        const site = await siteOf(build);
        const fresh = () => browser.newContext({ viewport: { width: 800, height: 1000 }, locale: 'en-US', ...context });
        const own = beside?.context() ?? (await fresh());
        if (!beside) contexts.push(own);
        own.setDefaultTimeout(10_000);
        const page = await own.newPage();
        words.push(noteWords(page));
        await watchFocus(page);
        if (!focusMayGo) watched.push(page);
        const complain = (words: string) => {
          // Cognito's default policy, which most pages here have: said once in development, and held by a test of its own.
          const isOfThePolicy = words.startsWith(
            'console.warning: cognito-sign-up: the pool’s password policy turns down',
          );
          if (!isOfThePolicy && !allow?.test(words)) complaints.push(words);
        };
        page.on('console', (said) => {
          if (said.type() === 'error' || said.type() === 'warning') complain(`console.${said.type()}: ${said.text()}`);
        });
        page.on('pageerror', (error) => complain(`thrown: ${String(error)}`));
        page.on('requestfailed', (it) => complain(`failed: ${it.url()} ${it.failure()?.errorText ?? ''}`));
        await prepare?.(page);
        const drawing = {
          ...(look !== undefined && { look }),
          ...(policy !== undefined && { policy }),
          ...(sheet !== undefined && { sheet }),
        };
        await page.goto(site.add(config, { html, ...drawing }), { waitUntil: until });
        return page;
      },
    );

    for (const page of contexts.flatMap((context) => context.pages())) await expectNotKept(page, password);
    for (const page of watched.filter((page) => !page.isClosed())) await expectFocusKept(page);
    for (const context of contexts) await context.close();
    expect(words.flat().filter((it) => it.includes(password))).toEqual([]);
    expect(complaints).toEqual([]);
  },
});

/** The same tests in a browser of their own, with other switches: some cannot be turned while it runs. */
export const testIn = ({ on = [], off = [] }: { readonly on?: readonly string[]; readonly off?: string[] }) =>
  test.extend({
    // eslint-disable-next-line no-empty-pattern -- as above
    browser: async ({}, use) => {
      const found = await findChromium();
      const own = await chromium.launch({ ...found, args: [...found.args, ...on], ignoreDefaultArgs: off });
      await use(own);
      await own.close();
    },
  });
