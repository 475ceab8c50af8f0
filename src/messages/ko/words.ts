import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the Korean locale share. Nouns have one form. */

export const emailFormat = '이메일 주소를 올바른 형식으로 입력하세요. 예: name@example.com';
export const phoneFormat = '+와 국가 번호로 시작하는 전화번호를 입력하세요';
export const codeNotSent = '계정은 만들었지만 코드를 보내지 못했어요. 잠시 후 새 코드를 요청하세요.';

/**
 * A label takes no particle, since 은 or 는 and 을 or 를 depend on its last sound: it stands in quotation marks before
 * “항목”, which takes them.
 */
export const field = (label: string): string => `‘${label}’ 항목`;
export const fillIn = (label: string): string => (label ? `${field(label)}을 입력하세요` : '남은 항목을 입력하세요');
export const thisEntry = (label: string): string => (label ? `${field(label)}에 입력한 내용` : '입력한 내용');

export const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '영문 소문자',
  uppercase: '영문 대문자',
  number: '숫자',
  symbol: '특수문자',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `${minLength}자 이상` : ruleWords[rule]));
  return list('ko', words) || '더 많은 문자';
}
