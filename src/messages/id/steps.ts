import type { Messages } from '../messages.js';
import { codeNotSent, waiting } from './words.js';

/** The steps after the form, in Indonesian. */
export const idSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Masukkan kode verifikasi',
    sentByEmail: ({ destination }) => `Kami telah mengirim kode melalui email ke ${destination}`,
    sentBySms: ({ destination }) => `Kami telah mengirim kode melalui SMS ke ${destination}`,
    sentSomewhere: 'Kami telah mengirim kode kepada Anda.',
    codeHelp: 'Gunakan kode terbaru. Kode berlaku selama 24 jam.',
    submit: 'Verifikasi',
    submitting: 'Memeriksa kode Anda…',
    resend: 'Kirim kode baru',
    resending: 'Mengirim kode baru…',
    resendWait: ({ time }) => `Anda dapat meminta kode baru dalam ${time}`,
    resent: ({ seconds }) => `Kode terkirim. Gunakan yang terbaru. Anda dapat meminta lagi dalam ${waiting(seconds)}.`,
    resendReady: 'Sekarang Anda dapat meminta kode baru',
    suggestResend: 'Jika kode masih belum berhasil, minta kode baru.',
    manyMismatches:
      'Setelah banyak kode yang salah, tidak ada kode yang diterima untuk sementara. Periksa pesan terbaru atau minta kode baru.',
    differentAddress: 'Ubah data Anda',
    announced: ({ destination }) =>
      destination ? `Kami telah mengirim kode ke ${destination}` : 'Kami telah mengirim kode kepada Anda',
    codeNotSent,
    sentPerhaps: 'Jika data ini dapat digunakan untuk mendaftar, kami telah mengirim kode kepada Anda.',
    recovered: 'Percobaan terakhir Anda mungkin sudah berhasil. Masukkan kode yang kami kirim saat itu.',
    resumed: 'Anda sudah mulai mendaftar. Masukkan kode untuk menyelesaikan pendaftaran.',
    askUsername: 'Kode ini untuk akun yang mana?',
    goOn: 'Lanjutkan',
    openInbox: ({ provider }) => `Buka kotak masuk ${provider}`,
  },
  link: {
    heading: 'Buka tautan',
    sentByEmail: ({ destination }) => `Kami telah mengirim tautan melalui email ke ${destination}`,
    sentSomewhere: 'Kami telah mengirim tautan kepada Anda.',
    help: 'Buka tautan terbaru untuk memverifikasi akun Anda, lalu kembali ke sini. Tautan berlaku selama 24 jam.',
    check: 'Saya sudah membuka tautan',
    checking: 'Memeriksa akun Anda…',
    notYet: 'Akun Anda belum diverifikasi. Buka tautan dalam pesan terbaru.',
    resend: 'Kirim tautan baru',
    resending: 'Mengirim tautan baru…',
    resendWait: ({ time }) => `Anda dapat meminta tautan baru dalam ${time}`,
    resent: ({ seconds }) =>
      `Tautan terkirim. Gunakan yang terbaru. Anda dapat meminta lagi dalam ${waiting(seconds)}.`,
    resendReady: 'Sekarang Anda dapat meminta tautan baru',
    announced: ({ destination }) =>
      destination ? `Kami telah mengirim tautan ke ${destination}` : 'Kami telah mengirim tautan kepada Anda',
    sentPerhaps: 'Jika data ini dapat digunakan untuk mendaftar, kami telah mengirim tautan kepada Anda.',
    notSent: 'Akun Anda sudah dibuat, tetapi tautannya tidak dapat dikirim. Tunggu sebentar, lalu minta tautan baru.',
  },
  approval: {
    heading: 'Akun Anda menunggu persetujuan',
    text: 'Anda dapat masuk setelah akun disetujui.',
  },
  done: {
    heading: 'Akun Anda sudah siap',
    text: 'Sekarang Anda dapat masuk.',
    alreadyConfirmedHeading: 'Akun Anda sudah diverifikasi',
    alreadyConfirmedText: 'Masuk untuk melanjutkan.',
    signedInHeading: 'Akun Anda sudah siap',
    signedInText: 'Anda sudah masuk.',
    challengeHeading: 'Akun Anda sudah siap',
    challengeText: 'Tinggal satu langkah lagi untuk masuk.',
    mustSignInText: 'Masuk dengan kata sandi Anda untuk melanjutkan.',
    unverifiedHeading: 'Hampir selesai',
    unverifiedText: 'Setelah membuka tautan, Anda dapat masuk.',
    signIn: 'Masuk',
  },
};
