import type { FieldSentences } from '../field-sentences.js';

// What they are given ends in its own suffix (“-le”, “-la”), which follows its last vowel.
const taken = (withWhat: string): string => `${withWhat} kayıtlı bir hesap zaten var.`;
const unusable = (withWhat: string): string => `${withWhat} hesap oluşturulamıyor.`;

/** What is said of the fields that have Turkish's own labels. */
export const trFields: FieldSentences = {
  enter: {
    address: 'Adresinizi girin',
    birthdate: 'Doğum tarihinizi girin',
    email: 'E-posta adresinizi girin',
    family_name: 'Soyadınızı girin',
    gender: 'Cinsiyetinizi belirtin',
    given_name: 'Adınızı girin',
    locale: 'Dilinizi belirtin',
    middle_name: 'İkinci adınızı girin',
    name: 'Adınızı ve soyadınızı girin',
    nickname: 'Takma adınızı girin',
    phone_number: 'Telefon numaranızı girin',
    picture: 'Fotoğrafınızın bağlantısını girin',
    preferred_username: 'Tercih ettiğiniz kullanıcı adını girin',
    profile: 'Profilinizin bağlantısını girin',
    website: 'Web sitenizin adresini girin',
    zoneinfo: 'Saat diliminizi belirtin',
    username: 'Bir kullanıcı adı girin',
    usernameEmailOrPhone: 'E-posta adresinizi veya telefon numaranızı girin',
    password: 'Bir şifre girin',
    password_confirmation: 'Şifrenizi yeniden girin',
    code: 'Doğrulama kodunu girin',
  },
  taken: {
    username: 'Bu kullanıcı adı zaten alınmış.',
    email: taken('Bu e-posta adresiyle'),
    phone_number: taken('Bu telefon numarasıyla'),
    usernameEmailOrPhone: taken('Bu e-posta adresi veya telefon numarasıyla'),
  },
  unusable: {
    username: unusable('Bu kullanıcı adıyla'),
    email: unusable('Bu e-posta adresiyle'),
    phone_number: unusable('Bu telefon numarasıyla'),
    usernameEmailOrPhone: unusable('Bu e-posta adresi veya telefon numarasıyla'),
  },
};
