import { afterEach, describe, expect, it, vi } from 'vitest';
import { environmentOptions } from '../../src/schema/environment-options.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the schema leaves to the browser', () => {
  it('offers the time zones, with the person’s own chosen', () => {
    const zones = environmentOptions('zoneinfo');
    expect(zones?.options).toContainEqual({ value: 'America/New_York', label: 'America/New York' });
    expect(zones?.value).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(zones?.options.map(({ value }) => value)).toContain(zones?.value);
  });

  it('offers the languages the person reads, each in its own words, once', () => {
    vi.stubGlobal('navigator', { languages: ['de-CH', 'de', 'fr', 'de'] });
    const languages = environmentOptions('locale');
    expect(languages?.value).toBe('de-CH');
    expect(languages?.options.map(({ value }) => value)).toEqual(['de-CH', 'de', 'fr']);
    expect(languages?.options[2]).toEqual({ value: 'fr', label: 'français', lang: 'fr' });
  });

  it('leaves out what is no language tag, as Chromium names the locale of some systems', () => {
    vi.stubGlobal('navigator', { languages: ['en-US@posix', 'en-US'] });
    expect(environmentOptions('locale')?.options.map(({ value }) => value)).toEqual(['en-US']);
  });

  it('has nothing for other fields', () => {
    expect(environmentOptions('gender')).toBeUndefined();
  });
});
