import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { nlFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Log in of vul iets anders in.';
const kept = 'Je gegevens blijven bewaard.';
const failed = () => `Er is bij ons iets misgegaan. ${kept} Probeer het zo meteen opnieuw.`;

/** What the service's answers mean, in Dutch. */
export const nlService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    about(nlFields.taken, name) ?? `Er bestaat al een account met ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label, name }) =>
    about(nlFields.unusable, name) ?? `Je kunt geen account aanmaken met ${entryAt(label)}. Vul iets anders in.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Kies een langer wachtwoord, of combineer letters, cijfers en speciale tekens',
  passwordBreached: () => 'Dit wachtwoord staat op een lijst met gelekte wachtwoorden. Kies een ander wachtwoord.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `We kunnen ${entryAt(label)} niet gebruiken. Controleer je gegevens.`,
  codeMismatch: () => 'Die code klopt niet. Vul de code uit het nieuwste bericht in.',
  codeExpired: () => 'Die code is verlopen of hoort bij een ander account. Vraag een nieuwe code aan.',
  aliasExists: () => `Er bestaat al een ander account met dit e-mailadres of telefoonnummer. ${different}`,
  notSignedIn: () => 'Je account is bevestigd, maar het inloggen is niet gelukt. Log in om door te gaan.',
  alreadyConfirmed: () => 'Je account is al bevestigd. Log in om door te gaan.',
  userNotFound: () => 'We konden dit account niet vinden. Controleer je gegevens en maak het account opnieuw aan.',
  tooManyAttempts: () => 'Te veel pogingen. Wacht ongeveer een uur en probeer het dan opnieuw.',
  tooManyRequests: () => `Het is nu erg druk. ${kept} Wacht even en probeer het dan opnieuw.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'We kunnen deze gegevens niet gebruiken. Controleer ze of neem contact met ons op.',
  blocked: () =>
    'Een beveiligingscontrole heeft je verzoek tegengehouden. Probeer een ander netwerk of neem contact met ons op.',
  challengeRequired: () => 'Rond de beveiligingscontrole af en probeer het dan opnieuw.',
  notAvailable: () => 'Je kunt je nu niet registreren. Probeer het later opnieuw of neem contact met ons op.',
  serviceFailed: failed,
  notLoaded: () => 'Een deel van deze pagina kon niet worden geladen. Probeer het opnieuw of laad de pagina opnieuw.',
  unreachable: () => `De dienst is niet bereikbaar. ${kept} Controleer je verbinding en probeer het dan opnieuw.`,
  offline: () => `Je lijkt offline te zijn. ${kept} Probeer het opnieuw als je weer verbinding hebt.`,
  timeout: () => `Het duurde te lang voordat er antwoord kwam. ${kept} Probeer het zo meteen opnieuw.`,
  interrupted: () => `Je laatste poging is afgebroken, maar is misschien toch gelukt. ${kept} Probeer het opnieuw.`,
  cancelled: () => `De actie is geannuleerd voordat er iets is verstuurd. ${kept} Probeer het opnieuw wanneer je wilt.`,
  badResponse: failed,
  unknown: failed,
};
