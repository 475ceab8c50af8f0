import type { CodeDeliveryDetailsType } from '../client/types.js';
import { maskEmail, maskPhoneNumber } from './masking.js';
import type { Pool } from './pool.js';
import { type CustomMessageEvent, runTrigger } from './triggers.js';
import type { StoredUser } from './users.js';

const day = 86_400_000;
const codeParameter = '{####}';

/** Makes a new code, which ends the one before, and sends it. Undefined where the pool has no address to verify. */
export async function deliverCode(
  pool: Pool,
  user: StoredUser,
  sent: {
    username: string;
    triggerSource: CustomMessageEvent['triggerSource'];
    clientMetadata: Record<string, string>;
  },
): Promise<CodeDeliveryDetailsType | undefined> {
  const attribute = deliveryAttribute(pool, user.attributes);
  const to = attribute && user.attributes.get(attribute);
  if (!to) return undefined;

  const code = pool.newCode();
  user.pending = { code, expires: pool.clock() + day, attribute };
  const fault = pool.takeDeliveryFault();
  if (fault) throw fault;

  const { template } = pool.config;
  const byLink = attribute === 'email' && template.DefaultEmailOption === 'CONFIRM_WITH_LINK';
  const event: CustomMessageEvent = {
    triggerSource: sent.triggerSource,
    userName: user.username,
    request: {
      userAttributes: Object.fromEntries(user.attributes),
      clientMetadata: sent.clientMetadata,
      codeParameter,
    },
    response: { emailSubject: undefined, emailMessage: undefined, smsMessage: undefined },
  };
  await runTrigger('CustomMessage', pool.triggers.customMessage, event);
  const { emailSubject, emailMessage, smsMessage } = event.response;

  const link = byLink ? confirmationLink(user.username, code) : undefined;
  const words =
    attribute === 'phone_number'
      ? (smsMessage ?? template.SmsMessage ?? `Your verification code is ${codeParameter}`)
      : (emailMessage ??
        (byLink
          ? (template.EmailMessageByLink ?? `Please click the link to verify your email address: ${codeParameter}`)
          : (template.EmailMessage ?? `Your confirmation code is ${codeParameter}`)));
  pool.inbox.add({
    to,
    medium: attribute === 'email' ? 'EMAIL' : 'SMS',
    code,
    link,
    username: sent.username,
    subject:
      attribute === 'email'
        ? (emailSubject ?? (byLink ? template.EmailSubjectByLink : template.EmailSubject) ?? 'Your verification code')
        : undefined,
    text: words.replace(/\{####\}|\{##.*?##\}/g, () => link ?? code),
    time: pool.clock(),
  });
  return deliveryDetails(attribute, to);
}

/** Where both are verified by the pool and given, the code goes to the phone only. */
const deliveryAttribute = ({ config }: Pool, attributes: ReadonlyMap<string, string>) =>
  (['phone_number', 'email'] as const).find(
    (name) => config.autoVerifiedAttributes.includes(name) && attributes.get(name),
  );

/** Also for users who do not exist, where the pool does not tell. */
export function deliveryDetails(attribute: 'email' | 'phone_number', to: string): CodeDeliveryDetailsType {
  return attribute === 'email'
    ? { Destination: maskEmail(to), DeliveryMedium: 'EMAIL', AttributeName: attribute }
    : { Destination: maskPhoneNumber(to), DeliveryMedium: 'SMS', AttributeName: attribute };
}

const confirmationLink = (username: string, code: string) =>
  `https://fake-user-pool.invalid/confirmUser?user_name=${encodeURIComponent(username)}&confirmation_code=${code}`;
