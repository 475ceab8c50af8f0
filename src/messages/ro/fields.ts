import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have Romanian’s own labels. What to do comes along: “another one” goes by the field. */
export const roFields: FieldSentences = {
  enter: {
    address: 'Introdu adresa',
    birthdate: 'Introdu data nașterii',
    email: 'Introdu adresa de e-mail',
    family_name: 'Introdu numele de familie',
    gender: 'Specifică genul',
    given_name: 'Introdu prenumele',
    locale: 'Specifică limba',
    middle_name: 'Introdu al doilea prenume',
    name: 'Introdu prenumele și numele',
    nickname: 'Introdu porecla',
    phone_number: 'Introdu numărul de telefon',
    picture: 'Introdu linkul către fotografia ta',
    preferred_username: 'Introdu numele de utilizator preferat',
    profile: 'Introdu linkul către profilul tău',
    website: 'Introdu adresa site-ului tău web',
    zoneinfo: 'Specifică fusul orar',
    username: 'Introdu numele de utilizator',
    usernameEmailOrPhone: 'Introdu adresa de e-mail sau numărul de telefon',
    password: 'Introdu o parolă',
    password_confirmation: 'Introdu din nou parola',
    code: 'Introdu codul de confirmare',
  },
  taken: {
    username: 'Acest nume de utilizator este deja folosit. Conectează-te sau alege altul.',
    email: 'Există deja un cont cu această adresă de e-mail. Conectează-te sau folosește alta.',
    phone_number: 'Există deja un cont cu acest număr de telefon. Conectează-te sau folosește altul.',
    usernameEmailOrPhone:
      'Există deja un cont cu această adresă de e-mail sau cu acest număr de telefon. Conectează-te sau folosește alte date.',
  },
  unusable: {
    username: 'Acest nume de utilizator nu poate fi folosit. Alege altul.',
    email: 'Nu se poate crea un cont cu această adresă de e-mail. Folosește alta.',
    phone_number: 'Nu se poate crea un cont cu acest număr de telefon. Folosește altul.',
    usernameEmailOrPhone:
      'Nu se poate crea un cont cu această adresă de e-mail sau cu acest număr de telefon. Folosește alte date.',
  },
};
