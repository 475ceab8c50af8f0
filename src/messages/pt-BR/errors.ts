import { about } from '../field-sentences.js';
import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Confira o formato de ${quoted(label)}`;

const own = { password: 'A senha', username: 'O nome de usuário' };
/** Password and username, which have the most rules, go by plain words; any other label is quoted. */
const subject = (label: string, name: FieldErrorWords['name']): string => about(own, name) ?? quoted(label);

/** The first of a month is an ordinal in Brazil, and CLDR does not say so: “1º de janeiro”. */
const day = (date: FieldErrorWords['min']): string => String(date).replace(/^1 /, '1º ');

/** What the browser turns down, in Brazilian Portuguese. */
export const ptBRErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Marque ${quoted(label)} para continuar`;
    return type === 'select' || type === 'radio' ? `Selecione uma opção em ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${subject(label, name)} precisa ter pelo menos ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)} pode ter no máximo ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Em ${quoted(label)}, informe uma data a partir de ${day(min)}`
      : `Em ${quoted(label)}, digite um número maior ou igual a ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Em ${quoted(label)}, informe uma data até ${day(max)}`
      : `Em ${quoted(label)}, digite um número menor ou igual a ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Em ${quoted(label)}, selecione uma das opções disponíveis`,
  customError: ({ label }) => `Confira o campo ${quoted(label)}`,
  aliasAsUsername: ({ label, name }) => `${subject(label, name)} não pode ser um e-mail nem um número de telefone`,
  passwordMismatch: ({ label, name }) =>
    name ? 'As senhas não coincidem' : `Digite a mesma senha de novo em ${quoted(label)}`,
  whitespace: ({ label, name }) => `${subject(label, name)} não pode ter espaços`,
  unsendable: ({ label }) => `${quoted(label)} contém um caractere ilegível. Preencha o campo de novo`,
  impossibleNumber: ({ label, name }) =>
    `Digite o número ${name ? 'de telefone completo' : `completo em ${quoted(label)}`} e confira o código do país`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)} precisa ter ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${subject(label, name)} não pode começar nem terminar com espaço`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Informe o dia, o mês e o ano em ${quoted(label)}`
    : `Informe o dia, o mês, o ano e a hora em ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Digite um e-mail ou um número de telefone que comece com + e o código do país';
    case 'url':
      return 'Digite um endereço da web no formato correto, por exemplo https://example.com';
    case 'number':
      return `${quoted(label)} precisa ser um número, por exemplo 12`;
    case 'date':
      return `${quoted(label)} precisa ser uma data que exista no calendário`;
    case 'datetime-local':
      return `${quoted(label)} precisa ter uma data e uma hora que existam`;
    default:
      return inFormat(label);
  }
}
