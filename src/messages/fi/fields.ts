import type { FieldSentences } from '../field-sentences.js';

// In the adessive, after “tällä”.
const taken = (what: string): string => `Tällä ${what} on jo tili.`;
const unusable = (what: string): string => `Tällä ${what} ei voi luoda tiliä.`;

/** What is said of the fields that have Finnish's own labels. */
export const fiFields: FieldSentences = {
  enter: {
    address: 'Kirjoita osoitteesi',
    birthdate: 'Kirjoita syntymäaikasi',
    email: 'Kirjoita sähköpostiosoitteesi',
    family_name: 'Kirjoita sukunimesi',
    gender: 'Ilmoita sukupuolesi',
    given_name: 'Kirjoita etunimesi',
    locale: 'Ilmoita kieli',
    middle_name: 'Kirjoita muut etunimesi',
    name: 'Kirjoita koko nimesi',
    nickname: 'Kirjoita lempinimesi',
    phone_number: 'Kirjoita puhelinnumerosi',
    picture: 'Lisää linkki kuvaasi',
    preferred_username: 'Kirjoita toivomasi käyttäjätunnus',
    profile: 'Lisää linkki profiiliisi',
    website: 'Kirjoita verkkosivustosi osoite',
    zoneinfo: 'Ilmoita aikavyöhykkeesi',
    username: 'Kirjoita käyttäjätunnus',
    usernameEmailOrPhone: 'Kirjoita sähköpostiosoitteesi tai puhelinnumerosi',
    password: 'Kirjoita salasana',
    password_confirmation: 'Kirjoita salasana uudelleen',
    code: 'Kirjoita vahvistuskoodi',
  },
  taken: {
    username: 'Tämä käyttäjätunnus on jo varattu.',
    email: taken('sähköpostiosoitteella'),
    phone_number: taken('puhelinnumerolla'),
    usernameEmailOrPhone: taken('sähköpostiosoitteella tai puhelinnumerolla'),
  },
  unusable: {
    username: unusable('käyttäjätunnuksella'),
    email: unusable('sähköpostiosoitteella'),
    phone_number: unusable('puhelinnumerolla'),
    usernameEmailOrPhone: unusable('sähköpostiosoitteella tai puhelinnumerolla'),
  },
};
