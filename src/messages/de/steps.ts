import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in German. */
export const deSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Code eingeben',
    sentByEmail: ({ destination }) => `Wir haben einen Code per E-Mail an ${destination} gesendet`,
    sentBySms: ({ destination }) => `Wir haben einen Code per SMS an ${destination} gesendet`,
    sentSomewhere: 'Wir haben Ihnen einen Code gesendet.',
    codeHelp: 'Verwenden Sie den neuesten Code. Er gilt 24 Stunden.',
    submit: 'Bestätigen',
    submitting: 'Ihr Code wird geprüft …',
    resend: 'Neuen Code senden',
    resending: 'Ein neuer Code wird gesendet …',
    resendWait: ({ time }) => `Neuer Code möglich in ${time}`,
    resent: ({ seconds }) =>
      `Code gesendet. Verwenden Sie den neuesten. Einen weiteren können Sie in ${waiting(seconds)} anfordern.`,
    resendReady: 'Sie können jetzt einen neuen Code anfordern',
    suggestResend: 'Wenn der Code weiterhin nicht stimmt, fordern Sie einen neuen an.',
    manyMismatches:
      'Nach vielen falschen Codes wird eine Zeit lang keiner mehr angenommen. Sehen Sie in der neuesten Nachricht nach, oder fordern Sie einen neuen Code an.',
    differentAddress: 'Angaben ändern',
    announced: ({ destination }) =>
      destination ? `Wir haben einen Code an ${destination} gesendet` : 'Wir haben Ihnen einen Code gesendet',
    codeNotSent,
    sentPerhaps: 'Wenn sich mit diesen Angaben ein Konto anlegen lässt, haben wir Ihnen einen Code gesendet.',
    recovered: 'Ihr letzter Versuch war vielleicht erfolgreich. Geben Sie den Code ein, den wir dafür gesendet haben.',
    resumed: 'Sie haben die Registrierung begonnen. Geben Sie Ihren Code ein, um sie abzuschließen.',
    askUsername: 'Zu welchem Konto gehört der Code?',
    goOn: 'Weiter',
    openInbox: ({ provider }) => `Posteingang bei ${provider} öffnen`,
  },
  link: {
    heading: 'Link öffnen',
    sentByEmail: ({ destination }) => `Wir haben einen Link per E-Mail an ${destination} gesendet`,
    sentSomewhere: 'Wir haben Ihnen einen Link gesendet.',
    help: 'Bestätigen Sie Ihr Konto mit dem neuesten Link, und kommen Sie dann hierher zurück. Der Link gilt 24 Stunden.',
    check: 'Ich habe den Link geöffnet',
    checking: 'Ihr Konto wird geprüft …',
    notYet: 'Ihr Konto ist noch nicht bestätigt. Öffnen Sie den Link aus der neuesten Nachricht.',
    resend: 'Neuen Link senden',
    resending: 'Ein neuer Link wird gesendet …',
    resendWait: ({ time }) => `Neuer Link möglich in ${time}`,
    resent: ({ seconds }) =>
      `Link gesendet. Verwenden Sie den neuesten. Einen weiteren können Sie in ${waiting(seconds)} anfordern.`,
    resendReady: 'Sie können jetzt einen neuen Link anfordern',
    announced: ({ destination }) =>
      destination ? `Wir haben einen Link an ${destination} gesendet` : 'Wir haben Ihnen einen Link gesendet',
    sentPerhaps: 'Wenn sich mit diesen Angaben ein Konto anlegen lässt, haben wir Ihnen einen Link gesendet.',
    notSent: 'Ihr Konto ist angelegt, aber der Link ließ sich nicht senden. Fordern Sie bald einen neuen an.',
  },
  approval: {
    heading: 'Ihr Konto wartet auf Freigabe',
    text: 'Bevor Sie sich anmelden können, muss jemand Ihr Konto freigeben.',
  },
  done: {
    heading: 'Ihr Konto ist eingerichtet',
    text: 'Sie können sich jetzt anmelden.',
    alreadyConfirmedHeading: 'Ihr Konto ist schon bestätigt',
    alreadyConfirmedText: 'Melden Sie sich an.',
    signedInHeading: 'Ihr Konto ist eingerichtet',
    signedInText: 'Sie sind angemeldet.',
    challengeHeading: 'Ihr Konto ist eingerichtet',
    challengeText: 'Für die Anmeldung fehlt noch ein Schritt.',
    mustSignInText: 'Melden Sie sich mit Ihrem Passwort an.',
    unverifiedHeading: 'Fast geschafft',
    unverifiedText: 'Sobald Sie den Link geöffnet haben, können Sie sich anmelden.',
    signIn: 'Anmelden',
  },
};
