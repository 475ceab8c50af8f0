import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { koFields } from './fields.js';

/** What the sentences of the Korean locale share. Nouns have one form. */

export const emailFormat = '이메일 주소를 올바른 형식으로 입력하세요. 예: name@example.com';
export const phoneFormat = '+와 국가 번호로 시작하는 전화번호를 입력하세요';
export const codeNotSent = '계정은 만들었지만 코드를 보내지 못했어요. 잠시 후 새 코드를 요청하세요.';

// Before “뒤에”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count}${{ second: '초', minute: '분' }[unit]}`;
}

/**
 * A label of the schema's takes no particle, since 은 or 는 and 을 or 를 depend on its last sound: it stands in quotation
 * marks before “항목”, which takes them. The language's own labels end in a Korean syllable, and take them as they are.
 */
export const field = (label: string, name?: LabelledField): string => (name ? label : `‘${label}’ 항목`);
export const topic = (label: string, name?: LabelledField): string => marked(field(label, name), '은', '는');
export const object = (label: string, name?: LabelledField): string => marked(field(label, name), '을', '를');

/** A syllable with a final consonant is not the first of its 28, which are in one row in Unicode from 가 on. */
const marked = (noun: string, afterConsonant: string, afterVowel: string): string =>
  `${noun}${(noun.charCodeAt(noun.length - 1) - '가'.charCodeAt(0)) % 28 ? afterConsonant : afterVowel}`;

export const fillIn = (label: string, name?: LabelledField): string =>
  about(koFields.enter, name) ?? (label ? `${object(label)} 입력하세요` : '남은 항목을 입력하세요');
export const thisEntry = (label: string): string => (label ? `${field(label)}에 입력한 내용` : '입력한 내용');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: '영문 소문자',
  uppercase: '영문 대문자',
  number: '숫자',
  symbol: '특수문자',
};

/** What a password must be, as the words after its name. Each of the rules' words ends in 자, and takes 를. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const kinds = list(
    'ko',
    rules.flatMap((rule) => (rule === 'length' ? [] : ruleWords[rule])),
  );
  if (!rules.includes('length')) return kinds ? `${kinds}를 포함해야 해요` : '더 길어야 해요';
  return `${kinds && `${kinds}를 포함해 `}${String(minLength)}자 이상이어야 해요`;
}
