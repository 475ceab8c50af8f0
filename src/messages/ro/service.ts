import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { roFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Conectează-te sau folosește alte date.';
const kept = 'Datele introduse s-au păstrat.';
const failed = () => `A apărut o eroare din partea noastră. ${kept} Încearcă din nou în câteva momente.`;

/** What the service's answers mean, in Romanian. */
export const roService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    about(roFields.taken, name) ?? `Există deja un cont cu ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label, name }) =>
    about(roFields.unusable, name) ?? `Nu se poate crea un cont cu ${entryAt(label)}. Folosește alte date.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Alege o parolă mai lungă sau combină litere, cifre și simboluri',
  passwordBreached: () => 'Această parolă apare într-o listă de parole compromise. Alege alta.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Nu am putut accepta ${entryAt(label)}. Verifică ce ai scris.`,
  codeMismatch: () => 'Codul nu este corect. Introdu-l pe cel din cel mai recent mesaj.',
  codeExpired: () => 'Codul a expirat sau aparține altui cont. Cere un cod nou.',
  aliasExists: () => `Există deja un alt cont cu această adresă de e-mail sau cu acest număr de telefon. ${different}`,
  notSignedIn: () => 'Contul tău este confirmat, dar conectarea nu a reușit. Conectează-te pentru a continua.',
  alreadyConfirmed: () => 'Contul tău este deja confirmat. Conectează-te pentru a continua.',
  userNotFound: () => 'Nu am găsit acest cont. Verifică-ți datele, apoi creează contul din nou.',
  tooManyAttempts: () => 'Prea multe încercări. Așteaptă aproximativ o oră, apoi încearcă din nou.',
  tooManyRequests: () => `Serviciul este suprasolicitat. ${kept} Așteaptă puțin, apoi încearcă din nou.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Nu am putut accepta aceste date. Verifică-le sau contactează asistența.',
  blocked: () => 'O verificare de securitate ți-a blocat cererea. Încearcă din altă rețea sau contactează asistența.',
  challengeRequired: () => 'Finalizează verificarea de securitate, apoi încearcă din nou.',
  notAvailable: () => 'Momentan nu se pot crea conturi. Încearcă mai târziu sau contactează asistența.',
  serviceFailed: failed,
  notLoaded: () => 'O parte din această pagină nu a putut fi încărcată. Încearcă din nou sau reîncarcă pagina.',
  unreachable: () => `Nu ne-am putut conecta la serviciu. ${kept} Verifică-ți conexiunea, apoi încearcă din nou.`,
  offline: () => `Se pare că nu ai conexiune la internet. ${kept} Încearcă din nou după ce revine conexiunea.`,
  timeout: () => `Serviciul nu a răspuns la timp. ${kept} Încearcă din nou în câteva momente.`,
  interrupted: () => `Ultima încercare a fost întreruptă, dar este posibil să fi reușit. ${kept} Încearcă din nou.`,
  cancelled: () => `Operațiunea a fost anulată înainte de trimiterea datelor. ${kept} Încearcă din nou când dorești.`,
  badResponse: failed,
  unknown: failed,
};
