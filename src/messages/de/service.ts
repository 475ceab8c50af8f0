import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { deFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat, quoted } from './words.js';

const different = 'Melden Sie sich an, oder geben Sie etwas anderes ein.';
const kept = 'Ihre Angaben bleiben erhalten.';
const failed = () => `Bei uns ist ein Fehler aufgetreten. ${kept} Versuchen Sie es gleich noch einmal.`;

/** What the service's answers mean, in German. */
export const deService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(deFields.taken, name) ?? `Mit ${entryAt(label)} gibt es bereits ein Konto.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(deFields.unusable, name) ?? `Mit ${entryAt(label)} lässt sich kein Konto anlegen.`} Geben Sie etwas anderes ein.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Wählen Sie ein stärkeres Passwort: länger, oder mit Buchstaben, Ziffern und Sonderzeichen',
  passwordBreached: () => 'Dieses Passwort steht auf einer Liste gestohlener Passwörter. Wählen Sie ein anderes.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Wir konnten die Eingabe bei ${quoted(label)} nicht annehmen. Prüfen Sie, was dort steht.`
      : 'Wir konnten diese Angaben nicht annehmen. Prüfen Sie sie.',
  codeMismatch: () => 'Dieser Code stimmt nicht. Geben Sie den aus der neuesten Nachricht ein.',
  codeExpired: () => 'Dieser Code ist abgelaufen oder gehört zu einem anderen Konto. Fordern Sie einen neuen an.',
  aliasExists: () => `Mit dieser E-Mail-Adresse oder Telefonnummer gibt es bereits ein anderes Konto. ${different}`,
  notSignedIn: () => 'Ihr Konto ist bestätigt, aber Sie sind noch nicht angemeldet. Melden Sie sich an.',
  alreadyConfirmed: () => 'Ihr Konto ist schon bestätigt. Melden Sie sich an.',
  userNotFound: () => 'Wir haben dieses Konto nicht gefunden. Prüfen Sie Ihre Angaben, und legen Sie es neu an.',
  tooManyAttempts: () =>
    'Das waren zu viele Versuche. Warten Sie etwa eine Stunde, und versuchen Sie es dann noch einmal.',
  tooManyRequests: () =>
    `Der Dienst ist gerade überlastet. ${kept} Warten Sie ein wenig, und versuchen Sie es dann noch einmal.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Wir konnten diese Angaben nicht annehmen. Prüfen Sie sie, oder wenden Sie sich an den Support.',
  blocked: () =>
    'Eine Sicherheitsprüfung hat Ihre Anfrage blockiert. Versuchen Sie es über ein anderes Netzwerk, oder wenden Sie sich an den Support.',
  challengeRequired: () => 'Schließen Sie die Sicherheitsprüfung ab, und versuchen Sie es dann noch einmal.',
  notAvailable: () =>
    'Zurzeit lassen sich keine Konten anlegen. Versuchen Sie es später noch einmal, oder wenden Sie sich an den Support.',
  serviceFailed: failed,
  notLoaded: () =>
    'Ein Teil dieser Seite konnte nicht geladen werden. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
  unreachable: () =>
    `Der Dienst ist nicht erreichbar. ${kept} Prüfen Sie Ihre Verbindung, und versuchen Sie es dann noch einmal.`,
  offline: () => `Sie sind anscheinend offline. ${kept} Versuchen Sie es noch einmal, sobald Sie verbunden sind.`,
  timeout: () => `Der Dienst hat zu lange nicht geantwortet. ${kept} Versuchen Sie es gleich noch einmal.`,
  interrupted: () =>
    `Ihr letzter Versuch wurde abgebrochen, war aber möglicherweise trotzdem erfolgreich. ${kept} Versuchen Sie es noch einmal.`,
  cancelled: () => `Abgebrochen, bevor etwas gesendet wurde. ${kept}`,
  badResponse: failed,
  unknown: failed,
};
