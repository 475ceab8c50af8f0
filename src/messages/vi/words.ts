import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the Vietnamese locale share. */

export const emailFormat = 'Nhập địa chỉ email đúng định dạng, ví dụ name@example.com';
export const phoneFormat = 'Nhập số điện thoại bắt đầu bằng + và mã quốc gia';
export const codeNotSent =
  'Tài khoản của bạn đã được tạo, nhưng không gửi được mã. Hãy đợi một chút rồi yêu cầu mã mới.';

export const characters = (count = 0): string => `${count} ký tự`;
export const counted = (count: number): string => `${count} giây`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `thông tin ở mục ${quoted(label)}` : 'thông tin này');
export const fillIn = (label: string): string =>
  label ? `Điền vào mục ${quoted(label)}` : 'Điền thêm thông tin của bạn';

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
