import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { elFields } from './fields.js';

/** What the sentences of the Greek locale share. */

export const emailFormat =
  'Συμπληρώστε μια διεύθυνση ηλεκτρονικού ταχυδρομείου στη σωστή μορφή, για παράδειγμα name@example.com';
export const phoneFormat = 'Συμπληρώστε έναν αριθμό τηλεφώνου που ξεκινά με + και τον κωδικό χώρας';
export const codeNotSent =
  'Ο λογαριασμός δημιουργήθηκε, αλλά δεν μπορέσαμε να στείλουμε τον κωδικό. Περιμένετε λίγο και ζητήστε νέο κωδικό.';

// In the accusative, within a sentence; and alone, as a line of the checklist.
export const characters = (count = 0): string =>
  `${count} ${plural('el', count, { one: 'χαρακτήρα', other: 'χαρακτήρες' })}`;
export const charactersAlone = (count = 0): string =>
  `${count} ${plural('el', count, { one: 'χαρακτήρας', other: 'χαρακτήρες' })}`;

// After “σε”, in the accusative.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'δευτερόλεπτο', other: 'δευτερόλεπτα' },
    minute: { one: 'λεπτό', other: 'λεπτά' },
  };
  return `${count} ${plural('el', count, forms[unit])}`;
}

/** Labels stand in quotation marks after “πεδίο”, so that no sentence has to decline them or depends on their gender. */
export const quoted = (label: string): string => `«${label}»`;
export const field = (label: string): string => `Το πεδίο ${quoted(label)}`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(elFields.enter, name) ??
  (label ? `Συμπληρώστε το πεδίο ${quoted(label)}` : 'Συμπληρώστε τα στοιχεία που λείπουν');
export const withEntry = (label: string): string =>
  label ? `με τα στοιχεία του πεδίου ${quoted(label)}` : 'με αυτά τα στοιχεία';

// In the accusative, after “περιέχει”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'ένα πεζό γράμμα',
  uppercase: 'ένα κεφαλαίο γράμμα',
  number: 'έναν αριθμό',
  symbol: 'ένα σύμβολο',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `τουλάχιστον ${characters(minLength)}` : ruleWords[rule]));
  return list('el', words) || 'περισσότερους χαρακτήρες';
}
