import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the locale share. Nouns have one form; spaces set numbers and Latin letters apart. */

export const emailFormat = '請輸入格式正確的電子郵件地址，例如 name@example.com';
export const phoneFormat = '請輸入以 + 和國碼開頭的電話號碼';
export const codeNotSent = '帳號已建立，但無法傳送驗證碼。請稍後索取新的驗證碼。';

/** Labels stand in corner brackets, since no spaces would set them apart. */
export const quoted = (label: string): string => `「${label}」`;
export const fillIn = (label: string): string => (label ? `請填寫${quoted(label)}` : '請補齊資料');
export const thisEntry = (label: string): string => (label ? `${quoted(label)}中的內容` : '這些資料');

export const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '一個小寫字母',
  uppercase: '一個大寫字母',
  number: '一個數字',
  symbol: '一個符號',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `至少 ${minLength} 個字元` : ruleWords[rule]));
  return list('zh-Hant', words) || '更多字元';
}
