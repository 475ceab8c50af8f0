import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, field, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Ελέγξτε τη μορφή στο πεδίο ${quoted(label)}`;

const password = (label: string, name: unknown): string => (name ? 'Ο κωδικός πρόσβασης' : field(label));

/** What the browser turns down, in Greek. */
export const elErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Επιλέξτε ${quoted(label)} για να συνεχίσετε`;
    return type === 'select' || type === 'radio' ? `Κάντε μια επιλογή στο πεδίο ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${field(label)} πρέπει να έχει τουλάχιστον ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${field(label)} μπορεί να έχει έως ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Η ημερομηνία στο πεδίο ${quoted(label)} πρέπει να είναι από ${min} και μετά`
      : `Ο αριθμός στο πεδίο ${quoted(label)} πρέπει να είναι τουλάχιστον ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Η ημερομηνία στο πεδίο ${quoted(label)} πρέπει να είναι έως ${max}`
      : `Ο αριθμός στο πεδίο ${quoted(label)} πρέπει να είναι το πολύ ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `Συμπληρώστε στο πεδίο ${quoted(words.label)} ημέρα, μήνα${words.type === 'date' ? ' και έτος' : ', έτος και ώρα'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `Επιλέξτε στο πεδίο ${quoted(label)} μία από τις διαθέσιμες επιλογές`,
  customError: ({ label }) => `Ελέγξτε το πεδίο ${quoted(label)}`,
  aliasAsUsername: ({ label }) =>
    `${field(label)} δεν πρέπει να είναι διεύθυνση ηλεκτρονικού ταχυδρομείου ή αριθμός τηλεφώνου`,
  passwordMismatch: ({ label, name }) =>
    name
      ? 'Οι κωδικοί πρόσβασης δεν ταιριάζουν'
      : `Πληκτρολογήστε ξανά τον ίδιο κωδικό πρόσβασης στο πεδίο ${quoted(label)}`,
  whitespace: ({ label }) => `${field(label)} δεν πρέπει να περιέχει κενά`,
  unsendable: ({ label }) => `${field(label)} περιέχει έναν κατεστραμμένο χαρακτήρα. Συμπληρώστε το ξανά`,
  impossibleNumber: ({ label }) =>
    `Συμπληρώστε ολόκληρο τον αριθμό στο πεδίο ${quoted(label)} και ελέγξτε τον κωδικό χώρας`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} πρέπει να περιέχει ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} δεν πρέπει να αρχίζει ή να τελειώνει με κενό`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Συμπληρώστε μια διεύθυνση ηλεκτρονικού ταχυδρομείου ή έναν αριθμό τηλεφώνου με + και τον κωδικό χώρας';
    case 'url':
      return 'Συμπληρώστε μια διεύθυνση ιστού στη σωστή μορφή, για παράδειγμα https://example.com';
    case 'number':
      return `Συμπληρώστε έναν αριθμό στο πεδίο ${quoted(label)}, για παράδειγμα 12`;
    case 'date':
    case 'datetime-local':
      return `Συμπληρώστε υπαρκτή ημερομηνία${type === 'date' ? '' : ' και ώρα'} στο πεδίο ${quoted(label)}`;
    default:
      return inFormat(label);
  }
}
