import { afterEach, describe, expect, it, vi } from 'vitest';
import { hCaptcha, turnstile, type ChallengeProvider, type ChallengeWidget } from '../../src/challenge.js';

/** An address of its own for each test: one that has loaded is not loaded again. */
let count = 0;
const address = () => `https://checks.example/${String(++count)}.js`;
type Make = (scriptUrl?: string) => ChallengeProvider;
const makers: readonly (readonly [name: string, make: Make, global: string])[] = [
  ['Turnstile', (scriptUrl) => turnstile({ siteKey: 'key', scriptUrl }), 'turnstile'],
  ['hCaptcha', (scriptUrl) => hCaptcha({ siteKey: 'key', scriptUrl }), 'hcaptcha'],
];
const deeds: readonly (readonly [words: string, deed: (widget: ChallengeWidget) => void])[] = [
  ['is taken away', (widget) => widget.remove?.()],
  ['is reset', (widget) => widget.reset({ isRequired: false })],
];

const place = () => document.createElement('div');
const surroundings = { lang: 'en', colorScheme: 'light', onInteractive: vi.fn() } as const;
const scriptOf = (url: string) => document.head.querySelector(`script[src="${url}"]`);
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Has one widget in a container, as hCaptcha has: a second is refused. */
function standIn() {
  const widgets = new Map<string, { place: HTMLElement; callback?: (token: string) => void }>();
  return {
    render: vi.fn((place: HTMLElement, options: { callback?: (token: string) => void }): string | undefined => {
      if (place.childElementCount > 0) return undefined;
      place.append(document.createElement('canvas'));
      const id = `widget ${String(widgets.size + 1)}`;
      widgets.set(id, { place, ...options });
      return id;
    }),
    execute: vi.fn((id: string) => {
      widgets.get(id)?.callback?.(`token of ${id}`);
      return Promise.resolve({ response: `token of ${id}` });
    }),
    reset: vi.fn((_id: string) => undefined),
    remove: vi.fn((id: string) => widgets.get(id)?.place.replaceChildren()),
  };
}

const fails = () => {
  throw new Error('the maker’s own');
};

afterEach(() => {
  vi.unstubAllGlobals();
  surroundings.onInteractive.mockClear();
});

describe.each(makers)('%s', (_name, make, global) => {
  const drawnWith = (api: ReturnType<typeof standIn>) => {
    vi.stubGlobal(global, api);
    return make().mount(place(), surroundings);
  };
  const ask = (widget: ChallengeWidget, signal = new AbortController().signal) => widget.getToken({ signal });

  it.each(deeds)('leaves nothing unhandled where no script comes and the form %s before (F-37)', async (_, deed) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const url = address();
    const widget = make(url).mount(place(), surroundings);
    const script = scriptOf(url);
    deed(widget);
    script?.dispatchEvent(new Event('error'));
    await soon();
    process.off('unhandledRejection', unhandled);
    expect(script).not.toBeNull();
    expect(unhandled).not.toHaveBeenCalled();
  });

  it.each(['after', 'before'])('is drawn once where it is put there twice %s its script (StrictMode)', async (when) => {
    const api = standIn();
    const url = address();
    const arrive = () => {
      vi.stubGlobal(global, api);
      scriptOf(url)?.dispatchEvent(new Event('load'));
    };
    const shared = place();
    if (when === 'after') vi.stubGlobal(global, api);
    make(url).mount(shared, surroundings).remove?.();
    const widget = make(url).mount(shared, surroundings);
    if (when === 'before') arrive();
    await soon();
    expect(api.render).toHaveBeenCalledTimes(1);
    expect(api.remove).not.toHaveBeenCalled();
    expect(shared.querySelectorAll('canvas')).toHaveLength(1);
    expect(await ask(widget)).toBe('token of widget 1');
    widget.remove?.();
    expect(api.remove).toHaveBeenCalledExactlyOnceWith('widget 1');
    expect(shared.childElementCount).toBe(0);
  });

  it('is drawn beside one that is not gone yet', async () => {
    const api = standIn();
    vi.stubGlobal(global, api);
    const shared = place();
    const first = make().mount(shared, surroundings);
    await soon();
    const second = make().mount(shared, surroundings);
    await soon();
    first.remove?.();
    expect(await ask(second)).toBe('token of widget 2');
    expect(shared.querySelectorAll('canvas')).toHaveLength(1);
  });

  it('is not drawn after it was taken away', async () => {
    const api = standIn();
    const url = address();
    const widget = make(url).mount(place(), surroundings);
    const token = ask(widget);
    widget.remove?.();
    vi.stubGlobal(global, api);
    scriptOf(url)?.dispatchEvent(new Event('load'));
    await expect(token).rejects.toMatchObject({ name: 'ChallengeError', reason: 'notLoaded' });
    expect(api.render).not.toHaveBeenCalled();
    expect(api.remove).not.toHaveBeenCalled();
  });

  it('asks nothing of a person who has cancelled before it was drawn', async () => {
    const api = standIn();
    const cancel = new AbortController();
    const token = ask(drawnWith(api), cancel.signal);
    cancel.abort(new Error('cancelled'));
    await expect(token).rejects.toThrow('cancelled');
    expect(api.execute).not.toHaveBeenCalled();
  });

  it.each(['render', 'execute'] as const)(
    'gives a ChallengeError where its %s throws, and tries again',
    async (name) => {
      const api = standIn();
      api[name].mockImplementation(fails);
      const widget = drawnWith(api);
      await expect(ask(widget)).rejects.toMatchObject({
        name: 'ChallengeError',
        reason: 'notLoaded',
        cause: { message: 'the maker’s own' },
      });
      api[name].mockReset();
      expect(await ask(widget)).toBe('token of widget 1');
    },
  );

  it('gives a ChallengeError where it is refused a place', async () => {
    const api = standIn();
    api.render.mockReturnValue(undefined);
    await expect(ask(drawnWith(api))).rejects.toMatchObject({ name: 'ChallengeError', reason: 'notLoaded' });
    expect(api.execute).not.toHaveBeenCalled();
  });

  it('takes neither the form nor the page with it where its reset and remove throw', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const api = { ...standIn(), reset: vi.fn(fails), remove: vi.fn(fails) };
    const widget = drawnWith(api as unknown as ReturnType<typeof standIn>);
    await ask(widget);
    widget.reset({ isRequired: false });
    widget.remove?.();
    await soon();
    process.off('unhandledRejection', unhandled);
    expect(api.reset).toHaveBeenCalledTimes(1);
    expect(api.remove).toHaveBeenCalledTimes(1);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
