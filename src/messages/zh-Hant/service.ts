import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { zhHantFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, thisEntry } from './words.js';

const different = '請直接登入，或換一個再試。';
const support = '或聯絡客服。';
const kept = '您填寫的內容已保留。';
const failed = () => `我們這邊出了點問題。${kept}請稍後再試。`;

/** What the service's answers mean, in traditional Chinese. */
export const zhHantService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(zhHantFields.taken, name) ?? `${thisEntry(label)}已註冊過帳號。`}${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(zhHantFields.unusable, name) ?? `${thisEntry(label)}無法用於註冊。`}請換一個。`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => '請設定較長的密碼，或混合使用字母、數字和符號',
  passwordBreached: () => '這個密碼曾經外洩，請換一個。',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label ? `${quoted(label)}中的內容未獲接受，請檢查。` : '送出的資料未獲接受，請檢查填寫的內容。',
  codeMismatch: () => '驗證碼不正確。請輸入最新訊息中的驗證碼。',
  codeExpired: () => '這個驗證碼已過期，或屬於其他帳號。請索取新的驗證碼。',
  aliasExists: () => `這個電子郵件地址或電話號碼已用於另一個帳號。${different}`,
  notSignedIn: () => '帳號已驗證，但無法自動登入。請登入以繼續。',
  alreadyConfirmed: () => '帳號已驗證。請登入以繼續。',
  userNotFound: () => '找不到這個帳號。請檢查填寫的內容，然後重新建立。',
  tooManyAttempts: () => '嘗試次數過多，請約一小時後再試。',
  tooManyRequests: () => `服務忙碌中。${kept}請稍後再試。`,
  codeNotSent: () => codeNotSent,
  rejected: () => `送出的資料未獲接受。請檢查填寫的內容，${support}`,
  blocked: () => `安全系統攔截了您的要求。請改用其他網路再試，${support}`,
  challengeRequired: () => '請完成安全驗證，然後再試一次。',
  notAvailable: () => `目前無法註冊。請稍後再試，${support}`,
  serviceFailed: failed,
  notLoaded: () => '頁面的部分內容無法載入。請再試一次，或重新載入頁面。',
  unreachable: () => `無法連線到服務。${kept}請檢查網路連線，然後再試一次。`,
  offline: () => `您目前似乎處於離線狀態。${kept}請在恢復連線後再試一次。`,
  timeout: () => `服務回應逾時。${kept}請稍後再試。`,
  interrupted: () => `上次操作已中斷，但可能已經成功。${kept}請再試一次。`,
  cancelled: () => `已取消，資料尚未送出。${kept}`,
  badResponse: failed,
  unknown: failed,
};
