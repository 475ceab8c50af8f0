import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have Italian’s own labels. What to do comes along: “another one” goes by the field. */
export const itFields: FieldSentences = {
  enter: {
    address: 'Inserisci il tuo indirizzo',
    birthdate: 'Inserisci la tua data di nascita',
    email: 'Inserisci il tuo indirizzo email',
    family_name: 'Inserisci il tuo cognome',
    gender: 'Indica il tuo genere',
    given_name: 'Inserisci il tuo nome',
    locale: 'Indica la tua lingua',
    middle_name: 'Inserisci il tuo secondo nome',
    name: 'Inserisci il tuo nome e cognome',
    nickname: 'Inserisci il tuo soprannome',
    phone_number: 'Inserisci il tuo numero di telefono',
    picture: 'Inserisci il link alla tua foto',
    preferred_username: 'Inserisci il nome utente che preferisci',
    profile: 'Inserisci il link al tuo profilo',
    website: 'Inserisci l’indirizzo del tuo sito web',
    zoneinfo: 'Indica il tuo fuso orario',
    username: 'Inserisci il tuo nome utente',
    usernameEmailOrPhone: 'Inserisci il tuo indirizzo email o numero di telefono',
    password: 'Inserisci una password',
    password_confirmation: 'Inserisci di nuovo la password',
    code: 'Inserisci il codice di conferma',
  },
  taken: {
    username: 'Questo nome utente è già in uso. Accedi o scegline un altro.',
    email: 'Esiste già un account con questo indirizzo email. Accedi o usane un altro.',
    phone_number: 'Esiste già un account con questo numero di telefono. Accedi o usane un altro.',
    usernameEmailOrPhone:
      'Esiste già un account con questo indirizzo email o numero di telefono. Accedi o usa altri dati.',
  },
  unusable: {
    username: 'Non è possibile usare questo nome utente. Scegline un altro.',
    email: 'Non è possibile creare un account con questo indirizzo email. Usane un altro.',
    phone_number: 'Non è possibile creare un account con questo numero di telefono. Usane un altro.',
    usernameEmailOrPhone:
      'Non è possibile creare un account con questo indirizzo email o numero di telefono. Usa altri dati.',
  },
};
