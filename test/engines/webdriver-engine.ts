import { startDriver, type ByWebDriver } from './webdriver-processes.js';
import { findAll, WebDriverError, wireTo, type Send } from './webdriver-wire.js';
import { patience, type Key, type Role, type RunningEngine, type Tab } from './tab.js';

/** Where to look for a role; which of them has the name is the browser's own word. */
const candidates: Readonly<Record<Role, string>> = {
  button: 'button, summary, [role=button]',
  link: 'a[href]',
  textbox: 'textarea, input:not([type]), input:is([type=text], [type=email], [type=tel], [type=url])',
  heading: 'h1, h2, h3, h4, h5, h6',
  checkbox: '[type=checkbox]',
  alert: '[role=alert]',
  password: 'input[name=password]',
};

/** The standard's code points for keys that write nothing. */
const codes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Space: ' ',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
};

/** WebKitGTK's MiniBrowser, a new one with an empty profile for each tab. */
export async function startByWebDriver(programs: ByWebDriver): Promise<RunningEngine> {
  const driver = await startDriver(programs);
  const begin = () =>
    wireTo(driver.url)<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          timeouts: { script: 2 * patience, pageLoad: 4 * patience, implicit: 0 },
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    });
  const first = await begin();
  await wireTo(driver.url)('DELETE', `/session/${first.sessionId}`);
  return {
    version: first.capabilities.browserVersion,
    close: driver.close,
    open: async () => {
      const { sessionId } = await begin();
      return tabOf(wireTo(`${driver.url}/session/${sessionId}`));
    },
  };
}

function tabOf(send: Send): Tab {
  /** Until there is exactly one that can be seen; a page that is just changing answers with elements that are gone. */
  async function find(role: Role, name: string): Promise<string> {
    let seen: readonly string[] = [];
    for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
      try {
        const all = await Promise.all(
          (await findAll(send, candidates[role])).map(async (id) => [id, await nameOf(role, id)]),
        );
        seen = all.map(([, its = '']) => its);
        const [match] = all.filter(([, its]) => (role === 'alert' ? its?.includes(name) : its === name));
        if (match?.[0] !== undefined && (await send<boolean>('GET', `/element/${match[0]}/displayed`))) return match[0];
      } catch (error) {
        if (!(error instanceof WebDriverError && /stale|no such element/.test(error.name))) throw error;
      }
    }
    throw new Error(`There is no ${role} named "${name}". There are: ${seen.join(', ') || 'none'}`);
  }

  async function nameOf(role: Role, id: string): Promise<string> {
    const name = await send<string>('GET', `/element/${id}/${role === 'alert' ? 'text' : 'computedlabel'}`);
    return name.replace(/\s+/g, ' ').trim();
  }

  const act = (actions: readonly object[]) =>
    send<null>('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const stroke = (values: readonly string[]) =>
    act([
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ]);

  return {
    goto: (url) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh'),
    back: () => send('POST', '/back'),
    forward: () => send('POST', '/forward'),
    see: async (role, name) => void (await find(role, name)),
    click: async (role, name) => send('POST', `/element/${await find(role, name)}/click`),
    press: async (...keys: readonly Key[]) => {
      for (const key of keys) await stroke(key.split('+').map((part) => codes[part] ?? part));
    },
    type: async (text) => {
      for (const character of text) await stroke([character]);
    },
    evaluate: (read, ...args) =>
      send('POST', '/execute/sync', { script: `return (${read.toString()})(...arguments)`, args }),
    screenshot: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
    close: () => send('DELETE', ''),
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
