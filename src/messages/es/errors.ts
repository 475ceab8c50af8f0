import { about } from '../field-sentences.js';
import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Revisa el formato de ${quoted(label)}`;

const own = { password: 'La contraseña', username: 'El nombre de usuario' };
/** Password and username, which have the most rules, go by plain words; any other label is quoted. */
const subject = (label: string, name: FieldErrorWords['name']): string => about(own, name) ?? quoted(label);

/** What the browser turns down, in Spanish. */
export const esErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Marca ${quoted(label)} para continuar`;
    return type === 'select' || type === 'radio' ? `Selecciona una opción en ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${subject(label, name)} debe tener al menos ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)} debe tener como máximo ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `En ${quoted(label)}, escribe una fecha a partir del ${min}`
      : `En ${quoted(label)}, escribe un número igual o mayor que ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `En ${quoted(label)}, escribe una fecha no posterior al ${max}`
      : `En ${quoted(label)}, escribe un número igual o menor que ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `En ${quoted(label)}, selecciona una de las opciones disponibles`,
  customError: ({ label }) => `Revisa el campo ${quoted(label)}`,
  aliasAsUsername: ({ label, name }) =>
    `${subject(label, name)} no puede ser un correo electrónico ni un número de teléfono`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Las contraseñas no coinciden' : `Escribe de nuevo la misma contraseña en ${quoted(label)}`,
  whitespace: ({ label, name }) => `${subject(label, name)} no puede contener espacios`,
  unsendable: ({ label }) => `${quoted(label)} contiene un carácter ilegible. Vuelve a completar el campo`,
  impossibleNumber: ({ label, name }) =>
    `Escribe el número ${name ? 'de teléfono completo' : `completo en ${quoted(label)}`} y revisa el código de país`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)} debe tener ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${subject(label, name)} no puede empezar ni terminar con un espacio`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Indica el día, el mes y el año en ${quoted(label)}`
    : `Indica el día, el mes, el año y la hora en ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Escribe un correo electrónico o un número de teléfono que empiece con + y el código de país';
    case 'url':
      return 'Escribe una dirección web con el formato correcto, por ejemplo https://example.com';
    case 'number':
      return `${quoted(label)} debe ser un número, por ejemplo 12`;
    case 'date':
      return `${quoted(label)} debe ser una fecha que exista en el calendario`;
    case 'datetime-local':
      return `${quoted(label)} debe ser una fecha y hora que existan`;
    default:
      return inFormat(label);
  }
}
