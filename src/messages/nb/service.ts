import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { nbFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Logg inn, eller bruk noe annet.';
const kept = 'Opplysningene dine er tatt vare på.';
const failed = () => `Noe gikk galt hos oss. ${kept} Prøv igjen om litt.`;

/** What the service's answers mean, in Norwegian Bokmål. */
export const nbService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(nbFields.taken, name) ?? `Det finnes allerede en konto med ${entryAt(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(nbFields.unusable, name) ?? `Det er ikke mulig å opprette en konto med ${entryAt(label)}.`} Bruk noe annet.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Velg et lengre passord, eller bland bokstaver, tall og spesialtegn',
  passwordBreached: () => 'Dette passordet står på en liste over lekkede passord. Velg et annet.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Vi kunne ikke bruke ${entryAt(label)}. Sjekk at alt stemmer.`,
  codeMismatch: () => 'Koden stemmer ikke. Skriv inn koden fra den nyeste meldingen.',
  codeExpired: () => 'Koden er utløpt eller hører til en annen konto. Be om en ny kode.',
  aliasExists: () =>
    `Det finnes allerede en annen konto med denne e-postadressen eller dette telefonnummeret. ${different}`,
  notSignedIn: () => 'Kontoen din er bekreftet, men vi kunne ikke logge deg inn. Logg inn for å fortsette.',
  alreadyConfirmed: () => 'Kontoen din er allerede bekreftet. Logg inn for å fortsette.',
  userNotFound: () => 'Vi fant ikke denne kontoen. Sjekk opplysningene dine, og opprett den på nytt.',
  tooManyAttempts: () => 'Det ble for mange forsøk. Vent omtrent en time, og prøv igjen.',
  tooManyRequests: () => `Det er stor pågang akkurat nå. ${kept} Vent litt, og prøv igjen.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Vi kunne ikke godta disse opplysningene. Sjekk dem, eller kontakt kundestøtte.',
  blocked: () =>
    'En sikkerhetskontroll stoppet forespørselen din. Prøv fra et annet nettverk, eller kontakt kundestøtte.',
  challengeRequired: () => 'Fullfør sikkerhetskontrollen, og prøv igjen.',
  notAvailable: () => 'Det er ikke mulig å opprette kontoer akkurat nå. Prøv igjen senere, eller kontakt kundestøtte.',
  serviceFailed: failed,
  notLoaded: () => 'En del av siden kunne ikke lastes inn. Prøv igjen, eller last siden på nytt.',
  unreachable: () => `Vi fikk ikke kontakt med tjenesten. ${kept} Sjekk tilkoblingen din, og prøv igjen.`,
  offline: () => `Det ser ut til at du er frakoblet. ${kept} Prøv igjen når du er på nett.`,
  timeout: () => `Tjenesten brukte for lang tid på å svare. ${kept} Prøv igjen om litt.`,
  interrupted: () => `Det siste forsøket ditt ble avbrutt, men kan ha gått gjennom. ${kept} Prøv igjen.`,
  cancelled: () => `Forsøket ble avbrutt før noe ble sendt. ${kept} Prøv igjen når du vil.`,
  badResponse: failed,
  unknown: failed,
};
