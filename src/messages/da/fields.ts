import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `Der findes allerede en konto med ${what}.`;
const unusable = (what: string): string => `Der kan ikke oprettes en konto med ${what}.`;

/** What is said of the fields that have Danish's own labels. */
export const daFields: FieldSentences = {
  enter: {
    address: 'Indtast din adresse',
    birthdate: 'Indtast din fødselsdato',
    email: 'Indtast din e-mailadresse',
    family_name: 'Indtast dit efternavn',
    gender: 'Angiv dit køn',
    given_name: 'Indtast dit fornavn',
    locale: 'Angiv dit sprog',
    middle_name: 'Indtast dit mellemnavn',
    name: 'Indtast dit for- og efternavn',
    nickname: 'Indtast dit kaldenavn',
    phone_number: 'Indtast dit telefonnummer',
    picture: 'Indsæt linket til dit billede',
    preferred_username: 'Indtast dit ønskede brugernavn',
    profile: 'Indsæt linket til din profil',
    website: 'Indtast adressen på din hjemmeside',
    zoneinfo: 'Angiv din tidszone',
    username: 'Indtast et brugernavn',
    usernameEmailOrPhone: 'Indtast din e-mailadresse eller dit telefonnummer',
    password: 'Indtast en adgangskode',
    password_confirmation: 'Indtast adgangskoden igen',
    code: 'Indtast bekræftelseskoden',
  },
  taken: {
    username: 'Brugernavnet er optaget.',
    email: taken('denne e-mailadresse'),
    phone_number: taken('dette telefonnummer'),
    usernameEmailOrPhone: taken('denne e-mailadresse eller dette telefonnummer'),
  },
  unusable: {
    username: unusable('dette brugernavn'),
    email: unusable('denne e-mailadresse'),
    phone_number: unusable('dette telefonnummer'),
    usernameEmailOrPhone: unusable('denne e-mailadresse eller dette telefonnummer'),
  },
};
