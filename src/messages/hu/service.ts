import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { huFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, withEntry } from './words.js';

const different = 'Jelentkezzen be, vagy adjon meg másikat.';
const support = 'vagy forduljon az ügyfélszolgálathoz.';
const kept = 'A megadott adatok megmaradtak.';
const failed = () => `Hiba történt a rendszerünkben. ${kept} Próbálja újra egy kicsit később.`;

/** What the service's answers mean, in Hungarian. */
export const huService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(huFields.taken, name) ?? `Már létezik fiók ${withEntry(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(huFields.unusable, name) ?? `Nem hozható létre fiók ${withEntry(label)}.`} Adjon meg másikat.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Válasszon hosszabb jelszót, vagy vegyítsen betűket, számokat és speciális karaktereket',
  passwordBreached: () => 'Ez a jelszó szerepel a kiszivárgott jelszavak listáján. Válasszon másikat.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Ezt az adatot nem tudtuk elfogadni: „${label}”. Ellenőrizze.`
      : 'Ezeket az adatokat nem tudtuk elfogadni. Ellenőrizze őket.',
  codeMismatch: () => 'A kód nem helyes. Írja be a legutóbbi üzenetben kapott kódot.',
  codeExpired: () => 'Ez a kód lejárt, vagy másik fiókhoz tartozik. Kérjen új kódot.',
  aliasExists: () => `Ezzel az e-mail-címmel vagy telefonszámmal már létezik másik fiók. ${different}`,
  notSignedIn: () => 'A fiók meg van erősítve, de a bejelentkezés nem sikerült. A folytatáshoz jelentkezzen be.',
  alreadyConfirmed: () => 'A fiók már meg van erősítve. A folytatáshoz jelentkezzen be.',
  userNotFound: () => 'Nem találtuk ezt a fiókot. Ellenőrizze az adatait, majd hozza létre újra.',
  tooManyAttempts: () => 'Túl sok próbálkozás történt. Várjon körülbelül egy órát, majd próbálja újra.',
  tooManyRequests: () => `A szolgáltatás túlterhelt. ${kept} Várjon egy kicsit, majd próbálja újra.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `Ezeket az adatokat nem tudtuk elfogadni. Ellenőrizze őket, ${support}`,
  blocked: () => `Egy biztonsági ellenőrzés blokkolta a kérést. Próbálja meg másik hálózatról, ${support}`,
  challengeRequired: () => 'Végezze el a biztonsági ellenőrzést, majd próbálja újra.',
  notAvailable: () => `A regisztráció jelenleg nem lehetséges. Próbálja újra később, ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Az oldal egy része nem töltődött be. Próbálja újra, vagy töltse újra az oldalt.',
  unreachable: () => `A szolgáltatás nem érhető el. ${kept} Ellenőrizze az internetkapcsolatot, majd próbálja újra.`,
  offline: () => `Úgy tűnik, nincs internetkapcsolat. ${kept} Próbálja újra, ha helyreállt a kapcsolat.`,
  timeout: () => `A szolgáltatás túl sokáig nem válaszolt. ${kept} Próbálja újra egy kicsit később.`,
  interrupted: () => `A legutóbbi próbálkozás megszakadt, de lehet, hogy sikerült. ${kept} Próbálja újra.`,
  cancelled: () => `A művelet még az adatok elküldése előtt megszakadt. ${kept} Bármikor újrapróbálhatja.`,
  badResponse: failed,
  unknown: failed,
};
