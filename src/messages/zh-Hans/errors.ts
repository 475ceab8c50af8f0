import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { called, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string, name?: LabelledField): string => `请按正确格式填写${called(label, name)}`;

/** What the browser turns down, in simplified Chinese. */
export const zhHansErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `请勾选${quoted(label)}以继续`;
    return type === 'select' || type === 'radio' ? `请选择${called(label, name)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${called(label, name)}至少需要 ${minLength} 个字符`,
  tooLong: ({ label, name, maxLength }) => `${called(label, name)}不能超过 ${maxLength} 个字符`,
  rangeUnderflow: ({ label, name, type, min }) =>
    isDate(type) ? `${called(label, name)}不能早于 ${min}` : `${called(label, name)}不能小于 ${min}`,
  rangeOverflow: ({ label, name, type, max }) =>
    isDate(type) ? `${called(label, name)}不能晚于 ${max}` : `${called(label, name)}不能大于 ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (field) =>
    isDate(field.type)
      ? `请完整填写${called(field.label, field.name)}的年、月、日${field.type === 'date' ? '' : '和时间'}`
      : wrongFormat(field),
  notAnOption: ({ label, name }) => `请从现有选项中选择${called(label, name)}`,
  customError: ({ label, name }) => `请检查${called(label, name)}`,
  aliasAsUsername: ({ label, name }) => `${called(label, name)}不能是电子邮箱或电话号码`,
  passwordMismatch: ({ label, name }) => (name ? '两次输入的密码不一致' : `请在${quoted(label)}中再次输入相同的密码`),
  whitespace: ({ label, name }) => `${called(label, name)}中不能有空格`,
  unsendable: ({ label, name }) => `${called(label, name)}中有损坏的字符，请重新输入`,
  impossibleNumber: ({ label, name }) => `请完整填写${called(label, name)}，并检查国家/地区代码`,
  passwordPolicy: ({ label, name, ...policy }) => `${called(label, name)}${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${called(label, name)}的开头和结尾不能有空格`,
};

function wrongFormat({ label, name, type }: FieldErrorWords): string {
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
      return `${called(label, name)}必须是数字，例如 12`;
    case 'date':
    case 'datetime-local':
      return `${called(label, name)}必须是真实存在的日期${type === 'date' ? '' : '和时间'}`;
    default:
      return inFormat(label, name);
  }
}
