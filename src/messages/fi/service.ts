import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { fiFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, entryAt } from './words.js';

const different = 'Kirjaudu sisään tai käytä muita tietoja.';
const kept = 'Tietosi ovat tallessa.';
const failed = () => `Meidän päässämme tapahtui virhe. ${kept} Yritä hetken kuluttua uudelleen.`;

/** What the service's answers mean, in Finnish. */
export const fiService: Messages['service'] = {
  usernameExists: ({ label, name }) => `${about(fiFields.taken, name) ?? `${entryAt(label)} on jo tili.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(fiFields.unusable, name) ?? `${entryAt(label)} ei voi luoda tiliä.`} Käytä muita tietoja.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Valitse pidempi salasana tai yhdistele kirjaimia, numeroita ja erikoismerkkejä',
  passwordBreached: () => 'Tämä salasana on vuotaneiden salasanojen luettelossa. Valitse toinen.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    `Emme voineet hyväksyä ${label ? `kentän ${quoted(label)}` : 'näitä'} tietoja. Tarkista ne.`,
  codeMismatch: () => 'Koodi ei täsmää. Kirjoita uusimmassa viestissä oleva koodi.',
  codeExpired: () => 'Koodi on vanhentunut tai kuuluu toiseen tiliin. Pyydä uusi koodi.',
  aliasExists: () => `Tällä sähköpostiosoitteella tai puhelinnumerolla on jo toinen tili. ${different}`,
  notSignedIn: () => 'Tilisi on vahvistettu, mutta kirjautuminen ei onnistunut. Jatka kirjautumalla sisään.',
  alreadyConfirmed: () => 'Tilisi on jo vahvistettu. Jatka kirjautumalla sisään.',
  userNotFound: () => 'Tiliä ei löytynyt. Tarkista tietosi ja luo tili uudelleen.',
  tooManyAttempts: () => 'Yrityksiä on ollut liikaa. Odota noin tunti ja yritä sitten uudelleen.',
  tooManyRequests: () => `Palvelussa on ruuhkaa. ${kept} Odota hetki ja yritä sitten uudelleen.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Emme voineet hyväksyä näitä tietoja. Tarkista ne tai ota yhteyttä tukeen.',
  blocked: () => 'Turvatarkistus esti pyyntösi. Kokeile toista verkkoa tai ota yhteyttä tukeen.',
  challengeRequired: () => 'Tee turvatarkistus ja yritä sitten uudelleen.',
  notAvailable: () => 'Tilin luominen ei juuri nyt onnistu. Yritä myöhemmin uudelleen tai ota yhteyttä tukeen.',
  serviceFailed: failed,
  notLoaded: () => 'Osa sivusta ei latautunut. Yritä uudelleen tai päivitä sivu.',
  unreachable: () => `Palveluun ei saatu yhteyttä. ${kept} Tarkista verkkoyhteytesi ja yritä sitten uudelleen.`,
  offline: () => `Verkkoyhteys näyttää katkenneen. ${kept} Yritä uudelleen, kun yhteys toimii.`,
  timeout: () => `Palvelu ei vastannut ajoissa. ${kept} Yritä hetken kuluttua uudelleen.`,
  interrupted: () => `Viimeisin yrityksesi keskeytyi, mutta se on saattanut onnistua. ${kept} Yritä uudelleen.`,
  cancelled: () => `Yritys keskeytettiin, ennen kuin mitään lähetettiin. ${kept} Yritä uudelleen, kun haluat.`,
  badResponse: failed,
  unknown: failed,
};
