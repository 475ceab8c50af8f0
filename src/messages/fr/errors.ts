import { about } from '../field-sentences.js';
import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Vérifiez le format de ${quoted(label)}`;

const own = { password: 'Le mot de passe', username: 'Le nom d’utilisateur' };
/** Password and username, which have the most rules, go by plain words; any other label is quoted. */
const subject = (label: string, name: FieldErrorWords['name']): string => about(own, name) ?? quoted(label);

/** The first of a month is an ordinal in French, and CLDR does not say so: “1er janvier”. */
const day = (date: FieldErrorWords['min']): string => String(date).replace(/^1 /, '1er ');

/** What the browser turns down, in French. */
export const frErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Cochez ${quoted(label)} pour continuer`;
    return type === 'select' || type === 'radio' ? `Choisissez une option pour ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${subject(label, name)} doit contenir au moins ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)} ne doit pas dépasser ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Pour ${quoted(label)}, indiquez une date à partir du ${day(min)}`
      : `Pour ${quoted(label)}, saisissez un nombre supérieur ou égal à ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Pour ${quoted(label)}, indiquez une date qui ne dépasse pas le ${day(max)}`
      : `Pour ${quoted(label)}, saisissez un nombre inférieur ou égal à ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Pour ${quoted(label)}, choisissez l’une des options proposées`,
  customError: ({ label }) => `Vérifiez le champ ${quoted(label)}`,
  aliasAsUsername: ({ label, name }) =>
    `${subject(label, name)} ne peut pas être une adresse e-mail ni un numéro de téléphone`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Les mots de passe ne correspondent pas' : `Saisissez de nouveau le même mot de passe dans ${quoted(label)}`,
  whitespace: ({ label, name }) => `${subject(label, name)} ne peut pas contenir d’espaces`,
  unsendable: ({ label }) => `${quoted(label)} contient un caractère illisible. Remplissez de nouveau ce champ`,
  impossibleNumber: ({ label, name }) =>
    `Saisissez le numéro ${name ? 'de téléphone complet' : `complet dans ${quoted(label)}`} et vérifiez l’indicatif du pays`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)} doit contenir ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${subject(label, name)} ne peut pas contenir d’espace au début ni à la fin`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Indiquez le jour, le mois et l’année dans ${quoted(label)}`
    : `Indiquez le jour, le mois, l’année et l’heure dans ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Saisissez une adresse e-mail, ou un numéro de téléphone qui commence par + et l’indicatif du pays';
    case 'url':
      return 'Saisissez une adresse web au bon format, par exemple https://example.com';
    case 'number':
      return `${quoted(label)} doit être un nombre, par exemple 12`;
    case 'date':
      return `${quoted(label)} doit être une date qui existe dans le calendrier`;
    case 'datetime-local':
      return `${quoted(label)} doit être une date et une heure qui existent`;
    default:
      return inFormat(label);
  }
}
