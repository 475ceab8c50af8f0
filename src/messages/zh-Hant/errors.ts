import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `請以正確格式填寫${quoted(label)}`;

/** What the browser turns down, in traditional Chinese. */
export const zhHantErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `請勾選${quoted(label)}以繼續`;
    return type === 'select' || type === 'radio' ? `請選擇${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)}至少需要 ${minLength} 個字元`,
  tooLong: ({ label, maxLength }) => `${quoted(label)}不能超過 ${maxLength} 個字元`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${quoted(label)}不能早於 ${min}` : `${quoted(label)}不能小於 ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${quoted(label)}不能晚於 ${max}` : `${quoted(label)}不能大於 ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `請在${quoted(field.label)}填入完整的年、月、日${field.type === 'date' ? '' : '和時間'}`
      : wrongFormat(field),
  notAnOption: ({ label }) => `請從現有選項中選擇${quoted(label)}`,
  customError: ({ label }) => `請檢查${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)}不能是電子郵件地址或電話號碼`,
  passwordMismatch: ({ label }) => `請在${quoted(label)}再次輸入相同的密碼`,
  whitespace: ({ label }) => `${quoted(label)}不能有空格`,
  unsendable: ({ label }) => `${quoted(label)}含有損毀的字元，請重新輸入`,
  impossibleNumber: ({ label }) => `請完整填寫${quoted(label)}，並檢查國碼`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)}須包含${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)}的開頭和結尾不能有空格`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
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
      return `${quoted(label)}須為數字，例如 12`;
    case 'date':
    case 'datetime-local':
      return `${quoted(label)}須為實際存在的日期${type === 'date' ? '' : '和時間'}`;
    default:
      return inFormat(label);
  }
}
