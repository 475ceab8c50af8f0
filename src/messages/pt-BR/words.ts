import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the Brazilian Portuguese locale share. */

export const emailFormat = 'Digite um e-mail no formato correto, por exemplo name@example.com';
export const phoneFormat = 'Digite um número de telefone que comece com + e o código do país';
export const codeNotSent =
  'Sua conta foi criada, mas não foi possível enviar o código. Espere um pouco e peça um novo.';

export const characters = (count = 0): string =>
  `${count} ${plural('pt-BR', count, { one: 'caractere', other: 'caracteres' })}`;
export const counted = (count: number): string =>
  `${count} ${plural('pt-BR', count, { one: 'segundo', other: 'segundos' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `os dados do campo ${quoted(label)}` : 'estes dados');
export const fillIn = (label: string): string => (label ? `Preencha o campo ${quoted(label)}` : 'Complete seus dados');

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
