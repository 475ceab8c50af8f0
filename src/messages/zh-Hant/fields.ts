import type { FieldSentences } from '../field-sentences.js';

const enter = (what: string): string => `請輸入${what}`;
const registered = (what: string): string => `這個${what}已註冊過。`;
const unusable = (what: string): string => `這個${what}無法用於註冊。`;

/** What is said of the fields that have the locale's own labels. */
export const zhHantFields: FieldSentences = {
  enter: {
    address: enter('地址'),
    birthdate: enter('出生日期'),
    email: enter('電子郵件地址'),
    family_name: enter('姓氏'),
    gender: '請填寫性別',
    given_name: enter('名字'),
    locale: '請填寫語言',
    middle_name: enter('中間名'),
    name: enter('姓名'),
    nickname: enter('暱稱'),
    phone_number: enter('電話號碼'),
    picture: enter('相片連結'),
    preferred_username: enter('偏好的使用者名稱'),
    profile: enter('個人檔案連結'),
    website: enter('網站網址'),
    zoneinfo: '請填寫時區',
    username: enter('使用者名稱'),
    usernameEmailOrPhone: enter('電子郵件地址或電話號碼'),
    password: enter('密碼'),
    password_confirmation: '請再次輸入密碼',
    code: enter('驗證碼'),
  },
  taken: {
    username: '這個使用者名稱已有人使用。',
    email: registered('電子郵件地址'),
    phone_number: registered('電話號碼'),
    usernameEmailOrPhone: registered('電子郵件地址或電話號碼'),
  },
  unusable: {
    username: unusable('使用者名稱'),
    email: unusable('電子郵件地址'),
    phone_number: unusable('電話號碼'),
    usernameEmailOrPhone: unusable('電子郵件地址或電話號碼'),
  },
};
