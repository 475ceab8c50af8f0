import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Brazilian Portuguese. */
export const ptBRSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Digite seu código',
    sentByEmail: ({ destination }) => `Enviamos um código por e-mail para ${destination}`,
    sentBySms: ({ destination }) => `Enviamos um código por SMS para ${destination}`,
    sentSomewhere: 'Enviamos um código para você.',
    codeHelp: 'Use o código mais recente. Ele é válido por 24 horas.',
    submit: 'Confirmar',
    submitting: 'Verificando seu código…',
    resend: 'Enviar um novo código',
    resending: 'Enviando um novo código…',
    resendWait: ({ time }) => `Você poderá pedir um novo código em ${time}`,
    resent: ({ seconds }) => `Código enviado. Use o mais recente. Você poderá pedir outro em ${waiting(seconds)}.`,
    resendReady: 'Você já pode pedir um novo código',
    suggestResend: 'Se o código ainda não funcionar, peça um novo.',
    manyMismatches:
      'Depois de muitos códigos incorretos, nenhum é aceito por um tempo. Confira a mensagem mais recente ou peça um novo código.',
    differentAddress: 'Alterar meus dados',
    announced: ({ destination }) =>
      destination ? `Enviamos um código para ${destination}` : 'Enviamos um código para você',
    codeNotSent,
    sentPerhaps: 'Se for possível criar uma conta com estes dados, enviamos um código para você.',
    recovered: 'Sua última tentativa pode ter dado certo. Digite o código que enviamos para você.',
    resumed: 'Você já começou o cadastro. Digite seu código para concluir.',
    askUsername: 'Primeiro, informe a qual conta o código pertence.',
    goOn: 'Continuar',
    openInbox: ({ provider }) => `Abrir a caixa de entrada do ${provider}`,
  },
  link: {
    heading: 'Abra o link',
    sentByEmail: ({ destination }) => `Enviamos um link por e-mail para ${destination}`,
    sentSomewhere: 'Enviamos um link para você.',
    help: 'Abra o link mais recente para confirmar sua conta e depois volte aqui. O link é válido por 24 horas.',
    check: 'Já abri o link',
    checking: 'Verificando sua conta…',
    notYet: 'Sua conta ainda não está confirmada. Abra o link da mensagem mais recente.',
    resend: 'Enviar um novo link',
    resending: 'Enviando um novo link…',
    resendWait: ({ time }) => `Você poderá pedir um novo link em ${time}`,
    resent: ({ seconds }) => `Link enviado. Use o mais recente. Você poderá pedir outro em ${waiting(seconds)}.`,
    resendReady: 'Você já pode pedir um novo link',
    announced: ({ destination }) =>
      destination ? `Enviamos um link para ${destination}` : 'Enviamos um link para você',
    sentPerhaps: 'Se for possível criar uma conta com estes dados, enviamos um link para você.',
    notSent: 'Sua conta foi criada, mas não foi possível enviar o link. Aguarde um pouco e peça um novo.',
  },
  approval: {
    heading: 'Sua conta está aguardando aprovação',
    text: 'Você poderá entrar quando ela for aprovada.',
  },
  done: {
    heading: 'Sua conta está pronta',
    text: 'Você já pode entrar.',
    alreadyConfirmedHeading: 'Sua conta já está confirmada',
    alreadyConfirmedText: 'Entre para continuar.',
    signedInHeading: 'Sua conta está pronta',
    signedInText: 'Você entrou na sua conta.',
    challengeHeading: 'Sua conta está pronta',
    challengeText: 'Falta mais uma etapa para você entrar.',
    mustSignInText: 'Entre com sua senha para continuar.',
    unverifiedHeading: 'Quase lá',
    unverifiedText: 'Depois de abrir o link, você poderá entrar.',
    signIn: 'Entrar',
  },
};
