import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `Ezzel ${what} már létezik fiók.`;
const unusable = (what: string): string => `Ezzel ${what} nem hozható létre fiók.`;

/** What is said of the fields that have Hungarian's own labels. */
export const huFields: FieldSentences = {
  enter: {
    address: 'Adja meg a címét',
    birthdate: 'Adja meg a születési dátumát',
    email: 'Adja meg az e-mail-címét',
    family_name: 'Adja meg a vezetéknevét',
    gender: 'Adja meg a nemét',
    given_name: 'Adja meg a keresztnevét',
    locale: 'Adja meg a nyelvet',
    middle_name: 'Adja meg a második keresztnevét',
    name: 'Adja meg a teljes nevét',
    nickname: 'Adja meg a becenevét',
    phone_number: 'Adja meg a telefonszámát',
    picture: 'Adja meg a fényképe linkjét',
    preferred_username: 'Adja meg a választott felhasználónevét',
    profile: 'Adja meg a profilja linkjét',
    website: 'Adja meg a weboldala címét',
    zoneinfo: 'Adja meg az időzónáját',
    username: 'Adjon meg egy felhasználónevet',
    usernameEmailOrPhone: 'Adja meg az e-mail-címét vagy a telefonszámát',
    password: 'Adjon meg egy jelszót',
    password_confirmation: 'Írja be még egyszer a jelszót',
    code: 'Írja be a megerősítő kódot',
  },
  taken: {
    username: 'Ez a felhasználónév már foglalt.',
    email: taken('az e-mail-címmel'),
    phone_number: taken('a telefonszámmal'),
    usernameEmailOrPhone: taken('az e-mail-címmel vagy telefonszámmal'),
  },
  unusable: {
    username: unusable('a felhasználónévvel'),
    email: unusable('az e-mail-címmel'),
    phone_number: unusable('a telefonszámmal'),
    usernameEmailOrPhone: unusable('az e-mail-címmel vagy telefonszámmal'),
  },
};
