/** “PreSignUp failed with error …”, “PreSignUp invocation failed due to error …”: Cognito's frame around what happened. */
const frame = /^(\w{1,64}) (?:failed with error|invocation failed due to error) ?/;

/** The trigger that a message names: `PreSignUp`, `CustomMessage`, `PostConfirmation`, … */
export const triggerName = (message: string): string | undefined => frame.exec(message)?.[1];

/** What a Lambda trigger threw, without Cognito's frame and the one period that Cognito adds. */
export const thrownText = (message: string): string => message.replace(frame, '').replace(/\.$/, '');

/** No more than 300 characters, whole ones; undefined for none. Text only: never to be set as markup. */
export const capped = (text: string): string | undefined => /^[^]{1,300}/u.exec(text)?.[0];

/** One line of at most 300 characters, without any that control the terminal or turn the text around (F-38). */
export const plainText = (text: string): string | undefined =>
  capped(
    text
      .slice(0, 3000) // whatever a megabyte says further on, nobody reads it
      .replace(/\s+/g, ' ')
      .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '')
      .trim(),
  )?.trim();
