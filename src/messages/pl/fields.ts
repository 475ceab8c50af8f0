import type { FieldSentences } from '../field-sentences.js';

// In the instrumental, after “z”.
const taken = (what: string): string => `Konto z ${what} już istnieje.`;
const unusable = (what: string): string => `Nie można utworzyć konta z ${what}.`;

/** What is said of the fields that have Polish's own labels. */
export const plFields: FieldSentences = {
  enter: {
    address: 'Podaj adres',
    birthdate: 'Podaj datę urodzenia',
    email: 'Podaj adres e-mail',
    family_name: 'Podaj nazwisko',
    gender: 'Podaj płeć',
    given_name: 'Podaj imię',
    locale: 'Podaj język',
    middle_name: 'Podaj drugie imię',
    name: 'Podaj imię i nazwisko',
    nickname: 'Podaj pseudonim',
    phone_number: 'Podaj numer telefonu',
    picture: 'Podaj link do zdjęcia',
    preferred_username: 'Podaj preferowaną nazwę użytkownika',
    profile: 'Podaj link do profilu',
    website: 'Podaj adres strony internetowej',
    zoneinfo: 'Podaj strefę czasową',
    username: 'Podaj nazwę użytkownika',
    usernameEmailOrPhone: 'Podaj adres e-mail lub numer telefonu',
    password: 'Wpisz hasło',
    password_confirmation: 'Wpisz hasło jeszcze raz',
    code: 'Wpisz kod potwierdzający',
  },
  taken: {
    username: 'Ta nazwa użytkownika jest już zajęta.',
    email: taken('tym adresem e-mail'),
    phone_number: taken('tym numerem telefonu'),
    usernameEmailOrPhone: taken('tym adresem e-mail lub numerem telefonu'),
  },
  unusable: {
    username: unusable('tą nazwą użytkownika'),
    email: unusable('tym adresem e-mail'),
    phone_number: unusable('tym numerem telefonu'),
    usernameEmailOrPhone: unusable('tym adresem e-mail lub numerem telefonu'),
  },
};
