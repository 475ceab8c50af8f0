import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { esFields } from './fields.js';

/** What the sentences of the Spanish locale share. */

export const emailFormat = 'Escribe un correo electrónico con el formato correcto, por ejemplo nombre@example.com';
export const phoneFormat = 'Escribe un número de teléfono que empiece con + y el código de país';
export const codeNotSent =
  'Se ha creado tu cuenta, pero no hemos podido enviar el código. Espera un poco y pide uno nuevo.';

export const characters = (count = 0): string =>
  `${count} ${plural('es', count, { one: 'carácter', other: 'caracteres' })}`;

// After “en”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'segundo', other: 'segundos' }, minute: { one: 'minuto', other: 'minutos' } };
  return `${count} ${plural('es', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `los datos del campo ${quoted(label)}` : 'estos datos');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(esFields.enter, name) ?? (label ? `Completa el campo ${quoted(label)}` : 'Completa tus datos');

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
