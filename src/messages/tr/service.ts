import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Giriş yapın veya başka bilgiler girin.';
const kept = 'Girdiğiniz bilgiler kaybolmadı.';
const failed = () => `Bizden kaynaklanan bir sorun oluştu. ${kept} Birazdan yeniden deneyin.`;

/** What the service's answers mean, in Turkish. */
export const trService: Messages['service'] = {
  usernameExists: ({ label }) => `${entryAt(label)} bir hesap zaten var. ${different}`,
  usernameFormat: ({ label }) => `${entryAt(label)} hesap oluşturulamıyor. Başka bilgiler girin.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Daha uzun bir şifre seçin ya da harf, rakam ve sembolleri birlikte kullanın',
  passwordBreached: () => 'Bu şifre, sızdırılmış şifreler listesinde yer alıyor. Başka bir şifre seçin.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `${entryAt(label)} kayıt yapılamadı. Yazdıklarınızı kontrol edin.`,
  codeMismatch: () => 'Bu kod doğru değil. En yeni mesajdaki kodu girin.',
  codeExpired: () => 'Bu kodun süresi doldu ya da kod başka bir hesaba ait. Yeni bir kod isteyin.',
  aliasExists: () => `Bu e-posta adresi veya telefon numarasıyla başka bir hesap zaten var. ${different}`,
  notSignedIn: () => 'Hesabınız doğrulandı, ancak giriş yapılamadı. Devam etmek için giriş yapın.',
  alreadyConfirmed: () => 'Hesabınız zaten doğrulanmış. Devam etmek için giriş yapın.',
  userNotFound: () => 'Bu hesabı bulamadık. Bilgilerinizi kontrol edin, ardından hesabı yeniden oluşturun.',
  tooManyAttempts: () => 'Çok fazla deneme yapıldı. Yaklaşık bir saat bekleyin, ardından yeniden deneyin.',
  tooManyRequests: () => 'Hizmet şu anda yoğun. Biraz bekleyin, ardından yeniden deneyin.',
  codeNotSent: () => codeNotSent,
  rejected: () => 'Bu bilgileri kabul edemedik. Kontrol edin veya destek ekibine ulaşın.',
  blocked: () => 'Bir güvenlik kontrolü isteğinizi durdurdu. Başka bir ağdan deneyin veya destek ekibine ulaşın.',
  challengeRequired: () => 'Güvenlik kontrolünü tamamlayın, ardından yeniden deneyin.',
  notAvailable: () => 'Şu anda hesap oluşturulamıyor. Daha sonra yeniden deneyin veya destek ekibine ulaşın.',
  serviceFailed: failed,
  notLoaded: () => 'Bu sayfanın bir bölümü yüklenemedi. Yeniden deneyin veya sayfayı yenileyin.',
  unreachable: () => `Hizmete ulaşılamadı. ${kept} Bağlantınızı kontrol edin, ardından yeniden deneyin.`,
  offline: () => `İnternete bağlı görünmüyorsunuz. ${kept} Bağlantı gelince yeniden deneyin.`,
  timeout: () => `Hizmetin yanıt vermesi çok uzun sürdü. ${kept} Birazdan yeniden deneyin.`,
  interrupted: () => `Son denemeniz yarıda kaldı, ama başarılı olmuş olabilir. ${kept} Yeniden deneyin.`,
  badResponse: failed,
  unknown: failed,
};
