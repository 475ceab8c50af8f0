import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Dutch. */
export const nlSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Vul je code in',
    sentByEmail: ({ destination }) => `We hebben per e-mail een code naar ${destination} gestuurd`,
    sentBySms: ({ destination }) => `We hebben per sms een code naar ${destination} gestuurd`,
    sentSomewhere: 'We hebben je een code gestuurd.',
    codeHelp: 'Gebruik de nieuwste code. Die werkt 24 uur.',
    submit: 'Bevestigen',
    submitting: 'Je code wordt gecontroleerd…',
    resend: 'Nieuwe code sturen',
    resending: 'Er wordt een nieuwe code gestuurd…',
    resendWait: ({ time }) => `Je kunt over ${time} een nieuwe code aanvragen`,
    resent: ({ seconds }) =>
      `Code gestuurd. Gebruik de nieuwste. Je kunt over ${waiting(seconds)} weer een code aanvragen.`,
    resendReady: 'Je kunt nu een nieuwe code aanvragen',
    suggestResend: 'Werkt de code nog steeds niet? Vraag dan een nieuwe aan.',
    manyMismatches:
      'Na veel onjuiste codes wordt een tijdlang geen enkele code geaccepteerd. Kijk in het nieuwste bericht of vraag een nieuwe code aan.',
    differentAddress: 'Gegevens wijzigen',
    announced: ({ destination }) =>
      destination ? `We hebben een code naar ${destination} gestuurd` : 'We hebben je een code gestuurd',
    codeNotSent,
    sentPerhaps: 'Als je met deze gegevens een account kunt aanmaken, hebben we je een code gestuurd.',
    recovered: 'Je laatste poging is misschien gelukt. Vul de code in die we toen hebben gestuurd.',
    resumed: 'Je bent al begonnen met registreren. Vul je code in en rond je registratie af.',
    askUsername: 'Geef eerst aan bij welk account de code hoort.',
    goOn: 'Doorgaan',
    openInbox: ({ provider }) => `Open je inbox bij ${provider}`,
  },
  link: {
    heading: 'Open de link',
    sentByEmail: ({ destination }) => `We hebben per e-mail een link naar ${destination} gestuurd`,
    sentSomewhere: 'We hebben je een link gestuurd.',
    help: 'Open de nieuwste link om je account te bevestigen en kom dan hier terug. De link werkt 24 uur.',
    check: 'Ik heb de link geopend',
    checking: 'Je account wordt gecontroleerd…',
    notYet: 'Je account is nog niet bevestigd. Open de link in het nieuwste bericht.',
    resend: 'Nieuwe link sturen',
    resending: 'Er wordt een nieuwe link gestuurd…',
    resendWait: ({ time }) => `Je kunt over ${time} een nieuwe link aanvragen`,
    resent: ({ seconds }) =>
      `Link gestuurd. Gebruik de nieuwste. Je kunt over ${waiting(seconds)} weer een link aanvragen.`,
    resendReady: 'Je kunt nu een nieuwe link aanvragen',
    announced: ({ destination }) =>
      destination ? `We hebben een link naar ${destination} gestuurd` : 'We hebben je een link gestuurd',
    sentPerhaps: 'Als je met deze gegevens een account kunt aanmaken, hebben we je een link gestuurd.',
    notSent:
      'Je account is aangemaakt, maar de link kon niet worden verstuurd. Wacht even en vraag dan een nieuwe aan.',
  },
  approval: {
    heading: 'Je account wacht op goedkeuring',
    text: 'Je kunt inloggen zodra iemand je account heeft goedgekeurd.',
  },
  done: {
    heading: 'Je account is klaar voor gebruik',
    text: 'Je kunt nu inloggen.',
    alreadyConfirmedHeading: 'Je account is al bevestigd',
    alreadyConfirmedText: 'Log in om door te gaan.',
    signedInHeading: 'Je account is klaar voor gebruik',
    signedInText: 'Je bent ingelogd.',
    challengeHeading: 'Je account is klaar voor gebruik',
    challengeText: 'Nog één stap en je bent ingelogd.',
    mustSignInText: 'Log in met je wachtwoord om door te gaan.',
    unverifiedHeading: 'Bijna klaar',
    unverifiedText: 'Als je de link hebt geopend, kun je inloggen.',
    signIn: 'Inloggen',
  },
};
