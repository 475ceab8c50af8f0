import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have Dutch’s own labels. What to do comes along: “another one” goes by the field. */
export const nlFields: FieldSentences = {
  enter: {
    address: 'Vul je adres in',
    birthdate: 'Vul je geboortedatum in',
    email: 'Vul je e-mailadres in',
    family_name: 'Vul je achternaam in',
    gender: 'Geef je geslacht op',
    given_name: 'Vul je voornaam in',
    locale: 'Geef je taal op',
    middle_name: 'Vul je tweede voornaam in',
    name: 'Vul je voor- en achternaam in',
    nickname: 'Vul je bijnaam in',
    phone_number: 'Vul je telefoonnummer in',
    picture: 'Vul de link naar je foto in',
    preferred_username: 'Vul je gewenste gebruikersnaam in',
    profile: 'Vul de link naar je profiel in',
    website: 'Vul het adres van je website in',
    zoneinfo: 'Geef je tijdzone op',
    username: 'Vul je gebruikersnaam in',
    usernameEmailOrPhone: 'Vul je e-mailadres of telefoonnummer in',
    password: 'Vul een wachtwoord in',
    password_confirmation: 'Vul je wachtwoord nog een keer in',
    code: 'Vul de bevestigingscode in',
  },
  taken: {
    username: 'Deze gebruikersnaam is al in gebruik. Log in of kies een andere.',
    email: 'Er bestaat al een account met dit e-mailadres. Log in of gebruik een ander e-mailadres.',
    phone_number: 'Er bestaat al een account met dit telefoonnummer. Log in of gebruik een ander nummer.',
    usernameEmailOrPhone:
      'Er bestaat al een account met dit e-mailadres of telefoonnummer. Log in of vul iets anders in.',
  },
  unusable: {
    username: 'Deze gebruikersnaam kan niet worden gebruikt. Kies een andere.',
    email: 'Met dit e-mailadres kun je geen account aanmaken. Gebruik een ander e-mailadres.',
    phone_number: 'Met dit telefoonnummer kun je geen account aanmaken. Gebruik een ander nummer.',
    usernameEmailOrPhone: 'Met dit e-mailadres of telefoonnummer kun je geen account aanmaken. Vul iets anders in.',
  },
};
