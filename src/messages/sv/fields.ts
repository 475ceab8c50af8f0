import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `Det finns redan ett konto med ${what}.`;
const unusable = (what: string): string => `Det går inte att skapa ett konto med ${what}.`;

/** What is said of the fields that have Swedish's own labels. */
export const svFields: FieldSentences = {
  enter: {
    address: 'Ange din adress',
    birthdate: 'Ange ditt födelsedatum',
    email: 'Ange din e-postadress',
    family_name: 'Ange ditt efternamn',
    gender: 'Ange ditt kön',
    given_name: 'Ange ditt förnamn',
    locale: 'Ange ditt språk',
    middle_name: 'Ange ditt mellannamn',
    name: 'Ange ditt för- och efternamn',
    nickname: 'Ange ditt smeknamn',
    phone_number: 'Ange ditt telefonnummer',
    picture: 'Ange en länk till din bild',
    preferred_username: 'Ange ditt önskade användarnamn',
    profile: 'Ange en länk till din profil',
    website: 'Ange adressen till din webbplats',
    zoneinfo: 'Ange din tidszon',
    username: 'Ange ett användarnamn',
    usernameEmailOrPhone: 'Ange din e-postadress eller ditt telefonnummer',
    password: 'Ange ett lösenord',
    password_confirmation: 'Ange lösenordet igen',
    code: 'Ange bekräftelsekoden',
  },
  taken: {
    username: 'Användarnamnet är upptaget.',
    email: taken('den här e-postadressen'),
    phone_number: taken('det här telefonnumret'),
    usernameEmailOrPhone: taken('den här e-postadressen eller det här telefonnumret'),
  },
  unusable: {
    username: unusable('det här användarnamnet'),
    email: unusable('den här e-postadressen'),
    phone_number: unusable('det här telefonnumret'),
    usernameEmailOrPhone: unusable('den här e-postadressen eller det här telefonnumret'),
  },
};
