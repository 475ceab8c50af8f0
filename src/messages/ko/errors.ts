import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, field, fillIn, needed, phoneFormat } from './words.js';

const inFormat = (label: string): string => `${field(label)}을 올바른 형식으로 입력하세요`;

/** What the browser turns down, in Korean. */
export const koErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `계속하려면 ${field(label)}에 체크하세요`;
    return type === 'select' || type === 'radio' ? `${field(label)}을 선택하세요` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${field(label)}을 ${minLength}자 이상 입력하세요`,
  tooLong: ({ label, maxLength }) => `${field(label)}을 ${maxLength}자 이하로 입력하세요`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `${field(label)}에 ${min} 이후의 날짜를 입력하세요`
      : `${field(label)}에 ${min} 이상의 숫자를 입력하세요`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `${field(label)}에 ${max} 이전의 날짜를 입력하세요`
      : `${field(label)}에 ${max} 이하의 숫자를 입력하세요`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `${field(words.label)}에 연, 월, 일${words.type === 'date' ? '을' : ', 시간을'} 모두 입력하세요`
      : wrongFormat(words),
  notAnOption: ({ label }) => `${field(label)}을 보기 중에서 선택하세요`,
  customError: ({ label }) => `${field(label)}을 확인하세요`,
  aliasAsUsername: ({ label }) => `${field(label)}에는 이메일 주소나 전화번호를 사용할 수 없어요`,
  passwordMismatch: ({ label }) => `${field(label)}에 같은 비밀번호를 다시 입력하세요`,
  whitespace: ({ label }) => `${field(label)}에서 공백을 빼세요`,
  unsendable: ({ label }) => `${field(label)}에 깨진 문자가 있어요. 다시 입력하세요`,
  impossibleNumber: ({ label }) => `${field(label)}을 끝까지 입력하고 국가 번호를 확인하세요`,
  passwordPolicy: ({ label, ...policy }) => `${field(label)}에 필요한 조건: ${needed(policy)}`,
  passwordSpace: ({ label }) => `${field(label)}의 맨 앞과 맨 뒤에서 공백을 빼세요`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
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
      return `${field(label)}에 숫자를 입력하세요. 예: 12`;
    case 'date':
    case 'datetime-local':
      return `${field(label)}에 실제로 있는 ${type === 'date' ? '날짜를' : '날짜와 시간을'} 입력하세요`;
    default:
      return inFormat(label);
  }
}
