import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the Spanish locale share. */

export const emailFormat =
  'Escribe una dirección de correo electrónico con el formato correcto, por ejemplo name@example.com';
export const phoneFormat = 'Escribe un número de teléfono que empiece con + y el código de país';
export const codeNotSent =
  'Tu cuenta está creada, pero no hemos podido enviar el código. Espera un poco y pide uno nuevo.';

export const characters = (count = 0): string =>
  `${count} ${plural('es', count, { one: 'carácter', other: 'caracteres' })}`;
export const counted = (count: number): string =>
  `${count} ${plural('es', count, { one: 'segundo', other: 'segundos' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `los datos del campo ${quoted(label)}` : 'estos datos');
export const fillIn = (label: string): string => (label ? `Completa el campo ${quoted(label)}` : 'Completa tus datos');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'una letra minúscula',
  uppercase: 'una letra mayúscula',
  number: 'un número',
  symbol: 'un símbolo',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `al menos ${characters(minLength)}` : ruleWords[rule]));
  return list('es', words) || 'más caracteres';
}
