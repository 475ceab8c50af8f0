import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { hiFields } from './fields.js';

/** What the sentences of the Hindi locale share. “वर्ण”, “सेकंड” and “मिनट” are the same for one and for many. */

export const emailFormat = 'ईमेल पता सही फ़ॉर्मैट में डालें, जैसे name@example.com';
export const phoneFormat = '+ और देश के कोड से शुरू होने वाला फ़ोन नंबर डालें';
export const codeNotSent = 'आपका खाता बन गया है, लेकिन कोड नहीं भेजा जा सका। थोड़ी देर बाद नया कोड माँगें।';

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${unit === 'second' ? 'सेकंड' : 'मिनट'}`;
}

/** Labels stand in quotation marks before “फ़ील्ड”, so that no sentence depends on their gender. */
export const field = (label: string): string => `“${label}” फ़ील्ड`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(hiFields.enter, name) ?? (label ? `${field(label)} भरें` : 'बाकी जानकारी भरें');
export const withEntry = (label: string): string => (label ? `${field(label)} की जानकारी से` : 'इस जानकारी से');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'अंग्रेज़ी का एक छोटा अक्षर',
  uppercase: 'अंग्रेज़ी का एक बड़ा अक्षर',
  number: 'एक अंक',
  symbol: 'एक विशेष चिह्न',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `कम से कम ${minLength} वर्ण` : ruleWords[rule]));
  return list('hi', words) || 'और वर्ण';
}
