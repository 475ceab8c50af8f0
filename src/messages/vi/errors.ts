import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { called, characters, emailFormat, fillIn, needed, phoneFormat, quoted, within } from './words.js';

const inFormat = (label: string, name?: LabelledField): string => `Kiểm tra định dạng của ${within(label, name)}`;

/** What the browser turns down, in Vietnamese. */
export const viErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Đánh dấu ${quoted(label)} để tiếp tục`;
    if (type !== 'select' && type !== 'radio') return fillIn(label, name);
    return name ? `Chọn ${within(label, name)}` : `Chọn một mục cho ${quoted(label)}`;
  },
  tooShort: ({ label, name, minLength }) => `${called(label, name)} phải có ít nhất ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${called(label, name)} chỉ được có tối đa ${characters(maxLength)}`,
  rangeUnderflow: ({ label, name, type, min }) =>
    isDate(type)
      ? `${called(label, name)} phải từ ngày ${min} trở đi`
      : `${called(label, name)} phải từ ${min} trở lên`,
  rangeOverflow: ({ label, name, type, max }) =>
    isDate(type)
      ? `${called(label, name)} phải từ ngày ${max} trở về trước`
      : `${called(label, name)} phải từ ${max} trở xuống`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label, name }) => `Chọn ${within(label, name)} trong số các lựa chọn có sẵn`,
  customError: ({ label, name }) => `Kiểm tra ${name ? within(label, name) : `mục ${quoted(label)}`}`,
  aliasAsUsername: ({ label, name }) => `${called(label, name)} không được là địa chỉ email hoặc số điện thoại`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Mật khẩu nhập lại không khớp' : `Nhập lại đúng mật khẩu đó vào mục ${quoted(label)}`,
  whitespace: ({ label, name }) => `${called(label, name)} không được có dấu cách`,
  unsendable: ({ label, name }) => `${called(label, name)} có một ký tự bị hỏng. Hãy nhập lại`,
  impossibleNumber: ({ label, name }) => `Nhập đầy đủ ${within(label, name)} và kiểm tra mã quốc gia`,
  passwordPolicy: ({ label, name, ...policy }) => `${called(label, name)} cần có ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${called(label, name)} không được bắt đầu hoặc kết thúc bằng dấu cách`,
};

function incompleteDate({ label, name, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${called(label, name)} phải có ngày, tháng và năm`
    : `${called(label, name)} phải có ngày, tháng, năm và giờ`;
}

function wrongFormat({ label, name, type }: FieldErrorWords): string {
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
      return `${called(label, name)} phải là một số, ví dụ 12`;
    case 'date':
      return `${called(label, name)} phải là một ngày có thật`;
    case 'datetime-local':
      return `${called(label, name)} phải là ngày và giờ có thật`;
    default:
      return inFormat(label, name);
  }
}
