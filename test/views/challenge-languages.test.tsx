import { afterEach, describe, expect, it, vi } from 'vitest';
import { awsWaf, hCaptcha, turnstile } from '../../src/challenge.js';
import { locales } from '../messages/locales.js';

/** Of what a maker's script is told, the language. */
const said = vi.fn((_place: HTMLElement, _options: Readonly<Record<string, unknown>>) => 'widget');

afterEach(() => {
  vi.unstubAllGlobals();
  said.mockClear();
});

const surroundings = (lang: string) => ({ lang, colorScheme: 'light', onInteractive: () => undefined }) as const;
const { signal } = new AbortController();

/** What each check is told of a form in a language. */
async function toldOf(lang: string): Promise<Readonly<Record<'waf' | 'turnstile' | 'hCaptcha', unknown>>> {
  const place = document.createElement('div');
  const last = async (name: string) => {
    await vi.waitFor(
      () => {
        expect(said).toHaveBeenCalled();
      },
      { interval: 1 },
    );
    const options = said.mock.lastCall?.[1] ?? {};
    said.mockClear();
    return name in options ? options[name] : 'none';
  };
  vi.stubGlobal('turnstile', { render: said });
  turnstile({ siteKey: 'key' }).mount(place, surroundings(lang));
  const ofTurnstile = await last('language');
  vi.stubGlobal('hcaptcha', { render: said });
  hCaptcha({ siteKey: 'key' }).mount(place, surroundings(lang));
  const ofHCaptcha = await last('hl');
  vi.stubGlobal('AwsWafCaptcha', {
    renderCaptcha: (at: HTMLElement, options: { readonly onSuccess: (token: string) => void }) => {
      said(at, { ...options });
      options.onSuccess('token');
    },
  });
  const waf = awsWaf({ apiKey: 'key' }).mount(place, surroundings(lang));
  waf.reset({ isRequired: true });
  await waf.getToken({ signal });
  return { turnstile: ofTurnstile, hCaptcha: ofHCaptcha, waf: await last('defaultLocale') };
}

describe('a check speaks the language of the form, by the name that its maker has for it', () => {
  it.each([
    ['en', 'en', 'en', 'en-US'],
    ['en-GB', 'en', 'en', 'en-US'],
    ['de', 'de', 'de', 'de-DE'],
    ['ar', 'ar', 'ar', 'ar-SA'],
    ['pt-BR', 'pt-br', 'pt', 'pt-BR'],
    ['nb', 'nb', 'no', 'none'],
    ['zh-Hans', 'zh-cn', 'zh-CN', 'zh-CN'],
    ['zh-Hant', 'zh-tw', 'zh-TW', 'none'],
    ['zh-HK', 'zh-tw', 'zh-TW', 'none'],
    ['th', 'th', 'th', 'none'],
    ['eu', 'auto', 'eu', 'none'],
  ])('%s', async (lang, ofTurnstile, ofHCaptcha, waf) => {
    expect(await toldOf(lang)).toEqual({ turnstile: ofTurnstile, hCaptcha: ofHCaptcha, waf });
  });

  it('Turnstile and hCaptcha have each language that the library has', async () => {
    for (const [tag] of locales) {
      const told = await toldOf(tag);
      expect([tag, told.turnstile]).not.toEqual([tag, 'auto']);
      expect(told.hCaptcha).toMatch(/^(?:[a-z]{2}|zh-CN|zh-TW)$/);
    }
  });
});
