import type { FieldSentences } from '../field-sentences.js';

/** What is said of the fields that have Brazilian Portuguese’s own labels. What to do comes along: “another one” goes by the field. */
export const ptBRFields: FieldSentences = {
  enter: {
    address: 'Digite seu endereço',
    birthdate: 'Informe sua data de nascimento',
    email: 'Digite seu e-mail',
    family_name: 'Digite seu sobrenome',
    gender: 'Informe seu gênero',
    given_name: 'Digite seu nome',
    locale: 'Informe seu idioma',
    middle_name: 'Digite seu nome do meio',
    name: 'Digite seu nome completo',
    nickname: 'Digite seu apelido',
    phone_number: 'Digite seu número de telefone',
    picture: 'Digite o link da sua foto',
    preferred_username: 'Digite o nome de usuário que você prefere',
    profile: 'Digite o link do seu perfil',
    website: 'Digite o endereço do seu site',
    zoneinfo: 'Informe seu fuso horário',
    username: 'Digite seu nome de usuário',
    usernameEmailOrPhone: 'Digite seu e-mail ou número de telefone',
    password: 'Digite uma senha',
    password_confirmation: 'Digite sua senha novamente',
    code: 'Digite o código de confirmação',
  },
  taken: {
    username: 'Este nome de usuário já está em uso. Entre na sua conta ou escolha outro.',
    email: 'Já existe uma conta com este e-mail. Entre na sua conta ou use outro e-mail.',
    phone_number: 'Já existe uma conta com este número de telefone. Entre na sua conta ou use outro número.',
    usernameEmailOrPhone:
      'Já existe uma conta com este e-mail ou número de telefone. Entre na sua conta ou use outros dados.',
  },
  unusable: {
    username: 'Não é possível usar este nome de usuário. Escolha outro.',
    email: 'Não é possível criar uma conta com este e-mail. Use outro e-mail.',
    phone_number: 'Não é possível criar uma conta com este número de telefone. Use outro número.',
    usernameEmailOrPhone: 'Não é possível criar uma conta com este e-mail ou número de telefone. Use outros dados.',
  },
};
