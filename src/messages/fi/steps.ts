import type { Messages } from '../messages.js';
import { codeNotSent, compound, waiting } from './words.js';

/** The steps after the form, in Finnish. */
export const fiSteps: Pick<Messages, 'confirm' | 'link' | 'approval' | 'done'> = {
  confirm: {
    heading: 'Kirjoita koodi',
    sentByEmail: ({ destination }) => `Lähetimme koodin sähköpostitse osoitteeseen ${destination}`,
    sentBySms: ({ destination }) => `Lähetimme koodin tekstiviestillä numeroon ${destination}`,
    sentSomewhere: 'Lähetimme sinulle koodin.',
    codeHelp: 'Käytä uusinta koodia. Se on voimassa 24 tuntia.',
    submit: 'Vahvista',
    submitting: 'Koodia tarkistetaan…',
    resend: 'Lähetä uusi koodi',
    resending: 'Uutta koodia lähetetään…',
    resendWait: ({ time }) => `Odota vielä ${time}, niin voit pyytää uuden koodin`,
    resent: ({ seconds }) => `Koodi on lähetetty. Käytä uusinta. Voit pyytää seuraavan ${waiting(seconds)} kuluttua.`,
    resendReady: 'Voit nyt pyytää uuden koodin',
    suggestResend: 'Jos koodi ei vieläkään toimi, pyydä uusi.',
    manyMismatches:
      'Monen väärän koodin jälkeen koodeja ei hyväksytä vähään aikaan. Tarkista uusin viesti tai pyydä uusi koodi.',
    differentAddress: 'Muuta tietoja',
    announced: ({ destination }) =>
      destination ? `Lähetimme koodin tänne: ${destination}` : 'Lähetimme sinulle koodin',
    codeNotSent,
    sentPerhaps: 'Jos näillä tiedoilla voi luoda tilin, lähetimme sinulle koodin.',
    recovered: 'Viimeisin yrityksesi on saattanut onnistua. Kirjoita koodi, jonka lähetimme silloin.',
    resumed: 'Rekisteröitymisesi on kesken. Kirjoita koodi, niin saat sen valmiiksi.',
    askUsername: 'Kerro ensin, mihin tiliin koodi liittyy.',
    goOn: 'Jatka',
    openInbox: ({ provider }) => `Avaa ${compound(provider)}postilaatikko`,
  },
  link: {
    heading: 'Avaa linkki',
    sentByEmail: ({ destination }) => `Lähetimme linkin sähköpostitse osoitteeseen ${destination}`,
    sentSomewhere: 'Lähetimme sinulle linkin.',
    help: 'Vahvista tilisi avaamalla uusin linkki ja palaa sitten tänne. Linkki on voimassa 24 tuntia.',
    check: 'Olen avannut linkin',
    checking: 'Tiliäsi tarkistetaan…',
    notYet: 'Tiliäsi ei ole vielä vahvistettu. Avaa uusimmassa viestissä oleva linkki.',
    resend: 'Lähetä uusi linkki',
    resending: 'Uutta linkkiä lähetetään…',
    resendWait: ({ time }) => `Odota vielä ${time}, niin voit pyytää uuden linkin`,
    resent: ({ seconds }) => `Linkki on lähetetty. Käytä uusinta. Voit pyytää seuraavan ${waiting(seconds)} kuluttua.`,
    resendReady: 'Voit nyt pyytää uuden linkin',
    announced: ({ destination }) =>
      destination ? `Lähetimme linkin osoitteeseen ${destination}` : 'Lähetimme sinulle linkin',
    sentPerhaps: 'Jos näillä tiedoilla voi luoda tilin, lähetimme sinulle linkin.',
    notSent: 'Tilisi on luotu, mutta linkkiä ei voitu lähettää. Odota hetki ja pyydä sitten uusi.',
  },
  approval: {
    heading: 'Tilisi odottaa hyväksyntää',
    text: 'Voit kirjautua sisään, kun tilisi on hyväksytty.',
  },
  done: {
    heading: 'Tilisi on valmis',
    text: 'Voit nyt kirjautua sisään.',
    alreadyConfirmedHeading: 'Tilisi on jo vahvistettu',
    alreadyConfirmedText: 'Jatka kirjautumalla sisään.',
    signedInHeading: 'Tilisi on valmis',
    signedInText: 'Olet kirjautunut sisään.',
    challengeHeading: 'Tilisi on valmis',
    challengeText: 'Kirjautumisesta puuttuu vielä yksi vaihe.',
    mustSignInText: 'Jatka kirjautumalla sisään salasanallasi.',
    unverifiedHeading: 'Melkein valmista',
    unverifiedText: 'Kun olet avannut linkin, voit kirjautua sisään.',
    signIn: 'Kirjaudu sisään',
  },
};
