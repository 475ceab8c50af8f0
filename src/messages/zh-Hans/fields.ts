import type { FieldSentences } from '../field-sentences.js';

const enter = (what: string): string => `请输入${what}`;
const registered = (what: string): string => `该${what}已注册。`;
const unusable = (what: string): string => `该${what}无法用于注册。`;

/** What is said of the fields that have the locale's own labels. */
export const zhHansFields: FieldSentences = {
  enter: {
    address: enter('地址'),
    birthdate: enter('出生日期'),
    email: enter('电子邮箱'),
    family_name: enter('姓氏'),
    gender: '请填写性别',
    given_name: enter('名字'),
    locale: '请填写语言',
    middle_name: enter('中间名'),
    name: enter('姓名'),
    nickname: enter('昵称'),
    phone_number: enter('电话号码'),
    picture: enter('头像链接'),
    preferred_username: enter('首选用户名'),
    profile: enter('个人主页链接'),
    website: enter('网站地址'),
    zoneinfo: '请填写时区',
    username: enter('用户名'),
    usernameEmailOrPhone: enter('电子邮箱或电话号码'),
    password: enter('密码'),
    password_confirmation: '请再次输入密码',
    code: enter('验证码'),
  },
  taken: {
    username: '该用户名已被使用。',
    email: registered('邮箱'),
    phone_number: registered('电话号码'),
    usernameEmailOrPhone: registered('邮箱或电话号码'),
  },
  unusable: {
    username: unusable('用户名'),
    email: unusable('邮箱'),
    phone_number: unusable('电话号码'),
    usernameEmailOrPhone: unusable('邮箱或电话号码'),
  },
};
