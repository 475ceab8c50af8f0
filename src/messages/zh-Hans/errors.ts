import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `请按正确格式填写${quoted(label)}`;

/** What the browser turns down, in simplified Chinese. */
export const zhHansErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `请勾选${quoted(label)}以继续`;
    return type === 'select' || type === 'radio' ? `请选择${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)}至少需要 ${minLength} 个字符`,
  tooLong: ({ label, maxLength }) => `${quoted(label)}不能超过 ${maxLength} 个字符`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${quoted(label)}不能早于 ${min}` : `${quoted(label)}不能小于 ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${quoted(label)}不能晚于 ${max}` : `${quoted(label)}不能大于 ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `请在${quoted(field.label)}中填写完整的年、月、日${field.type === 'date' ? '' : '和时间'}`
      : wrongFormat(field),
  notAnOption: ({ label }) => `请从现有选项中选择${quoted(label)}`,
  customError: ({ label }) => `请检查${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)}不能是电子邮箱或电话号码`,
  passwordMismatch: ({ label }) => `请在${quoted(label)}中再次输入相同的密码`,
  whitespace: ({ label }) => `${quoted(label)}中不能有空格`,
  unsendable: ({ label }) => `${quoted(label)}中有损坏的字符，请重新输入`,
  impossibleNumber: ({ label }) => `请完整填写${quoted(label)}，并检查国家/地区代码`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)}需包含${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)}的开头和结尾不能有空格`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return '请输入电子邮箱，或以 + 和国家/地区代码开头的电话号码';
    case 'url':
      return '请输入格式正确的网址，例如 https://example.com';
    case 'number':
      return `${quoted(label)}必须是数字，例如 12`;
    case 'date':
    case 'datetime-local':
      return `${quoted(label)}必须是真实存在的日期${type === 'date' ? '' : '和时间'}`;
    default:
      return inFormat(label);
  }
}
