import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { jaFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, thisEntry } from './words.js';

const different = 'サインインするか、別のものを入力してください。';
const support = 'サポートにお問い合わせください。';
const kept = '入力内容はそのまま残っています。';
const failed = () => `システム側で問題が発生しました。${kept}しばらくしてからもう一度お試しください。`;

/** What the service's answers mean, in Japanese. */
export const jaService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(jaFields.taken, name) ?? `${thisEntry(label)}はすでに登録されています。`}${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(jaFields.unusable, name) ?? `${thisEntry(label)}では登録できません。`}別のものを入力してください。`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'もっと長いパスワードにするか、英字、数字、記号を組み合わせてください',
  passwordBreached: () => 'このパスワードは漏えいが確認されています。別のパスワードにしてください。',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `${thisEntry(label)}を受け付けられませんでした。内容を確認してください。`,
  codeMismatch: () => 'コードが正しくありません。最新のメッセージに記載されているコードを入力してください。',
  codeExpired: () =>
    'コードの有効期限が切れているか、別のアカウントのコードです。新しいコードをリクエストしてください。',
  aliasExists: () => `このメールアドレスまたは電話番号は、別のアカウントですでに使われています。${different}`,
  notSignedIn: () => 'アカウントの確認は完了しましたが、サインインできませんでした。続けるにはサインインしてください。',
  alreadyConfirmed: () => 'アカウントはすでに確認済みです。続けるにはサインインしてください。',
  userNotFound: () => 'このアカウントが見つかりません。入力内容を確認し、もう一度作成してください。',
  tooManyAttempts: () => '試行回数の上限に達しました。1時間ほど待ってから、もう一度お試しください。',
  tooManyRequests: () => `サービスが混み合っています。${kept}しばらく待ってから、もう一度お試しください。`,
  codeNotSent: () => codeNotSent,
  rejected: () => `入力内容を受け付けられませんでした。内容を確認するか、${support}`,
  blocked: () => `セキュリティ上の理由でリクエストがブロックされました。別のネットワークで試すか、${support}`,
  challengeRequired: () => 'セキュリティチェックを完了してから、もう一度お試しください。',
  notAvailable: () => `現在、登録を受け付けていません。時間をおいてもう一度試すか、${support}`,
  serviceFailed: failed,
  notLoaded: () => 'ページの一部を読み込めませんでした。もう一度試すか、ページを再読み込みしてください。',
  unreachable: () => `サービスに接続できませんでした。${kept}接続を確認して、もう一度お試しください。`,
  offline: () => `オフラインのようです。${kept}インターネットに接続してから、もう一度お試しください。`,
  timeout: () => `サービスから時間内に応答がありませんでした。${kept}しばらくしてからもう一度お試しください。`,
  interrupted: () => `前回の操作は中断されましたが、完了している可能性があります。${kept}もう一度お試しください。`,
  cancelled: () => `送信する前にキャンセルしました。${kept}`,
  badResponse: failed,
  unknown: failed,
};
