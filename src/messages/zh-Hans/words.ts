import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { zhHansFields } from './fields.js';

/** What the sentences of the locale share. Nouns have one form; spaces set numbers and Latin letters apart. */

export const emailFormat = '请输入格式正确的电子邮箱，例如 name@example.com';
export const phoneFormat = '请输入以 + 和国家/地区代码开头的电话号码';
export const codeNotSent = '账号已创建，但验证码未能发送。请稍后获取新的验证码。';

// Before “后”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${{ second: '秒', minute: '分钟' }[unit]}`;
}

/** Labels of the schema's stand in quotation marks, since no spaces would set them apart. */
export const quoted = (label: string): string => `“${label}”`;
/** The language's own labels are known to read well without them. */
export const called = (label: string, name?: LabelledField): string => (name ? label : quoted(label));
export const fillIn = (label: string, name?: LabelledField): string =>
  about(zhHansFields.enter, name) ?? (label ? `请填写${quoted(label)}` : '请补全信息');
export const thisEntry = (label: string): string => (label ? `${quoted(label)}中的内容` : '这些信息');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '小写字母',
  uppercase: '大写字母',
  number: '数字',
  symbol: '符号',
};

/** What a password must be, as the words after its name: a length is not “contained” as letters are. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const kinds = list(
    'zh-Hans',
    rules.flatMap((rule) => (rule === 'length' ? [] : ruleWords[rule])),
  );
  if (!rules.includes('length')) return kinds ? `需包含${kinds}` : '需要更多字符';
  return `至少需要 ${minLength} 个字符${kinds && `，并包含${kinds}`}`;
}
