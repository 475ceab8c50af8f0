import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { plFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Zaloguj się albo podaj inne dane.';
const support = 'lub skontaktuj się z pomocą techniczną.';
const kept = 'Wpisane dane zostały zachowane.';
const failed = () => `Coś poszło nie tak po naszej stronie. ${kept} Spróbuj ponownie za chwilę.`;

/** What the service's answers mean, in Polish. */
export const plService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(plFields.taken, name) ?? `Konto z ${withEntry(label)} już istnieje.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(plFields.unusable, name) ?? `Nie można utworzyć konta z ${withEntry(label)}.`} Podaj inne dane.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Ustaw dłuższe hasło albo użyj w nim liter, cyfr i znaków specjalnych',
  passwordBreached: () => 'To hasło jest na liście haseł z wycieków. Ustaw inne.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Nie możemy przyjąć danych z pola ${quoted(label)}. Sprawdź, co tam jest wpisane.`
      : 'Nie możemy przyjąć tych danych. Sprawdź, czy wszystko się zgadza.',
  codeMismatch: () => 'Kod jest niepoprawny. Wpisz kod z najnowszej wiadomości.',
  codeExpired: () => 'Ten kod wygasł albo dotyczy innego konta. Poproś o nowy kod.',
  aliasExists: () => `Istnieje już inne konto z tym adresem e-mail lub numerem telefonu. ${different}`,
  notSignedIn: () => 'Konto jest potwierdzone, ale nie udało się zalogować. Zaloguj się, aby kontynuować.',
  alreadyConfirmed: () => 'To konto jest już potwierdzone. Zaloguj się, aby kontynuować.',
  userNotFound: () => 'Nie znaleźliśmy tego konta. Sprawdź dane i utwórz je ponownie.',
  tooManyAttempts: () => 'Zbyt wiele prób. Odczekaj około godziny i spróbuj ponownie.',
  tooManyRequests: () => `Serwis jest przeciążony. ${kept} Odczekaj chwilę i spróbuj ponownie.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `Nie możemy przyjąć tych danych. Sprawdź je ${support}`,
  blocked: () => `Zabezpieczenia zablokowały tę próbę. Spróbuj w innej sieci ${support}`,
  challengeRequired: () => 'Przejdź weryfikację bezpieczeństwa, a potem spróbuj ponownie.',
  notAvailable: () => `Rejestracja jest teraz niedostępna. Spróbuj później ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Nie udało się wczytać części tej strony. Spróbuj ponownie albo odśwież stronę.',
  unreachable: () => `Nie udało się połączyć z serwisem. ${kept} Sprawdź połączenie i spróbuj ponownie.`,
  offline: () => `Wygląda na to, że nie ma połączenia z internetem. ${kept} Spróbuj ponownie po odzyskaniu połączenia.`,
  timeout: () => `Serwis zbyt długo nie odpowiadał. ${kept} Spróbuj ponownie za chwilę.`,
  interrupted: () => `Ostatnia próba została przerwana, ale mogła się udać. ${kept} Spróbuj ponownie.`,
  cancelled: () =>
    `Próbę przerwano, zanim cokolwiek zostało wysłane. ${kept} Możesz spróbować ponownie w dowolnej chwili.`,
  badResponse: failed,
  unknown: failed,
};
