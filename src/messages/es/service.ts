import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Inicia sesión o usa otros datos.';
const kept = 'Tus datos se conservan.';
const failed = () => `Algo ha salido mal de nuestro lado. ${kept} Inténtalo de nuevo en un momento.`;

/** What the service's answers mean, in Spanish. */
export const esService: Messages['service'] = {
  usernameExists: ({ label }) => `Ya existe una cuenta con ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label }) => `No se puede crear una cuenta con ${entryAt(label)}. Usa otros datos.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Elige una contraseña más larga o combina letras, números y símbolos',
  passwordBreached: () => 'Esta contraseña está en una lista de contraseñas filtradas. Elige otra.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `No hemos podido aceptar ${entryAt(label)}. Revisa lo que has escrito.`,
  codeMismatch: () => 'Ese código no es correcto. Escribe el del mensaje más reciente.',
  codeExpired: () => 'Ese código ha caducado o es de otra cuenta. Pide un código nuevo.',
  aliasExists: () => `Ya existe otra cuenta con este correo electrónico o número de teléfono. ${different}`,
  notSignedIn: () => 'Tu cuenta está confirmada, pero no se ha podido iniciar sesión. Inicia sesión para continuar.',
  alreadyConfirmed: () => 'Tu cuenta ya está confirmada. Inicia sesión para continuar.',
  userNotFound: () => 'No hemos encontrado esta cuenta. Revisa tus datos y créala de nuevo.',
  tooManyAttempts: () => 'Ha habido demasiados intentos. Espera alrededor de una hora y vuelve a intentarlo.',
  tooManyRequests: () => 'El servicio está muy ocupado. Espera un poco y vuelve a intentarlo.',
  codeNotSent: () => codeNotSent,
  rejected: () => 'No hemos podido aceptar estos datos. Revísalos o contacta con soporte.',
  blocked: () => 'Una comprobación de seguridad ha detenido tu solicitud. Prueba con otra red o contacta con soporte.',
  challengeRequired: () => 'Completa la comprobación de seguridad y vuelve a intentarlo.',
  notAvailable: () => 'Ahora mismo no es posible crear cuentas. Inténtalo más tarde o contacta con soporte.',
  serviceFailed: failed,
  notLoaded: () => 'Una parte de esta página no se ha cargado. Inténtalo de nuevo o vuelve a cargar la página.',
  unreachable: () => `No hemos podido conectar con el servicio. ${kept} Revisa tu conexión y vuelve a intentarlo.`,
  offline: () => `Parece que no tienes conexión. ${kept} Inténtalo de nuevo cuando la recuperes.`,
  timeout: () => `El servicio ha tardado demasiado en responder. ${kept} Inténtalo de nuevo en un momento.`,
  interrupted: () =>
    `Tu último intento se ha interrumpido, pero puede que se haya completado. ${kept} Inténtalo de nuevo.`,
  badResponse: failed,
  unknown: failed,
};
