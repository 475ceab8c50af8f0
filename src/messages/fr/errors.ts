import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Remplissez le champ ${quoted(label)} au bon format`;

/** The first of a month is an ordinal in French, and CLDR does not say so: “1er janvier”. */
const day = (date: FieldErrorWords['min']): string => String(date).replace(/^1 /, '1er ');

/** What the browser turns down, in French. */
export const frErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Cochez ${quoted(label)} pour continuer`;
    return type === 'select' || type === 'radio' ? `Choisissez une option pour ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} doit contenir au moins ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} ne doit pas dépasser ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Dans ${quoted(label)}, saisissez une date à partir du ${day(min)}`
      : `Dans ${quoted(label)}, saisissez un nombre supérieur ou égal à ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Dans ${quoted(label)}, saisissez une date qui ne dépasse pas le ${day(max)}`
      : `Dans ${quoted(label)}, saisissez un nombre inférieur ou égal à ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Pour ${quoted(label)}, choisissez l’une des options proposées`,
  customError: ({ label }) => `Vérifiez le champ ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} ne peut pas être une adresse e-mail ni un numéro de téléphone`,
  passwordMismatch: ({ label }) => `Saisissez de nouveau le même mot de passe dans ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} ne peut pas contenir d’espaces`,
  unsendable: ({ label }) => `${quoted(label)} contient un caractère illisible. Saisissez ce champ de nouveau`,
  impossibleNumber: ({ label }) => `Saisissez le numéro complet dans ${quoted(label)} et vérifiez l’indicatif du pays`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} doit contenir ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} ne peut pas contenir d’espace au début ni à la fin`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} doit indiquer le jour, le mois et l’année`
    : `${quoted(label)} doit indiquer le jour, le mois, l’année et l’heure`;
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
      return `${quoted(label)} doit être une date qui existe`;
    case 'datetime-local':
      return `${quoted(label)} doit être une date et une heure qui existent`;
    default:
      return inFormat(label);
  }
}
