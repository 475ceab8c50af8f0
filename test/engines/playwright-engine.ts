import { chromium, firefox, type LaunchOptions, type Page } from 'playwright';
import { patience, type Role, type RunningEngine, type Tab } from './tab.js';

/** Chromium over its own protocol, or the machine's Firefox over WebDriver BiDi. */
export async function startByPlaywright(name: 'chromium' | 'firefox', launch: LaunchOptions): Promise<RunningEngine> {
  const browser = await { chromium, firefox }[name].launch({ timeout: 120_000, ...launch });
  return {
    version: browser.version(),
    close: () => browser.close(),
    open: async () => {
      const context = await browser.newContext({ viewport: { width: 800, height: 1000 }, locale: 'en-US' });
      context.setDefaultTimeout(patience);
      return tabOf(await context.newPage(), () => context.close());
    },
  };
}

function tabOf(page: Page, close: () => Promise<void>): Tab {
  const find = (role: Role, name: string) => {
    if (role === 'password') return page.getByLabel(name, { exact: true }).and(page.locator('[name=password]'));
    // An alert has no name of its own in ARIA: it is known by what it says.
    if (role === 'alert') return page.getByRole(role).filter({ hasText: name });
    return page.getByRole(role, { name, exact: true });
  };
  return {
    goto: async (url) => void (await page.goto(url, { timeout: 2 * patience })),
    reload: async () => void (await page.reload({ timeout: 2 * patience })),
    // A page that comes back whole loads nothing, so there is no load event to wait for.
    back: () => page.evaluate(() => setTimeout(() => history.back())).then(() => undefined),
    forward: () => page.evaluate(() => setTimeout(() => history.forward())).then(() => undefined),
    see: (role, name) => find(role, name).first().waitFor(),
    click: (role, name) => find(role, name).click(),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    evaluate: (read, ...args) =>
      // As an expression: Firefox, through BiDi, does not call what is a function by itself.
      page.evaluate(`(${read.toString()})(...${JSON.stringify(args)})`),
    screenshot: () => page.screenshot(),
    close,
  };
}
