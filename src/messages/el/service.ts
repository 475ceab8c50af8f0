import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { elFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Συνδεθείτε ή χρησιμοποιήστε διαφορετικά στοιχεία.';
const support = 'ή επικοινωνήστε με την υποστήριξη.';
const kept = 'Τα στοιχεία σας έχουν διατηρηθεί.';
const failed = () => `Κάτι πήγε στραβά από την πλευρά μας. ${kept} Δοκιμάστε ξανά σε λίγο.`;

/** What the service's answers mean, in Greek. */
export const elService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(elFields.taken, name) ?? `Υπάρχει ήδη λογαριασμός ${withEntry(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(elFields.unusable, name) ?? `Δεν είναι δυνατή η δημιουργία λογαριασμού ${withEntry(label)}.`} Χρησιμοποιήστε διαφορετικά στοιχεία.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Επιλέξτε μεγαλύτερο κωδικό πρόσβασης ή συνδυάστε γράμματα, αριθμούς και σύμβολα',
  passwordBreached: () =>
    'Αυτός ο κωδικός πρόσβασης βρίσκεται σε λίστα με κωδικούς πρόσβασης που έχουν διαρρεύσει. Επιλέξτε έναν διαφορετικό.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Τα στοιχεία στο πεδίο ${quoted(label)} δεν έγιναν δεκτά. Ελέγξτε τι έχετε συμπληρώσει.`
      : 'Αυτά τα στοιχεία δεν έγιναν δεκτά. Ελέγξτε τι έχετε συμπληρώσει.',
  codeMismatch: () => 'Αυτός ο κωδικός δεν είναι σωστός. Συμπληρώστε τον κωδικό από το πιο πρόσφατο μήνυμα.',
  codeExpired: () => 'Αυτός ο κωδικός έληξε ή αφορά άλλον λογαριασμό. Ζητήστε νέο κωδικό.',
  aliasExists: () =>
    `Υπάρχει ήδη άλλος λογαριασμός με αυτή τη διεύθυνση ηλεκτρονικού ταχυδρομείου ή αυτόν τον αριθμό τηλεφώνου. ${different}`,
  notSignedIn: () => 'Ο λογαριασμός σας επιβεβαιώθηκε, αλλά η σύνδεση δεν ολοκληρώθηκε. Συνδεθείτε για να συνεχίσετε.',
  alreadyConfirmed: () => 'Ο λογαριασμός σας έχει ήδη επιβεβαιωθεί. Συνδεθείτε για να συνεχίσετε.',
  userNotFound: () => 'Δεν βρήκαμε αυτόν τον λογαριασμό. Ελέγξτε τα στοιχεία σας και δημιουργήστε τον ξανά.',
  tooManyAttempts: () => 'Έγιναν πάρα πολλές προσπάθειες. Περιμένετε περίπου μία ώρα και δοκιμάστε ξανά.',
  tooManyRequests: () => `Η υπηρεσία έχει μεγάλο φόρτο. ${kept} Περιμένετε λίγο και δοκιμάστε ξανά.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `Αυτά τα στοιχεία δεν έγιναν δεκτά. Ελέγξτε τα ${support}`,
  blocked: () => `Ένας έλεγχος ασφαλείας σταμάτησε το αίτημά σας. Δοκιμάστε από άλλο δίκτυο ${support}`,
  challengeRequired: () => 'Ολοκληρώστε τον έλεγχο ασφαλείας και δοκιμάστε ξανά.',
  notAvailable: () => `Η εγγραφή δεν είναι διαθέσιμη αυτή τη στιγμή. Δοκιμάστε αργότερα ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Ένα μέρος της σελίδας δεν φορτώθηκε. Δοκιμάστε ξανά ή φορτώστε ξανά τη σελίδα.',
  unreachable: () => `Δεν ήταν δυνατή η σύνδεση με την υπηρεσία. ${kept} Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.`,
  offline: () => `Φαίνεται ότι δεν υπάρχει σύνδεση στο διαδίκτυο. ${kept} Δοκιμάστε ξανά μόλις συνδεθείτε.`,
  timeout: () => `Η υπηρεσία άργησε πολύ να απαντήσει. ${kept} Δοκιμάστε ξανά σε λίγο.`,
  interrupted: () => `Η τελευταία προσπάθεια διακόπηκε, ίσως όμως πέτυχε. ${kept} Δοκιμάστε ξανά.`,
  cancelled: () => `Η διαδικασία ακυρώθηκε πριν σταλεί οτιδήποτε. ${kept} Δοκιμάστε ξανά όποτε θέλετε.`,
  badResponse: failed,
  unknown: failed,
};
