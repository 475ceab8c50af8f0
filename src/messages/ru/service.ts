import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Войдите или укажите другие данные.';
const support = 'или обратитесь в службу поддержки.';
const kept = 'Введённые данные сохранены.';
const failed = () => `На нашей стороне произошла ошибка. ${kept} Повторите попытку чуть позже.`;

/** What the service's answers mean, in Russian. */
export const ruService: Messages['service'] = {
  usernameExists: ({ label }) => `Аккаунт ${withEntry(label)} уже есть. ${different}`,
  usernameFormat: ({ label }) => `Создать аккаунт ${withEntry(label)} нельзя. Укажите другие данные.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Придумайте пароль длиннее или используйте в нём буквы, цифры и специальные символы',
  passwordBreached: () => 'Этот пароль есть в списке утекших паролей. Придумайте другой.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    label
      ? `Не удалось принять данные из поля ${quoted(label)}. Проверьте их.`
      : 'Не удалось принять эти данные. Проверьте их.',
  codeMismatch: () => 'Код не подходит. Введите код из последнего сообщения.',
  codeExpired: () => 'Срок действия кода истёк, или он от другого аккаунта. Запросите новый код.',
  aliasExists: () => `Другой аккаунт с этим адресом электронной почты или номером телефона уже есть. ${different}`,
  notSignedIn: () => 'Аккаунт подтверждён, но войти не удалось. Войдите, чтобы продолжить.',
  alreadyConfirmed: () => 'Аккаунт уже подтверждён. Войдите, чтобы продолжить.',
  userNotFound: () => 'Этот аккаунт не найден. Проверьте данные и создайте его заново.',
  tooManyAttempts: () => 'Попыток было слишком много. Подождите около часа и попробуйте ещё раз.',
  tooManyRequests: () => 'Сервис перегружен. Подождите немного и попробуйте ещё раз.',
  codeNotSent: () => codeNotSent,
  rejected: () => `Не удалось принять эти данные. Проверьте их ${support}`,
  blocked: () => `Проверка безопасности остановила запрос. Попробуйте из другой сети ${support}`,
  challengeRequired: () => 'Пройдите проверку безопасности и повторите попытку.',
  notAvailable: () => `Регистрация сейчас недоступна. Попробуйте позже ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Часть страницы не загрузилась. Повторите попытку или обновите страницу.',
  unreachable: () => `Не удалось связаться с сервисом. ${kept} Проверьте подключение и повторите попытку.`,
  offline: () => `Похоже, нет подключения к интернету. ${kept} Повторите попытку, когда оно появится.`,
  timeout: () => `Сервис слишком долго не отвечал. ${kept} Повторите попытку чуть позже.`,
  interrupted: () => `Последняя попытка прервалась, но могла и удаться. ${kept} Повторите попытку.`,
  badResponse: failed,
  unknown: failed,
};
