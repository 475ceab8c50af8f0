import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { called, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string, name?: LabelledField): string => `請以正確格式填寫${called(label, name)}`;

/** What the browser turns down, in traditional Chinese. */
export const zhHantErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `請勾選${quoted(label)}以繼續`;
    return type === 'select' || type === 'radio' ? `請選擇${called(label, name)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${called(label, name)}至少需要 ${minLength} 個字元`,
  tooLong: ({ label, name, maxLength }) => `${called(label, name)}不能超過 ${maxLength} 個字元`,
  rangeUnderflow: ({ label, name, type, min }) =>
    isDate(type) ? `${called(label, name)}不能早於 ${min}` : `${called(label, name)}不能小於 ${min}`,
  rangeOverflow: ({ label, name, type, max }) =>
    isDate(type) ? `${called(label, name)}不能晚於 ${max}` : `${called(label, name)}不能大於 ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (field) =>
    isDate(field.type)
      ? `請完整填寫${called(field.label, field.name)}的年、月、日${field.type === 'date' ? '' : '和時間'}`
      : wrongFormat(field),
  notAnOption: ({ label, name }) => `請從現有選項中選擇${called(label, name)}`,
  customError: ({ label, name }) => `請檢查${called(label, name)}`,
  aliasAsUsername: ({ label, name }) => `${called(label, name)}不能是電子郵件地址或電話號碼`,
  passwordMismatch: ({ label, name }) => (name ? '兩次輸入的密碼不相符' : `請在${quoted(label)}再次輸入相同的密碼`),
  whitespace: ({ label, name }) => `${called(label, name)}不能有空格`,
  unsendable: ({ label, name }) => `${called(label, name)}含有損毀的字元，請重新輸入`,
  impossibleNumber: ({ label, name }) => `請完整填寫${called(label, name)}，並檢查國碼`,
  passwordPolicy: ({ label, name, ...policy }) => `${called(label, name)}${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${called(label, name)}的開頭和結尾不能有空格`,
};

function wrongFormat({ label, name, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return '請輸入電子郵件地址，或以 + 和國碼開頭的電話號碼';
    case 'url':
      return '請輸入格式正確的網址，例如 https://example.com';
    case 'number':
      return `${called(label, name)}須為數字，例如 12`;
    case 'date':
    case 'datetime-local':
      return `${called(label, name)}須為實際存在的日期${type === 'date' ? '' : '和時間'}`;
    default:
      return inFormat(label, name);
  }
}
