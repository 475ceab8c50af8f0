import type { FieldSentences } from '../field-sentences.js';

const enter = (what: string): string => `${what}を入力してください`;
const registered = (what: string): string => `この${what}はすでに登録されています。`;
const unusable = (what: string): string => `この${what}では登録できません。`;

/** What is said of the fields that have Japanese's own labels. */
export const jaFields: FieldSentences = {
  enter: {
    address: enter('住所'),
    birthdate: enter('生年月日'),
    email: enter('メールアドレス'),
    family_name: enter('姓'),
    gender: enter('性別'),
    given_name: enter('名'),
    locale: enter('言語'),
    middle_name: enter('ミドルネーム'),
    name: enter('氏名'),
    nickname: enter('ニックネーム'),
    phone_number: enter('電話番号'),
    picture: enter('画像のリンク'),
    preferred_username: enter('希望するユーザー名'),
    profile: enter('プロフィールのリンク'),
    website: enter('ウェブサイトのアドレス'),
    zoneinfo: enter('タイムゾーン'),
    username: enter('ユーザー名'),
    usernameEmailOrPhone: enter('メールアドレスまたは電話番号'),
    password: enter('パスワード'),
    password_confirmation: '確認のため、パスワードをもう一度入力してください',
    code: enter('確認コード'),
  },
  taken: {
    username: 'このユーザー名はすでに使われています。',
    email: registered('メールアドレス'),
    phone_number: registered('電話番号'),
    usernameEmailOrPhone: registered('メールアドレスまたは電話番号'),
  },
  unusable: {
    username: unusable('ユーザー名'),
    email: unusable('メールアドレス'),
    phone_number: unusable('電話番号'),
    usernameEmailOrPhone: unusable('メールアドレスまたは電話番号'),
  },
};
