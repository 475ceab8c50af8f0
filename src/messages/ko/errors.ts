import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { emailFormat, field, fillIn, needed, object, phoneFormat, topic } from './words.js';

const inFormat = (label: string, name?: LabelledField): string => `${object(label, name)} 올바른 형식으로 입력하세요`;

/** What the browser turns down, in Korean. */
export const koErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `계속하려면 ${field(label)}에 체크하세요`;
    return type === 'select' || type === 'radio' ? `${object(label, name)} 선택하세요` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${object(label, name)} ${minLength}자 이상 입력하세요`,
  tooLong: ({ label, name, maxLength }) => `${object(label, name)} ${maxLength}자 이하로 입력하세요`,
  rangeUnderflow: ({ label, name, type, min }) =>
    isDate(type)
      ? `${field(label, name)}에 ${min} 이후의 날짜를 입력하세요`
      : `${field(label, name)}에 ${min} 이상의 숫자를 입력하세요`,
  rangeOverflow: ({ label, name, type, max }) =>
    isDate(type)
      ? `${field(label, name)}에 ${max} 이전의 날짜를 입력하세요`
      : `${field(label, name)}에 ${max} 이하의 숫자를 입력하세요`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (words) =>
    isDate(words.type)
      ? `${field(words.label, words.name)}의 연, 월, 일${words.type === 'date' ? '을' : ', 시간을'} 모두 입력하세요`
      : wrongFormat(words),
  notAnOption: ({ label, name }) => `${object(label, name)} 목록에서 선택하세요`,
  customError: ({ label, name }) => `${object(label, name)} 확인하세요`,
  aliasAsUsername: ({ label, name }) => `${field(label, name)}에는 이메일 주소나 전화번호를 사용할 수 없어요`,
  passwordMismatch: ({ label, name }) =>
    name ? '비밀번호가 일치하지 않아요' : `${field(label)}에 같은 비밀번호를 다시 입력하세요`,
  whitespace: ({ label, name }) => `${field(label, name)}에는 공백을 넣을 수 없어요`,
  unsendable: ({ label, name }) => `${field(label, name)}에 깨진 문자가 있어요. 다시 입력하세요`,
  impossibleNumber: ({ label, name }) => `${object(label, name)} 빠짐없이 입력하고 국가 번호를 확인하세요`,
  passwordPolicy: ({ label, name, ...policy }) => `${topic(label, name)} ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${field(label, name)}의 맨 앞과 맨 뒤에는 공백을 넣을 수 없어요`,
};

function wrongFormat({ label, name, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return '이메일 주소 또는 +와 국가 번호로 시작하는 전화번호를 입력하세요';
    case 'url':
      return '웹 주소를 올바른 형식으로 입력하세요. 예: https://example.com';
    case 'number':
      return `${field(label, name)}에 숫자를 입력하세요. 예: 12`;
    case 'date':
    case 'datetime-local':
      return `${field(label, name)}에 실제로 있는 ${type === 'date' ? '날짜를' : '날짜와 시간을'} 입력하세요`;
    default:
      return inFormat(label, name);
  }
}
