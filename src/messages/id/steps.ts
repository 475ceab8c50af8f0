import type { Messages } from '../messages.js';
import { codeNotSent, counted } from './words.js';

/** The steps after the form, in Indonesian. */
export const idSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Masukkan kode Anda',
    sentByEmail: 'Kami telah mengirim kode melalui email ke',
    sentBySms: 'Kami telah mengirim kode melalui SMS ke',
    sentSomewhere: 'Kami telah mengirim kode kepada Anda.',
    codeHelp: 'Gunakan kode terbaru. Kode berlaku selama 24 jam.',
    submit: 'Konfirmasi',
    submitting: 'Memeriksa kode Anda…',
    resend: 'Kirim kode baru',
    resending: 'Mengirim kode baru…',
    resendWait: 'Anda dapat meminta kode baru dalam',
    resent: ({ seconds }) => `Kode terkirim. Gunakan yang terbaru. Anda dapat meminta lagi dalam ${counted(seconds)}.`,
    resendReady: 'Sekarang Anda dapat meminta kode baru',
    suggestResend: 'Jika kode masih belum berhasil, minta kode baru.',
    differentAddress: 'Gunakan alamat lain',
    announced: ({ destination }) =>
      destination ? `Kami telah mengirim kode ke ${destination}` : 'Kami telah mengirim kode kepada Anda',
    codeNotSent,
    sentPerhaps: 'Jika akun dapat dibuat dengan data ini, kami telah mengirim kode kepada Anda.',
    recovered: 'Percobaan terakhir Anda mungkin sudah berhasil. Masukkan kode yang kami kirim saat itu.',
    resumed: 'Anda sudah mulai mendaftar. Masukkan kode Anda untuk menyelesaikannya.',
    askUsername: 'Sebutkan dulu akun yang terkait dengan kode ini.',
    goOn: 'Lanjutkan',
    openInbox: ({ provider }) => `Buka kotak masuk ${provider}`,
  },
  link: {
    heading: 'Buka tautan',
    sentByEmail: 'Kami telah mengirim tautan melalui email ke',
    sentSomewhere: 'Kami telah mengirim tautan kepada Anda.',
    help: 'Buka tautan terbaru untuk mengonfirmasi akun Anda, lalu kembali ke sini. Tautan berlaku selama 24 jam.',
    check: 'Saya sudah membuka tautan',
    checking: 'Memeriksa akun Anda…',
    notYet: 'Akun Anda belum dikonfirmasi. Buka tautan dalam pesan terbaru.',
    resend: 'Kirim tautan baru',
    resending: 'Mengirim tautan baru…',
    resendWait: 'Anda dapat meminta tautan baru dalam',
    resent: ({ seconds }) =>
      `Tautan terkirim. Gunakan yang terbaru. Anda dapat meminta lagi dalam ${counted(seconds)}.`,
    resendReady: 'Sekarang Anda dapat meminta tautan baru',
    announced: ({ destination }) =>
      destination ? `Kami telah mengirim tautan ke ${destination}` : 'Kami telah mengirim tautan kepada Anda',
    sentPerhaps: 'Jika akun dapat dibuat dengan data ini, kami telah mengirim tautan kepada Anda.',
    notSent: 'Akun Anda sudah dibuat, tetapi tautannya tidak dapat dikirim. Tunggu sebentar, lalu minta tautan baru.',
  },
  approval: {
    heading: 'Akun Anda menunggu persetujuan',
    text: 'Anda dapat masuk setelah akun disetujui.',
  },
  done: {
    heading: 'Akun Anda siap',
    text: 'Sekarang Anda dapat masuk.',
    alreadyConfirmedHeading: 'Akun Anda sudah dikonfirmasi',
    alreadyConfirmedText: 'Masuk untuk melanjutkan.',
    signedInHeading: 'Akun Anda siap',
    signedInText: 'Anda sudah masuk.',
    challengeHeading: 'Akun Anda siap',
    challengeText: 'Tinggal satu langkah lagi sebelum Anda masuk.',
    mustSignInText: 'Masuk dengan kata sandi Anda untuk melanjutkan.',
    unverifiedHeading: 'Hampir selesai',
    unverifiedText: 'Setelah membuka tautan, Anda dapat masuk.',
    signIn: 'Masuk',
  },
};
