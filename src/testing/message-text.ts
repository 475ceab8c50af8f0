import type { PoolConfig } from './pool-config.js';
import type { CustomMessageEvent } from './triggers.js';

/** The words of a message: the trigger's, else the pool's, else plain ones, with the code or the link in its place. */
export function messageText(
  template: PoolConfig['template'],
  custom: CustomMessageEvent['response'],
  { attribute, code, link }: { attribute: 'email' | 'phone_number'; code: string; link: string | undefined },
): { subject: string | undefined; text: string } {
  const fill = (words: string) => words.replace(/\{####\}|\{##.*?##\}/g, () => link ?? code);
  if (attribute === 'phone_number')
    return {
      subject: undefined,
      text: fill(custom.smsMessage ?? template.SmsMessage ?? 'Your verification code is {####}'),
    };
  const [subject, words, plain] =
    link === undefined
      ? [template.EmailSubject, template.EmailMessage, 'Your confirmation code is {####}']
      : [
          template.EmailSubjectByLink,
          template.EmailMessageByLink,
          'Please click the link to verify your email address: {##Verify##}',
        ];
  return {
    subject: custom.emailSubject ?? subject ?? 'Your verification code',
    text: fill(custom.emailMessage ?? words ?? plain),
  };
}
