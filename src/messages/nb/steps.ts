import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Norwegian Bokmål. */
export const nbSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Skriv inn koden',
    sentByEmail: ({ destination }) => `Vi har sendt en kode på e-post til ${destination}`,
    sentBySms: ({ destination }) => `Vi har sendt en kode på SMS til ${destination}`,
    sentSomewhere: 'Vi har sendt deg en kode.',
    codeHelp: 'Bruk den nyeste koden. Den gjelder i 24 timer.',
    submit: 'Bekreft',
    submitting: 'Koden sjekkes …',
    resend: 'Send en ny kode',
    resending: 'En ny kode sendes …',
    resendWait: ({ time }) => `Du kan be om en ny kode om ${time}`,
    resent: ({ seconds }) => `Koden er sendt. Bruk den nyeste. Du kan be om en til om ${waiting(seconds)}.`,
    resendReady: 'Du kan be om en ny kode nå',
    suggestResend: 'Hvis koden fortsatt ikke virker, kan du be om en ny.',
    manyMismatches:
      'Etter mange feil koder blir ingen godtatt på en stund. Se på den nyeste meldingen, eller be om en ny kode.',
    differentAddress: 'Endre opplysningene',
    announced: ({ destination }) =>
      destination ? `Vi har sendt en kode til ${destination}` : 'Vi har sendt deg en kode',
    codeNotSent,
    sentPerhaps: 'Hvis det er mulig å opprette en konto med disse opplysningene, har vi sendt deg en kode.',
    recovered: 'Det siste forsøket ditt kan ha gått gjennom. Skriv inn koden vi sendte da.',
    resumed: 'Du har begynt å registrere deg. Skriv inn koden for å fullføre.',
    askUsername: 'Oppgi først hvilken konto koden gjelder.',
    goOn: 'Fortsett',
    openInbox: ({ provider }) => `Åpne innboksen hos ${provider}`,
  },
  link: {
    heading: 'Åpne lenken',
    sentByEmail: ({ destination }) => `Vi har sendt en lenke på e-post til ${destination}`,
    sentSomewhere: 'Vi har sendt deg en lenke.',
    help: 'Åpne den nyeste lenken for å bekrefte kontoen din, og kom så tilbake hit. Lenken gjelder i 24 timer.',
    check: 'Jeg har åpnet lenken',
    checking: 'Kontoen din sjekkes …',
    notYet: 'Kontoen din er ikke bekreftet ennå. Åpne lenken i den nyeste meldingen.',
    resend: 'Send en ny lenke',
    resending: 'En ny lenke sendes …',
    resendWait: ({ time }) => `Du kan be om en ny lenke om ${time}`,
    resent: ({ seconds }) => `Lenken er sendt. Bruk den nyeste. Du kan be om en til om ${waiting(seconds)}.`,
    resendReady: 'Du kan be om en ny lenke nå',
    announced: ({ destination }) =>
      destination ? `Vi har sendt en lenke til ${destination}` : 'Vi har sendt deg en lenke',
    sentPerhaps: 'Hvis det er mulig å opprette en konto med disse opplysningene, har vi sendt deg en lenke.',
    notSent: 'Kontoen din er opprettet, men lenken kunne ikke sendes. Vent litt, og be så om en ny.',
  },
  approval: {
    heading: 'Kontoen din venter på godkjenning',
    text: 'Du kan logge inn når den er godkjent.',
  },
  done: {
    heading: 'Kontoen din er klar',
    text: 'Nå kan du logge inn.',
    alreadyConfirmedHeading: 'Kontoen din er allerede bekreftet',
    alreadyConfirmedText: 'Logg inn for å fortsette.',
    signedInHeading: 'Kontoen din er klar',
    signedInText: 'Du er logget inn.',
    challengeHeading: 'Kontoen din er klar',
    challengeText: 'Det gjenstår ett steg før du er logget inn.',
    mustSignInText: 'Logg inn med passordet ditt for å fortsette.',
    unverifiedHeading: 'Nesten ferdig',
    unverifiedText: 'Når du har åpnet lenken, kan du logge inn.',
    signIn: 'Logg inn',
  },
};
