import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { ptBRFields } from './fields.js';

/** What the sentences of the Brazilian Portuguese locale share. */

export const emailFormat = 'Digite um e-mail no formato correto, por exemplo nome@example.com';
export const phoneFormat = 'Digite um número de telefone que comece com + e o código do país';
export const codeNotSent =
  'Sua conta foi criada, mas não foi possível enviar o código. Aguarde um pouco e peça um novo.';

export const characters = (count = 0): string =>
  `${count} ${plural('pt-BR', count, { one: 'caractere', other: 'caracteres' })}`;

// After “em”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'segundo', other: 'segundos' }, minute: { one: 'minuto', other: 'minutos' } };
  return `${count} ${plural('pt-BR', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `os dados do campo ${quoted(label)}` : 'estes dados');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(ptBRFields.enter, name) ?? (label ? `Preencha o campo ${quoted(label)}` : 'Complete seus dados');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'uma letra minúscula',
  uppercase: 'uma letra maiúscula',
  number: 'um número',
  symbol: 'um símbolo',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `pelo menos ${characters(minLength)}` : ruleWords[rule]));
  return list('pt-BR', words) || 'mais caracteres';
}
