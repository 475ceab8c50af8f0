import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { csFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Přihlaste se, nebo zadejte jiný údaj.';
const support = 'nebo se obraťte na podporu.';
const kept = 'Vyplněné údaje zůstaly zachované.';
const failed = () => `Něco se pokazilo na naší straně. ${kept} Zkuste to za chvíli znovu.`;

/** What the service's answers mean, in Czech. */
export const csService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(csFields.taken, name) ?? `Účet ${withEntry(label)} už existuje.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(csFields.unusable, name) ?? `Účet ${withEntry(label)} nelze vytvořit.`} Zadejte jiný údaj.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Zvolte delší heslo, nebo v něm zkombinujte písmena, číslice a speciální znaky',
  passwordBreached: () => 'Toto heslo je na seznamu uniklých hesel. Zvolte jiné.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Údaj z pole ${quoted(label)} nemůžeme přijmout. Zkontrolujte ho.`
      : 'Tyto údaje nemůžeme přijmout. Zkontrolujte je.',
  codeMismatch: () => 'Kód není správný. Zadejte kód z nejnovější zprávy.',
  codeExpired: () => 'Platnost kódu vypršela, nebo kód patří k jinému účtu. Požádejte o nový.',
  aliasExists: () => `S touto e-mailovou adresou nebo tímto telefonním číslem už existuje jiný účet. ${different}`,
  notSignedIn: () => 'Účet je potvrzený, ale přihlášení se nepodařilo. Pokračujte přihlášením.',
  alreadyConfirmed: () => 'Účet už je potvrzený. Pokračujte přihlášením.',
  userNotFound: () => 'Tento účet jsme nenašli. Zkontrolujte údaje a vytvořte ho znovu.',
  tooManyAttempts: () => 'Příliš mnoho pokusů. Počkejte asi hodinu a zkuste to znovu.',
  tooManyRequests: () => `Služba je přetížená. ${kept} Počkejte chvíli a zkuste to znovu.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `Tyto údaje nemůžeme přijmout. Zkontrolujte je, ${support}`,
  blocked: () => `Požadavek zablokovala bezpečnostní kontrola. Zkuste jinou síť, ${support}`,
  challengeRequired: () => 'Dokončete bezpečnostní kontrolu a zkuste to znovu.',
  notAvailable: () => `Registrace teď není možná. Zkuste to později, ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Část této stránky se nepodařilo načíst. Zkuste to znovu, nebo stránku obnovte.',
  unreachable: () => `Ke službě se nelze připojit. ${kept} Zkontrolujte připojení a zkuste to znovu.`,
  offline: () => `Zdá se, že nefunguje připojení k internetu. ${kept} Až se připojíte, zkuste to znovu.`,
  timeout: () => `Služba příliš dlouho neodpovídala. ${kept} Zkuste to za chvíli znovu.`,
  interrupted: () => `Poslední pokus byl přerušen, ale mohl se podařit. ${kept} Zkuste to znovu.`,
  cancelled: () => `Pokus byl zrušen dřív, než se cokoli odeslalo. ${kept} Zkusit to znovu můžete kdykoli.`,
  badResponse: failed,
  unknown: failed,
};
