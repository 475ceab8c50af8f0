import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Kirjaudu sisään tai käytä muita tietoja.';
const kept = 'Tietosi ovat tallessa.';
const failed = () => `Meillä tapahtui virhe. ${kept} Yritä hetken kuluttua uudelleen.`;

/** What the service's answers mean, in Finnish. */
export const fiService: Messages['service'] = {
  usernameExists: ({ label }) => `${entryAt(label)} on jo tili. ${different}`,
  usernameFormat: ({ label }) => `${entryAt(label)} ei voi luoda tiliä. Käytä muita tietoja.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Valitse pidempi salasana tai yhdistele kirjaimia, numeroita ja erikoismerkkejä',
  passwordBreached: () => 'Tämä salasana on vuotaneiden salasanojen luettelossa. Valitse toinen.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `${entryAt(label)} rekisteröityminen ei onnistu. Tarkista ne.`,
  codeMismatch: () => 'Koodi ei täsmää. Kirjoita uusimmassa viestissä oleva koodi.',
  codeExpired: () => 'Koodi on vanhentunut tai kuuluu toiselle tilille. Pyydä uusi koodi.',
  aliasExists: () => `Tällä sähköpostiosoitteella tai puhelinnumerolla on jo toinen tili. ${different}`,
  notSignedIn: () => 'Tilisi on vahvistettu, mutta kirjautuminen ei onnistunut. Jatka kirjautumalla sisään.',
  alreadyConfirmed: () => 'Tilisi on jo vahvistettu. Jatka kirjautumalla sisään.',
  userNotFound: () => 'Tiliä ei löytynyt. Tarkista tietosi ja luo tili uudelleen.',
  tooManyAttempts: () => 'Yrityksiä on ollut liian monta. Odota noin tunti ja yritä sitten uudelleen.',
  tooManyRequests: () => 'Palvelussa on ruuhkaa. Odota hetki ja yritä sitten uudelleen.',
  codeNotSent: () => codeNotSent,
  rejected: () => 'Emme voineet hyväksyä näitä tietoja. Tarkista ne tai ota yhteyttä tukeen.',
  blocked: () => 'Turvatarkistus esti pyyntösi. Kokeile toista verkkoa tai ota yhteyttä tukeen.',
  challengeRequired: () => 'Tee turvatarkistus ja yritä sitten uudelleen.',
  notAvailable: () => 'Tilejä ei voi juuri nyt luoda. Yritä myöhemmin uudelleen tai ota yhteyttä tukeen.',
  serviceFailed: failed,
  notLoaded: () => 'Osa sivusta ei latautunut. Yritä uudelleen tai lataa sivu uudelleen.',
  unreachable: () => `Palveluun ei saatu yhteyttä. ${kept} Tarkista verkkoyhteytesi ja yritä sitten uudelleen.`,
  offline: () => `Verkkoyhteys näyttää puuttuvan. ${kept} Yritä uudelleen, kun yhteys toimii.`,
  timeout: () => `Palvelu ei vastannut ajoissa. ${kept} Yritä hetken kuluttua uudelleen.`,
  interrupted: () => `Viimeisin yrityksesi keskeytyi, mutta se on voinut onnistua. ${kept} Yritä uudelleen.`,
  badResponse: failed,
  unknown: failed,
};
