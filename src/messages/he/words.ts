import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { heFields } from './fields.js';

/** What the sentences of the Hebrew locale share. */

/** A value that runs from left to right, kept together and apart from the sentence around it. */
export const ltr = (value: string): string => `\u2066${value}\u2069`;
/** The app's words, which run as their first letter does: a label or a name in Latin letters keeps its punctuation. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

export const emailFormat = `יש להזין כתובת אימייל בפורמט הנכון, למשל ${ltr('name@example.com')}`;
export const phoneFormat = 'יש להזין מספר טלפון שמתחיל בסימן + ובקידומת המדינה';
export const codeNotSent = 'החשבון נוצר, אבל לא הצלחנו לשלוח את הקוד. יש להמתין קצת ואז לבקש קוד חדש.';

// One is said after its noun; the digit stands beside it.
export const characters = (count = 0): string =>
  plural('he', count, { one: `תו אחד (${count})`, other: `${count} תווים` });

// After “בעוד”, where “a second” is one.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'שנייה', two: 'שתי שניות', other: `${count} שניות` },
    minute: { one: 'דקה', two: 'שתי דקות', other: `${count} דקות` },
  };
  return plural('he', count, forms[unit]);
}

/** Labels stand in quotation marks after “השדה”, so that no sentence depends on their gender. */
export const quoted = (label: string): string => `”${isolated(label)}”`;
export const inField = (label: string): string => `בשדה ${quoted(label)}`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(heFields.enter, name) ?? (label ? `יש למלא את השדה ${quoted(label)}` : 'יש להשלים את הפרטים החסרים');
export const withEntry = (label: string): string => (label ? `עם הפרטים שהוזנו ${inField(label)}` : 'עם הפרטים האלה');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'אות קטנה באנגלית',
  uppercase: 'אות גדולה באנגלית',
  number: 'ספרה',
  symbol: 'תו מיוחד',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `לפחות ${characters(minLength)}` : ruleWords[rule]));
  return list('he', words) || 'תווים נוספים';
}
