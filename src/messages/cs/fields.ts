import type { FieldSentences } from '../field-sentences.js';

// In the instrumental, after “s”.
const taken = (what: string): string => `Účet s ${what} už existuje.`;
const unusable = (what: string): string => `S ${what} nelze vytvořit účet.`;

/** What is said of the fields that have Czech's own labels. */
export const csFields: FieldSentences = {
  enter: {
    address: 'Zadejte adresu',
    birthdate: 'Zadejte datum narození',
    email: 'Zadejte e-mailovou adresu',
    family_name: 'Zadejte příjmení',
    gender: 'Uveďte pohlaví',
    given_name: 'Zadejte jméno',
    locale: 'Uveďte jazyk',
    middle_name: 'Zadejte prostřední jméno',
    name: 'Zadejte jméno a příjmení',
    nickname: 'Zadejte přezdívku',
    phone_number: 'Zadejte telefonní číslo',
    picture: 'Vložte odkaz na fotku',
    preferred_username: 'Zadejte preferované uživatelské jméno',
    profile: 'Vložte odkaz na profil',
    website: 'Zadejte adresu webových stránek',
    zoneinfo: 'Uveďte časové pásmo',
    username: 'Zadejte uživatelské jméno',
    usernameEmailOrPhone: 'Zadejte e-mailovou adresu nebo telefonní číslo',
    password: 'Zadejte heslo',
    password_confirmation: 'Zadejte heslo ještě jednou',
    code: 'Zadejte potvrzovací kód',
  },
  taken: {
    username: 'Toto uživatelské jméno už někdo používá.',
    email: taken('touto e-mailovou adresou'),
    phone_number: taken('tímto telefonním číslem'),
    usernameEmailOrPhone: taken('touto e-mailovou adresou nebo tímto telefonním číslem'),
  },
  unusable: {
    username: unusable('tímto uživatelským jménem'),
    email: unusable('touto e-mailovou adresou'),
    phone_number: unusable('tímto telefonním číslem'),
    usernameEmailOrPhone: unusable('touto e-mailovou adresou nebo tímto telefonním číslem'),
  },
};
