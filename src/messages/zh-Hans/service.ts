import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { zhHansFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, thisEntry } from './words.js';

const different = '请直接登录，或换一个再试。';
const support = '或联系客服。';
const kept = '您填写的内容已保留。';
const failed = () => `我们这边出了点问题。${kept}请稍后重试。`;

/** What the service's answers mean, in simplified Chinese. */
export const zhHansService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(zhHansFields.taken, name) ?? `${thisEntry(label)}已注册过账号。`}${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(zhHansFields.unusable, name) ?? `${thisEntry(label)}无法用于注册。`}请换一个。`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => '请设置更长的密码，或混合使用字母、数字和符号',
  passwordBreached: () => '此密码曾遭泄露，请换一个。',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label ? `${quoted(label)}中的内容未被接受，请检查。` : '提交的信息未被接受，请检查填写的内容。',
  codeMismatch: () => '验证码不正确。请输入最新一条消息中的验证码。',
  codeExpired: () => '此验证码已过期，或属于其他账号。请获取新的验证码。',
  aliasExists: () => `该邮箱或电话号码已用于另一个账号。${different}`,
  notSignedIn: () => '账号已验证，但未能自动登录。请登录以继续。',
  alreadyConfirmed: () => '账号已验证。请登录以继续。',
  userNotFound: () => '未找到此账号。请检查填写的内容，然后重新创建。',
  tooManyAttempts: () => '尝试次数过多，请约一小时后再试。',
  tooManyRequests: () => `服务繁忙。${kept}请稍后重试。`,
  codeNotSent: () => codeNotSent,
  rejected: () => `提交的信息未被接受。请检查填写的内容，${support}`,
  blocked: () => `安全系统拦截了您的请求。请换一个网络再试，${support}`,
  challengeRequired: () => '请完成安全验证，然后重试。',
  notAvailable: () => `暂时无法注册。请稍后再试，${support}`,
  serviceFailed: failed,
  notLoaded: () => '页面的部分内容未能加载。请重试，或刷新页面。',
  unreachable: () => `无法连接到服务。${kept}请检查网络连接，然后重试。`,
  offline: () => `您似乎处于离线状态。${kept}请在网络恢复后重试。`,
  timeout: () => `服务响应超时。${kept}请稍后重试。`,
  interrupted: () => `上次操作已中断，但可能已经成功。${kept}请重试。`,
  cancelled: () => `已取消，信息尚未发送。${kept}`,
  badResponse: failed,
  unknown: failed,
};
