import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { locales } from './locales.js';

/** Numbers that the country keeps for fiction, and countries whose numbers in use cannot be told by their digits. */
const unknown = /^(?:en|de|sv|ko|ru|zh-Hant)$/;

describe.each(locales)('the telephone number in the help of %s', (tag, { help }) => {
  const example = parsePhoneNumberFromString(help.phone.match(/\+\d[\d -]+\d/)?.[0] ?? '');

  it('has a length that its country has', () => {
    expect(example?.isPossible()).toBe(true);
  });

  it.skipIf(unknown.test(tag))('rings nobody', () => {
    expect(example?.isValid()).toBe(false);
  });
});
