import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { ruFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Войдите или укажите другие данные.';
const support = 'или обратитесь в службу поддержки.';
const kept = 'Введённые данные сохранены.';
const failed = () => `На нашей стороне произошла ошибка. ${kept} Повторите попытку чуть позже.`;

/** What the service's answers mean, in Russian. */
export const ruService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(ruFields.taken, name) ?? `Аккаунт ${withEntry(label)} уже существует.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(ruFields.unusable, name) ?? `Нельзя создать аккаунт ${withEntry(label)}.`} Укажите другие данные.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Придумайте пароль длиннее или используйте в нём буквы, цифры и спецсимволы',
  passwordBreached: () => 'Этот пароль есть в списке утёкших паролей. Придумайте другой.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Не удалось принять данные из поля ${quoted(label)}. Проверьте их.`
      : 'Не удалось принять эти данные. Проверьте их.',
  codeMismatch: () => 'Код не подходит. Введите код из последнего сообщения.',
  codeExpired: () => 'Срок действия кода истёк, или код относится к другому аккаунту. Запросите новый.',
  aliasExists: () => `Другой аккаунт с этой почтой или этим номером телефона уже существует. ${different}`,
  notSignedIn: () => 'Аккаунт подтверждён, но войти не удалось. Войдите, чтобы продолжить.',
  alreadyConfirmed: () => 'Аккаунт уже подтверждён. Войдите, чтобы продолжить.',
  userNotFound: () => 'Этот аккаунт не найден. Проверьте данные и создайте его заново.',
  tooManyAttempts: () => 'Слишком много попыток. Подождите около часа и попробуйте ещё раз.',
  tooManyRequests: () => `Сервис перегружен. ${kept} Подождите немного и попробуйте ещё раз.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `Не удалось принять эти данные. Проверьте их ${support}`,
  blocked: () => `Запрос заблокирован проверкой безопасности. Попробуйте из другой сети ${support}`,
  challengeRequired: () => 'Пройдите проверку безопасности и повторите попытку.',
  notAvailable: () => `Регистрация сейчас недоступна. Попробуйте позже ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Часть страницы не загрузилась. Повторите попытку или обновите страницу.',
  unreachable: () => `Не удалось связаться с сервисом. ${kept} Проверьте подключение и повторите попытку.`,
  offline: () => `Похоже, нет подключения к интернету. ${kept} Повторите попытку, когда подключение восстановится.`,
  timeout: () => `Сервис слишком долго не отвечал. ${kept} Повторите попытку чуть позже.`,
  interrupted: () => `Последняя попытка была прервана, но могла завершиться успешно. ${kept} Повторите попытку.`,
  cancelled: () => `Попытка отменена до отправки. ${kept} Повторить попытку можно в любой момент.`,
  badResponse: failed,
  unknown: failed,
};
