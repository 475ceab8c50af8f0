import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have French’s own labels. What to do comes along: “another one” goes by the field. */
export const frFields: FieldSentences = {
  enter: {
    address: 'Saisissez votre adresse',
    birthdate: 'Saisissez votre date de naissance',
    email: 'Saisissez votre adresse e-mail',
    family_name: 'Saisissez votre nom de famille',
    gender: 'Indiquez votre genre',
    given_name: 'Saisissez votre prénom',
    locale: 'Indiquez votre langue',
    middle_name: 'Saisissez votre deuxième prénom',
    name: 'Saisissez votre prénom et votre nom',
    nickname: 'Saisissez votre surnom',
    phone_number: 'Saisissez votre numéro de téléphone',
    picture: 'Saisissez le lien vers votre photo',
    preferred_username: 'Saisissez le nom d’utilisateur que vous souhaitez',
    profile: 'Saisissez le lien vers votre profil',
    website: 'Saisissez l’adresse de votre site web',
    zoneinfo: 'Indiquez votre fuseau horaire',
    username: 'Saisissez votre nom d’utilisateur',
    usernameEmailOrPhone: 'Saisissez votre adresse e-mail ou votre numéro de téléphone',
    password: 'Saisissez un mot de passe',
    password_confirmation: 'Saisissez de nouveau votre mot de passe',
    code: 'Saisissez le code de confirmation',
  },
  taken: {
    username: 'Ce nom d’utilisateur est déjà pris. Connectez-vous ou choisissez-en un autre.',
    email: 'Un compte existe déjà avec cette adresse e-mail. Connectez-vous ou utilisez-en une autre.',
    phone_number: 'Un compte existe déjà avec ce numéro de téléphone. Connectez-vous ou utilisez-en un autre.',
    usernameEmailOrPhone:
      'Un compte existe déjà avec cette adresse e-mail ou ce numéro de téléphone. Connectez-vous ou utilisez d’autres coordonnées.',
  },
  unusable: {
    username: 'Ce nom d’utilisateur ne peut pas être utilisé. Choisissez-en un autre.',
    email: 'Cette adresse e-mail ne permet pas de créer un compte. Utilisez-en une autre.',
    phone_number: 'Ce numéro de téléphone ne permet pas de créer un compte. Utilisez-en un autre.',
    usernameEmailOrPhone:
      'Cette adresse e-mail ou ce numéro de téléphone ne permet pas de créer un compte. Utilisez d’autres coordonnées.',
  },
};
