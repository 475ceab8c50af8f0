import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Italian. */
export const itSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Inserisci il codice',
    sentByEmail: ({ destination }) => `Abbiamo inviato un codice via email a ${destination}`,
    sentBySms: ({ destination }) => `Abbiamo inviato un codice via SMS al numero ${destination}`,
    sentSomewhere: 'Ti abbiamo inviato un codice.',
    codeHelp: 'Usa il codice più recente. È valido per 24 ore.',
    submit: 'Conferma',
    submitting: 'Verifica del codice in corso…',
    resend: 'Invia un nuovo codice',
    resending: 'Invio di un nuovo codice…',
    resendWait: ({ time }) => `Potrai richiedere un nuovo codice tra ${time}`,
    resent: ({ seconds }) => `Codice inviato. Usa il più recente. Potrai richiederne un altro tra ${waiting(seconds)}.`,
    resendReady: 'Ora puoi richiedere un nuovo codice',
    suggestResend: 'Se il codice continua a non funzionare, richiedine uno nuovo.',
    manyMismatches:
      'Dopo molti codici errati, per un po’ non ne viene accettato nessuno. Controlla il messaggio più recente o richiedi un nuovo codice.',
    differentAddress: 'Modifica i tuoi dati',
    announced: ({ destination }) =>
      destination ? `Abbiamo inviato un codice a ${destination}` : 'Ti abbiamo inviato un codice',
    codeNotSent,
    sentPerhaps: 'Se con questi dati è possibile creare un account, ti abbiamo inviato un codice.',
    recovered:
      'Il tuo ultimo tentativo potrebbe essere andato a buon fine. Inserisci il codice che ti abbiamo inviato.',
    resumed: 'Hai già iniziato a registrarti. Inserisci il codice per completare la registrazione.',
    askUsername: 'Per prima cosa, indica a quale account si riferisce il codice.',
    goOn: 'Continua',
    openInbox: ({ provider }) => `Apri la posta in arrivo di ${provider}`,
  },
  link: {
    heading: 'Apri il link',
    sentByEmail: ({ destination }) => `Abbiamo inviato un link via email a ${destination}`,
    sentSomewhere: 'Ti abbiamo inviato un link.',
    help: 'Apri il link più recente per confermare il tuo account, poi torna qui. Il link è valido per 24 ore.',
    check: 'Ho aperto il link',
    checking: 'Verifica del tuo account in corso…',
    notYet: 'Il tuo account non è ancora confermato. Apri il link del messaggio più recente.',
    resend: 'Invia un nuovo link',
    resending: 'Invio di un nuovo link…',
    resendWait: ({ time }) => `Potrai richiedere un nuovo link tra ${time}`,
    resent: ({ seconds }) => `Link inviato. Usa il più recente. Potrai richiederne un altro tra ${waiting(seconds)}.`,
    resendReady: 'Ora puoi richiedere un nuovo link',
    announced: ({ destination }) =>
      destination ? `Abbiamo inviato un link a ${destination}` : 'Ti abbiamo inviato un link',
    sentPerhaps: 'Se con questi dati è possibile creare un account, ti abbiamo inviato un link.',
    notSent:
      'Il tuo account è stato creato, ma non è stato possibile inviare il link. Attendi qualche istante, poi richiedine uno nuovo.',
  },
  approval: {
    heading: 'Il tuo account è in attesa di approvazione',
    text: 'Potrai accedere quando verrà approvato.',
  },
  done: {
    heading: 'Il tuo account è pronto',
    text: 'Ora puoi accedere.',
    alreadyConfirmedHeading: 'Il tuo account è già confermato',
    alreadyConfirmedText: 'Accedi per continuare.',
    signedInHeading: 'Il tuo account è pronto',
    signedInText: 'Hai effettuato l’accesso.',
    challengeHeading: 'Il tuo account è pronto',
    challengeText: 'Manca ancora un passaggio per accedere.',
    mustSignInText: 'Accedi con la tua password per continuare.',
    unverifiedHeading: 'Ci siamo quasi',
    unverifiedText: 'Una volta aperto il link, potrai accedere.',
    signIn: 'Accedi',
  },
};
