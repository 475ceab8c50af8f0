import type { FieldSentences } from '../field-sentences.js';

// In the instrumental, after “с”.
const taken = (what: string): string => `Аккаунт с ${what} уже существует.`;
const unusable = (what: string): string => `С ${what} нельзя создать аккаунт.`;

/** What is said of the fields that have Russian's own labels. */
export const ruFields: FieldSentences = {
  enter: {
    address: 'Укажите адрес',
    birthdate: 'Укажите дату рождения',
    email: 'Укажите электронную почту',
    family_name: 'Укажите фамилию',
    gender: 'Укажите пол',
    given_name: 'Укажите имя',
    locale: 'Укажите язык',
    middle_name: 'Укажите отчество',
    name: 'Укажите имя и фамилию',
    nickname: 'Укажите псевдоним',
    phone_number: 'Укажите номер телефона',
    picture: 'Добавьте ссылку на фото',
    preferred_username: 'Укажите желаемое имя пользователя',
    profile: 'Добавьте ссылку на профиль',
    website: 'Укажите адрес сайта',
    zoneinfo: 'Укажите часовой пояс',
    username: 'Укажите имя пользователя',
    usernameEmailOrPhone: 'Укажите электронную почту или номер телефона',
    password: 'Введите пароль',
    password_confirmation: 'Введите пароль ещё раз',
    code: 'Введите код подтверждения',
  },
  taken: {
    username: 'Это имя пользователя уже занято.',
    email: taken('этой почтой'),
    phone_number: taken('этим номером телефона'),
    usernameEmailOrPhone: taken('этой почтой или этим номером телефона'),
  },
  unusable: {
    username: unusable('этим именем пользователя'),
    email: unusable('этой почтой'),
    phone_number: unusable('этим номером телефона'),
    usernameEmailOrPhone: unusable('этой почтой или этим номером телефона'),
  },
};
