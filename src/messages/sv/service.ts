import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { svFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Logga in eller ange något annat.';
const kept = 'Dina uppgifter finns kvar.';
const failed = () => `Något gick fel hos oss. ${kept} Försök igen om en stund.`;

/** What the service's answers mean, in Swedish. */
export const svService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(svFields.taken, name) ?? `Det finns redan ett konto med ${entryAt(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(svFields.unusable, name) ?? `Det går inte att skapa ett konto med ${entryAt(label)}.`} Ange något annat.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Välj ett längre lösenord eller blanda bokstäver, siffror och specialtecken',
  passwordBreached: () => 'Lösenordet finns på en lista över läckta lösenord. Välj ett annat.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Vi kunde inte godta ${entryAt(label)}. Kontrollera att allt stämmer.`,
  codeMismatch: () => 'Koden stämmer inte. Ange koden från det senaste meddelandet.',
  codeExpired: () => 'Koden har gått ut eller hör till ett annat konto. Begär en ny kod.',
  aliasExists: () =>
    `Det finns redan ett annat konto med den här e-postadressen eller det här telefonnumret. ${different}`,
  notSignedIn: () => 'Ditt konto är bekräftat, men vi kunde inte logga in dig. Logga in för att fortsätta.',
  alreadyConfirmed: () => 'Ditt konto är redan bekräftat. Logga in för att fortsätta.',
  userNotFound: () => 'Vi hittade inte kontot. Kontrollera dina uppgifter och skapa det på nytt.',
  tooManyAttempts: () => 'Det har blivit för många försök. Vänta ungefär en timme och försök igen.',
  tooManyRequests: () => `Tjänsten är hårt belastad just nu. ${kept} Vänta lite och försök igen.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Vi kunde inte godta de här uppgifterna. Kontrollera dem eller kontakta supporten.',
  blocked: () => 'En säkerhetskontroll stoppade din begäran. Försök från ett annat nätverk eller kontakta supporten.',
  challengeRequired: () => 'Slutför säkerhetskontrollen och försök igen.',
  notAvailable: () => 'Det går inte att skapa konton just nu. Försök igen senare eller kontakta supporten.',
  serviceFailed: failed,
  notLoaded: () => 'En del av sidan kunde inte läsas in. Försök igen eller ladda om sidan.',
  unreachable: () => `Vi fick ingen kontakt med tjänsten. ${kept} Kontrollera din anslutning och försök igen.`,
  offline: () => `Du verkar vara offline. ${kept} Försök igen när du har anslutning.`,
  timeout: () => `Tjänsten svarade inte i tid. ${kept} Försök igen om en stund.`,
  interrupted: () => `Ditt senaste försök avbröts men kan ha gått igenom. ${kept} Försök igen.`,
  cancelled: () => `Försöket avbröts innan något hade skickats. ${kept} Försök igen när du vill.`,
  badResponse: failed,
  unknown: failed,
};
