import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Ukrainian. */
export const ukSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Введіть код',
    sentByEmail: ({ destination }) => `Ми надіслали лист із кодом на адресу ${destination}`,
    sentBySms: ({ destination }) => `Ми надіслали SMS із кодом на номер ${destination}`,
    sentSomewhere: 'Ми надіслали вам код.',
    codeHelp: 'Використайте останній код. Він діє 24 години.',
    submit: 'Підтвердити',
    submitting: 'Перевіряємо код…',
    resend: 'Надіслати новий код',
    resending: 'Надсилаємо новий код…',
    resendWait: ({ time }) => `Новий код можна отримати через ${time}`,
    resent: ({ seconds }) =>
      `Код надіслано. Використайте останній з отриманих. Ще один можна отримати через ${waiting(seconds)}.`,
    resendReady: 'Тепер можна отримати новий код',
    suggestResend: 'Якщо код досі не підходить, отримайте новий.',
    differentAddress: 'Указати іншу адресу',
    announced: ({ destination }) => (destination ? `Ми надіслали код на ${destination}` : 'Ми надіслали вам код'),
    codeNotSent,
    sentPerhaps: 'Якщо з цими даними можна зареєструватися, ми надіслали вам код.',
    recovered: 'Можливо, попередня спроба вдалася. Введіть код, який ми тоді надіслали.',
    resumed: 'Реєстрацію ще не завершено. Введіть код, щоб закінчити.',
    askUsername: 'Спочатку вкажіть, якого облікового запису стосується код.',
    goOn: 'Продовжити',
    openInbox: ({ provider }) => `Відкрити пошту ${provider}`,
  },
  link: {
    heading: 'Відкрийте посилання',
    sentByEmail: ({ destination }) => `Ми надіслали лист із посиланням на адресу ${destination}`,
    sentSomewhere: 'Ми надіслали вам посилання.',
    help: 'Відкрийте останнє посилання, щоб підтвердити обліковий запис, і поверніться сюди. Посилання діє 24 години.',
    check: 'Посилання вже відкрито',
    checking: 'Перевіряємо обліковий запис…',
    notYet: 'Обліковий запис ще не підтверджено. Відкрийте посилання з останнього повідомлення.',
    resend: 'Надіслати нове посилання',
    resending: 'Надсилаємо нове посилання…',
    resendWait: ({ time }) => `Нове посилання можна отримати через ${time}`,
    resent: ({ seconds }) =>
      `Посилання надіслано. Використайте останнє з отриманих. Ще одне можна отримати через ${waiting(seconds)}.`,
    resendReady: 'Тепер можна отримати нове посилання',
    announced: ({ destination }) =>
      destination ? `Ми надіслали посилання на ${destination}` : 'Ми надіслали вам посилання',
    sentPerhaps: 'Якщо з цими даними можна зареєструватися, ми надіслали вам посилання.',
    notSent: 'Обліковий запис створено, але надіслати посилання не вдалося. Трохи згодом спробуйте отримати нове.',
  },
  approval: {
    heading: 'Обліковий запис чекає на схвалення',
    text: 'Увійти можна буде, коли обліковий запис схвалять.',
  },
  done: {
    heading: 'Обліковий запис готовий',
    text: 'Тепер можна ввійти.',
    alreadyConfirmedHeading: 'Обліковий запис уже підтверджено',
    alreadyConfirmedText: 'Увійдіть, щоб продовжити.',
    signedInHeading: 'Обліковий запис готовий',
    signedInText: 'Ви ввійшли в обліковий запис.',
    challengeHeading: 'Обліковий запис готовий',
    challengeText: 'До входу лишився один крок.',
    mustSignInText: 'Увійдіть за допомогою пароля, щоб продовжити.',
    unverifiedHeading: 'Майже готово',
    unverifiedText: 'Коли ви відкриєте посилання, можна буде ввійти.',
    signIn: 'Увійти',
  },
};
