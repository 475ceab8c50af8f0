import { afterAll, describe, expect, inject, test } from 'vitest';
import { engine } from './engine.js';
import { patience, type Tab } from './tab.js';

interface Finished {
  readonly storyId: string;
  readonly status: 'success' | 'error';
  readonly reporters: readonly { readonly type: string; readonly status: string; readonly result: unknown }[];
}

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

const site = inject('storybook');
const index = (await (await fetch(`${site}/index.json`)).json()) as { entries: Record<string, Entry> };
const stories = Object.values(index.entries)
  .filter(({ type }) => type === 'story')
  .map(({ id, title, name }) => [`${title}: ${name}`, id] as const);

let tab: Promise<Tab> | undefined;
afterAll(async () => {
  await (await tab)?.close();
});

describe('a story', () => {
  test.for(stories)('%s', async ([, id]) => {
    const { goto, evaluate } = await (tab ??= engine().then(({ open }) => open()));
    await goto(`${site}/iframe.html?id=${id}&viewMode=story`);

    // Storybook's word for "rendered, played, and looked at by axe".
    let finished: Finished | undefined;
    for (const end = Date.now() + 3 * patience; !finished && Date.now() < end; await pause(150)) {
      finished = (await evaluate(lastFinished, id)) ?? undefined;
    }
    const wrong = await evaluate(whatWentWrong);
    // What a story keeps for later is not for the next one.
    await evaluate(() => {
      sessionStorage.clear();
      localStorage.clear();
    });
    expect(wrong).toEqual([]);
    expect(finished, 'Storybook never said that it was finished').toBeDefined();
    const failed = finished?.reporters.filter(({ status }) => status === 'failed') ?? [];
    expect(failed.map(({ result }) => violations(result))).toEqual([]);
    expect(finished?.status).toBe('success');
    expect(finished?.reporters.map(({ type }) => type)).toContain('a11y');
  });
});

function lastFinished(story: string): Finished | undefined {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__') as
    { last(event: string): readonly [Finished] | undefined } | undefined;
  const [last] = channel?.last('storyFinished') ?? [];
  if (last?.storyId !== story) return undefined;
  // Only what is plain data; axe keeps elements in its results.
  return JSON.parse(JSON.stringify(last, (key, value: unknown) => (key === 'element' ? undefined : value))) as Finished;
}

/** The messages of a play function, a render or a page that failed. */
function whatWentWrong(): readonly string[] {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__') as
    { last(event: string): readonly unknown[] | undefined } | undefined;
  const events = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', 'storyThrewException', 'storyMissing'];
  return events.flatMap((event) =>
    (channel?.last(event) ?? []).flat().map((it) => {
      const { message } = (it ?? {}) as { message?: unknown };
      return `${event}: ${String(message ?? it)}`.slice(0, 2000);
    }),
  );
}

function violations(result: unknown): string {
  const { violations: all = [] } = (result ?? {}) as {
    violations?: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return all
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
    .join('\n');
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
