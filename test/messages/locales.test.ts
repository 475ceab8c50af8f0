import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import type { LabelledField, Messages } from '../../src/messages/messages.js';
import { fieldErrors, sentences } from './sentences.js';
import { locales } from './locales.js';

/**
 * What a sentence has of its own accord in Latin letters, whatever the language. “SMS” is written so in Greek, Russian,
 * Ukrainian, Hindi, Thai and Japanese.
 */
const latin = /https:\/\/example\.com|name@example\.com|Example Mail|Cost centre|j\*\*\*@e\*\*\*|\bSMS\b/g;

/** Words that only some languages spell as English does. */
const alikeIn: Readonly<Record<string, RegExp>> = {
  de: /^form\.optional$/,
  es: /^form\.errorPrefix$/,
  it: /^labels\.password$/,
};

/** English words that are the language's own by now. */
const borrowed: Readonly<Record<string, RegExp>> = { it: /\bpassword\b/gi };

describe.each(locales)('the locale %s', (tag, messages) => {
  const all = () => sentences(messages);

  it('names its own language and direction', () => {
    expect(messages.lang).toBe(tag);
    expect(Intl.getCanonicalLocales(messages.lang)).toEqual([messages.lang]);
    expect(messages.dir).toBe(/^(ar|he)/.test(tag) ? 'rtl' : 'ltr');
  });

  it('has a sentence for everything, and leaves none empty', () => {
    expect(all().map(([source]) => source)).toEqual(sentences(en).map(([source]) => source));
    expect(all().filter(([, sentence]) => !sentence.trim())).toEqual([]);
  });

  it('shows no hole where a value is missing', () => {
    expect(
      all().filter(([, sentence]) =>
        /\b(?:undefined|null|NaN)\b|\[object|\$\{| {2}|“”|„“|„”|”“|””|‘’|«»|「」|[\u2066\u2068]\u2069/.test(sentence),
      ),
    ).toEqual([]);
  });

  it('keeps the toggle’s visible words in its name (WCAG 2.5.3)', () => {
    const { show, hide, ...names } = messages.password;
    for (const name of [names.showLabel, names.showConfirmationLabel]) {
      expect(name.toLocaleLowerCase(tag)).toContain(show.toLocaleLowerCase(tag));
    }
    for (const name of [names.hideLabel, names.hideConfirmationLabel]) {
      expect(name.toLocaleLowerCase(tag)).toContain(hide.toLocaleLowerCase(tag));
    }
    expect(names.showConfirmationLabel).not.toBe(names.showLabel);
    expect(names.hideConfirmationLabel).not.toBe(names.hideLabel);
  });

  it('says each number, provider and destination that it is given', () => {
    const waits = [messages.confirm.resent, messages.link.resent, messages.form.retryAnnounced];
    for (const words of waits) {
      // Arabic has forms of “second” and “minute” that are the number as well.
      for (const count of [3, 5, 11, 21, 30, 99]) expect(words({ seconds: count })).toContain(String(count));
      for (const count of [3, 5, 11, 21]) expect(words({ seconds: count * 60 })).toContain(String(count));
      expect(words({ seconds: 180 })).not.toContain('180');
    }
    for (const count of [1, 2, 3, 5, 11, 21, 30, 101]) {
      expect(messages.password.rules.length({ minLength: count })).toContain(String(count));
      expect(messages.errors.tooLong({ label: 'x', type: 'text', maxLength: count })).toContain(String(count));
      expect(messages.errors.tooShort({ label: 'x', type: 'text', minLength: count })).toContain(String(count));
    }
    expect(messages.password.progress({ met: 2, total: 5 })).toMatch(/2.*5|5.*2/);
    for (const words of [messages.confirm.sentByEmail, messages.confirm.sentBySms, messages.link.sentByEmail]) {
      expect(words({ destination: 'j***@e***' })).toContain('j***@e***');
    }
    for (const words of [messages.form.retryWait, messages.confirm.resendWait, messages.link.resendWait]) {
      expect(words({ time: '0:27' })).toContain('0:27');
    }
    expect(messages.confirm.announced({ destination: 'j***@e***' })).toContain('j***@e***');
    for (const words of [messages.federated.continueWith, messages.federated.starting, messages.confirm.openInbox]) {
      expect(words({ provider: 'Example Mail' })).toContain('Example Mail');
    }
  });

  it('has different words for each cause', () => {
    const causes = ['required', 'tooShort', 'tooLong', 'typeMismatch', 'rangeUnderflow', 'rangeOverflow'] as const;
    for (const type of ['email', 'tel', 'url', 'number', 'date', 'datetime-local']) {
      const words = causes.map((cause) =>
        messages.errors[cause]({ label: 'Cost centre', type, minLength: 3, maxLength: 9, min: '5', max: '99' }),
      );
      expect(new Set(words).size).toBe(causes.length);
    }
  });

  it('names the field in every error of a field that a person typed into, or its format (WCAG 3.3.1, 3.3.3)', () => {
    const byFormat = new Set(
      ['email', 'tel', 'url', 'emailOrPhone'].map((type) => messages.errors.typeMismatch({ label: 'x', type })),
    );
    const silent = fieldErrors(messages).filter(
      ([, sentence]) => !/cost centre/i.test(sentence) && !byFormat.has(sentence),
    );
    expect(silent).toEqual([]);
  });

  it('says that nothing typed is lost wherever a person has to try again', () => {
    const {
      serviceFailed,
      badResponse,
      unknown,
      tooManyRequests,
      unreachable,
      offline,
      timeout,
      interrupted,
      cancelled,
    } = messages.service;
    const sorry = [serviceFailed, tooManyRequests, unreachable, offline, timeout, interrupted, cancelled];
    // The words that all of them have in common.
    const kept = sorry.map((words) => words({ label: '' })).reduce(longestInBoth);
    expect(kept.trim().length).toBeGreaterThan(5);
    for (const words of [badResponse, unknown]) expect(words({ label: '' })).toContain(kept);
  });

  it('shouts nowhere', () => {
    expect(all().filter(([, sentence]) => /[!！]/.test(sentence))).toEqual([]);
  });
});

describe.each(locales.filter(([tag]) => tag !== 'en'))('the locale %s, beside English', (tag, messages) => {
  /** Words that are spelt alike in both. */
  const alike =
    /^(labels\.(website|code|zoneinfo|address|username)|form\.(support|privacy|cancel)|federated\.or|password\.met|dir)$/;
  const alikeHere = alikeIn[tag];

  it('says nothing in the words of English, but for words that are the same in both', () => {
    const english = new Map(sentences(en));
    const left = sentences(messages).filter(
      ([source, sentence]) => english.get(source) === sentence && !alike.test(source) && !alikeHere?.test(source),
    );
    expect(left).toEqual([]);
  });

  it('speaks of its own fields in whole sentences, and quotes labels of the schema’s alone', () => {
    expect(messages.ownLabels).toEqual(messages.labels);
    const entered = Object.keys(messages.labels).filter((name) => name !== 'use_password') as LabelledField[];
    for (const name of entered) {
      const label = messages.labels[name];
      const words = { label, name, type: 'text' };
      expect(messages.errors.required(words)).not.toBe(messages.errors.required({ ...words, name: undefined }));
      expect(messages.service.attributeRequired(words)).toBe(messages.errors.required(words));
      expect(messages.errors.required(words)).not.toMatch(/[“”„«»「」『』]/);
    }
    for (const name of ['username', 'email', 'phone_number', 'usernameEmailOrPhone'] as const) {
      for (const words of [messages.service.usernameExists, messages.service.usernameFormat]) {
        const sentence = words({ label: messages.labels[name], name });
        expect(sentence).not.toBe(words({ label: messages.labels[name] }));
        expect(sentence).not.toMatch(/[“”„«»「」『』]/);
      }
    }
    expect(new Set(entered.map((name) => messages.errors.required({ label: 'x', name, type: 'text' }))).size).toBe(
      entered.length,
    );
  });

  it('has no English left in it', () => {
    // By letters of any script: Hungarian has a “that” between two letters with accents.
    const english = /(?<!\p{L})(the|your|you|enter|must|with|again|this|that|password)(?!\p{L})/iu;
    const own = (sentence: string) => sentence.replace(latin, '').replace(borrowed[tag] ?? '', '');
    expect(sentences(messages).filter(([, sentence]) => english.test(own(sentence)))).toEqual([]);
  });

  it.runIf(scriptOf(tag))('is written in its own letters', () => {
    const foreign = /[A-Za-z]{3,}/;
    expect(words(messages).filter(([, sentence]) => foreign.test(sentence.replace(latin, '')))).toEqual([]);
  });
});

/** Every sentence but what names the language and how it is written. */
const words = (messages: Messages) => sentences(messages).filter(([source]) => !/^(lang|dir)$/.test(source));

/** Whether the language is written in other letters than Latin ones. */
const scriptOf = (tag: string): boolean => new Intl.Locale(tag).maximize().script !== 'Latn';

/** The longest run of letters that both have. */
function longestInBoth(one: string, other: string): string {
  for (let length = one.length; length > 0; length--) {
    for (let start = 0; start + length <= one.length; start++) {
      const part = one.slice(start, start + length);
      if (other.includes(part)) return part;
    }
  }
  return '';
}
