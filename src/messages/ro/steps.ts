import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Romanian. */
export const roSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Introdu codul',
    sentByEmail: ({ destination }) => `Am trimis un cod prin e-mail la ${destination}`,
    sentBySms: ({ destination }) => `Am trimis un cod prin SMS la ${destination}`,
    sentSomewhere: 'Ți-am trimis un cod.',
    codeHelp: 'Folosește cel mai recent cod. Este valabil 24 de ore.',
    submit: 'Confirmă',
    submitting: 'Verificăm codul…',
    resend: 'Trimite un cod nou',
    resending: 'Trimitem un cod nou…',
    resendWait: ({ time }) => `Vei putea cere un cod nou peste ${time}`,
    resent: ({ seconds }) =>
      `Cod trimis. Folosește-l pe cel mai recent. Vei putea cere altul peste ${waiting(seconds)}.`,
    resendReady: 'Acum poți cere un cod nou',
    suggestResend: 'Dacă acest cod tot nu funcționează, cere unul nou.',
    manyMismatches:
      'După multe coduri greșite, o vreme nu mai este acceptat niciunul. Verifică cel mai recent mesaj sau cere un cod nou.',
    differentAddress: 'Modifică datele',
    announced: ({ destination }) => (destination ? `Am trimis un cod la ${destination}` : 'Ți-am trimis un cod'),
    codeNotSent,
    sentPerhaps: 'Dacă se poate crea un cont cu aceste date, ți-am trimis un cod.',
    recovered: 'Este posibil ca ultima încercare să fi reușit. Introdu codul pe care ți l-am trimis atunci.',
    resumed: 'Ai început deja înregistrarea. Introdu codul pentru a o încheia.',
    askUsername: 'Mai întâi, spune-ne pentru ce cont este codul.',
    goOn: 'Continuă',
    openInbox: ({ provider }) => `Deschide căsuța de e-mail ${provider}`,
  },
  link: {
    heading: 'Deschide linkul',
    sentByEmail: ({ destination }) => `Am trimis un link prin e-mail la ${destination}`,
    sentSomewhere: 'Ți-am trimis un link.',
    help: 'Deschide cel mai recent link ca să-ți confirmi contul, apoi revino aici. Linkul este valabil 24 de ore.',
    check: 'Am deschis linkul',
    checking: 'Verificăm contul…',
    notYet: 'Contul tău nu este încă confirmat. Deschide linkul din cel mai recent mesaj.',
    resend: 'Trimite un link nou',
    resending: 'Trimitem un link nou…',
    resendWait: ({ time }) => `Vei putea cere un link nou peste ${time}`,
    resent: ({ seconds }) =>
      `Link trimis. Folosește-l pe cel mai recent. Vei putea cere altul peste ${waiting(seconds)}.`,
    resendReady: 'Acum poți cere un link nou',
    announced: ({ destination }) => (destination ? `Am trimis un link la ${destination}` : 'Ți-am trimis un link'),
    sentPerhaps: 'Dacă se poate crea un cont cu aceste date, ți-am trimis un link.',
    notSent: 'Contul tău a fost creat, dar linkul nu a putut fi trimis. Așteaptă puțin, apoi cere unul nou.',
  },
  approval: {
    heading: 'Contul tău așteaptă aprobarea',
    text: 'Te vei putea conecta după ce contul va fi aprobat.',
  },
  done: {
    heading: 'Contul tău este gata',
    text: 'Acum te poți conecta.',
    alreadyConfirmedHeading: 'Contul tău este deja confirmat',
    alreadyConfirmedText: 'Conectează-te pentru a continua.',
    signedInHeading: 'Contul tău este gata',
    signedInText: 'Te-ai conectat.',
    challengeHeading: 'Contul tău este gata',
    challengeText: 'Mai este un pas până la conectare.',
    mustSignInText: 'Conectează-te cu parola ta pentru a continua.',
    unverifiedHeading: 'Aproape gata',
    unverifiedText: 'După ce deschizi linkul, te poți conecta.',
    signIn: 'Conectează-te',
  },
};
