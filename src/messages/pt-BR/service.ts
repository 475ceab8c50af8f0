import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { ptBRFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Entre na sua conta ou use outros dados.';
const kept = 'Seus dados foram mantidos.';
const failed = () => `Algo deu errado do nosso lado. ${kept} Tente de novo em instantes.`;

/** What the service's answers mean, in Brazilian Portuguese. */
export const ptBRService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    about(ptBRFields.taken, name) ?? `Já existe uma conta com ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label, name }) =>
    about(ptBRFields.unusable, name) ?? `Não é possível criar uma conta com ${entryAt(label)}. Use outros dados.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Escolha uma senha mais longa ou combine letras, números e símbolos',
  passwordBreached: () => 'Esta senha está em uma lista de senhas vazadas. Escolha outra.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Não foi possível aceitar ${entryAt(label)}. Confira o que você digitou.`,
  codeMismatch: () => 'Este código não está correto. Digite o da mensagem mais recente.',
  codeExpired: () => 'Este código expirou ou é de outra conta. Peça um novo código.',
  aliasExists: () => `Já existe outra conta com este e-mail ou número de telefone. ${different}`,
  notSignedIn: () => 'Sua conta está confirmada, mas não foi possível entrar. Entre na sua conta para continuar.',
  alreadyConfirmed: () => 'Sua conta já está confirmada. Entre para continuar.',
  userNotFound: () => 'Não encontramos esta conta. Confira seus dados e crie a conta de novo.',
  tooManyAttempts: () => 'Muitas tentativas. Aguarde cerca de uma hora e tente de novo.',
  tooManyRequests: () => `O serviço está sobrecarregado. ${kept} Aguarde um pouco e tente de novo.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Não foi possível aceitar estes dados. Confira o que você digitou ou fale com o suporte.',
  blocked: () => 'Uma verificação de segurança bloqueou sua solicitação. Tente em outra rede ou fale com o suporte.',
  challengeRequired: () => 'Conclua a verificação de segurança e tente de novo.',
  notAvailable: () => 'No momento, não é possível criar contas. Tente mais tarde ou fale com o suporte.',
  serviceFailed: failed,
  notLoaded: () => 'Parte desta página não carregou. Tente de novo ou recarregue a página.',
  unreachable: () => `Não foi possível acessar o serviço. ${kept} Confira sua conexão e tente de novo.`,
  offline: () => `Parece que você está sem internet. ${kept} Tente de novo quando a conexão voltar.`,
  timeout: () => `O serviço demorou demais para responder. ${kept} Tente de novo em instantes.`,
  interrupted: () => `Sua última tentativa foi interrompida, mas pode ter dado certo. ${kept} Tente de novo.`,
  cancelled: () => `A operação foi cancelada antes do envio dos dados. ${kept} Tente de novo quando quiser.`,
  badResponse: failed,
  unknown: failed,
};
