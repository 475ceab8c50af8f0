import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'Zaloguj się albo podaj inne dane.';
const support = 'lub skontaktuj się z pomocą techniczną.';
const kept = 'Wpisane dane są zachowane.';
const failed = () => `Coś poszło nie tak po naszej stronie. ${kept} Spróbuj ponownie za chwilę.`;

/** What the service's answers mean, in Polish. */
export const plService: Messages['service'] = {
  usernameExists: ({ label }) => `Konto z ${withEntry(label)} już istnieje. ${different}`,
  usernameFormat: ({ label }) => `Nie można utworzyć konta z ${withEntry(label)}. Podaj inne dane.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Ustaw dłuższe hasło albo połącz w nim litery, cyfry i znaki specjalne',
  passwordBreached: () => 'To hasło jest na liście haseł z wycieków. Ustaw inne.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    label
      ? `Nie udało się zapisać danych z pola ${quoted(label)}. Sprawdź, co tam jest wpisane.`
      : 'Nie udało się zapisać tych danych. Sprawdź, czy wszystko się zgadza.',
  codeMismatch: () => 'Ten kod się nie zgadza. Wpisz kod z najnowszej wiadomości.',
  codeExpired: () => 'Ten kod wygasł albo dotyczy innego konta. Poproś o nowy kod.',
  aliasExists: () => `Istnieje już inne konto z tym adresem e-mail lub numerem telefonu. ${different}`,
  notSignedIn: () => 'Konto jest potwierdzone, ale nie udało się zalogować. Zaloguj się, aby kontynuować.',
  alreadyConfirmed: () => 'To konto jest już potwierdzone. Zaloguj się, aby kontynuować.',
  userNotFound: () => 'Nie znaleźliśmy tego konta. Sprawdź dane i utwórz je ponownie.',
  tooManyAttempts: () => 'Było zbyt wiele prób. Odczekaj około godziny i spróbuj ponownie.',
  tooManyRequests: () => 'Serwis jest przeciążony. Odczekaj chwilę i spróbuj ponownie.',
  codeNotSent: () => codeNotSent,
  rejected: () => `Nie możemy przyjąć tych danych. Sprawdź je ${support}`,
  blocked: () => `Zabezpieczenia zablokowały tę próbę. Spróbuj w innej sieci ${support}`,
  challengeRequired: () => 'Przejdź weryfikację bezpieczeństwa, a potem spróbuj ponownie.',
  notAvailable: () => `Rejestracja jest teraz niedostępna. Spróbuj później ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'Część tej strony się nie wczytała. Spróbuj ponownie albo odśwież stronę.',
  unreachable: () => `Nie udało się połączyć z serwisem. ${kept} Sprawdź połączenie i spróbuj ponownie.`,
  offline: () => `Wygląda na to, że nie ma połączenia z internetem. ${kept} Spróbuj ponownie, gdy wróci.`,
  timeout: () => `Serwis zbyt długo nie odpowiadał. ${kept} Spróbuj ponownie za chwilę.`,
  interrupted: () => `Ostatnia próba została przerwana, ale mogła się udać. ${kept} Spróbuj ponownie.`,
  badResponse: failed,
  unknown: failed,
};
