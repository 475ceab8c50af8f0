import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Přihlaste se, nebo zadejte jiný údaj.';
const support = 'nebo se obraťte na podporu.';
const kept = 'Vyplněné údaje zůstaly zachované.';
const failed = () => `Něco se pokazilo na naší straně. ${kept} Zkuste to za chvíli znovu.`;

/** What the service's answers mean, in Czech. */
export const csService: Messages['service'] = {
  usernameExists: ({ label }) => `Účet ${withEntry(label)} už existuje. ${different}`,
  usernameFormat: ({ label }) => `Účet ${withEntry(label)} nelze vytvořit. Zadejte jiný údaj.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Zvolte delší heslo, nebo v něm spojte písmena, číslice a speciální znaky',
  passwordBreached: () => 'Toto heslo je na seznamu uniklých hesel. Zvolte jiné.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    label
      ? `Údaj z pole ${quoted(label)} se nepodařilo uložit. Zkontrolujte ho.`
      : 'Tyto údaje se nepodařilo uložit. Zkontrolujte je.',
  codeMismatch: () => 'Tento kód nesouhlasí. Zadejte kód z nejnovější zprávy.',
  codeExpired: () => 'Platnost kódu vypršela, nebo patří k jinému účtu. Požádejte o nový.',
  aliasExists: () => `S touto e-mailovou adresou nebo tímto telefonním číslem už existuje jiný účet. ${different}`,
  notSignedIn: () => 'Účet je potvrzený, ale přihlášení se nepodařilo. Pokračujte přihlášením.',
  alreadyConfirmed: () => 'Účet už je potvrzený. Pokračujte přihlášením.',
  userNotFound: () => 'Tento účet jsme nenašli. Zkontrolujte údaje a vytvořte ho znovu.',
  tooManyAttempts: () => 'Pokusů bylo příliš mnoho. Počkejte asi hodinu a zkuste to znovu.',
  tooManyRequests: () => 'Služba je přetížená. Počkejte chvíli a zkuste to znovu.',
  codeNotSent: () => codeNotSent,
  rejected: () => `Tyto údaje nemůžeme přijmout. Zkontrolujte je, ${support}`,
  blocked: () => `Bezpečnostní kontrola požadavek zastavila. Zkuste jinou síť, ${support}`,
  challengeRequired: () => 'Dokončete bezpečnostní kontrolu a zkuste to znovu.',
  notAvailable: () => `Registrace teď není možná. Zkuste to později, ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Část této stránky se nenačetla. Zkuste to znovu, nebo stránku obnovte.',
  unreachable: () => `Ke službě se nelze připojit. ${kept} Zkontrolujte připojení a zkuste to znovu.`,
  offline: () => `Zdá se, že nefunguje připojení k internetu. ${kept} Až se připojíte, zkuste to znovu.`,
  timeout: () => `Služba příliš dlouho neodpovídala. ${kept} Zkuste to za chvíli znovu.`,
  interrupted: () => `Poslední pokus byl přerušen, ale mohl se podařit. ${kept} Zkuste to znovu.`,
  badResponse: failed,
  unknown: failed,
};
