import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `Det finnes allerede en konto med ${what}.`;
const unusable = (what: string): string => `Det er ikke mulig å opprette en konto med ${what}.`;

/** What is said of the fields that have Norwegian's own labels. */
export const nbFields: FieldSentences = {
  enter: {
    address: 'Skriv inn adressen din',
    birthdate: 'Skriv inn fødselsdatoen din',
    email: 'Skriv inn e-postadressen din',
    family_name: 'Skriv inn etternavnet ditt',
    gender: 'Oppgi kjønn',
    given_name: 'Skriv inn fornavnet ditt',
    locale: 'Oppgi språk',
    middle_name: 'Skriv inn mellomnavnet ditt',
    name: 'Skriv inn for- og etternavnet ditt',
    nickname: 'Skriv inn kallenavnet ditt',
    phone_number: 'Skriv inn telefonnummeret ditt',
    picture: 'Legg inn lenken til bildet ditt',
    preferred_username: 'Skriv inn brukernavnet du ønsker',
    profile: 'Legg inn lenken til profilen din',
    website: 'Skriv inn adressen til nettstedet ditt',
    zoneinfo: 'Oppgi tidssonen din',
    username: 'Skriv inn et brukernavn',
    usernameEmailOrPhone: 'Skriv inn e-postadressen eller telefonnummeret ditt',
    password: 'Skriv inn et passord',
    password_confirmation: 'Skriv inn passordet på nytt',
    code: 'Skriv inn bekreftelseskoden',
  },
  taken: {
    username: 'Brukernavnet er opptatt.',
    email: taken('denne e-postadressen'),
    phone_number: taken('dette telefonnummeret'),
    usernameEmailOrPhone: taken('denne e-postadressen eller dette telefonnummeret'),
  },
  unusable: {
    username: unusable('dette brukernavnet'),
    email: unusable('denne e-postadressen'),
    phone_number: unusable('dette telefonnummeret'),
    usernameEmailOrPhone: unusable('denne e-postadressen eller dette telefonnummeret'),
  },
};
