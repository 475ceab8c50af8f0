import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have Spanish’s own labels. What to do comes along: “another one” goes by the field. */
export const esFields: FieldSentences = {
  enter: {
    address: 'Escribe tu dirección',
    birthdate: 'Escribe tu fecha de nacimiento',
    email: 'Escribe tu correo electrónico',
    family_name: 'Escribe tus apellidos',
    gender: 'Indica tu género',
    given_name: 'Escribe tu nombre',
    locale: 'Indica tu idioma',
    middle_name: 'Escribe tu segundo nombre',
    name: 'Escribe tu nombre completo',
    nickname: 'Escribe tu apodo',
    phone_number: 'Escribe tu número de teléfono',
    picture: 'Escribe el enlace a tu foto',
    preferred_username: 'Escribe el nombre de usuario que prefieras',
    profile: 'Escribe el enlace a tu perfil',
    website: 'Escribe la dirección de tu sitio web',
    zoneinfo: 'Indica tu zona horaria',
    username: 'Escribe tu nombre de usuario',
    usernameEmailOrPhone: 'Escribe tu correo electrónico o tu número de teléfono',
    password: 'Escribe una contraseña',
    password_confirmation: 'Vuelve a escribir tu contraseña',
    code: 'Escribe el código de confirmación',
  },
  taken: {
    username: 'Este nombre de usuario ya está en uso. Inicia sesión o elige otro.',
    email: 'Ya existe una cuenta con este correo. Inicia sesión o usa otro.',
    phone_number: 'Ya existe una cuenta con este número de teléfono. Inicia sesión o usa otro.',
    usernameEmailOrPhone: 'Ya existe una cuenta con este correo o número de teléfono. Inicia sesión o usa otros datos.',
  },
  unusable: {
    username: 'Este nombre de usuario no se puede usar. Elige otro.',
    email: 'No se puede crear una cuenta con este correo. Usa otro.',
    phone_number: 'No se puede crear una cuenta con este número de teléfono. Usa otro.',
    usernameEmailOrPhone: 'No se puede crear una cuenta con este correo o número de teléfono. Usa otros datos.',
  },
};
