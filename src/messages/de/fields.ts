import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `Mit ${what} gibt es bereits ein Konto.`;
const unusable = (what: string): string => `Mit ${what} lässt sich kein Konto anlegen.`;

/** What is said of the fields that have German's own labels. */
export const deFields: FieldSentences = {
  enter: {
    address: 'Geben Sie Ihre Adresse ein',
    birthdate: 'Geben Sie Ihr Geburtsdatum ein',
    email: 'Geben Sie Ihre E-Mail-Adresse ein',
    family_name: 'Geben Sie Ihren Nachnamen ein',
    gender: 'Geben Sie Ihr Geschlecht an',
    given_name: 'Geben Sie Ihren Vornamen ein',
    locale: 'Geben Sie Ihre Sprache an',
    middle_name: 'Geben Sie Ihre weiteren Vornamen ein',
    name: 'Geben Sie Ihren Vor- und Nachnamen ein',
    nickname: 'Geben Sie Ihren Spitznamen ein',
    phone_number: 'Geben Sie Ihre Telefonnummer ein',
    picture: 'Geben Sie den Link zu Ihrem Bild ein',
    preferred_username: 'Geben Sie Ihren bevorzugten Benutzernamen ein',
    profile: 'Geben Sie den Link zu Ihrem Profil ein',
    website: 'Geben Sie die Adresse Ihrer Website ein',
    zoneinfo: 'Geben Sie Ihre Zeitzone an',
    username: 'Geben Sie einen Benutzernamen ein',
    usernameEmailOrPhone: 'Geben Sie Ihre E-Mail-Adresse oder Telefonnummer ein',
    password: 'Geben Sie ein Passwort ein',
    password_confirmation: 'Geben Sie Ihr Passwort noch einmal ein',
    code: 'Geben Sie den Bestätigungscode ein',
  },
  taken: {
    username: 'Dieser Benutzername ist schon vergeben.',
    email: taken('dieser E-Mail-Adresse'),
    phone_number: taken('dieser Telefonnummer'),
    usernameEmailOrPhone: taken('dieser E-Mail-Adresse oder Telefonnummer'),
  },
  unusable: {
    username: unusable('diesem Benutzernamen'),
    email: unusable('dieser E-Mail-Adresse'),
    phone_number: unusable('dieser Telefonnummer'),
    usernameEmailOrPhone: unusable('dieser E-Mail-Adresse oder Telefonnummer'),
  },
};
