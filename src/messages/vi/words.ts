import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { viFields } from './fields.js';

/** What the sentences of the Vietnamese locale share. Nouns have one form. */

export const emailFormat = 'Nhập địa chỉ email đúng định dạng, ví dụ name@example.com';
export const phoneFormat = 'Nhập số điện thoại bắt đầu bằng + và mã quốc gia';
export const codeNotSent =
  'Tài khoản của bạn đã được tạo, nhưng không gửi được mã. Hãy đợi một chút rồi yêu cầu mã mới.';

export const characters = (count = 0): string => `${count} ký tự`;

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${{ second: 'giây', minute: 'phút' }[unit]}`;
}

/** Labels of the schema's stand in quotation marks, so that a long one is told from the sentence around it. */
export const quoted = (label: string): string => `“${label}”`;
/** The language's own labels are known to read well without them, with a capital at the beginning alone. */
export const called = (label: string, name?: LabelledField): string => (name ? label : quoted(label));
export const within = (label: string, name?: LabelledField): string =>
  name ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : quoted(label);
export const entryAt = (label: string): string => (label ? `thông tin ở mục ${quoted(label)}` : 'thông tin này');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(viFields.enter, name) ?? (label ? `Điền vào mục ${quoted(label)}` : 'Điền thêm thông tin của bạn');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'một chữ thường',
  uppercase: 'một chữ hoa',
  number: 'một chữ số',
  symbol: 'một ký tự đặc biệt',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `ít nhất ${characters(minLength)}` : ruleWords[rule]));
  return list('vi', words) || 'nhiều ký tự hơn';
}
