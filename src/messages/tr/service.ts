import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { trFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat, quoted } from './words.js';

const different = 'Giriş yapın veya farklı bilgiler kullanın.';
const kept = 'Girdiğiniz bilgiler kaybolmadı.';
const failed = () => `Bizden kaynaklanan bir sorun oluştu. ${kept} Birazdan yeniden deneyin.`;

/** What the service's answers mean, in Turkish. */
export const trService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(trFields.taken, name) ?? `${entryAt(label)} kayıtlı bir hesap zaten var.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(trFields.unusable, name) ?? `${entryAt(label)} hesap oluşturulamıyor.`} Farklı bilgiler kullanın.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Daha uzun bir şifre seçin ya da harf, rakam ve sembolleri birlikte kullanın',
  passwordBreached: () => 'Bu şifre, sızdırılmış şifreler listesinde yer alıyor. Başka bir şifre seçin.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `${quoted(label)} alanındaki bilgi kabul edilmedi. Yazdığınızı kontrol edin.`
      : 'Bu bilgiler kabul edilmedi. Yazdıklarınızı kontrol edin.',
  codeMismatch: () => 'Bu kod doğru değil. En son gelen mesajdaki kodu girin.',
  codeExpired: () => 'Bu kodun süresi doldu ya da kod başka bir hesaba ait. Yeni bir kod isteyin.',
  aliasExists: () => `Bu e-posta adresi veya telefon numarasıyla kayıtlı başka bir hesap zaten var. ${different}`,
  notSignedIn: () => 'Hesabınız doğrulandı, ancak giriş yapılamadı. Devam etmek için giriş yapın.',
  alreadyConfirmed: () => 'Hesabınız zaten doğrulanmış. Devam etmek için giriş yapın.',
  userNotFound: () => 'Bu hesabı bulamadık. Bilgilerinizi kontrol edin, ardından hesabı yeniden oluşturun.',
  tooManyAttempts: () => 'Çok fazla deneme yapıldı. Yaklaşık bir saat bekleyin, ardından yeniden deneyin.',
  tooManyRequests: () => `Hizmet şu anda çok yoğun. ${kept} Biraz bekleyin, ardından yeniden deneyin.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Bu bilgiler kabul edilmedi. Kontrol edin veya destek ekibine ulaşın.',
  blocked: () => 'Bir güvenlik kontrolü isteğinizi durdurdu. Başka bir ağdan deneyin veya destek ekibine ulaşın.',
  challengeRequired: () => 'Güvenlik kontrolünü tamamlayın, ardından yeniden deneyin.',
  notAvailable: () => 'Şu anda hesap oluşturulamıyor. Daha sonra yeniden deneyin veya destek ekibine ulaşın.',
  serviceFailed: failed,
  notLoaded: () => 'Bu sayfanın bir bölümü yüklenemedi. Yeniden deneyin veya sayfayı yenileyin.',
  unreachable: () => `Hizmete ulaşılamadı. ${kept} Bağlantınızı kontrol edin, ardından yeniden deneyin.`,
  offline: () => `İnternete bağlı görünmüyorsunuz. ${kept} Bağlantınız geri geldiğinde yeniden deneyin.`,
  timeout: () => `Hizmetin yanıt vermesi çok uzun sürdü. ${kept} Birazdan yeniden deneyin.`,
  interrupted: () => `Son denemeniz yarıda kaldı, ama başarılı olmuş olabilir. ${kept} Yeniden deneyin.`,
  cancelled: () => `İşlem, hiçbir şey gönderilmeden iptal edildi. ${kept} Hazır olduğunuzda yeniden deneyin.`,
  badResponse: failed,
  unknown: failed,
};
