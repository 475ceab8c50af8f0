import path from 'node:path';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright';
import { installConsumer } from '../browser/consumer.js';
import { buildAll } from '../browser/global-setup.js';
import { clientId, password, servePool } from '../browser/pool.js';
import { probeRenders } from '../browser/probes.js';
import { startSite } from '../browser/site.js';
import { startClocks } from './clocks.js';
import type { Row } from './row.js';
import { mean, median, percentile } from './statistics.js';

/** How often slower than this machine: a telephone of the middle, by the usual reckoning. */
const throttle = 4;
const times = 5;

/** With the email address and the password, twenty. */
const names = Array.from({ length: 18 }, (_, index) => `custom:field${String(index)}`);
const schema = {
  usernameAttributes: ['email'] as const,
  fields: names.map((name) => ({ name, required: true, minLength: 3, sendTo: 'none' as const })),
};

/** Measures in the built app, in a browser without a window whose processor is slowed down. */
export async function bench(launch: LaunchOptions): Promise<readonly Row[]> {
  const app = installConsumer('vite-app');
  await buildAll(app);
  const site = await startSite(path.join(app.folder, 'builds/production'));
  const pool = await servePool();
  const browser = await chromium.launch(launch);
  const visit = async (page: 'journey' | 'mounting', script: () => void, form?: 'bare') => {
    const opened = await openPage(browser, script);
    const config = { endpoint: pool.endpoint, clientId, page, strict: false, ...(form && { form }), props: { schema } };
    await opened.goto(site.add(config));
    return opened;
  };
  try {
    const mounts: number[] = [];
    const bare: number[] = [];
    const pendings: number[] = [];
    const shifts: number[] = [];
    for (let time = 0; time < times; time++) {
      mounts.push(await scriptOfMount(await visit('mounting', startClocks)));
      bare.push(await scriptOfMount(await visit('mounting', startClocks, 'bare')));
      const journey = await visit('journey', startClocks);
      const hold = pool.hold('SignUp');
      pendings.push(await untilPending(journey));
      shifts.push(await journey.evaluate(() => window.clocks.shift));
      await journey.context().close();
      hold.release();
    }
    return [
      { what: 'drawing the form for the first time: script', measured: median(mounts), goal: 50, unit: 'ms' },
      { what: 'the same for a bare form of react-hook-form', measured: median(bare), unit: 'ms' },
      { what: 'layout shift of a page with the form', measured: Math.max(...shifts), goal: 0, unit: '' },
      ...(await typing(await visit('journey', startClocks), 'before the form was sent')),
      ...(await typing(await refused(await visit('journey', startClocks)), 'after it was sent')),
      ...(await counts(await refused(await visit('journey', probeRenders)))),
      { what: 'from the click to a visible wait', measured: median(pendings), goal: 100, unit: 'ms' },
    ];
  } finally {
    await browser.close();
    site.close();
    pool.close();
  }
}

async function openPage(browser: Browser, script: () => void): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.addInitScript(script);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return page;
}

async function scriptOfMount(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // What the thread worked, not what the clock showed meanwhile: others may have had the processor.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
  };
  await page.waitForFunction(() => 'mounting' in window);
  const before = await script();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.mounting.mount();
        // To the frame after the first with the form in it: what effects do is script, too.
        const look = () => {
          if (document.querySelector('form')) requestAnimationFrame(() => setTimeout(resolve));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const took = (await script()) - before;
  await page.context().close();
  return took;
}

async function untilPending(page: Page): Promise<number> {
  for (const name of ['email', 'password', ...names]) {
    const value = name === 'email' ? 'ada@example.com' : name === 'password' ? password : 'Some words';
    await page.locator(`[name="${name}"]`).fill(value);
  }
  const milliseconds = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let begun = 0;
        document.addEventListener('click', () => (begun = performance.now()), { capture: true });
        new MutationObserver(() => {
          if (!document.querySelector('.csu-button[data-pending]')) return;
          // To the frame after, when it is on the screen.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        }).observe(document, { subtree: true, attributes: true, childList: true });
      }),
  );
  await page.locator('button[type=submit]').click();
  return milliseconds;
}

/** The form after it was sent with nothing in it: from now on it looks at each keystroke. */
async function refused(page: Page): Promise<Page> {
  await page.locator('button[type=submit]').click();
  await page.locator('.csu-summary').waitFor();
  return page;
}

/** Five keys in each field: a hundred. */
async function typeEverywhere(page: Page, afterEach?: () => Promise<unknown>): Promise<void> {
  for (const name of ['email', 'password', ...names]) {
    await page.locator(`[name="${name}"]`).focus();
    for (const key of 'Words') {
      await page.keyboard.press(key);
      await (afterEach?.() ?? page.waitForTimeout(40));
    }
  }
}

async function typing(page: Page, when: string): Promise<readonly Row[]> {
  await page.evaluate(() => {
    window.clocks.processing.length = 0;
    window.clocks.interactions.clear();
    window.clocks.longTasks = 0;
  });
  await typeEverywhere(page);
  await page.waitForTimeout(200);
  const { processing, interactions, longTasks } = await page.evaluate(() => ({
    ...window.clocks,
    interactions: [...window.clocks.interactions.values()],
  }));
  await page.context().close();
  // The browser tells of none that is shorter than 16 ms.
  const all = [...interactions, ...Array<number>(Math.max(0, processing.length - interactions.length)).fill(16)];
  return [
    {
      what: `a key ${when}: its handlers, 98th percentile`,
      measured: percentile(processing, 98),
      goal: 16,
      unit: 'ms',
    },
    {
      what: `a key ${when}: to the next picture, 98th percentile`,
      measured: percentile(all, 98),
      goal: 50,
      unit: 'ms',
    },
    { what: `a hundred keys ${when}: tasks over 50 ms`, measured: longTasks, goal: 0, unit: '' },
  ];
}

/** What no machine changes: how much is drawn for a key, in the worst case. */
async function counts(page: Page): Promise<readonly Row[]> {
  const commits: number[] = [];
  const fields: number[] = [];
  await page.evaluate(() => (window.commits = 0));
  await typeEverywhere(page, async () => {
    const cost = await page.evaluate(() => {
      const drawn = [window.commits, new Set(window.rendered).size] as const;
      window.commits = 0;
      window.rendered = [];
      return drawn;
    });
    commits.push(cost[0]);
    fields.push(cost[1]);
  });
  await page.context().close();
  return [
    {
      what: 'a key after it was sent: fields drawn, at most',
      measured: Math.max(...fields.slice(1)),
      goal: 1,
      unit: '',
    },
    { what: 'a key after it was sent: commits of React, on average', measured: mean(commits), goal: 1, unit: '' },
  ];
}
