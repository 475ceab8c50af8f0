import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the Japanese locale share. Nouns have one form; no spaces stand between words and numbers. */

export const emailFormat = 'メールアドレスを正しい形式で入力してください（例：name@example.com）';
export const phoneFormat = '先頭に + と国番号を付けて電話番号を入力してください';
export const codeNotSent =
  'アカウントは作成されましたが、コードを送信できませんでした。しばらくしてから新しいコードをリクエストしてください。';

/** Labels stand in corner brackets, so that a long one is told from the sentence around it. */
export const quoted = (label: string): string => `「${label}」`;
export const fillIn = (label: string): string =>
  label ? `${quoted(label)}を入力してください` : '未入力の項目を入力してください';
export const thisEntry = (label: string): string => (label ? `${quoted(label)}の入力内容` : 'この入力内容');

export const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '英小文字',
  uppercase: '英大文字',
  number: '数字',
  symbol: '記号',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `${minLength}文字以上の長さ` : ruleWords[rule]));
  return list('ja', words) || 'より多くの文字';
}
