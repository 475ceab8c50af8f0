import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Turkish. */
export const trSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Kodunuzu girin',
    sentByEmail: ({ destination }) => `${destination} adresine e-postayla bir kod gönderdik`,
    sentBySms: ({ destination }) => `${destination} numarasına SMS ile bir kod gönderdik`,
    sentSomewhere: 'Size bir kod gönderdik.',
    codeHelp: 'En son gelen kodu kullanın. Kod 24 saat boyunca kullanılabilir.',
    submit: 'Doğrula',
    submitting: 'Kodunuz kontrol ediliyor…',
    resend: 'Yeni kod gönder',
    resending: 'Yeni kod gönderiliyor…',
    resendWait: ({ time }) => `${time} sonra yeni bir kod isteyebilirsiniz`,
    resent: ({ seconds }) =>
      `Kod gönderildi. En son gelen kodu kullanın. ${waiting(seconds)} sonra yeni bir kod isteyebilirsiniz.`,
    resendReady: 'Şimdi yeni bir kod isteyebilirsiniz',
    suggestResend: 'Kod hâlâ çalışmıyorsa yeni bir kod isteyin.',
    manyMismatches:
      'Çok sayıda yanlış koddan sonra bir süre hiçbir kod kabul edilmez. En yeni mesajı kontrol edin veya yeni bir kod isteyin.',
    differentAddress: 'Bilgilerimi değiştir',
    announced: ({ destination }) => (destination ? `Kodu şuraya gönderdik: ${destination}` : 'Size bir kod gönderdik'),
    codeNotSent,
    sentPerhaps: 'Bu bilgilerle hesap oluşturulabiliyorsa size bir kod gönderdik.',
    recovered: 'Son denemeniz başarılı olmuş olabilir. O sırada gönderdiğimiz kodu girin.',
    resumed: 'Kaydınız henüz tamamlanmadı. Tamamlamak için kodunuzu girin.',
    askUsername: 'Önce kodun hangi hesap için olduğunu belirtin.',
    goOn: 'Devam et',
    openInbox: ({ provider }) => `${provider} gelen kutusunu aç`,
  },
  link: {
    heading: 'Bağlantıyı açın',
    sentByEmail: ({ destination }) => `${destination} adresine e-postayla bir bağlantı gönderdik`,
    sentSomewhere: 'Size bir bağlantı gönderdik.',
    help: 'Hesabınızı doğrulamak için en son gelen bağlantıyı açın, ardından buraya dönün. Bağlantı 24 saat boyunca kullanılabilir.',
    check: 'Bağlantıyı açtım',
    checking: 'Hesabınız kontrol ediliyor…',
    notYet: 'Hesabınız henüz doğrulanmadı. En son gelen mesajdaki bağlantıyı açın.',
    resend: 'Yeni bağlantı gönder',
    resending: 'Yeni bağlantı gönderiliyor…',
    resendWait: ({ time }) => `${time} sonra yeni bir bağlantı isteyebilirsiniz`,
    resent: ({ seconds }) =>
      `Bağlantı gönderildi. En son gelen bağlantıyı kullanın. ${waiting(seconds)} sonra yeni bir bağlantı isteyebilirsiniz.`,
    resendReady: 'Şimdi yeni bir bağlantı isteyebilirsiniz',
    announced: ({ destination }) =>
      destination ? `${destination} adresine bir bağlantı gönderdik` : 'Size bir bağlantı gönderdik',
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
