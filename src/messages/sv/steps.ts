import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Swedish. */
export const svSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Ange din kod',
    sentByEmail: ({ destination }) => `Vi har mejlat en kod till ${destination}`,
    sentBySms: ({ destination }) => `Vi har skickat en kod via sms till ${destination}`,
    sentSomewhere: 'Vi har skickat en kod till dig.',
    codeHelp: 'Använd den senaste koden. Den gäller i 24 timmar.',
    submit: 'Bekräfta',
    submitting: 'Koden kontrolleras …',
    resend: 'Skicka en ny kod',
    resending: 'En ny kod skickas …',
    resendWait: ({ time }) => `Du kan begära en ny kod om ${time}`,
    resent: ({ seconds }) => `Koden har skickats. Använd den senaste. Du kan begära en ny om ${waiting(seconds)}.`,
    resendReady: 'Du kan begära en ny kod nu',
    suggestResend: 'Om koden fortfarande inte fungerar kan du begära en ny.',
    manyMismatches:
      'Efter många felaktiga koder godtas ingen kod under en tid. Kontrollera det senaste meddelandet eller begär en ny kod.',
    differentAddress: 'Ändra dina uppgifter',
    announced: ({ destination }) =>
      destination ? `Vi har skickat en kod till ${destination}` : 'Vi har skickat en kod till dig',
    codeNotSent,
    sentPerhaps: 'Om det går att skapa ett konto med de här uppgifterna har vi skickat en kod till dig.',
    recovered: 'Ditt senaste försök kan ha gått igenom. Ange koden som vi skickade då.',
    resumed: 'Du har påbörjat registreringen. Ange din kod för att slutföra den.',
    askUsername: 'Ange först vilket konto koden gäller.',
    goOn: 'Fortsätt',
    openInbox: ({ provider }) => `Öppna inkorgen hos ${provider}`,
  },
  link: {
    heading: 'Öppna länken',
    sentByEmail: ({ destination }) => `Vi har mejlat en länk till ${destination}`,
    sentSomewhere: 'Vi har skickat en länk till dig.',
    help: 'Öppna den senaste länken för att bekräfta ditt konto och kom sedan tillbaka hit. Länken gäller i 24 timmar.',
    check: 'Jag har öppnat länken',
    checking: 'Ditt konto kontrolleras …',
    notYet: 'Ditt konto är inte bekräftat än. Öppna länken i det senaste meddelandet.',
    resend: 'Skicka en ny länk',
    resending: 'En ny länk skickas …',
    resendWait: ({ time }) => `Du kan begära en ny länk om ${time}`,
    resent: ({ seconds }) => `Länken har skickats. Använd den senaste. Du kan begära en ny om ${waiting(seconds)}.`,
    resendReady: 'Du kan begära en ny länk nu',
    announced: ({ destination }) =>
      destination ? `Vi har skickat en länk till ${destination}` : 'Vi har skickat en länk till dig',
    sentPerhaps: 'Om det går att skapa ett konto med de här uppgifterna har vi skickat en länk till dig.',
    notSent: 'Ditt konto har skapats, men det gick inte att skicka länken. Vänta lite och begär sedan en ny.',
  },
  approval: {
    heading: 'Ditt konto väntar på godkännande',
    text: 'Du kan logga in när det har godkänts.',
  },
  done: {
    heading: 'Ditt konto är klart',
    text: 'Nu kan du logga in.',
    alreadyConfirmedHeading: 'Ditt konto är redan bekräftat',
    alreadyConfirmedText: 'Logga in för att fortsätta.',
    signedInHeading: 'Ditt konto är klart',
    signedInText: 'Du är inloggad.',
    challengeHeading: 'Ditt konto är klart',
    challengeText: 'Det är ett steg kvar innan du är inloggad.',
    mustSignInText: 'Logga in med ditt lösenord för att fortsätta.',
    unverifiedHeading: 'Nästan klart',
    unverifiedText: 'När du har öppnat länken kan du logga in.',
    signIn: 'Logga in',
  },
};
