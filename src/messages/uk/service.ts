import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Увійдіть або вкажіть інші дані.';
const support = 'або зверніться до служби підтримки.';
const kept = 'Введені дані збережено.';
const failed = () => `На нашому боці сталася помилка. ${kept} Спробуйте ще раз трохи згодом.`;

/** What the service's answers mean, in Ukrainian. */
export const ukService: Messages['service'] = {
  usernameExists: ({ label }) => `Обліковий запис ${withEntry(label)} вже є. ${different}`,
  usernameFormat: ({ label }) => `Створити обліковий запис ${withEntry(label)} не можна. Укажіть інші дані.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Придумайте довший пароль або поєднайте в ньому літери, цифри та спеціальні символи',
  passwordBreached: () => 'Цей пароль є у списку викрадених паролів. Придумайте інший.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    label
      ? `Не вдалося прийняти дані з поля ${quoted(label)}. Перевірте їх.`
      : 'Не вдалося прийняти ці дані. Перевірте їх.',
  codeMismatch: () => 'Цей код не підходить. Введіть код із найновішого повідомлення.',
  codeExpired: () => 'Термін дії коду минув, або він від іншого облікового запису. Запросіть новий код.',
  aliasExists: () =>
    `Інший обліковий запис із цією адресою електронної пошти або цим номером телефону вже є. ${different}`,
  notSignedIn: () => 'Обліковий запис підтверджено, але ввійти не вдалося. Увійдіть, щоб продовжити.',
  alreadyConfirmed: () => 'Обліковий запис уже підтверджено. Увійдіть, щоб продовжити.',
  userNotFound: () => 'Цей обліковий запис не знайдено. Перевірте дані та створіть його знову.',
  tooManyAttempts: () => 'Спроб було забагато. Зачекайте приблизно годину та спробуйте ще раз.',
  tooManyRequests: () => 'Сервіс перевантажено. Зачекайте трохи та спробуйте ще раз.',
  codeNotSent: () => codeNotSent,
  rejected: () => `Не вдалося прийняти ці дані. Перевірте їх ${support}`,
  blocked: () => `Перевірка безпеки зупинила запит. Спробуйте з іншої мережі ${support}`,
  challengeRequired: () => 'Пройдіть перевірку безпеки, а потім спробуйте ще раз.',
  notAvailable: () => `Реєстрація зараз недоступна. Спробуйте пізніше ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Частина сторінки не завантажилася. Спробуйте ще раз або оновіть сторінку.',
  unreachable: () => `Не вдалося зв’язатися із сервісом. ${kept} Перевірте з’єднання та спробуйте ще раз.`,
  offline: () => `Схоже, немає з’єднання з інтернетом. ${kept} Спробуйте ще раз, коли воно з’явиться.`,
  timeout: () => `Сервіс надто довго не відповідав. ${kept} Спробуйте ще раз трохи згодом.`,
  interrupted: () => `Останню спробу було перервано, але вона могла вдатися. ${kept} Спробуйте ще раз.`,
  badResponse: failed,
  unknown: failed,
};
