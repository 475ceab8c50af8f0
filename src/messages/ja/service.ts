import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, thisEntry } from './words.js';

const different = 'サインインするか、別の内容を入力してください。';
const support = 'サポートにお問い合わせください。';
const kept = '入力内容は保持されています。';
const failed = () => `システム側で問題が発生しました。${kept}しばらくしてからもう一度お試しください。`;

/** What the service's answers mean, in Japanese. */
export const jaService: Messages['service'] = {
  usernameExists: ({ label }) => `${thisEntry(label)}で登録済みのアカウントがあります。${different}`,
  usernameFormat: ({ label }) => `${thisEntry(label)}では登録できません。別の内容を入力してください。`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'もっと長いパスワードにするか、英字、数字、記号を組み合わせてください',
  passwordBreached: () => 'このパスワードは漏えいしたパスワードの一覧に含まれています。別のパスワードにしてください。',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `${thisEntry(label)}を受け付けられませんでした。内容を確認してください。`,
  codeMismatch: () => 'コードが一致しません。最新のメッセージに記載のコードを入力してください。',
  codeExpired: () =>
    'コードの有効期限が切れているか、別のアカウントのコードです。新しいコードをリクエストしてください。',
  aliasExists: () => `このメールアドレスまたは電話番号を使う別のアカウントがすでに存在します。${different}`,
  notSignedIn: () => 'アカウントは確認されましたが、サインインできませんでした。続けるにはサインインしてください。',
  alreadyConfirmed: () => 'アカウントはすでに確認済みです。続けるにはサインインしてください。',
  userNotFound: () => 'このアカウントが見つかりません。入力内容を確認し、もう一度作成してください。',
  tooManyAttempts: () => '試行回数が多すぎます。1時間ほど待ってから、もう一度お試しください。',
  tooManyRequests: () => 'サービスが混み合っています。しばらく待ってから、もう一度お試しください。',
  codeNotSent: () => codeNotSent,
  rejected: () => `この内容を受け付けられませんでした。内容を確認するか、${support}`,
  blocked: () => `セキュリティチェックによりリクエストが停止されました。別のネットワークで試すか、${support}`,
  challengeRequired: () => 'セキュリティチェックを完了してから、もう一度お試しください。',
  notAvailable: () => `現在、登録を受け付けていません。時間をおいて試すか、${support}`,
  serviceFailed: failed,
  notLoaded: () => 'ページの一部を読み込めませんでした。もう一度試すか、ページを再読み込みしてください。',
  unreachable: () => `サービスに接続できませんでした。${kept}接続を確認して、もう一度お試しください。`,
  offline: () => `オフラインのようです。${kept}接続されたら、もう一度お試しください。`,
  timeout: () => `サービスからの応答に時間がかかりすぎました。${kept}しばらくしてからもう一度お試しください。`,
  interrupted: () => `前回の操作は中断されましたが、完了している可能性があります。${kept}もう一度お試しください。`,
  badResponse: failed,
  unknown: failed,
};
