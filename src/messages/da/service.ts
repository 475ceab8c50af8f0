import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { daFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Log ind, eller brug noget andet.';
const kept = 'Dine oplysninger er bevaret.';
const failed = () => `Noget gik galt hos os. ${kept} Prøv igen om lidt.`;

/** What the service's answers mean, in Danish. */
export const daService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(daFields.taken, name) ?? `Der findes allerede en konto med ${entryAt(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(daFields.unusable, name) ?? `Der kan ikke oprettes en konto med ${entryAt(label)}.`} Brug noget andet.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Vælg en længere adgangskode, eller bland bogstaver, tal og specialtegn',
  passwordBreached: () => 'Denne adgangskode står på en liste over lækkede adgangskoder. Vælg en anden.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Vi kunne ikke bruge ${entryAt(label)}. Tjek, at alt stemmer.`,
  codeMismatch: () => 'Koden er ikke korrekt. Indtast koden fra den nyeste besked.',
  codeExpired: () => 'Koden er udløbet eller hører til en anden konto. Bed om en ny kode.',
  aliasExists: () =>
    `Der findes allerede en anden konto med denne e-mailadresse eller dette telefonnummer. ${different}`,
  notSignedIn: () => 'Din konto er bekræftet, men vi kunne ikke logge dig ind. Log ind for at fortsætte.',
  alreadyConfirmed: () => 'Din konto er allerede bekræftet. Log ind for at fortsætte.',
  userNotFound: () => 'Vi kunne ikke finde kontoen. Tjek dine oplysninger, og opret den igen.',
  tooManyAttempts: () => 'Der har været for mange forsøg. Vent cirka en time, og prøv igen.',
  tooManyRequests: () => `Tjenesten er overbelastet lige nu. ${kept} Vent lidt, og prøv igen.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Vi kunne ikke bruge disse oplysninger. Tjek dem, eller kontakt support.',
  blocked: () => 'Et sikkerhedstjek stoppede din anmodning. Prøv fra et andet netværk, eller kontakt support.',
  challengeRequired: () => 'Gennemfør sikkerhedstjekket, og prøv igen.',
  notAvailable: () => 'Der kan ikke oprettes konti lige nu. Prøv igen senere, eller kontakt support.',
  serviceFailed: failed,
  notLoaded: () => 'En del af siden kunne ikke indlæses. Prøv igen, eller genindlæs siden.',
  unreachable: () => `Vi kunne ikke få forbindelse til tjenesten. ${kept} Tjek din forbindelse, og prøv igen.`,
  offline: () => `Du ser ud til at være offline. ${kept} Prøv igen, når du har forbindelse.`,
  timeout: () => `Tjenesten var for længe om at svare. ${kept} Prøv igen om lidt.`,
  interrupted: () => `Dit seneste forsøg blev afbrudt, men er måske gået igennem. ${kept} Prøv igen.`,
  cancelled: () => `Forsøget blev afbrudt, før noget blev sendt. ${kept} Prøv igen, når du vil.`,
  badResponse: failed,
  unknown: failed,
};
