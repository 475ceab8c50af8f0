import { describe, expect, it } from 'vitest';
import { el } from '../../src/locales/el.js';
import { sentences } from './sentences.js';

describe('Greek', () => {
  it('puts labels in quotation marks after “πεδίο”, so that no label has to be declined', () => {
    expect(el.errors.required({ label: 'Όνομα', type: 'text' })).toBe('Συμπληρώστε το πεδίο «Όνομα»');
  });

  it('has a line of the checklist in the nominative, and the sentence in the accusative (P-10)', () => {
    expect(el.password.rules.length({ minLength: 1 })).toBe('Τουλάχιστον 1 χαρακτήρας');
    expect(el.errors.tooShort({ label: 'Όνομα', type: 'text', minLength: 1 })).toBe(
      'Το πεδίο «Όνομα» πρέπει να έχει τουλάχιστον 1 χαρακτήρα',
    );
    const rules = { type: 'password', minLength: 12, rules: ['length', 'lowercase', 'number'] } as const;
    expect(el.errors.passwordPolicy({ label: 'X', ...rules })).toBe(
      'Το πεδίο «X» πρέπει να περιέχει τουλάχιστον 12 χαρακτήρες, ένα πεζό γράμμα και έναν αριθμό',
    );
    expect(el.errors.passwordPolicy({ label: 'Κωδικός πρόσβασης', name: 'password', ...rules })).toBe(
      'Ο κωδικός πρόσβασης πρέπει να περιέχει τουλάχιστον 12 χαρακτήρες, ένα πεζό γράμμα και έναν αριθμό',
    );
  });

  it('counts a wait in seconds, then in minutes', () => {
    const waits = [1, 2, 99, 100].map((seconds) => el.form.retryAnnounced({ seconds }));
    expect(waits.map((words) => words.replace(/^.* σε /, ''))).toEqual([
      '1 δευτερόλεπτο.',
      '2 δευτερόλεπτα.',
      '99 δευτερόλεπτα.',
      '2 λεπτά.',
    ]);
  });

  it('speaks in the polite plural, never begs, and calls nothing invalid (E-5)', () => {
    const saying = /(?<!\p{L})(σου|εσύ|παρακαλ\p{L}*|συγγνώμη|λυπ\p{L}*|άκυρ\p{L}*|μη έγκυρ\p{L}*)(?!\p{L})/iu;
    expect(sentences(el).filter(([, sentence]) => saying.test(sentence))).toEqual([]);
  });
});
