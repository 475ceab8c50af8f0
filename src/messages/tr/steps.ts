import type { Messages } from '../messages.js';
import { codeNotSent, counted } from './words.js';

/** The steps after the form, in Turkish. */
export const trSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Kodunuzu girin',
    sentByEmail: 'Kodu e-postayla gönderdiğimiz adres:',
    sentBySms: 'Kodu SMS ile gönderdiğimiz numara:',
    sentSomewhere: 'Size bir kod gönderdik.',
    codeHelp: 'En yeni kodu kullanın. Kod 24 saat boyunca kullanılabilir.',
    submit: 'Doğrula',
    submitting: 'Kodunuz kontrol ediliyor…',
    resend: 'Yeni kod gönder',
    resending: 'Yeni kod gönderiliyor…',
    resendWait: 'Yeni kod isteyebilmeniz için kalan süre:',
    resent: ({ seconds }) =>
      `Kod gönderildi. En yenisini kullanın. ${counted(seconds)} sonra yeni bir kod isteyebilirsiniz.`,
    resendReady: 'Şimdi yeni bir kod isteyebilirsiniz',
    suggestResend: 'Kod hâlâ çalışmıyorsa yeni bir kod isteyin.',
    differentAddress: 'Başka bir adres kullan',
    announced: ({ destination }) => (destination ? `Kodu şuraya gönderdik: ${destination}` : 'Size bir kod gönderdik'),
    codeNotSent,
    sentPerhaps: 'Bu bilgilerle hesap oluşturulabiliyorsa size bir kod gönderdik.',
    recovered: 'Son denemeniz başarılı olmuş olabilir. O sırada gönderdiğimiz kodu girin.',
    resumed: 'Kaydolmaya başladınız. Tamamlamak için kodunuzu girin.',
    askUsername: 'Önce kodun hangi hesap için olduğunu belirtin.',
    goOn: 'Devam et',
    openInbox: ({ provider }) => `${provider} gelen kutusunu aç`,
  },
  link: {
    heading: 'Bağlantıyı açın',
    sentByEmail: 'Bağlantıyı e-postayla gönderdiğimiz adres:',
    sentSomewhere: 'Size bir bağlantı gönderdik.',
    help: 'Hesabınızı doğrulamak için en yeni bağlantıyı açın, ardından buraya dönün. Bağlantı 24 saat boyunca kullanılabilir.',
    check: 'Bağlantıyı açtım',
    checking: 'Hesabınız kontrol ediliyor…',
    notYet: 'Hesabınız henüz doğrulanmadı. En yeni mesajdaki bağlantıyı açın.',
    resend: 'Yeni bağlantı gönder',
    resending: 'Yeni bağlantı gönderiliyor…',
    resendWait: 'Yeni bağlantı isteyebilmeniz için kalan süre:',
    resent: ({ seconds }) =>
      `Bağlantı gönderildi. En yenisini kullanın. ${counted(seconds)} sonra yeni bir bağlantı isteyebilirsiniz.`,
    resendReady: 'Şimdi yeni bir bağlantı isteyebilirsiniz',
    announced: ({ destination }) =>
      destination ? `Bağlantıyı şu adrese gönderdik: ${destination}` : 'Size bir bağlantı gönderdik',
    sentPerhaps: 'Bu bilgilerle hesap oluşturulabiliyorsa size bir bağlantı gönderdik.',
    notSent: 'Hesabınız oluşturuldu, ancak bağlantı gönderilemedi. Biraz bekleyin, ardından yeni bir bağlantı isteyin.',
  },
  approval: {
    heading: 'Hesabınız onay bekliyor',
    text: 'Hesabınız onaylandıktan sonra giriş yapabilirsiniz.',
  },
  done: {
    heading: 'Hesabınız hazır',
    text: 'Artık giriş yapabilirsiniz.',
    alreadyConfirmedHeading: 'Hesabınız zaten doğrulanmış',
    alreadyConfirmedText: 'Devam etmek için giriş yapın.',
    signedInHeading: 'Hesabınız hazır',
    signedInText: 'Giriş yaptınız.',
    challengeHeading: 'Hesabınız hazır',
    challengeText: 'Giriş için bir adım daha kaldı.',
    mustSignInText: 'Devam etmek için şifrenizle giriş yapın.',
    unverifiedHeading: 'Neredeyse tamam',
    unverifiedText: 'Bağlantıyı açtıktan sonra giriş yapabilirsiniz.',
    signIn: 'Giriş yap',
  },
};
