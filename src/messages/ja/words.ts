import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { jaFields } from './fields.js';

/** What the sentences of the Japanese locale share. Nouns have one form; no spaces stand between words and numbers. */

export const emailFormat = 'メールアドレスを正しい形式で入力してください（例：name@example.com）';
export const phoneFormat = '先頭に + と国番号を付けて電話番号を入力してください';
export const codeNotSent =
  'アカウントは作成されましたが、コードを送信できませんでした。しばらくしてから新しいコードをリクエストしてください。';

// Before “後に”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count}${{ second: '秒', minute: '分' }[unit]}`;
}

/** Labels of the schema's stand in corner brackets, so that a long one is told from the sentence around it. */
export const quoted = (label: string): string => `「${label}」`;
/** The language's own labels are known to read well without them. */
export const called = (label: string, name?: LabelledField): string => (name ? label : quoted(label));
export const fillIn = (label: string, name?: LabelledField): string =>
  about(jaFields.enter, name) ?? (label ? `${quoted(label)}を入力してください` : '未入力の項目を入力してください');
export const thisEntry = (label: string): string => (label ? `${quoted(label)}の入力内容` : 'この入力内容');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '英小文字',
  uppercase: '英大文字',
  number: '数字',
  symbol: '記号',
};

/** What a password must be, from the particle after its name to the end: a length is not “contained” as letters are. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const kinds = list(
    'ja',
    rules.flatMap((rule) => (rule === 'length' ? [] : ruleWords[rule])),
  );
  if (!rules.includes('length')) return kinds ? `には${kinds}を含めてください` : 'をもっと長くしてください';
  return kinds ? `は${minLength}文字以上で、${kinds}を含めてください` : `は${minLength}文字以上にしてください`;
}
