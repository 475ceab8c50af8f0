import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Điền vào mục ${quoted(label)} đúng định dạng`;

/** What the browser turns down, in Vietnamese. */
export const viErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Đánh dấu ${quoted(label)} để tiếp tục`;
    return type === 'select' || type === 'radio' ? `Chọn một mục cho ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} phải có ít nhất ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} chỉ được có tối đa ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${quoted(label)} phải từ ngày ${min} trở đi` : `${quoted(label)} phải từ ${min} trở lên`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${quoted(label)} phải từ ngày ${max} trở về trước` : `${quoted(label)} phải từ ${max} trở xuống`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Chọn ${quoted(label)} trong số các lựa chọn có sẵn`,
  customError: ({ label }) => `Kiểm tra mục ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} không được là địa chỉ email hoặc số điện thoại`,
  passwordMismatch: ({ label }) => `Nhập lại đúng mật khẩu đó vào mục ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} không được có dấu cách`,
  unsendable: ({ label }) => `${quoted(label)} có một ký tự bị hỏng. Hãy nhập lại`,
  impossibleNumber: ({ label }) => `Nhập đầy đủ ${quoted(label)} và kiểm tra mã quốc gia`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} cần có ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} không được bắt đầu hoặc kết thúc bằng dấu cách`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} phải có ngày, tháng và năm`
    : `${quoted(label)} phải có ngày, tháng, năm và giờ`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Nhập địa chỉ email, hoặc số điện thoại bắt đầu bằng + và mã quốc gia';
    case 'url':
      return 'Nhập địa chỉ web đúng định dạng, ví dụ https://example.com';
    case 'number':
      return `${quoted(label)} phải là một số, ví dụ 12`;
    case 'date':
      return `${quoted(label)} phải là một ngày có thật`;
    case 'datetime-local':
      return `${quoted(label)} phải là ngày và giờ có thật`;
    default:
      return inFormat(label);
  }
}
