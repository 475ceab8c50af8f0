import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { FakeUserPool } from '../../src/testing.js';
import type { Visit } from '../browser/browser-test.js';
import { heard } from '../browser/journey.js';
import { expectNotKept, noteWords } from '../browser/kept-in-page.js';
import type { Front } from './front.js';
import { watchPage } from './watch-page.js';

/** A page on its way through a fault. */
export interface Stage {
  readonly page: Page;
  readonly pool: FakeUserPool;
  readonly front: Front;
  /** The password, which is nobody else's: where it is found, it came from this page. */
  readonly secret: string;
  /** The calls that the page has made, by their operations, arrived or not. */
  readonly sent: readonly string[];
  readonly errors: () => Promise<unknown[]>;
  /** Puts up the page again: in a context of its own, as in another browser, or in another tab `beside` a page. */
  readonly another: (more?: Visit) => Promise<Stage>;
}

/** What a browser says by itself of a request that went wrong. */
export const network = /Failed to load resource|blocked by CORS policy|^failed: http:\/\/127\.0\.0\.1/;

export interface Played {
  readonly pool: FakeUserPool;
  readonly front: Front;
  readonly secret: string;
  readonly visit: (visit: Visit) => Promise<Page>;
}

/** Opens a page, and notes from its first moment what leaves it and what it writes down. */
export async function openStage(played: Played, more: Visit): Promise<Stage & { readonly noted: readonly string[] }> {
  const sent: string[] = [];
  let noted: readonly string[] = [];
  const page = await played.visit({
    endpoint: played.front.endpoint,
    allow: network,
    ...more,
    props: { resendCooldown: 0, ...more.props },
    prepare: async (it) => {
      await it.addInitScript(watchPage);
      noted = noteWords(it);
      it.on('request', (request) => {
        const operation = request.headers()['x-amz-target']?.replace(/^.*\./, '');
        if (operation !== undefined && request.method() === 'POST') sent.push(operation);
      });
      await more.prepare?.(it);
    },
  });
  return {
    ...played,
    page,
    sent,
    noted,
    errors: () => heard(page, 'onError'),
    another: (again = {}) => openStage(played, { ...more, ...again }),
  };
}

/** The password stands in its input and in the bodies of SignUp, and nowhere else (S-3). */
export async function expectSecrecy({ page, secret, noted, front }: Stage & { readonly noted: readonly string[] }) {
  expect(noted.filter((text) => text.includes(secret))).toEqual([]);
  const elsewhere = front.arrived.filter(({ operation, body }) => operation !== 'SignUp' && body.includes(secret));
  expect(elsewhere).toEqual([]);
  await expectNotKept(page, secret);
}
