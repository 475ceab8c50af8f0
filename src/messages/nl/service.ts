import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Log in of vul iets anders in.';
const kept = 'Je gegevens blijven bewaard.';
const failed = () => `Er ging iets mis bij ons. ${kept} Probeer het zo meteen opnieuw.`;

/** What the service's answers mean, in Dutch. */
export const nlService: Messages['service'] = {
  usernameExists: ({ label }) => `Er is al een account met ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label }) => `Je kunt geen account maken met ${entryAt(label)}. Vul iets anders in.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Kies een langer wachtwoord, of combineer letters, cijfers en symbolen',
  passwordBreached: () => 'Dit wachtwoord staat op een lijst met gelekte wachtwoorden. Kies een ander wachtwoord.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `We kunnen ${entryAt(label)} niet gebruiken. Controleer je gegevens.`,
  codeMismatch: () => 'Die code klopt niet. Vul de code uit het nieuwste bericht in.',
  codeExpired: () => 'Die code is verlopen of hoort bij een ander account. Vraag een nieuwe code aan.',
  aliasExists: () => `Er is al een ander account met dit e-mailadres of telefoonnummer. ${different}`,
  notSignedIn: () => 'Je account is bevestigd, maar het inloggen is niet gelukt. Log in om door te gaan.',
  alreadyConfirmed: () => 'Je account is al bevestigd. Log in om door te gaan.',
  userNotFound: () => 'We konden dit account niet vinden. Controleer je gegevens en maak het opnieuw.',
  tooManyAttempts: () => 'Er zijn te veel pogingen gedaan. Wacht ongeveer een uur en probeer het dan opnieuw.',
  tooManyRequests: () => 'Het is nu erg druk. Wacht even en probeer het dan opnieuw.',
  codeNotSent: () => codeNotSent,
  rejected: () => 'We kunnen deze gegevens niet gebruiken. Controleer ze of neem contact met ons op.',
  blocked: () =>
    'Een beveiligingscontrole heeft je aanvraag tegengehouden. Probeer een ander netwerk of neem contact met ons op.',
  challengeRequired: () => 'Doe de beveiligingscontrole en probeer het dan opnieuw.',
  notAvailable: () => 'Je kunt je nu niet registreren. Probeer het later opnieuw of neem contact met ons op.',
  serviceFailed: failed,
  notLoaded: () => 'Een deel van deze pagina is niet geladen. Probeer het opnieuw of laad de pagina opnieuw.',
  unreachable: () => `We kunnen de dienst niet bereiken. ${kept} Controleer je verbinding en probeer het dan opnieuw.`,
  offline: () => `Je lijkt offline te zijn. ${kept} Probeer het opnieuw als je weer verbinding hebt.`,
  timeout: () => `Het antwoord liet te lang op zich wachten. ${kept} Probeer het zo meteen opnieuw.`,
  interrupted: () => `Je laatste poging is afgebroken, maar is misschien toch gelukt. ${kept} Probeer het opnieuw.`,
  badResponse: failed,
  unknown: failed,
};
