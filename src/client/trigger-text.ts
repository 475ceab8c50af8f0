/**
 * What a Lambda trigger threw, out of “PreSignUp failed with error ….”: without Cognito's frame and the one period that
 * Cognito adds, and no longer than 300 characters, whole ones. Text only: never to be set as markup.
 */
export function triggerText(message: string): string | undefined {
  const text = message.replace(/^\w+ failed with error /, '').replace(/\.$/, '');
  return /^[^]{1,300}/u.exec(text)?.[0];
}
