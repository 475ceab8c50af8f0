import { describe, expect, it } from 'vitest';
import { hi } from '../../src/locales/hi.js';
import { sentences } from './sentences.js';

const saying = (words: RegExp) => sentences(hi).filter(([, sentence]) => words.test(sentence));

describe('Hindi', () => {
  it('puts labels in quotation marks before “फ़ील्ड”, so that no sentence depends on their gender', () => {
    expect(hi.errors.required({ label: 'पता', type: 'text' })).toBe('“पता” फ़ील्ड भरें');
  });

  it('needs nobody’s gender', () => {
    expect(saying(/सकते हैं|सकती हैं|चाहते|चाहती|करते हैं|करती हैं/)).toEqual([]);
  });

  it('writes numbers in the digits that fields take', () => {
    expect(saying(/[\u0966-\u096f]/)).toEqual([]);
  });

  it('speaks to “आप”, never begs, and calls nothing invalid (E-5)', () => {
    expect(saying(/तुम|(?<!\p{L})तू(?!\p{L})|कृपया|क्षमा|माफ़|अमान्य|अवैध/u)).toEqual([]);
  });

  it('says what a password lacks in one sentence (P-10)', () => {
    const rules = { type: 'password', minLength: 12, rules: ['length', 'symbol'] } as const;
    expect(hi.errors.passwordPolicy({ label: 'PIN', ...rules })).toBe(
      '“PIN” फ़ील्ड में कम से कम 12 वर्ण और एक विशेष चिह्न होना ज़रूरी है',
    );
    expect(hi.errors.passwordPolicy({ label: 'पासवर्ड', name: 'password', ...rules })).toBe(
      'पासवर्ड में कम से कम 12 वर्ण और एक विशेष चिह्न होना ज़रूरी है',
    );
  });

  it('counts a wait in seconds, then in minutes', () => {
    expect(hi.form.retryAnnounced({ seconds: 99 })).toBe('99 सेकंड बाद दोबारा कोशिश की जा सकती है।');
    expect(hi.form.retryAnnounced({ seconds: 100 })).toBe('2 मिनट बाद दोबारा कोशिश की जा सकती है।');
  });
});
