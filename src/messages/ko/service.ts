import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { koFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, thisEntry } from './words.js';

const different = '로그인하거나 다른 정보를 입력하세요.';
const support = '고객센터에 문의하세요.';
const kept = '입력한 내용은 그대로 남아 있어요.';
const failed = () => `저희 쪽에 문제가 생겼어요. ${kept} 잠시 후 다시 시도하세요.`;

/** What the service's answers mean, in Korean. */
export const koService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(koFields.taken, name) ?? `${thisEntry(label)}으로 만든 계정이 이미 있어요.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(koFields.unusable, name) ?? `${thisEntry(label)}으로는 가입할 수 없어요.`} 다른 정보를 입력하세요.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => '더 긴 비밀번호를 사용하거나 문자, 숫자, 특수문자를 섞어서 만드세요',
  passwordBreached: () => '유출된 적이 있는 비밀번호예요. 다른 비밀번호를 사용하세요.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `${thisEntry(label)}을 처리하지 못했어요. 입력한 내용을 확인하세요.`,
  codeMismatch: () => '코드가 맞지 않아요. 가장 최근 메시지에 있는 코드를 입력하세요.',
  codeExpired: () => '만료되었거나 다른 계정의 코드예요. 새 코드를 요청하세요.',
  aliasExists: () => `이 이메일 주소나 전화번호를 사용하는 다른 계정이 이미 있어요. ${different}`,
  notSignedIn: () => '계정은 인증되었지만 로그인하지 못했어요. 계속하려면 로그인하세요.',
  alreadyConfirmed: () => '이미 인증된 계정이에요. 계속하려면 로그인하세요.',
  userNotFound: () => '이 계정을 찾지 못했어요. 입력한 내용을 확인한 뒤 계정을 다시 만드세요.',
  tooManyAttempts: () => '너무 여러 번 시도했어요. 한 시간 정도 기다린 뒤 다시 시도하세요.',
  tooManyRequests: () => `지금은 이용자가 많아요. ${kept} 잠시 기다린 뒤 다시 시도하세요.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `입력한 내용을 처리하지 못했어요. 내용을 확인하거나 ${support}`,
  blocked: () => `보안상의 이유로 요청이 차단되었어요. 다른 네트워크에서 시도하거나 ${support}`,
  challengeRequired: () => '보안 확인을 완료한 뒤 다시 시도하세요.',
  notAvailable: () => `지금은 가입할 수 없어요. 나중에 다시 시도하거나 ${support}`,
  serviceFailed: failed,
  notLoaded: () => '페이지 일부를 불러오지 못했어요. 다시 시도하거나 페이지를 새로고침하세요.',
  unreachable: () => `서비스에 연결하지 못했어요. ${kept} 연결을 확인한 뒤 다시 시도하세요.`,
  offline: () => `인터넷에 연결되어 있지 않은 것 같아요. ${kept} 연결되면 다시 시도하세요.`,
  timeout: () => `서비스가 제때 응답하지 않았어요. ${kept} 잠시 후 다시 시도하세요.`,
  interrupted: () => `마지막 시도가 중단되었지만 처리되었을 수도 있어요. ${kept} 다시 시도하세요.`,
  cancelled: () => `정보를 보내기 전에 취소했어요. ${kept}`,
  badResponse: failed,
  unknown: failed,
};
