import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in French. */
export const frSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Saisissez votre code',
    sentByEmail: ({ destination }) => `Nous avons envoyé un code par e-mail à ${destination}`,
    sentBySms: ({ destination }) => `Nous avons envoyé un code par SMS au ${destination}`,
    sentSomewhere: 'Nous vous avons envoyé un code.',
    codeHelp: 'Utilisez le code le plus récent. Il est valable 24 heures.',
    submit: 'Confirmer',
    submitting: 'Vérification de votre code…',
    resend: 'Envoyer un nouveau code',
    resending: 'Envoi d’un nouveau code…',
    resendWait: ({ time }) => `Vous pourrez demander un nouveau code dans ${time}`,
    resent: ({ seconds }) =>
      `Code envoyé. Utilisez le plus récent. Vous pourrez en demander un autre dans ${waiting(seconds)}.`,
    resendReady: 'Vous pouvez maintenant demander un nouveau code',
    suggestResend: 'Si le code ne fonctionne toujours pas, demandez-en un nouveau.',
    manyMismatches:
      'Après de nombreux codes incorrects, plus aucun n’est accepté pendant un certain temps. Vérifiez le message le plus récent ou demandez un nouveau code.',
    differentAddress: 'Modifier mes informations',
    // Without a preposition: an address takes another one than a number.
    announced: ({ destination }) =>
      destination ? `Code envoyé\u202f: ${destination}` : 'Nous vous avons envoyé un code',
    codeNotSent,
    sentPerhaps: 'Si ces informations permettent de créer un compte, nous vous avons envoyé un code.',
    recovered:
      'Votre dernière tentative a peut-être abouti. Saisissez le code que nous vous avons envoyé à ce moment-là.',
    resumed: 'Votre inscription est en cours. Saisissez votre code pour la terminer.',
    askUsername: 'Indiquez d’abord à quel compte correspond le code.',
    goOn: 'Continuer',
    openInbox: ({ provider }) => `Ouvrir la boîte de réception ${provider}`,
  },
  link: {
    heading: 'Ouvrez le lien',
    sentByEmail: ({ destination }) => `Nous avons envoyé un lien par e-mail à ${destination}`,
    sentSomewhere: 'Nous vous avons envoyé un lien.',
    help: 'Ouvrez le lien le plus récent pour confirmer votre compte, puis revenez ici. Le lien est valable 24 heures.',
    check: 'J’ai ouvert le lien',
    checking: 'Vérification de votre compte…',
    notYet: 'Votre compte n’est pas encore confirmé. Ouvrez le lien du message le plus récent.',
    resend: 'Envoyer un nouveau lien',
    resending: 'Envoi d’un nouveau lien…',
    resendWait: ({ time }) => `Vous pourrez demander un nouveau lien dans ${time}`,
    resent: ({ seconds }) =>
      `Lien envoyé. Utilisez le plus récent. Vous pourrez en demander un autre dans ${waiting(seconds)}.`,
    resendReady: 'Vous pouvez maintenant demander un nouveau lien',
    announced: ({ destination }) =>
      destination ? `Nous avons envoyé un lien à ${destination}` : 'Nous vous avons envoyé un lien',
    sentPerhaps: 'Si ces informations permettent de créer un compte, nous vous avons envoyé un lien.',
    notSent:
      'Votre compte a bien été créé, mais le lien n’a pas pu être envoyé. Attendez un peu, puis demandez un nouveau lien.',
  },
  approval: {
    heading: 'Votre compte est en attente d’approbation',
    text: 'Vous pourrez vous connecter une fois votre compte approuvé.',
  },
  done: {
    heading: 'Votre compte est prêt',
    text: 'Vous pouvez maintenant vous connecter.',
    alreadyConfirmedHeading: 'Votre compte est déjà confirmé',
    alreadyConfirmedText: 'Connectez-vous pour continuer.',
    signedInHeading: 'Votre compte est prêt',
    signedInText: 'Connexion réussie.',
    challengeHeading: 'Votre compte est prêt',
    challengeText: 'Il reste une étape avant la connexion.',
    mustSignInText: 'Connectez-vous avec votre mot de passe pour continuer.',
    unverifiedHeading: 'C’est presque terminé',
    unverifiedText: 'Une fois le lien ouvert, vous pourrez vous connecter.',
    signIn: 'Se connecter',
  },
};
