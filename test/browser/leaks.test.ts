import type { CDPSession, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type Visit } from './browser-test.js';
import { probeTimers } from './probes.js';

/** What is there that costs memory or runs, after everything that can be let go of has been. */
interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly timers: number;
  /** Objects that are alive, by CDP's count. */
  readonly controllers: number;
  readonly signals: number;
}

const fields = ['given_name', 'family_name', 'nickname', 'website'].map((name) => ({ name, required: true }));
const mounting = (form?: 'bare'): Visit => ({
  page: 'mounting',
  strict: false,
  ...(form && { form }),
  props: { schema: { usernameAttributes: ['email'], fields } },
  allow: /net::ERR_ABORTED/,
  prepare: (page) => page.addInitScript(probeTimers),
});

/** Mounts and unmounts: every other time in mid-request. */
const cycles = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await pause(1);
    };
    const isThere = (selector: string) => () => document.querySelector(selector) !== null;
    for (let cycle = 0; cycle < times; cycle++) {
      window.mounting.mount();
      await until(isThere('button'));
      for (const input of document.querySelectorAll('input')) {
        const value = input.type === 'password' ? 'Correct-horse-7' : 'https://ada@example.com';
        // Past React, which takes no notice of what it wrote itself.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (cycle % 2) {
        document.querySelector('form')?.requestSubmit();
        await until(isThere('[aria-busy=true]'));
        await pause(5);
      }
      window.mounting.unmount();
      await pause(1);
    }
  }, count);

async function measure(page: Page, devtools: CDPSession): Promise<{ readonly left: Left; readonly heap: number }> {
  // React remembers what the last event was about, until the next.
  await page.locator('#root').dispatchEvent('click');
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((it) => it.name === name)?.value ?? NaN;
  const alive = async (kind: string) => {
    const group = { objectGroup: 'counted' };
    const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype`, ...group });
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      ...group,
    });
    const { result: length } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length }',
      objectId: objects.objectId ?? '',
    });
    await devtools.send('Runtime.releaseObjectGroup', group);
    return length.value as number;
  };
  return {
    left: {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      timers: await page.evaluate(() => window.timers.size),
      controllers: await alive('AbortController'),
      signals: await alive('AbortSignal'),
    },
    heap: metric('JSHeapUsedSize'),
  };
}

/**
 * Browsers compile what runs often, for hundreds of cycles, and keep that, for the bare form too: what the heap grows by is
 * printed beside that form's, and bounded in the last round only.
 */
const warmUp = 100;
const rounds = 2;
const perRound = 100;

describe('a form that comes and goes', () => {
  test('a hundred times, half of them in mid-request, leaves nothing behind (F-15)', async ({ visit, pool }) => {
    const held = pool.hold('SignUp');
    const forms = await Promise.all(
      (['whole', 'bare'] as const).map(async (form) => {
        const page = await visit(form === 'bare' ? mounting(form) : mounting());
        const devtools = await page.context().newCDPSession(page);
        await devtools.send('Performance.enable');
        return { form, page, devtools, growth: [] as number[], lefts: [] as Left[] };
      }),
    );
    for (const { page } of forms) await cycles(page, warmUp);
    for (let round = 0; round < rounds; round++) {
      for (const { page, devtools, growth, lefts } of forms) {
        const before = await measure(page, devtools);
        await cycles(page, perRound);
        const after = await measure(page, devtools);
        lefts.push(before.left, after.left);
        growth.push((after.heap - before.heap) / perRound);
      }
    }
    for (const { form, growth, lefts } of forms) {
      console.log(
        `${form}: ${growth.map((bytes) => bytes.toFixed(0)).join(', ')} bytes of heap a cycle, ${JSON.stringify(lefts.at(-1))}`,
      );
    }
    for (const { lefts } of forms) for (const left of lefts) expect(left).toEqual(lefts[0]);
    expect(forms[0]?.growth.at(-1)).toBeLessThan(2000);
    expect(forms[0]?.lefts[0]).toMatchObject({ timers: 0 });
    expect(pool.requests.length).toBeGreaterThan(warmUp / 2);
    held.release();
  });
});
