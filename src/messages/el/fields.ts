import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `Υπάρχει ήδη λογαριασμός με ${what}.`;
const unusable = (what: string): string => `Δεν είναι δυνατή η δημιουργία λογαριασμού με ${what}.`;

/** What is said of the fields that have Greek's own labels. */
export const elFields: FieldSentences = {
  enter: {
    address: 'Συμπληρώστε τη διεύθυνσή σας',
    birthdate: 'Συμπληρώστε την ημερομηνία γέννησής σας',
    email: 'Συμπληρώστε τη διεύθυνση ηλεκτρονικού ταχυδρομείου σας',
    family_name: 'Συμπληρώστε το επώνυμό σας',
    gender: 'Δηλώστε το φύλο σας',
    given_name: 'Συμπληρώστε το όνομά σας',
    locale: 'Δηλώστε τη γλώσσα σας',
    middle_name: 'Συμπληρώστε το μεσαίο όνομά σας',
    name: 'Συμπληρώστε το ονοματεπώνυμό σας',
    nickname: 'Συμπληρώστε το ψευδώνυμό σας',
    phone_number: 'Συμπληρώστε τον αριθμό τηλεφώνου σας',
    picture: 'Συμπληρώστε τον σύνδεσμο της φωτογραφίας σας',
    preferred_username: 'Συμπληρώστε το όνομα χρήστη που προτιμάτε',
    profile: 'Συμπληρώστε τον σύνδεσμο του προφίλ σας',
    website: 'Συμπληρώστε τη διεύθυνση του ιστότοπού σας',
    zoneinfo: 'Δηλώστε τη ζώνη ώρας σας',
    username: 'Συμπληρώστε ένα όνομα χρήστη',
    usernameEmailOrPhone: 'Συμπληρώστε τη διεύθυνση ηλεκτρονικού ταχυδρομείου ή τον αριθμό τηλεφώνου σας',
    password: 'Συμπληρώστε έναν κωδικό πρόσβασης',
    password_confirmation: 'Συμπληρώστε ξανά τον κωδικό πρόσβασής σας',
    code: 'Συμπληρώστε τον κωδικό επιβεβαίωσης',
  },
  taken: {
    username: 'Αυτό το όνομα χρήστη χρησιμοποιείται ήδη.',
    email: taken('αυτή τη διεύθυνση ηλεκτρονικού ταχυδρομείου'),
    phone_number: taken('αυτόν τον αριθμό τηλεφώνου'),
    usernameEmailOrPhone: taken('αυτή τη διεύθυνση ηλεκτρονικού ταχυδρομείου ή αυτόν τον αριθμό τηλεφώνου'),
  },
  unusable: {
    username: unusable('αυτό το όνομα χρήστη'),
    email: unusable('αυτή τη διεύθυνση ηλεκτρονικού ταχυδρομείου'),
    phone_number: unusable('αυτόν τον αριθμό τηλεφώνου'),
    usernameEmailOrPhone: unusable('αυτή τη διεύθυνση ηλεκτρονικού ταχυδρομείου ή αυτόν τον αριθμό τηλεφώνου'),
  },
};
