import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Danish. */
export const daSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Indtast din kode',
    sentByEmail: ({ destination }) => `Vi har sendt en kode på e-mail til ${destination}`,
    sentBySms: ({ destination }) => `Vi har sendt en kode på sms til ${destination}`,
    sentSomewhere: 'Vi har sendt dig en kode.',
    codeHelp: 'Brug den nyeste kode. Den gælder i 24 timer.',
    submit: 'Bekræft',
    submitting: 'Din kode tjekkes …',
    resend: 'Send en ny kode',
    resending: 'En ny kode sendes …',
    resendWait: ({ time }) => `Du kan bede om en ny kode om ${time}`,
    resent: ({ seconds }) => `Koden er sendt. Brug den nyeste. Du kan bede om en til om ${waiting(seconds)}.`,
    resendReady: 'Du kan bede om en ny kode nu',
    suggestResend: 'Hvis koden stadig ikke virker, kan du bede om en ny.',
    manyMismatches:
      'Efter mange forkerte koder bliver ingen accepteret i et stykke tid. Tjek den nyeste besked, eller bed om en ny kode.',
    differentAddress: 'Ret dine oplysninger',
    announced: ({ destination }) =>
      destination ? `Vi har sendt en kode til ${destination}` : 'Vi har sendt dig en kode',
    codeNotSent,
    sentPerhaps: 'Hvis der kan oprettes en konto med disse oplysninger, har vi sendt dig en kode.',
    recovered: 'Dit seneste forsøg er måske gået igennem. Indtast den kode, vi sendte dig.',
    resumed: 'Du er allerede i gang med at oprette en konto. Indtast din kode for at afslutte oprettelsen.',
    askUsername: 'Angiv først, hvilken konto koden hører til.',
    goOn: 'Fortsæt',
    openInbox: ({ provider }) => `Åbn indbakken hos ${provider}`,
  },
  link: {
    heading: 'Åbn linket',
    sentByEmail: ({ destination }) => `Vi har sendt et link på e-mail til ${destination}`,
    sentSomewhere: 'Vi har sendt dig et link.',
    help: 'Åbn det nyeste link for at bekræfte din konto, og kom så tilbage hertil. Linket gælder i 24 timer.',
    check: 'Jeg har åbnet linket',
    checking: 'Din konto tjekkes …',
    notYet: 'Din konto er ikke bekræftet endnu. Åbn linket i den nyeste besked.',
    resend: 'Send et nyt link',
    resending: 'Et nyt link sendes …',
    resendWait: ({ time }) => `Du kan bede om et nyt link om ${time}`,
    resent: ({ seconds }) => `Linket er sendt. Brug det nyeste. Du kan bede om et til om ${waiting(seconds)}.`,
    resendReady: 'Du kan bede om et nyt link nu',
    announced: ({ destination }) =>
      destination ? `Vi har sendt et link til ${destination}` : 'Vi har sendt dig et link',
    sentPerhaps: 'Hvis der kan oprettes en konto med disse oplysninger, har vi sendt dig et link.',
    notSent: 'Din konto er oprettet, men linket kunne ikke sendes. Vent lidt, og bed så om et nyt.',
  },
  approval: {
    heading: 'Din konto afventer godkendelse',
    text: 'Du kan logge ind, når den er godkendt.',
  },
  done: {
    heading: 'Din konto er klar',
    text: 'Nu kan du logge ind.',
    alreadyConfirmedHeading: 'Din konto er allerede bekræftet',
    alreadyConfirmedText: 'Log ind for at fortsætte.',
    signedInHeading: 'Din konto er klar',
    signedInText: 'Du er logget ind.',
    challengeHeading: 'Din konto er klar',
    challengeText: 'Der mangler ét trin, før du er logget ind.',
    mustSignInText: 'Log ind med din adgangskode for at fortsætte.',
    unverifiedHeading: 'Næsten færdig',
    unverifiedText: 'Når du har åbnet linket, kan du logge ind.',
    signIn: 'Log ind',
  },
};
