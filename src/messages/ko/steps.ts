import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Korean. */
export const koSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: '인증 코드 입력',
    // “이메일” and “번호” take the particles, since a destination cannot.
    sentByEmail: ({ destination }) => `${destination} 이메일로 인증 코드를 보냈어요`,
    sentBySms: ({ destination }) => `${destination} 번호로 인증 코드 문자 메시지를 보냈어요`,
    sentSomewhere: '인증 코드를 보냈어요.',
    codeHelp: '가장 최근에 받은 코드를 사용하세요. 24시간 동안 쓸 수 있어요.',
    submit: '인증',
    submitting: '코드를 확인하고 있어요…',
    resend: '새 코드 받기',
    resending: '새 코드를 보내고 있어요…',
    resendWait: ({ time }) => `${time} 뒤에 새 코드를 요청할 수 있어요`,
    resent: ({ seconds }) =>
      `코드를 보냈어요. 가장 최근에 받은 코드를 사용하세요. ${waiting(seconds)} 뒤에 다시 요청할 수 있어요.`,
    resendReady: '이제 새 코드를 요청할 수 있어요',
    suggestResend: '코드가 계속 맞지 않으면 새 코드를 요청하세요.',
    manyMismatches:
      '코드가 여러 번 맞지 않으면 한동안 코드를 쓸 수 없어요. 가장 최근 메시지를 확인하거나 새 코드를 요청하세요.',
    differentAddress: '다른 연락처 사용',
    announced: ({ destination }) =>
      destination ? `인증 코드를 보냈어요. 받는 곳: ${destination}` : '인증 코드를 보냈어요',
    codeNotSent,
    sentPerhaps: '이 정보로 가입할 수 있다면 인증 코드가 도착할 거예요.',
    recovered: '마지막 시도가 처리되었을 수 있어요. 그때 보낸 코드를 입력하세요.',
    resumed: '아직 가입이 끝나지 않았어요. 인증 코드를 입력해 가입을 완료하세요.',
    askUsername: '먼저 어느 계정의 코드인지 알려주세요.',
    goOn: '계속',
    openInbox: ({ provider }) => `${provider} 받은편지함 열기`,
  },
  link: {
    heading: '링크 열기',
    sentByEmail: ({ destination }) => `${destination} 이메일로 링크를 보냈어요`,
    sentSomewhere: '링크를 보냈어요.',
    help: '가장 최근에 받은 링크를 열어 계정을 인증한 뒤 여기로 돌아오세요. 링크는 24시간 동안 쓸 수 있어요.',
    check: '링크를 열었어요',
    checking: '계정을 확인하고 있어요…',
    notYet: '아직 인증되지 않은 계정이에요. 가장 최근 메시지에 있는 링크를 여세요.',
    resend: '새 링크 받기',
    resending: '새 링크를 보내고 있어요…',
    resendWait: ({ time }) => `${time} 뒤에 새 링크를 요청할 수 있어요`,
    resent: ({ seconds }) =>
      `링크를 보냈어요. 가장 최근에 받은 링크를 사용하세요. ${waiting(seconds)} 뒤에 다시 요청할 수 있어요.`,
    resendReady: '이제 새 링크를 요청할 수 있어요',
    announced: ({ destination }) => (destination ? `링크를 보냈어요. 받는 곳: ${destination}` : '링크를 보냈어요'),
    sentPerhaps: '이 정보로 가입할 수 있다면 링크가 도착할 거예요.',
    notSent: '계정은 만들었지만 링크를 보내지 못했어요. 잠시 후 새 링크를 요청하세요.',
  },
  approval: {
    heading: '계정이 승인을 기다리고 있어요',
    text: '승인되면 로그인할 수 있어요.',
  },
  done: {
    heading: '계정이 준비되었어요',
    text: '이제 로그인할 수 있어요.',
    alreadyConfirmedHeading: '이미 인증된 계정이에요',
    alreadyConfirmedText: '계속하려면 로그인하세요.',
    signedInHeading: '계정이 준비되었어요',
    signedInText: '로그인되었어요.',
    challengeHeading: '계정이 준비되었어요',
    challengeText: '로그인까지 한 단계 남았어요.',
    mustSignInText: '계속하려면 비밀번호로 로그인하세요.',
    unverifiedHeading: '거의 다 됐어요',
    unverifiedText: '링크를 열고 나면 로그인할 수 있어요.',
    signIn: '로그인',
  },
};
