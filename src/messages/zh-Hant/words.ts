import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { zhHantFields } from './fields.js';

/** What the sentences of the locale share. Nouns have one form; spaces set numbers and Latin letters apart. */

export const emailFormat = '請輸入格式正確的電子郵件地址，例如 name@example.com';
export const phoneFormat = '請輸入以 + 和國碼開頭的電話號碼';
export const codeNotSent = '帳號已建立，但無法傳送驗證碼。請稍後索取新的驗證碼。';

// Before “後”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${{ second: '秒', minute: '分鐘' }[unit]}`;
}

/** Labels of the schema's stand in corner brackets, since no spaces would set them apart. */
export const quoted = (label: string): string => `「${label}」`;
/** The language's own labels are known to read well without them. */
export const called = (label: string, name?: LabelledField): string => (name ? label : quoted(label));
export const fillIn = (label: string, name?: LabelledField): string =>
  about(zhHantFields.enter, name) ?? (label ? `請填寫${quoted(label)}` : '請補齊資料');
export const thisEntry = (label: string): string => (label ? `${quoted(label)}中的內容` : '這些資料');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '小寫英文字母',
  uppercase: '大寫英文字母',
  number: '數字',
  symbol: '符號',
};

/** What a password must be, as the words after its name: a length is not “contained” as letters are. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const kinds = list(
    'zh-Hant',
    rules.flatMap((rule) => (rule === 'length' ? [] : ruleWords[rule])),
  );
  if (!rules.includes('length')) return kinds ? `須包含${kinds}` : '需要更多字元';
  return `至少需要 ${minLength} 個字元${kinds && `，並包含${kinds}`}`;
}
