import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { itFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Accedi o usa altri dati.';
const kept = 'I dati inseriti non sono andati persi.';
const failed = () => `Si è verificato un problema da parte nostra. ${kept} Riprova tra poco.`;

/** What the service's answers mean, in Italian. */
export const itService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    about(itFields.taken, name) ?? `Esiste già un account con ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label, name }) =>
    about(itFields.unusable, name) ?? `Non è possibile creare un account con ${entryAt(label)}. Usa altri dati.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Scegli una password più lunga oppure combina lettere, numeri e simboli',
  passwordBreached: () => 'Questa password è in un elenco di password compromesse. Scegline un’altra.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Non abbiamo potuto accettare ${entryAt(label)}. Controlla quello che hai scritto.`,
  codeMismatch: () => 'Il codice non è corretto. Inserisci quello del messaggio più recente.',
  codeExpired: () => 'Il codice è scaduto o si riferisce a un altro account. Richiedine uno nuovo.',
  aliasExists: () => `Esiste già un altro account con questo indirizzo email o numero di telefono. ${different}`,
  notSignedIn: () => 'Il tuo account è confermato, ma l’accesso non è riuscito. Accedi per continuare.',
  alreadyConfirmed: () => 'Il tuo account è già confermato. Accedi per continuare.',
  userNotFound: () => 'Non abbiamo trovato questo account. Controlla i tuoi dati, poi crealo di nuovo.',
  tooManyAttempts: () => 'Hai effettuato troppi tentativi. Attendi circa un’ora, poi riprova.',
  tooManyRequests: () => `Il servizio è sovraccarico. ${kept} Attendi qualche istante, poi riprova.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Non abbiamo potuto accettare questi dati. Controllali o contatta l’assistenza.',
  blocked: () =>
    'Un controllo di sicurezza ha bloccato la tua richiesta. Prova da un’altra rete o contatta l’assistenza.',
  challengeRequired: () => 'Completa il controllo di sicurezza, poi riprova.',
  notAvailable: () => 'Al momento non è possibile registrarsi. Riprova più tardi o contatta l’assistenza.',
  serviceFailed: failed,
  notLoaded: () => 'Non è stato possibile caricare una parte di questa pagina. Riprova o ricarica la pagina.',
  unreachable: () => `Non riusciamo a raggiungere il servizio. ${kept} Controlla la connessione, poi riprova.`,
  offline: () => `Sembra che tu sia offline. ${kept} Riprova quando torna la connessione.`,
  timeout: () => `Il servizio ha impiegato troppo tempo a rispondere. ${kept} Riprova tra poco.`,
  interrupted: () =>
    `Il tuo ultimo tentativo è stato interrotto, ma potrebbe essere andato a buon fine. ${kept} Riprova.`,
  cancelled: () => `L’operazione è stata annullata prima dell’invio dei dati. ${kept} Riprova quando vuoi.`,
  badResponse: failed,
  unknown: failed,
};
