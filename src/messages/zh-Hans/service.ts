import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, thisEntry } from './words.js';

const different = '请登录，或使用其他信息。';
const support = '或联系客服。';
const kept = '您填写的内容已保留。';
const failed = () => `我们这边出了点问题。${kept}请稍后重试。`;

/** What the service's answers mean, in simplified Chinese. */
export const zhHansService: Messages['service'] = {
  usernameExists: ({ label }) => `${thisEntry(label)}已注册过账号。${different}`,
  usernameFormat: ({ label }) => `无法使用${thisEntry(label)}注册。请使用其他信息。`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => '请设置更长的密码，或混合使用字母、数字和符号',
  passwordBreached: () => '此密码出现在已泄露的密码名单中，请换一个。',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    label ? `我们无法接受${quoted(label)}中的内容，请检查。` : '我们无法接受这些信息，请检查填写的内容。',
  codeMismatch: () => '验证码不正确。请输入最新一条消息中的验证码。',
  codeExpired: () => '此验证码已过期，或属于其他账号。请获取新的验证码。',
  aliasExists: () => `此电子邮箱或电话号码已用于另一个账号。${different}`,
  notSignedIn: () => '账号已验证，但未能登录。请登录以继续。',
  alreadyConfirmed: () => '账号已验证过。请登录以继续。',
  userNotFound: () => '我们找不到此账号。请检查填写的内容，然后重新创建。',
  tooManyAttempts: () => '尝试次数过多。请等待约一小时，然后重试。',
  tooManyRequests: () => '服务正忙。请稍候，然后重试。',
  codeNotSent: () => codeNotSent,
  rejected: () => `我们无法接受这些信息。请检查填写的内容，${support}`,
  blocked: () => `安全系统拦截了您的请求。请换一个网络，${support}`,
  challengeRequired: () => '请完成安全验证，然后重试。',
  notAvailable: () => `目前无法注册。请稍后再试，${support}`,
  serviceFailed: failed,
  notLoaded: () => '此页面的一部分未能加载。请重试，或重新加载页面。',
  unreachable: () => `无法连接到服务。${kept}请检查网络连接，然后重试。`,
  offline: () => `您似乎已断网。${kept}请在恢复连接后重试。`,
  timeout: () => `服务响应时间过长。${kept}请稍后重试。`,
  interrupted: () => `上次操作已中断，但可能已经成功。${kept}请重试。`,
  badResponse: failed,
  unknown: failed,
};
