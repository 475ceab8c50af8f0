import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Spanish. */
export const esSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Escribe tu código',
    sentByEmail: ({ destination }) => `Hemos enviado un código por correo electrónico a ${destination}`,
    sentBySms: ({ destination }) => `Hemos enviado un código por SMS al ${destination}`,
    sentSomewhere: 'Te hemos enviado un código.',
    codeHelp: 'Usa el código más reciente. Es válido durante 24 horas.',
    submit: 'Confirmar',
    submitting: 'Verificando tu código…',
    resend: 'Enviar un código nuevo',
    resending: 'Enviando un código nuevo…',
    resendWait: ({ time }) => `Podrás pedir un código nuevo en ${time}`,
    resent: ({ seconds }) => `Código enviado. Usa el más reciente. Podrás pedir otro en ${waiting(seconds)}.`,
    resendReady: 'Ya puedes pedir un código nuevo',
    suggestResend: 'Si el código sigue sin funcionar, pide uno nuevo.',
    manyMismatches:
      'Tras muchos códigos incorrectos, no se acepta ninguno durante un tiempo. Revisa el mensaje más reciente o pide un código nuevo.',
    differentAddress: 'Cambiar mis datos',
    // Without a preposition: an address takes another one than a number.
    announced: ({ destination }) => (destination ? `Código enviado: ${destination}` : 'Te hemos enviado un código'),
    codeNotSent,
    sentPerhaps: 'Si con estos datos se puede crear una cuenta, te hemos enviado un código.',
    recovered: 'Puede que tu último intento se haya completado. Escribe el código que te hemos enviado.',
    resumed: 'Ya has empezado a registrarte. Escribe tu código para terminar.',
    askUsername: 'Primero, indica a qué cuenta corresponde el código.',
    goOn: 'Continuar',
    openInbox: ({ provider }) => `Abrir la bandeja de entrada de ${provider}`,
  },
  link: {
    heading: 'Abre el enlace',
    sentByEmail: ({ destination }) => `Hemos enviado un enlace por correo electrónico a ${destination}`,
    sentSomewhere: 'Te hemos enviado un enlace.',
    help: 'Abre el enlace más reciente para confirmar tu cuenta y luego vuelve aquí. El enlace es válido durante 24 horas.',
    check: 'Ya he abierto el enlace',
    checking: 'Verificando tu cuenta…',
    notYet: 'Tu cuenta aún no está confirmada. Abre el enlace del mensaje más reciente.',
    resend: 'Enviar un enlace nuevo',
    resending: 'Enviando un enlace nuevo…',
    resendWait: ({ time }) => `Podrás pedir un enlace nuevo en ${time}`,
    resent: ({ seconds }) => `Enlace enviado. Usa el más reciente. Podrás pedir otro en ${waiting(seconds)}.`,
    resendReady: 'Ya puedes pedir un enlace nuevo',
    announced: ({ destination }) =>
      destination ? `Hemos enviado un enlace a ${destination}` : 'Te hemos enviado un enlace',
    sentPerhaps: 'Si con estos datos se puede crear una cuenta, te hemos enviado un enlace.',
    notSent: 'Se ha creado tu cuenta, pero no hemos podido enviar el enlace. Espera un poco y pide uno nuevo.',
  },
  approval: {
    heading: 'Tu cuenta está pendiente de aprobación',
    text: 'Podrás iniciar sesión cuando se apruebe.',
  },
  done: {
    heading: 'Tu cuenta está lista',
    text: 'Ya puedes iniciar sesión.',
    alreadyConfirmedHeading: 'Tu cuenta ya está confirmada',
    alreadyConfirmedText: 'Inicia sesión para continuar.',
    signedInHeading: 'Tu cuenta está lista',
    signedInText: 'Has iniciado sesión.',
    challengeHeading: 'Tu cuenta está lista',
    challengeText: 'Falta un paso más para iniciar sesión.',
    mustSignInText: 'Inicia sesión con tu contraseña para continuar.',
    unverifiedHeading: 'Ya casi has terminado',
    unverifiedText: 'Cuando hayas abierto el enlace, podrás iniciar sesión.',
    signIn: 'Iniciar sesión',
  },
};
