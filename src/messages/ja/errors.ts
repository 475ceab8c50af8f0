import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `${quoted(label)}を正しい形式で入力してください`;

/** What the browser turns down, in Japanese. */
export const jaErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `続けるには${quoted(label)}にチェックを入れてください`;
    return type === 'select' || type === 'radio' ? `${quoted(label)}を選択してください` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)}は${minLength}文字以上で入力してください`,
  tooLong: ({ label, maxLength }) => `${quoted(label)}は${maxLength}文字以内で入力してください`,
  rangeUnderflow: ({ label, type, min }) =>
    `${quoted(label)}は${min}${isDate(type) ? '以降の日付' : '以上の数値'}を入力してください`,
  rangeOverflow: ({ label, type, max }) =>
    `${quoted(label)}は${max}${isDate(type) ? '以前の日付' : '以下の数値'}を入力してください`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `${quoted(field.label)}の年、月、日${field.type === 'date' ? '' : '、時刻'}をすべて入力してください`
      : wrongFormat(field),
  notAnOption: ({ label }) => `${quoted(label)}を選択肢から選んでください`,
  customError: ({ label }) => `${quoted(label)}の内容を確認してください`,
  aliasAsUsername: ({ label }) => `${quoted(label)}にはメールアドレスと電話番号以外を入力してください`,
  passwordMismatch: ({ label }) => `${quoted(label)}に同じパスワードをもう一度入力してください`,
  whitespace: ({ label }) => `${quoted(label)}はスペースを入れずに入力してください`,
  unsendable: ({ label }) => `${quoted(label)}に使用できない文字が含まれています。入力し直してください`,
  impossibleNumber: ({ label }) => `${quoted(label)}を最後まで入力し、国番号を確認してください`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)}には${needed(policy)}が必要です`,
  passwordSpace: ({ label }) => `${quoted(label)}の先頭と末尾のスペースを取り除いてください`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'メールアドレス、または先頭に + と国番号を付けた電話番号を入力してください';
    case 'url':
      return 'ウェブアドレスを正しい形式で入力してください（例：https://example.com）';
    case 'number':
      return `${quoted(label)}は数値で入力してください（例：12）`;
    case 'date':
    case 'datetime-local':
      return `${quoted(label)}は実在する日付${type === 'date' ? '' : 'と時刻'}を入力してください`;
    default:
      return inFormat(label);
  }
}
