import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Czech. */
export const csSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Zadejte kód',
    sentByEmail: ({ destination }) => `Poslali jsme e-mail s kódem na adresu ${destination}`,
    sentBySms: ({ destination }) => `Poslali jsme SMS s kódem na číslo ${destination}`,
    sentSomewhere: 'Poslali jsme vám kód.',
    codeHelp: 'Použijte nejnovější kód. Platí 24 hodin.',
    submit: 'Potvrdit',
    submitting: 'Ověřujeme kód…',
    resend: 'Poslat nový kód',
    resending: 'Posíláme nový kód…',
    resendWait: ({ time }) => `O nový kód můžete požádat za ${time}`,
    resent: ({ seconds }) =>
      `Kód jsme odeslali. Použijte ten nejnovější. O další můžete požádat za ${waiting(seconds)}.`,
    resendReady: 'Teď můžete požádat o nový kód',
    suggestResend: 'Pokud kód stále nefunguje, požádejte o nový.',
    manyMismatches:
      'Po mnoha chybných kódech se další na nějakou dobu nepřijímají. Zkontrolujte nejnovější zprávu, nebo požádejte o nový kód.',
    differentAddress: 'Změnit údaje',
    announced: ({ destination }) => (destination ? `Poslali jsme kód na ${destination}` : 'Poslali jsme vám kód'),
    codeNotSent,
    sentPerhaps: 'Pokud se s těmito údaji dá zaregistrovat, poslali jsme vám kód.',
    recovered: 'Poslední pokus se možná podařil. Zadejte kód, který jsme přitom poslali.',
    resumed: 'Registrace ještě není dokončená. Zadejte kód a dokončete ji.',
    askUsername: 'Nejdřív uveďte, ke kterému účtu kód patří.',
    goOn: 'Pokračovat',
    openInbox: ({ provider }) => `Otevřít poštu ${provider}`,
  },
  link: {
    heading: 'Otevřete odkaz',
    sentByEmail: ({ destination }) => `Poslali jsme e-mail s odkazem na adresu ${destination}`,
    sentSomewhere: 'Poslali jsme vám odkaz.',
    help: 'Účet potvrdíte otevřením nejnovějšího odkazu. Pak se vraťte sem. Odkaz platí 24 hodin.',
    check: 'Odkaz mám otevřený',
    checking: 'Ověřujeme účet…',
    notYet: 'Účet ještě není potvrzený. Otevřete odkaz z nejnovější zprávy.',
    resend: 'Poslat nový odkaz',
    resending: 'Posíláme nový odkaz…',
    resendWait: ({ time }) => `O nový odkaz můžete požádat za ${time}`,
    resent: ({ seconds }) =>
      `Odkaz jsme odeslali. Použijte ten nejnovější. O další můžete požádat za ${waiting(seconds)}.`,
    resendReady: 'Teď můžete požádat o nový odkaz',
    announced: ({ destination }) => (destination ? `Poslali jsme odkaz na ${destination}` : 'Poslali jsme vám odkaz'),
    sentPerhaps: 'Pokud se s těmito údaji dá zaregistrovat, poslali jsme vám odkaz.',
    notSent: 'Účet je vytvořený, ale odkaz se nepodařilo odeslat. Za chvíli požádejte o nový.',
  },
  approval: {
    heading: 'Účet čeká na schválení',
    text: 'Přihlásit se budete moct, až bude účet schválený.',
  },
  done: {
    heading: 'Účet je připravený',
    text: 'Teď se můžete přihlásit.',
    alreadyConfirmedHeading: 'Účet už je potvrzený',
    alreadyConfirmedText: 'Pokračujte přihlášením.',
    signedInHeading: 'Účet je připravený',
    signedInText: 'Přihlášení proběhlo úspěšně.',
    challengeHeading: 'Účet je připravený',
    challengeText: 'K přihlášení zbývá ještě jeden krok.',
    mustSignInText: 'Pokračujte přihlášením pomocí hesla.',
    unverifiedHeading: 'Skoro hotovo',
    unverifiedText: 'Jakmile otevřete odkaz, můžete se přihlásit.',
    signIn: 'Přihlásit se',
  },
};
