import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectLocale } from '../../src/locales.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';

const german = () => import('../../src/locales/de.js');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the words of the best language', () => {
  it('are those of the browser’s first language that the app ships', async () => {
    vi.stubGlobal('navigator', { languages: ['fr', 'de-CH', 'en'] });
    expect(await detectLocale({ en, de: german })).toBe(de);
  });

  it('come from words, from a promise of words or from a module with one export', async () => {
    const languages = ['de'];
    expect(await detectLocale({ de }, { languages })).toBe(de);
    expect(await detectLocale({ de: () => Promise.resolve(de) }, { languages })).toBe(de);
    expect(await detectLocale({ de: german }, { languages })).toBe(de);
  });

  it('are the only ones that are loaded', async () => {
    const others = vi.fn(() => Promise.resolve(en));
    await detectLocale({ en: others, de: german }, { languages: ['de', 'en'] });
    expect(others).not.toHaveBeenCalled();
  });

  it('are the fallback’s where no language fits, or else the first of the list', async () => {
    expect(await detectLocale({ en, de }, { languages: ['fr'], fallback: 'de' })).toBe(de);
    expect(await detectLocale({ en, de }, { languages: ['fr'] })).toBe(en);
    expect(await detectLocale({ en, de }, { languages: ['fr'], fallback: 'constructor' })).toBe(en);
  });

  it('are the next best where the best cannot be loaded: the language is lost, and not the form', async () => {
    const lost = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await detectLocale({ en, fr: lost, de }, { languages: ['fr', 'de'] })).toBe(de);
    expect(await detectLocale({ fr: lost, en }, { languages: ['fr'] })).toBe(en);
    await expect(detectLocale({ fr: lost }, { languages: ['fr'] })).rejects.toThrow('Failed to fetch');
  });

  it('need a language to choose from, and the developer is told', async () => {
    await expect(detectLocale({})).rejects.toThrow(/detectLocale was given no locales/);
  });
});
