import path from 'node:path';
import { afterAll, expect, inject, test as base } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { clientId, servePool, type ServedPool } from '../browser/pool.js';
import { renderOnServer, startSite, type Site } from '../browser/site.js';
import { engine } from './engine.js';
import type { Tab } from './tab.js';

interface Visit {
  readonly props?: Partial<Pick<SignUpFormProps, 'schema' | 'resendCooldown'>>;
  /** @default 'production' */
  readonly build?: 'production' | 'development' | 'react-18';
  /** The page comes as HTML from a server, and the script takes it over. @default false */
  readonly server?: boolean;
}

interface Fixtures {
  readonly pool: ServedPool;
  /** Opens a page of the app in a profile of its own. At the end of the test React had nothing to recover from. */
  readonly visit: (visit?: Visit) => Promise<Tab>;
}

const sites = new Map<string, Promise<Site>>();
afterAll(async () => {
  for (const site of sites.values()) (await site).close();
});

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
  pool: async ({}, use) => {
    const pool = await servePool();
    await use(pool);
    pool.close();
  },

  visit: async ({ pool, task }, use) => {
    const { open, version } = await engine();
    // For the table at the end.
    Object.assign(task.meta, { version });
    const tabs: Tab[] = [];
    await use(async ({ props, build = 'production', server } = {}) => {
      const config = {
        endpoint: pool.endpoint,
        clientId,
        props: { schema: { usernameAttributes: ['email'] as const }, ...props },
      };
      const rendering = build === 'react-18' ? 'server-react-18' : 'server';
      const html = server ? await renderOnServer(path.join(inject('app'), 'builds', rendering), config) : '';
      const site = sites.get(build) ?? startSite(path.join(inject('app'), 'builds', build));
      sites.set(build, site);
      const tab = await open();
      tabs.push(tab);
      await tab.goto((await site).add(config, { html }));
      return tab;
    });
    try {
      for (const tab of tabs) expect(await recovered(tab)).toEqual([]);
    } finally {
      for (const tab of tabs) await tab.close();
    }
  },
});

/** What React could mend by itself, which is a mistake of ours all the same. */
const recovered = (tab: Tab) =>
  tab.evaluate(() => (window.heard ?? []).filter(({ callback }) => callback === 'onRecoverableError'));
