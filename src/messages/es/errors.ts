import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Completa el campo ${quoted(label)} con el formato correcto`;

/** What the browser turns down, in Spanish. */
export const esErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Marca ${quoted(label)} para continuar`;
    return type === 'select' || type === 'radio' ? `Selecciona una opción en ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} debe tener al menos ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} debe tener como máximo ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `En ${quoted(label)}, escribe una fecha a partir del ${min}`
      : `En ${quoted(label)}, escribe un número igual o mayor que ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `En ${quoted(label)}, escribe una fecha que no pase del ${max}`
      : `En ${quoted(label)}, escribe un número igual o menor que ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `En ${quoted(label)}, selecciona una de las opciones disponibles`,
  customError: ({ label }) => `Revisa el campo ${quoted(label)}`,
  aliasAsUsername: ({ label }) =>
    `${quoted(label)} no puede ser una dirección de correo electrónico ni un número de teléfono`,
  passwordMismatch: ({ label }) => `Escribe de nuevo la misma contraseña en ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} no puede contener espacios`,
  unsendable: ({ label }) => `${quoted(label)} contiene un carácter ilegible. Completa el campo de nuevo`,
  impossibleNumber: ({ label }) => `Escribe el número completo en ${quoted(label)} y revisa el código de país`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} debe tener ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} no puede empezar ni terminar con un espacio`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} debe tener día, mes y año`
    : `${quoted(label)} debe tener día, mes, año y hora`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Escribe una dirección de correo electrónico o un número de teléfono que empiece con + y el código de país';
    case 'url':
      return 'Escribe una dirección web con el formato correcto, por ejemplo https://example.com';
    case 'number':
      return `${quoted(label)} debe ser un número, por ejemplo 12`;
    case 'date':
      return `${quoted(label)} debe ser una fecha que exista`;
    case 'datetime-local':
      return `${quoted(label)} debe ser una fecha y hora que existan`;
    default:
      return inFormat(label);
  }
}
