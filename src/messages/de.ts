import { deService } from './de-service.js';
import { deSteps } from './de-steps.js';
import { emailFormat, fillIn, phoneFormat, quoted } from './de-words.js';
import type { FieldErrorWords, Messages, PasswordRuleName } from './messages.js';

// In the accusative, after “braucht”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'einen Kleinbuchstaben',
  uppercase: 'einen Großbuchstaben',
  number: 'eine Ziffer',
  symbol: 'ein Sonderzeichen',
};

const isDate = (type: FieldErrorWords['type']): boolean => type.startsWith('date');
const inFormat = (label: string): string => `Füllen Sie das Feld ${quoted(label)} im richtigen Format aus`;

/** German, in the polite form. */
export const de: Messages = {
  lang: 'de',
  dir: 'ltr',
  labels: {
    address: 'Adresse',
    birthdate: 'Geburtsdatum',
    email: 'E-Mail-Adresse',
    family_name: 'Nachname',
    gender: 'Geschlecht',
    given_name: 'Vorname',
    locale: 'Sprache',
    middle_name: 'Weitere Vornamen',
    name: 'Vor- und Nachname',
    nickname: 'Spitzname',
    phone_number: 'Telefonnummer',
    picture: 'Link zum Bild',
    preferred_username: 'Bevorzugter Benutzername',
    profile: 'Link zum Profil',
    website: 'Website',
    zoneinfo: 'Zeitzone',
    username: 'Benutzername',
    usernameEmailOrPhone: 'E-Mail-Adresse oder Telefonnummer',
    password: 'Passwort',
    password_confirmation: 'Passwort wiederholen',
    use_password: 'Ein Passwort festlegen',
    code: 'Bestätigungscode',
  },
  help: { phone: 'Mit + und Ländervorwahl, zum Beispiel +49 30 23125 012' },
  phone: { country: 'Ländervorwahl' },
  form: {
    heading: 'Konto anlegen',
    submit: 'Konto anlegen',
    submitting: 'Ihr Konto wird angelegt …',
    optional: '(freiwillig)',
    required: '(erforderlich)',
    selectPlaceholder: 'Auswählen',
    errorSummaryHeading: 'Es gibt ein Problem',
    errorPrefix: 'Fehler: ',
    stillWorking: 'Das dauert noch einen Moment.',
    cancel: 'Abbrechen',
    online: 'Sie sind wieder online. Sie können es noch einmal versuchen.',
    haveCode: 'Ich habe schon einen Code',
    resetPassword: 'Passwort zurücksetzen',
    terms: 'Nutzungsbedingungen',
    privacy: 'Datenschutz',
    support: 'Support',
  },
  password: {
    show: 'Anzeigen',
    hide: 'Verbergen',
    showLabel: 'Passwort anzeigen',
    hideLabel: 'Passwort verbergen',
    showConfirmationLabel: 'Wiederholtes Passwort anzeigen',
    hideConfirmationLabel: 'Wiederholtes Passwort verbergen',
    shown: 'Ihr Passwort ist sichtbar',
    hidden: 'Ihr Passwort ist verborgen',
    rulesLabel: 'Das braucht Ihr Passwort',
    rules: {
      length: ({ minLength }) => `Mindestens ${minLength} Zeichen`,
      lowercase: () => 'Ein Kleinbuchstabe',
      uppercase: () => 'Ein Großbuchstabe',
      number: () => 'Eine Ziffer',
      symbol: () => 'Ein Sonderzeichen',
    },
    met: 'erfüllt',
    notMet: 'noch nicht erfüllt',
    progress: ({ met, total }) => `${met} von ${total} Passwortregeln erfüllt`,
  },
  errors: {
    required: ({ label, type }) => {
      if (type === 'checkbox') return `Setzen Sie das Häkchen bei ${quoted(label)}, um fortzufahren`;
      return type === 'select' || type === 'radio' ? `Wählen Sie etwas bei ${quoted(label)} aus` : fillIn(label);
    },
    tooShort: ({ label, minLength }) => `${quoted(label)} muss mindestens ${minLength} Zeichen lang sein`,
    tooLong: ({ label, maxLength }) => `${quoted(label)} darf höchstens ${maxLength} Zeichen lang sein`,
    rangeUnderflow: ({ label, type, min }) =>
      isDate(type)
        ? `${quoted(label)} darf nicht vor dem ${min} liegen`
        : `${quoted(label)} muss mindestens ${min} betragen`,
    rangeOverflow: ({ label, type, max }) =>
      isDate(type)
        ? `${quoted(label)} darf nicht nach dem ${max} liegen`
        : `${quoted(label)} darf höchstens ${max} betragen`,
    typeMismatch: wrongFormat,
    patternMismatch: ({ label }) => inFormat(label),
    badInput: (field) =>
      isDate(field.type)
        ? `${quoted(field.label)} braucht Tag, Monat${field.type === 'date' ? ' und Jahr' : ', Jahr und Uhrzeit'}`
        : wrongFormat(field),
    notAnOption: ({ label }) => `Wählen Sie bei ${quoted(label)} eine der vorhandenen Möglichkeiten aus`,
    customError: ({ label }) => `Prüfen Sie das Feld ${quoted(label)}`,
    aliasAsUsername: ({ label }) => `${quoted(label)} darf keine E-Mail-Adresse oder Telefonnummer sein`,
    passwordMismatch: ({ label }) => `Geben Sie bei ${quoted(label)} noch einmal dasselbe Passwort ein`,
    whitespace: ({ label }) => `${quoted(label)} darf keine Leerzeichen enthalten`,
    unsendable: ({ label }) => `${quoted(label)} enthält ein beschädigtes Zeichen. Geben Sie es neu ein`,
    impossibleNumber: ({ label }) => `Füllen Sie das Feld ${quoted(label)} ganz aus, und prüfen Sie die Ländervorwahl`,
    passwordPolicy: ({ label, minLength, rules = [] }) => {
      const needed = rules.map((rule) => (rule === 'length' ? `mindestens ${minLength} Zeichen` : ruleWords[rule]));
      const last = needed.pop() ?? 'mehr Zeichen';
      return `${quoted(label)} braucht ${needed.length ? `${needed.join(', ')} und ` : ''}${last}`;
    },
    passwordSpace: ({ label }) => `${quoted(label)} darf nicht mit einem Leerzeichen beginnen oder enden`,
  },
  service: deService,
  ...deSteps,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Geben Sie eine E-Mail-Adresse oder eine Telefonnummer mit + und Ländervorwahl ein';
    case 'url':
      return 'Geben Sie eine Webadresse im richtigen Format ein, zum Beispiel https://example.com';
    case 'number':
      return `${quoted(label)} muss eine Zahl sein, zum Beispiel 12`;
    case 'date':
    case 'datetime-local':
      return `${quoted(label)} muss ein Datum${type === 'date' ? '' : ' mit Uhrzeit'} sein, das es gibt`;
    default:
      return inFormat(label);
  }
}
