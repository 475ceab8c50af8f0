import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the locale share. Nouns have one form; spaces set numbers and Latin letters apart. */

export const emailFormat = '请输入格式正确的电子邮箱，例如 name@example.com';
export const phoneFormat = '请输入以 + 和国家/地区代码开头的电话号码';
export const codeNotSent = '账号已创建，但验证码未能发送。请稍后获取新的验证码。';

/** Labels stand in quotation marks, since no spaces would set them apart. */
export const quoted = (label: string): string => `“${label}”`;
export const fillIn = (label: string): string => (label ? `请填写${quoted(label)}` : '请补全信息');
export const thisEntry = (label: string): string => (label ? `${quoted(label)}中的内容` : '这些信息');

export const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '一个小写字母',
  uppercase: '一个大写字母',
  number: '一个数字',
  symbol: '一个符号',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `至少 ${minLength} 个字符` : ruleWords[rule]));
  return list('zh-Hans', words) || '更多字符';
}
