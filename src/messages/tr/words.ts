import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { trFields } from './fields.js';

/** What the sentences of the Turkish locale share. */

export const emailFormat = 'Doğru biçimde bir e-posta adresi girin, örneğin name@example.com';
export const phoneFormat = '+ ve ülke koduyla başlayan bir telefon numarası girin';
export const codeNotSent =
  'Hesabınız oluşturuldu, ancak kod gönderilemedi. Biraz bekleyin, ardından yeni bir kod isteyin.';

export const characters = (count = 0): string => `${count} karakter`;

// What is counted stays in the singular.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${unit === 'second' ? 'saniye' : 'dakika'}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `${quoted(label)} alanındaki bilgiyle` : 'Bu bilgilerle');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(trFields.enter, name) ?? (label ? `${quoted(label)} alanını doldurun` : 'Bilgilerinizi tamamlayın');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'bir küçük harf',
  uppercase: 'bir büyük harf',
  number: 'bir rakam',
  symbol: 'bir sembol',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `en az ${characters(minLength)}` : ruleWords[rule]));
  return list('tr', words) || 'daha fazla karakter';
}
