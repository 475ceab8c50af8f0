import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { he } from '../../src/locales/he.js';
import type { Messages } from '../../src/messages/messages.js';
import { sentences } from './sentences.js';

describe.each<[string, Messages]>([
  ['Arabic', ar],
  ['Hebrew', he],
])('%s', (_, messages) => {
  const all = sentences(messages);

  it('isolates what runs from left to right, so that its signs stay in place', () => {
    const bare = /(?<!\u2066)(https:\/\/example\.com|name@example\.com|j\*\*\*@e\*\*\*|\+\d)/;
    // The page gives these an element of their own, which isolates.
    const isolatedByElement = /sentBy(Email|Sms)$/;
    expect(all.filter(([source, text]) => !isolatedByElement.test(source) && bare.test(text))).toEqual([]);
    expect(messages.help.phone).toMatch(/\u2066\+\d[\d ]+\u2069/);
    expect(messages.errors.typeMismatch({ label: 'x', type: 'email' })).toContain('\u2066name@example.com\u2069');
    expect(messages.confirm.announced({ destination: 'j***@e***' })).toContain('\u2066j***@e***\u2069');
  });

  it('isolates labels and names, which may run either way', () => {
    expect(messages.errors.required({ label: 'C++', type: 'text' })).toContain('\u2068C++\u2069');
    expect(messages.federated.continueWith({ provider: 'Yahoo!' })).toContain('\u2068Yahoo!\u2069');
  });

  it('ends each isolate that it begins', () => {
    const count = (sentence: string, marks: RegExp) => sentence.match(marks)?.length ?? 0;
    expect(all.filter(([, text]) => count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g))).toEqual([]);
  });

  it('writes numbers in the digits that fields take', () => {
    expect(all.filter(([, sentence]) => /[\u0660-\u0669\u06f0-\u06f9]/.test(sentence))).toEqual([]);
  });

  it('never begs for pardon, and calls nothing invalid (E-5)', () => {
    const begging = /عذرًا|آسف|غير صالح|غير صحيح|בבקשה|סליחה|מצטער|לא חוקי|לא תקין|שגוי/;
    expect(all.filter(([, sentence]) => begging.test(sentence))).toEqual([]);
  });
});

describe('Hebrew', () => {
  it('says what is under way in the present, and not in a form that is past as well', () => {
    const underWay = [
      he.form.submitting,
      he.confirm.submitting,
      he.confirm.resending,
      he.link.checking,
      he.link.resending,
    ];
    expect(underWay.filter((sentence) => /(?<!\p{L})(נוצר|נבדק|נשלח)(?!\p{L})/u.test(sentence))).toEqual([]);
  });

  it('confirms an account in another word than it approves one', () => {
    expect(he.approval.heading).toContain('אישור');
    expect(`${he.done.alreadyConfirmedHeading} ${he.link.notYet} ${he.labels.code}`).not.toMatch(/אוש|אישור/);
  });
});

describe('numbers', () => {
  it.each([
    [0, 'ما لا يقل عن 0 حرف'],
    [1, 'ما لا يقل عن حرف واحد (1)'],
    [2, 'ما لا يقل عن حرفين (2)'],
    [5, 'ما لا يقل عن 5 أحرف'],
    [11, 'ما لا يقل عن 11 حرفًا'],
    [21, 'ما لا يقل عن 21 حرفًا'],
    [101, 'ما لا يقل عن 101 حرف'],
    [103, 'ما لا يقل عن 103 أحرف'],
  ])('take one of six forms in Arabic: %i', (minLength, words) => {
    expect(ar.password.rules.length({ minLength })).toBe(words);
  });

  it.each([
    [1, 'לפחות תו אחד (1)'],
    [2, 'לפחות 2 תווים'],
    [5, 'לפחות 5 תווים'],
    [21, 'לפחות 21 תווים'],
  ])('are one or many in Hebrew: %i', (minLength, words) => {
    expect(he.password.rules.length({ minLength })).toBe(words);
  });
});

describe('waits', () => {
  const after = (messages: Messages, word: RegExp) =>
    [1, 2, 3, 11, 99, 100, 180, 660].map((seconds) =>
      messages.form.retryAnnounced({ seconds }).replace(word, '').replace('.', ''),
    );

  it('have the forms of the Arabic noun, with “one” and “two” in words', () => {
    expect(after(ar, /^.* بعد /)).toEqual([
      'ثانية واحدة',
      'ثانيتين',
      '3 ثوانٍ',
      '11 ثانية',
      '99 ثانية',
      'دقيقتين',
      '3 دقائق',
      '11 دقيقة',
    ]);
  });

  it('have the forms of the Hebrew noun', () => {
    expect(after(he, /^.* בעוד /)).toEqual([
      'שנייה',
      'שתי שניות',
      '3 שניות',
      '11 שניות',
      '99 שניות',
      'שתי דקות',
      '3 דקות',
      '11 דקות',
    ]);
  });
});

describe('what a password lacks (P-10)', () => {
  it('has the “and” of each language on the word that follows', () => {
    const lacking = { label: 'X', type: 'password', minLength: 12, rules: ['length', 'lowercase', 'number'] } as const;
    expect(ar.errors.passwordPolicy(lacking)).toBe(
      'يجب أن يحتوي حقل «\u2068X\u2069» على ما لا يقل عن 12 حرفًا وحرف لاتيني صغير ورقم',
    );
    expect(he.errors.passwordPolicy(lacking)).toBe(
      'יש לכלול בשדה ”\u2068X\u2069” לפחות 12 תווים, אות קטנה באנגלית וספרה',
    );
  });

  it('is said of the password itself where the label is the language’s own', () => {
    const lacking = { label: 'X', name: 'password', type: 'password', rules: ['number'] } as const;
    expect(ar.errors.passwordPolicy(lacking)).toBe('يجب أن تحتوي كلمة المرور على رقم');
    expect(he.errors.passwordPolicy(lacking)).toBe('הסיסמה צריכה לכלול ספרה');
  });
});
