import type { FieldErrorWords, Messages, PasswordRuleName } from './messages.js';

const emailFormat = 'Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com';
const phoneFormat = 'Geben Sie eine Telefonnummer ein, die mit + und der Ländervorwahl beginnt';
const codeNotSent = 'Ihr Konto ist angelegt, aber der Code ließ sich nicht senden. Fordern Sie bald einen neuen an.';
const different = 'Melden Sie sich an, oder geben Sie etwas anderes ein.';
const kept = 'Ihre Angaben bleiben erhalten.';
const failed = () => `Bei uns ist ein Fehler aufgetreten. ${kept} Versuchen Sie es gleich noch einmal.`;

// In the accusative, after “braucht”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'einen Kleinbuchstaben',
  uppercase: 'einen Großbuchstaben',
  number: 'eine Ziffer',
  symbol: 'ein Sonderzeichen',
};

const isDate = (type: FieldErrorWords['type']): boolean => type.startsWith('date');
/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
const quoted = (label: string): string => `„${label}“`;
const entryAt = (label: string): string => (label ? `der Eingabe bei ${quoted(label)}` : 'diesen Angaben');
const fillIn = (label: string): string =>
  label ? `Füllen Sie das Feld ${quoted(label)} aus` : 'Ergänzen Sie Ihre Angaben';
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
  },
  password: {
    show: 'Anzeigen',
    hide: 'Verbergen',
    showLabel: 'Passwort anzeigen',
    hideLabel: 'Passwort verbergen',
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
  service: {
    usernameExists: ({ label }) => `Mit ${entryAt(label)} gibt es schon ein Konto. ${different}`,
    usernameFormat: ({ label }) => `Mit ${entryAt(label)} lässt sich kein Konto anlegen. Geben Sie etwas anderes ein.`,
    emailFormat: () => emailFormat,
    phoneFormat: () => phoneFormat,
    passwordPolicy: () => 'Wählen Sie ein stärkeres Passwort: länger, oder mit Buchstaben, Ziffern und Sonderzeichen',
    passwordBreached: () => 'Dieses Passwort steht auf einer Liste gestohlener Passwörter. Wählen Sie ein anderes.',
    attributeRequired: ({ label }) => fillIn(label),
    attributeRefused: ({ label }) => `Wir konnten nichts mit ${entryAt(label)} anfangen. Prüfen Sie, was dort steht.`,
    codeMismatch: () => 'Dieser Code stimmt nicht. Geben Sie den aus der neuesten Nachricht ein.',
    codeExpired: () => 'Dieser Code ist abgelaufen oder gehört zu einem anderen Konto. Fordern Sie einen neuen an.',
    aliasExists: () => `Mit dieser E-Mail-Adresse oder Telefonnummer gibt es schon ein anderes Konto. ${different}`,
    alreadyConfirmed: () => 'Ihr Konto ist schon bestätigt. Melden Sie sich an.',
    userNotFound: () => 'Wir haben dieses Konto nicht gefunden. Prüfen Sie Ihre Angaben, und legen Sie es neu an.',
    tooManyAttempts: () =>
      'Das waren zu viele Versuche. Warten Sie etwa eine Stunde, und versuchen Sie es dann noch einmal.',
    tooManyRequests: () =>
      'Der Dienst ist gerade überlastet. Warten Sie eine Minute, und versuchen Sie es dann noch einmal.',
    codeNotSent: () => codeNotSent,
    rejected: () => 'Wir konnten diese Angaben nicht annehmen. Prüfen Sie sie, oder wenden Sie sich an den Support.',
    blocked: () =>
      'Eine Sicherheitsprüfung hat Ihre Anfrage aufgehalten. Versuchen Sie es aus einem anderen Netz, oder wenden Sie sich an den Support.',
    challengeRequired: () => 'Schließen Sie die Sicherheitsprüfung ab, und versuchen Sie es dann noch einmal.',
    notAvailable: () =>
      'Zurzeit lassen sich keine Konten anlegen. Versuchen Sie es später noch einmal, oder wenden Sie sich an den Support.',
    serviceFailed: failed,
    notLoaded: () => 'Ein Teil dieser Seite fehlt. Versuchen Sie es noch einmal oder laden Sie die Seite neu.',
    unreachable: () =>
      `Der Dienst ist nicht erreichbar. ${kept} Prüfen Sie Ihre Verbindung, und versuchen Sie es dann noch einmal.`,
    offline: () => `Sie sind anscheinend offline. ${kept} Versuchen Sie es noch einmal, sobald Sie verbunden sind.`,
    timeout: () => `Der Dienst hat zu lange nicht geantwortet. ${kept} Versuchen Sie es gleich noch einmal.`,
    badResponse: failed,
    unknown: failed,
  },
  confirm: {
    heading: 'Code eingeben',
    sentByEmail: 'Wir haben einen Code per E-Mail gesendet an',
    sentBySms: 'Wir haben einen Code per SMS gesendet an',
    sentSomewhere: 'Wir haben Ihnen einen Code gesendet.',
    codeHelp: 'Verwenden Sie den neuesten Code. Er gilt 24 Stunden.',
    submit: 'Bestätigen',
    submitting: 'Ihr Code wird geprüft …',
    resend: 'Neuen Code senden',
    resending: 'Ein neuer Code wird gesendet …',
    resendWait: 'Einen neuen Code können Sie anfordern in',
    resent: ({ seconds }) =>
      `Code gesendet. Verwenden Sie den neuesten. Einen weiteren können Sie in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} anfordern.`,
    resendReady: 'Sie können jetzt einen neuen Code anfordern',
    suggestResend: 'Wenn der Code weiterhin nicht stimmt, fordern Sie einen neuen an.',
    differentAddress: 'Andere Adresse verwenden',
    announced: ({ destination }) =>
      destination ? `Wir haben einen Code gesendet an ${destination}` : 'Wir haben Ihnen einen Code gesendet',
    codeNotSent,
  },
  approval: {
    heading: 'Ihr Konto wartet auf Freigabe',
    text: 'Bevor Sie sich anmelden können, muss jemand Ihr Konto freigeben.',
  },
  done: {
    heading: 'Ihr Konto ist bereit',
    text: 'Sie können sich jetzt anmelden.',
    alreadyConfirmedHeading: 'Ihr Konto war schon bestätigt',
    alreadyConfirmedText: 'Melden Sie sich an.',
    signIn: 'Anmelden',
  },
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
