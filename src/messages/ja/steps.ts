import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Japanese. */
export const jaSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: '確認コードを入力',
    sentByEmail: ({ destination }) => `${destination}に確認コードをメールで送信しました`,
    sentBySms: ({ destination }) => `${destination}に確認コードをSMSで送信しました`,
    sentSomewhere: '確認コードを送信しました。',
    codeHelp: '最新のコードを入力してください。有効期間は24時間です。',
    submit: '確認',
    submitting: 'コードを確認しています…',
    resend: '新しいコードを送信',
    resending: '新しいコードを送信しています…',
    resendWait: ({ time }) => `あと${time}で新しいコードをリクエストできます`,
    resent: ({ seconds }) =>
      `コードを送信しました。最新のコードを入力してください。次のコードは${waiting(seconds)}後にリクエストできます。`,
    resendReady: '新しいコードをリクエストできるようになりました',
    suggestResend: 'それでもコードが使えない場合は、新しいコードをリクエストしてください。',
    manyMismatches:
      '間違ったコードが続くと、しばらくの間コードを受け付けなくなります。最新のメッセージを確認するか、新しいコードをリクエストしてください。',
    differentAddress: '別の宛先を使う',
    announced: ({ destination }) =>
      destination ? `${destination}に確認コードを送信しました` : '確認コードを送信しました',
    codeNotSent,
    sentPerhaps: 'この内容で登録できる場合は、確認コードが届きます。',
    recovered: '前回の操作が完了している可能性があります。そのときに送信したコードを入力してください。',
    resumed: '登録はまだ完了していません。確認コードを入力して完了してください。',
    askUsername: 'まず、どのアカウントのコードかを入力してください。',
    goOn: '続ける',
    openInbox: ({ provider }) => `${provider}の受信トレイを開く`,
  },
  link: {
    heading: 'リンクを開いてください',
    sentByEmail: ({ destination }) => `${destination}にリンクをメールで送信しました`,
    sentSomewhere: 'リンクを送信しました。',
    help: '最新のリンクを開いてアカウントを確認し、このページに戻ってください。リンクの有効期間は24時間です。',
    check: 'リンクを開きました',
    checking: 'アカウントを確認しています…',
    notYet: 'アカウントはまだ確認されていません。最新のメッセージに記載されているリンクを開いてください。',
    resend: '新しいリンクを送信',
    resending: '新しいリンクを送信しています…',
    resendWait: ({ time }) => `あと${time}で新しいリンクをリクエストできます`,
    resent: ({ seconds }) =>
      `リンクを送信しました。最新のリンクを開いてください。次のリンクは${waiting(seconds)}後にリクエストできます。`,
    resendReady: '新しいリンクをリクエストできるようになりました',
    announced: ({ destination }) => (destination ? `${destination}にリンクを送信しました` : 'リンクを送信しました'),
    sentPerhaps: 'この内容で登録できる場合は、リンクが届きます。',
    notSent:
      'アカウントは作成されましたが、リンクを送信できませんでした。しばらくしてから新しいリンクをリクエストしてください。',
  },
  approval: {
    heading: 'アカウントは承認待ちです',
    text: '承認されるとサインインできます。',
  },
  done: {
    heading: 'アカウントの準備ができました',
    text: 'サインインできるようになりました。',
    alreadyConfirmedHeading: 'アカウントはすでに確認済みです',
    alreadyConfirmedText: '続けるにはサインインしてください。',
    signedInHeading: 'アカウントの準備ができました',
    signedInText: 'サインインしました。',
    challengeHeading: 'アカウントの準備ができました',
    challengeText: 'サインインするには、あと1つ手順があります。',
    mustSignInText: '続けるにはパスワードでサインインしてください。',
    unverifiedHeading: 'あと少しです',
    unverifiedText: 'リンクを開くと、サインインできるようになります。',
    signIn: 'サインイン',
  },
};
