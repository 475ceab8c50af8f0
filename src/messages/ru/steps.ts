import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Russian. */
export const ruSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Введите код',
    sentByEmail: ({ destination }) => `Мы отправили письмо с кодом на адрес ${destination}`,
    sentBySms: ({ destination }) => `Мы отправили SMS с кодом на номер ${destination}`,
    sentSomewhere: 'Мы отправили вам код.',
    codeHelp: 'Используйте последний код. Он действует 24 часа.',
    submit: 'Подтвердить',
    submitting: 'Проверяем код…',
    resend: 'Отправить новый код',
    resending: 'Отправляем новый код…',
    resendWait: ({ time }) => `Новый код можно запросить через ${time}`,
    resent: ({ seconds }) =>
      `Код отправлен. Используйте последний из полученных. Ещё один можно запросить через ${waiting(seconds)}.`,
    resendReady: 'Теперь можно запросить новый код',
    suggestResend: 'Если код всё ещё не подходит, запросите новый.',
    manyMismatches:
      'После нескольких неудачных попыток ввод кода на время блокируется. Проверьте последнее сообщение или запросите новый код.',
    differentAddress: 'Изменить данные',
    announced: ({ destination }) => (destination ? `Мы отправили код на ${destination}` : 'Мы отправили вам код'),
    codeNotSent,
    sentPerhaps: 'Если с этими данными можно зарегистрироваться, мы отправили вам код.',
    recovered: 'Возможно, предыдущая попытка удалась. Введите код, который мы тогда отправили.',
    resumed: 'Регистрация ещё не завершена. Введите код, чтобы закончить.',
    askUsername: 'Сначала укажите, к какому аккаунту относится код.',
    goOn: 'Продолжить',
    openInbox: ({ provider }) => `Открыть почту ${provider}`,
  },
  link: {
    heading: 'Откройте ссылку',
    sentByEmail: ({ destination }) => `Мы отправили письмо со ссылкой на адрес ${destination}`,
    sentSomewhere: 'Мы отправили вам ссылку.',
    help: 'Откройте последнюю ссылку, чтобы подтвердить аккаунт, и вернитесь сюда. Ссылка действует 24 часа.',
    check: 'Ссылка уже открыта',
    checking: 'Проверяем аккаунт…',
    notYet: 'Аккаунт ещё не подтверждён. Откройте ссылку из последнего сообщения.',
    resend: 'Отправить новую ссылку',
    resending: 'Отправляем новую ссылку…',
    resendWait: ({ time }) => `Новую ссылку можно запросить через ${time}`,
    resent: ({ seconds }) =>
      `Ссылка отправлена. Используйте последнюю из полученных. Ещё одну можно запросить через ${waiting(seconds)}.`,
    resendReady: 'Теперь можно запросить новую ссылку',
    announced: ({ destination }) => (destination ? `Мы отправили ссылку на ${destination}` : 'Мы отправили вам ссылку'),
    sentPerhaps: 'Если с этими данными можно зарегистрироваться, мы отправили вам ссылку.',
    notSent: 'Аккаунт создан, но отправить ссылку не удалось. Чуть позже запросите новую ссылку.',
  },
  approval: {
    heading: 'Аккаунт ожидает одобрения',
    text: 'Войти можно будет, когда аккаунт одобрят.',
  },
  done: {
    heading: 'Аккаунт готов',
    text: 'Теперь можно войти.',
    alreadyConfirmedHeading: 'Аккаунт уже подтверждён',
    alreadyConfirmedText: 'Войдите, чтобы продолжить.',
    signedInHeading: 'Аккаунт готов',
    signedInText: 'Вы вошли в аккаунт.',
    challengeHeading: 'Аккаунт готов',
    challengeText: 'До входа остался один шаг.',
    mustSignInText: 'Войдите с помощью пароля, чтобы продолжить.',
    unverifiedHeading: 'Почти готово',
    unverifiedText: 'Когда вы откроете ссылку, можно будет войти.',
    signIn: 'Войти',
  },
};
