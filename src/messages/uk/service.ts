import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { ukFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Увійдіть або вкажіть інші дані.';
const support = 'або зверніться до служби підтримки.';
const kept = 'Введені дані збережено.';
const failed = () => `На нашому боці сталася помилка. ${kept} Спробуйте ще раз трохи згодом.`;

/** What the service's answers mean, in Ukrainian. */
export const ukService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(ukFields.taken, name) ?? `Обліковий запис ${withEntry(label)} вже існує.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(ukFields.unusable, name) ?? `Не можна створити обліковий запис ${withEntry(label)}.`} Укажіть інші дані.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Придумайте довший пароль або поєднайте в ньому літери, цифри та спецсимволи',
  passwordBreached: () => 'Цей пароль є у списку викрадених паролів. Придумайте інший.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Не вдалося прийняти дані з поля ${quoted(label)}. Перевірте їх.`
      : 'Не вдалося прийняти ці дані. Перевірте їх.',
  codeMismatch: () => 'Цей код не підходить. Введіть код з останнього повідомлення.',
  codeExpired: () => 'Термін дії коду минув, або код належить до іншого облікового запису. Отримайте новий.',
  aliasExists: () =>
    `Інший обліковий запис із цією електронною адресою або цим номером телефону вже існує. ${different}`,
  notSignedIn: () => 'Обліковий запис підтверджено, але ввійти не вдалося. Увійдіть, щоб продовжити.',
  alreadyConfirmed: () => 'Обліковий запис уже підтверджено. Увійдіть, щоб продовжити.',
  userNotFound: () => 'Цей обліковий запис не знайдено. Перевірте дані та створіть його знову.',
  tooManyAttempts: () => 'Забагато спроб. Зачекайте приблизно годину та спробуйте ще раз.',
  tooManyRequests: () => `Сервіс перевантажено. ${kept} Зачекайте трохи та спробуйте ще раз.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `Не вдалося прийняти ці дані. Перевірте їх ${support}`,
  blocked: () => `Запит заблоковано перевіркою безпеки. Спробуйте з іншої мережі ${support}`,
  challengeRequired: () => 'Пройдіть перевірку безпеки, а потім спробуйте ще раз.',
  notAvailable: () => `Реєстрація зараз недоступна. Спробуйте пізніше ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Частина сторінки не завантажилася. Спробуйте ще раз або оновіть сторінку.',
  unreachable: () => `Не вдалося зв’язатися із сервісом. ${kept} Перевірте з’єднання та спробуйте ще раз.`,
  offline: () => `Схоже, немає з’єднання з інтернетом. ${kept} Спробуйте ще раз, коли з’єднання відновиться.`,
  timeout: () => `Сервіс надто довго не відповідав. ${kept} Спробуйте ще раз трохи згодом.`,
  interrupted: () => `Останню спробу було перервано, але вона могла бути успішною. ${kept} Спробуйте ще раз.`,
  cancelled: () => `Спробу скасовано до надсилання. ${kept} Повторити спробу можна будь-коли.`,
  badResponse: failed,
  unknown: failed,
};
