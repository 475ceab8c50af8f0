import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { frFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Connectez-vous ou saisissez d’autres informations.';
const kept = 'Vos informations sont conservées.';
const failed = () => `Un problème est survenu de notre côté. ${kept} Réessayez dans un instant.`;

/** What the service's answers mean, in French. */
export const frService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    about(frFields.taken, name) ?? `Un compte existe déjà avec ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label, name }) =>
    about(frFields.unusable, name) ??
    `Il n’est pas possible de créer un compte avec ${entryAt(label)}. Saisissez d’autres informations.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Choisissez un mot de passe plus long, ou mélangez lettres, chiffres et caractères spéciaux',
  passwordBreached: () => 'Ce mot de passe figure dans une liste de mots de passe divulgués. Choisissez-en un autre.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Nous n’avons pas pu accepter ${entryAt(label)}. Vérifiez votre saisie.`,
  codeMismatch: () => 'Ce code est incorrect. Saisissez celui du message le plus récent.',
  codeExpired: () => 'Ce code a expiré ou correspond à un autre compte. Demandez un nouveau code.',
  aliasExists: () => `Un autre compte utilise déjà cette adresse e-mail ou ce numéro de téléphone. ${different}`,
  notSignedIn: () => 'Votre compte est confirmé, mais la connexion n’a pas abouti. Connectez-vous pour continuer.',
  alreadyConfirmed: () => 'Votre compte est déjà confirmé. Connectez-vous pour continuer.',
  userNotFound: () => 'Ce compte est introuvable. Vérifiez vos informations, puis créez-le de nouveau.',
  tooManyAttempts: () => 'Trop de tentatives. Attendez environ une heure, puis réessayez.',
  tooManyRequests: () => `Le service est très sollicité. ${kept} Attendez un peu, puis réessayez.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Nous n’avons pas pu accepter ces informations. Vérifiez-les ou contactez l’assistance.',
  blocked: () =>
    'Un contrôle de sécurité a bloqué votre demande. Essayez depuis un autre réseau ou contactez l’assistance.',
  challengeRequired: () => 'Effectuez le contrôle de sécurité, puis réessayez.',
  notAvailable: () => 'L’inscription n’est pas possible pour le moment. Réessayez plus tard ou contactez l’assistance.',
  serviceFailed: failed,
  notLoaded: () => 'Une partie de cette page n’a pas pu être chargée. Réessayez ou actualisez la page.',
  unreachable: () => `Impossible de joindre le service. ${kept} Vérifiez votre connexion, puis réessayez.`,
  offline: () => `Vous semblez être hors ligne. ${kept} Réessayez une fois la connexion rétablie.`,
  timeout: () => `Le service a mis trop de temps à répondre. ${kept} Réessayez dans un instant.`,
  interrupted: () => `Votre dernière tentative a été interrompue, mais elle a peut-être abouti. ${kept} Réessayez.`,
  cancelled: () => `L’opération a été annulée avant l’envoi des données. ${kept} Réessayez quand vous voulez.`,
  badResponse: failed,
  unknown: failed,
};
