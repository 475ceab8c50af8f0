import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, field, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Συμπληρώστε το πεδίο ${quoted(label)} στη σωστή μορφή`;

/** What the browser turns down, in Greek. */
export const elErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Επιλέξτε ${quoted(label)} για να συνεχίσετε`;
    return type === 'select' || type === 'radio' ? `Κάντε μια επιλογή στο πεδίο ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${field(label)} χρειάζεται τουλάχιστον ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${field(label)} μπορεί να έχει έως ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `${field(label)} δέχεται ημερομηνία από ${min} και μετά`
      : `${field(label)} δέχεται αριθμό από ${min} και πάνω`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${field(label)} δέχεται ημερομηνία έως ${max}` : `${field(label)} δέχεται αριθμό έως ${max}`,
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
  passwordMismatch: ({ label }) => `Πληκτρολογήστε ξανά τον ίδιο κωδικό πρόσβασης στο πεδίο ${quoted(label)}`,
  whitespace: ({ label }) => `${field(label)} δεν πρέπει να περιέχει κενά`,
  unsendable: ({ label }) => `${field(label)} περιέχει έναν κατεστραμμένο χαρακτήρα. Συμπληρώστε το ξανά`,
  impossibleNumber: ({ label }) =>
    `Συμπληρώστε ολόκληρο τον αριθμό στο πεδίο ${quoted(label)} και ελέγξτε τον κωδικό χώρας`,
  passwordPolicy: ({ label, ...policy }) => `${field(label)} χρειάζεται ${needed(policy)}`,
  passwordSpace: ({ label }) => `${field(label)} δεν πρέπει να αρχίζει ή να τελειώνει με κενό`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Εισαγάγετε μια διεύθυνση ηλεκτρονικού ταχυδρομείου ή έναν αριθμό τηλεφώνου με + και τον κωδικό χώρας';
    case 'url':
      return 'Εισαγάγετε μια διεύθυνση ιστού στη σωστή μορφή, για παράδειγμα https://example.com';
    case 'number':
      return `Εισαγάγετε έναν αριθμό στο πεδίο ${quoted(label)}, για παράδειγμα 12`;
    case 'date':
    case 'datetime-local':
      return `Εισαγάγετε υπαρκτή ημερομηνία${type === 'date' ? '' : ' και ώρα'} στο πεδίο ${quoted(label)}`;
    default:
      return inFormat(label);
  }
}
