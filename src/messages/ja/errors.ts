import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { called, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string, name?: LabelledField): string =>
  `${called(label, name)}を正しい形式で入力してください`;

/** What the browser turns down, in Japanese. */
export const jaErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `続けるには${quoted(label)}にチェックを入れてください`;
    return type === 'select' || type === 'radio' ? `${called(label, name)}を選択してください` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${called(label, name)}は${minLength}文字以上で入力してください`,
  tooLong: ({ label, name, maxLength }) => `${called(label, name)}は${maxLength}文字以内で入力してください`,
  rangeUnderflow: ({ label, name, type, min }) =>
    `${called(label, name)}には${min}${isDate(type) ? '以降の日付' : '以上の数値'}を入力してください`,
  rangeOverflow: ({ label, name, type, max }) =>
    `${called(label, name)}には${max}${isDate(type) ? '以前の日付' : '以下の数値'}を入力してください`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (field) =>
    isDate(field.type)
      ? `${called(field.label, field.name)}の年、月、日${field.type === 'date' ? '' : '、時刻'}をすべて入力してください`
      : wrongFormat(field),
  notAnOption: ({ label, name }) => `${called(label, name)}を選択肢から選んでください`,
  customError: ({ label, name }) => `${called(label, name)}の内容を確認してください`,
  aliasAsUsername: ({ label, name }) => `${called(label, name)}にはメールアドレスや電話番号以外を入力してください`,
  passwordMismatch: ({ label, name }) =>
    name ? 'パスワードが一致しません' : `${quoted(label)}に同じパスワードをもう一度入力してください`,
  whitespace: ({ label, name }) => `${called(label, name)}はスペースを入れずに入力してください`,
  unsendable: ({ label, name }) => `${called(label, name)}に使用できない文字が含まれています。入力し直してください`,
  impossibleNumber: ({ label, name }) => `${called(label, name)}を省略せずに入力し、国番号を確認してください`,
  passwordPolicy: ({ label, name, ...policy }) => `${called(label, name)}${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${called(label, name)}の先頭と末尾のスペースを取り除いてください`,
};

function wrongFormat({ label, name, type }: FieldErrorWords): string {
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
      return `${called(label, name)}は数値で入力してください（例：12）`;
    case 'date':
    case 'datetime-local':
      return `${called(label, name)}には実在する日付${type === 'date' ? '' : 'と時刻'}を入力してください`;
    default:
      return inFormat(label, name);
  }
}
