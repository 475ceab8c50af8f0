import type { CDPSession, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { testIn, type Visit } from './browser-test.js';
import { cycles, cyclesToCode } from './come-and-go.js';
import { servePool } from './pool.js';
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
  readonly channels: number;
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

async function collect(page: Page, devtools: CDPSession) {
  // React remembers what the last event was about, until the next.
  await page.locator('#root').dispatchEvent('click');
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (name: string) => metrics.find((it) => it.name === name)?.value ?? NaN;
}

/**
 * The least of five readings, with a little done in between: now and then React still holds the last event that it handled,
 * 1,500 bytes with its hidden classes, whatever form that was in.
 */
async function heapOf(page: Page, devtools: CDPSession): Promise<number> {
  const readings: number[] = [];
  while (readings.length < 5) {
    await cycles(page, 2);
    readings.push((await collect(page, devtools))('JSHeapUsedSize'));
  }
  return Math.min(...readings);
}

async function countLeft(page: Page, devtools: CDPSession): Promise<Left> {
  const metric = await collect(page, devtools);
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
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
    timers: await page.evaluate(() => window.timers.size),
    controllers: await alive('AbortController'),
    signals: await alive('AbortSignal'),
    channels: await alive('BroadcastChannel'),
  };
}

/** Does a little, and counts. */
type Count = () => Promise<Left>;

/** The least of three readings each: now and then React still holds the form that went last, until others have come. */
async function countLeast(count: Count): Promise<Left> {
  const readings = [await count(), await count(), await count()];
  const least = (name: keyof Left) => Math.min(...readings.map((left) => left[name]));
  const names = Object.keys(readings[0] ?? {}) as (keyof Left)[];
  return Object.fromEntries(names.map((name) => [name, least(name)])) as unknown as Left;
}

/** What is there more of than before, by how much. What leaks stays, however often it is counted. */
const expectNoMore = (count: Count, before: Left) =>
  expect
    .poll(
      async () => {
        const left = Object.entries(await count()) as [keyof Left, number][];
        return left.filter(([name, number]) => number > before[name]);
      },
      { interval: 500, timeout: 10_000 },
    )
    .toEqual([]);

/**
 * Browsers compile what runs often, piece by piece, for a thousand cycles, keep that in the heap, and drop it when it has
 * not run for long. Where Chromium 147 does, snapshots 800 cycles apart differ by 84 kB of code, and by nine objects,
 * which are the same nine for the bare form. So only the interpreter runs here, and what it learns about the code has
 * its room at once: what is left to grow is what is held on to. The names of the switches are V8's.
 */
const test = testIn({
  on: ['--js-flags=--no-opt,--no-maglev,--no-sparkplug,--no-lazy-feedback-allocation,--no-flush-bytecode'],
});

const nothing = { timers: 0, controllers: 0, signals: 0, channels: 0 };
const warmUp = 40;
const measured = 120;

/** Bytes a cycle. V8 has no object that is smaller: less is none a cycle, and no more than a bare form's none. */
const smallest = 8;

describe('a form that comes and goes', () => {
  test('a hundred times, half of them in mid-request, leaves nothing behind (F-15)', async ({ visit, pool }) => {
    const held = pool.hold('SignUp');
    // Side by side, each in a process of its own.
    const results = await Promise.all(
      (['whole', 'bare'] as const).map(async (form) => {
        const page = await visit(form === 'bare' ? mounting(form) : mounting());
        const devtools = await page.context().newCDPSession(page);
        await devtools.send('Performance.enable');
        await cycles(page, warmUp);
        const count = () => cycles(page, 2).then(() => countLeft(page, devtools));
        const before = await countLeast(count);
        // What the counting itself needed is there by now.
        await cycles(page, warmUp);
        const heap = await heapOf(page, devtools);
        await cycles(page, measured);
        const growth = ((await heapOf(page, devtools)) - heap) / measured;
        await expectNoMore(count, before);
        expect(before).toMatchObject({ ...nothing });
        console.log(`${form}: ${growth.toFixed(1)} bytes of heap a cycle, ${JSON.stringify(before)}`);
        return growth;
      }),
    );
    const [whole = NaN, bare = NaN] = results;
    const ratio = whole < smallest && bare < smallest ? 'none to none' : (whole / bare).toFixed(2);
    console.log(`whole to bare: ${ratio}`);
    expect(whole).toBeLessThanOrEqual(Math.max(1.25 * bare, smallest));
    expect(pool.requests.length).toBeGreaterThan(warmUp / 2);
    held.release();
  });

  // By SMS, for which the step waits through WebOTP, too.
  test('at the code, half of the times while that is confirmed, leaves nothing behind (F-15)', async ({ visit }) => {
    const phone = 'phone_number' as const;
    const userPool = { UsernameAttributes: [phone], AutoVerifiedAttributes: [phone] };
    const pool = await servePool({ userPool });
    const held = pool.hold('ConfirmSignUp');
    const page = await visit({
      ...mounting(),
      endpoint: pool.endpoint,
      props: { schema: { usernameAttributes: [phone] } },
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await cyclesToCode(page, 20);
    const count = () => cyclesToCode(page, 2).then(() => countLeft(page, devtools));
    const before = await countLeast(count);
    await cyclesToCode(page, 40);
    await expectNoMore(count, before);
    expect(before).toMatchObject(nothing);
    // Some are aborted before they have left.
    expect(pool.requests.filter(({ operation }) => operation === 'ConfirmSignUp').length).toBeGreaterThan(10);
    expect(await page.evaluate(() => 'OTPCredential' in window)).toBe(true);
    held.release();
    pool.close();
  });
});
