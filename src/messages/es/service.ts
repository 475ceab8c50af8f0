import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { esFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Inicia sesión o usa otros datos.';
const kept = 'Tus datos no se han perdido.';
const failed = () => `Ha ocurrido un error por nuestra parte. ${kept} Inténtalo de nuevo en unos instantes.`;

/** What the service's answers mean, in Spanish. */
export const esService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    about(esFields.taken, name) ?? `Ya existe una cuenta con ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label, name }) =>
    about(esFields.unusable, name) ?? `No se puede crear una cuenta con ${entryAt(label)}. Usa otros datos.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Elige una contraseña más larga o combina letras, números y símbolos',
  passwordBreached: () => 'Esta contraseña aparece en una lista de contraseñas filtradas. Elige otra.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `No hemos podido aceptar ${entryAt(label)}. Revisa lo que has escrito.`,
  codeMismatch: () => 'Ese código no es correcto. Escribe el del mensaje más reciente.',
  codeExpired: () => 'Ese código ha vencido o es de otra cuenta. Pide un código nuevo.',
  aliasExists: () => `Ya existe otra cuenta con este correo o número de teléfono. ${different}`,
  notSignedIn: () => 'Tu cuenta está confirmada, pero no se ha podido iniciar sesión. Inicia sesión para continuar.',
  alreadyConfirmed: () => 'Tu cuenta ya está confirmada. Inicia sesión para continuar.',
  userNotFound: () => 'No hemos encontrado esta cuenta. Revisa tus datos y créala de nuevo.',
  tooManyAttempts: () => 'Demasiados intentos. Espera aproximadamente una hora y vuelve a intentarlo.',
  tooManyRequests: () => `El servicio está saturado. ${kept} Espera un poco y vuelve a intentarlo.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'No hemos podido aceptar estos datos. Revísalos o contacta con soporte.',
  blocked: () => 'Una verificación de seguridad ha bloqueado tu solicitud. Prueba con otra red o contacta con soporte.',
  challengeRequired: () => 'Completa la verificación de seguridad y vuelve a intentarlo.',
  notAvailable: () => 'Ahora mismo no es posible crear cuentas. Inténtalo más tarde o contacta con soporte.',
  serviceFailed: failed,
  notLoaded: () => 'No se ha podido cargar una parte de esta página. Inténtalo de nuevo o vuelve a cargar la página.',
  unreachable: () => `No hemos podido conectar con el servicio. ${kept} Revisa tu conexión y vuelve a intentarlo.`,
  offline: () => `Parece que no tienes acceso a internet. ${kept} Inténtalo de nuevo cuando recuperes la conexión.`,
  timeout: () => `El servicio ha tardado demasiado en responder. ${kept} Inténtalo de nuevo en unos instantes.`,
  interrupted: () =>
    `Tu último intento se ha interrumpido, pero puede que se haya completado. ${kept} Inténtalo de nuevo.`,
  cancelled: () => `La operación se ha cancelado antes de enviar nada. ${kept} Inténtalo de nuevo cuando quieras.`,
  badResponse: failed,
  unknown: failed,
};
