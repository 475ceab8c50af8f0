import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, thisEntry } from './words.js';

const different = '請登入，或使用其他資料。';
const support = '或聯絡客服。';
const kept = '您填寫的內容已保留。';
const failed = () => `我們這邊出了點問題。${kept}請稍後再試。`;

/** What the service's answers mean, in traditional Chinese. */
export const zhHantService: Messages['service'] = {
  usernameExists: ({ label }) => `${thisEntry(label)}已註冊過帳號。${different}`,
  usernameFormat: ({ label }) => `無法使用${thisEntry(label)}註冊。請使用其他資料。`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => '請設定較長的密碼，或混合使用字母、數字和符號',
  passwordBreached: () => '這個密碼出現在外洩密碼清單中，請換一個。',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    label ? `我們無法接受${quoted(label)}中的內容，請檢查。` : '我們無法接受這些資料，請檢查填寫的內容。',
  codeMismatch: () => '驗證碼不正確。請輸入最新訊息中的驗證碼。',
  codeExpired: () => '這個驗證碼已過期，或屬於其他帳號。請索取新的驗證碼。',
  aliasExists: () => `這個電子郵件地址或電話號碼已用於另一個帳號。${different}`,
  notSignedIn: () => '帳號已驗證，但無法登入。請登入以繼續。',
  alreadyConfirmed: () => '帳號已驗證過。請登入以繼續。',
  userNotFound: () => '我們找不到這個帳號。請檢查填寫的內容，然後重新建立。',
  tooManyAttempts: () => '嘗試次數過多。請等候約一小時，然後再試一次。',
  tooManyRequests: () => '服務忙碌中。請稍候，然後再試一次。',
  codeNotSent: () => codeNotSent,
  rejected: () => `我們無法接受這些資料。請檢查填寫的內容，${support}`,
  blocked: () => `安全系統攔截了您的要求。請改用其他網路，${support}`,
  challengeRequired: () => '請完成安全驗證，然後再試一次。',
  notAvailable: () => `目前無法註冊。請稍後再試，${support}`,
  serviceFailed: failed,
  notLoaded: () => '此頁面有一部分無法載入。請再試一次，或重新載入頁面。',
  unreachable: () => `無法連線到服務。${kept}請檢查網路連線，然後再試一次。`,
  offline: () => `您似乎已離線。${kept}請在恢復連線後再試一次。`,
  timeout: () => `服務回應時間過長。${kept}請稍後再試。`,
  interrupted: () => `上次操作已中斷，但可能已經成功。${kept}請再試一次。`,
  badResponse: failed,
  unknown: failed,
};
