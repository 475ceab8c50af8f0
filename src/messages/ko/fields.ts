import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have Korean's own labels. */
export const koFields: FieldSentences = {
  enter: {
    address: '주소를 입력하세요',
    birthdate: '생년월일을 입력하세요',
    email: '이메일 주소를 입력하세요',
    family_name: '성을 입력하세요',
    gender: '성별을 입력하세요',
    given_name: '이름을 입력하세요',
    locale: '언어를 입력하세요',
    middle_name: '중간 이름을 입력하세요',
    name: '성명을 입력하세요',
    nickname: '닉네임을 입력하세요',
    phone_number: '전화번호를 입력하세요',
    picture: '사진 링크를 입력하세요',
    preferred_username: '원하는 사용자 이름을 입력하세요',
    profile: '프로필 링크를 입력하세요',
    website: '웹사이트 주소를 입력하세요',
    zoneinfo: '시간대를 입력하세요',
    username: '사용자 이름을 입력하세요',
    usernameEmailOrPhone: '이메일 주소 또는 전화번호를 입력하세요',
    password: '비밀번호를 입력하세요',
    password_confirmation: '비밀번호를 한 번 더 입력하세요',
    code: '인증 코드를 입력하세요',
  },
  taken: {
    username: '이미 사용 중인 사용자 이름이에요.',
    email: '이미 가입된 이메일 주소예요.',
    phone_number: '이미 가입된 전화번호예요.',
    usernameEmailOrPhone: '이미 가입된 이메일 주소 또는 전화번호예요.',
  },
  unusable: {
    username: '이 사용자 이름으로는 가입할 수 없어요.',
    email: '이 이메일 주소로는 가입할 수 없어요.',
    phone_number: '이 전화번호로는 가입할 수 없어요.',
    usernameEmailOrPhone: '이 이메일 주소 또는 전화번호로는 가입할 수 없어요.',
  },
};
