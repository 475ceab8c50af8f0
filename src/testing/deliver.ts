import type { CodeDeliveryDetailsType } from '../client/types.js';
import { confirmationLink } from './confirmation-link.js';
import { maskEmail, maskPhoneNumber } from './masking.js';
import { messageText } from './message-text.js';
import type { Pool } from './pool.js';
import { commonEvent, runTrigger } from './run-trigger.js';
import { ServiceError } from './service-error.js';
import type { CustomMessageEvent } from './triggers.js';
import type { StoredUser } from './users.js';

const day = 86_400_000;

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
  const unsendable = pool.config.unsendable[attribute];
  if (unsendable) throw new ServiceError(unsendable, 'Role does not have permission to send messages');
  if (attribute === 'email') pool.limits.email();

  const custom = await runTrigger<CustomMessageEvent>(pool, 'CustomMessage', pool.triggers.customMessage, () => ({
    ...commonEvent(pool, user),
    triggerSource: sent.triggerSource,
    request: {
      userAttributes: Object.fromEntries(user.attributes),
      clientMetadata: sent.clientMetadata,
      codeParameter: '{####}',
      linkParameter: '{##Click Here##}',
      usernameParameter: null,
    },
    response: { emailSubject: undefined, emailMessage: undefined, smsMessage: undefined },
  }));

  const { template } = pool.config;
  const byLink = attribute === 'email' && template.DefaultEmailOption === 'CONFIRM_WITH_LINK';
  const link = byLink ? confirmationLink(pool.site, user, code) : undefined;
  pool.inbox.add({
    to,
    medium: attribute === 'email' ? 'EMAIL' : 'SMS',
    code,
    link,
    username: sent.username,
    ...messageText(template, custom, { attribute, code, link }),
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
