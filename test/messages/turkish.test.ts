import { describe, expect, it } from 'vitest';
import { tr } from '../../src/locales/tr.js';
import { sentences } from './sentences.js';

describe('Turkish', () => {
  it('says “siz” in its sentences, and never begs (E-5)', () => {
    const unhelpful = /lütfen|üzgün|maalesef|pardon|özür|geçersiz|geçerli|\b(?:sen|senin|sana|seni)\b/i;
    expect(sentences(tr).filter(([, sentence]) => unhelpful.test(sentence))).toEqual([]);
  });

  it('hangs no suffix on what is inserted', () => {
    const hung = /Cost centre[”]?['’\p{L}]|Example Mail['’\p{L}]|j\*\*\*@e\*\*\*['’\p{L}]|\d['’\p{L}]/u;
    expect(sentences(tr).filter(([, sentence]) => hung.test(sentence))).toEqual([]);
    expect(tr.confirm.announced({ destination: '+*******0123' })).toBe('Kodu şuraya gönderdik: +*******0123');
    expect(tr.federated.continueWith({ provider: 'Apple' })).toBe('Apple ile devam et');
  });

  it('leaves what is counted in the singular, and joins with “ve”', () => {
    expect([1, 2, 21].map((minLength) => tr.password.rules.length({ minLength }))).toEqual([
      'En az 1 karakter',
      'En az 2 karakter',
      'En az 21 karakter',
    ]);
    const rules = { type: 'password', minLength: 12, rules: ['length', 'number'] } as const;
    expect(tr.errors.passwordPolicy({ label: 'PIN', ...rules })).toBe(
      '“PIN” alanında en az 12 karakter ve bir rakam olmalıdır',
    );
    expect(tr.errors.passwordPolicy({ label: 'Şifre', name: 'password', ...rules })).toBe(
      'Şifrenizde en az 12 karakter ve bir rakam olmalıdır',
    );
    expect(tr.form.retryAnnounced({ seconds: 99 })).toBe('99 saniye sonra yeniden deneyebilirsiniz.');
    expect(tr.form.retryAnnounced({ seconds: 100 })).toBe('2 dakika sonra yeniden deneyebilirsiniz.');
  });
});
