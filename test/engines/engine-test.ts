import path from 'node:path';
import { afterAll, expect, inject, test as base } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { clientId, servePool, type ServedPool } from '../browser/pool.js';
import { renderOnServer, startSite, type Site } from '../browser/site.js';
import { engine } from './engine.js';
import type { Tab } from './tab.js';

export interface Visit {
  readonly props?: Partial<Pick<SignUpFormProps, 'schema' | 'resendCooldown' | 'timeouts' | 'links'>>;
  /** @default that of the pool */
  readonly endpoint?: string;
  /** @default 'production' */
  readonly build?: 'production' | 'development' | 'react-18';
  /** The page comes as HTML from a server, and the script takes it over. @default false */
  readonly server?: boolean;
}

interface Fixtures {
  readonly pool: ServedPool;
  /**
   * Opens a page of the app in a profile of its own, in place of the one before: WebKitGTK has no two at a time. At its end
   * React had nothing to recover from.
   */
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
    let tab: Tab | undefined;
    const leave = async () => {
      const left = tab;
      tab = undefined;
      if (!left) return;
      try {
        expect(await recovered(left)).toEqual([]);
      } finally {
        await left.close();
      }
    };
    await use(async ({ props, endpoint = pool.endpoint, build = 'production', server } = {}) => {
      const config = {
        endpoint,
        clientId,
        props: { schema: { usernameAttributes: ['email'] as const }, ...props },
      };
      const rendering = build === 'react-18' ? 'server-react-18' : 'server';
      const html = server ? await renderOnServer(path.join(inject('app'), 'builds', rendering), config) : '';
      const site = sites.get(build) ?? startSite(path.join(inject('app'), 'builds', build));
      sites.set(build, site);
      await leave();
      const opened = await open();
      tab = opened;
      await opened.goto((await site).add(config, { html }));
      return opened;
    });
    await leave();
  },
});

/** What React could mend by itself, which is a mistake of ours all the same. */
const recovered = (tab: Tab) =>
  tab.evaluate(() => (window.heard ?? []).filter(({ callback }) => callback === 'onRecoverableError'));
