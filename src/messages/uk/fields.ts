import type { FieldSentences } from '../field-sentences.js';

// In the instrumental, after “з”.
const taken = (what: string): string => `Обліковий запис із ${what} вже існує.`;
const unusable = (what: string): string => `З ${what} не можна створити обліковий запис.`;

/** What is said of the fields that have Ukrainian's own labels. */
export const ukFields: FieldSentences = {
  enter: {
    address: 'Укажіть адресу',
    birthdate: 'Укажіть дату народження',
    email: 'Укажіть електронну пошту',
    family_name: 'Укажіть прізвище',
    gender: 'Укажіть стать',
    given_name: 'Укажіть ім’я',
    locale: 'Укажіть мову',
    middle_name: 'Укажіть ім’я по батькові',
    name: 'Укажіть ім’я та прізвище',
    nickname: 'Укажіть псевдонім',
    phone_number: 'Укажіть номер телефону',
    picture: 'Додайте посилання на фото',
    preferred_username: 'Укажіть бажане ім’я користувача',
    profile: 'Додайте посилання на профіль',
    website: 'Укажіть адресу вебсайту',
    zoneinfo: 'Укажіть часовий пояс',
    username: 'Укажіть ім’я користувача',
    usernameEmailOrPhone: 'Укажіть електронну пошту або номер телефону',
    password: 'Введіть пароль',
    password_confirmation: 'Введіть пароль ще раз',
    code: 'Введіть код підтвердження',
  },
  taken: {
    username: 'Це ім’я користувача вже зайняте.',
    email: taken('цією електронною адресою'),
    phone_number: taken('цим номером телефону'),
    usernameEmailOrPhone: taken('цією електронною адресою або цим номером телефону'),
  },
  unusable: {
    username: unusable('цим іменем користувача'),
    email: unusable('цією електронною адресою'),
    phone_number: unusable('цим номером телефону'),
    usernameEmailOrPhone: unusable('цією електронною адресою або цим номером телефону'),
  },
};
