import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { arFields } from './fields.js';

/** What the sentences of the Arabic locale share. */

/** A value that runs from left to right, kept together and apart from the sentence around it. */
export const ltr = (value: string): string => `\u2066${value}\u2069`;
/** The app's words, which run as their first letter does: a label or a name in Latin letters keeps its punctuation. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

export const emailFormat = `يُرجى إدخال بريد إلكتروني بالصيغة الصحيحة، مثل ${ltr('name@example.com')}`;
export const phoneFormat = 'يُرجى إدخال رقم هاتف يبدأ بعلامة + ثم رمز البلد';
export const codeNotSent = 'تم إنشاء الحساب، لكن تعذّر إرسال الرمز. يُرجى الانتظار قليلًا ثم طلب رمز جديد.';

// After “عن”, in the genitive. One and two are words of their own; the digits stand beside them.
export const characters = (count = 0): string =>
  plural('ar', count, {
    zero: `${count} حرف`,
    one: `حرف واحد (${count})`,
    two: `حرفين (${count})`,
    few: `${count} أحرف`,
    many: `${count} حرفًا`,
    other: `${count} حرف`,
  });

// After “بعد”, in the genitive. Nobody needs a digit beside “one” and “two” here.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'ثانية واحدة', two: 'ثانيتين', few: `${count} ثوانٍ`, other: `${count} ثانية` },
    minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: `${count} دقائق`, other: `${count} دقيقة` },
  };
  return plural('ar', count, forms[unit]);
}

/** Labels stand in quotation marks after “حقل”, so that no sentence depends on their gender. */
export const quoted = (label: string): string => `«${isolated(label)}»`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(arFields.enter, name) ?? (label ? `يُرجى ملء حقل ${quoted(label)}` : 'يُرجى إكمال البيانات الناقصة');
export const withEntry = (label: string): string =>
  label ? `بالبيانات المُدخلة في حقل ${quoted(label)}` : 'بهذه البيانات';

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'حرف لاتيني صغير',
  uppercase: 'حرف لاتيني كبير',
  number: 'رقم',
  symbol: 'رمز خاص',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `ما لا يقل عن ${characters(minLength)}` : ruleWords[rule]));
  return list('ar', words) || 'مزيد من الأحرف';
}
