'use client';
import type { CodeDeliveryDetailsType } from '../client/types.js';
import type { Messages } from '../messages/messages.js';
import { Around } from './around.js';
import { destinationOf } from './destination-of.js';
import { mailProvider } from './mail-provider.js';

export interface CodeDestinationProps {
  readonly id: string;
  readonly delivery: CodeDeliveryDetailsType | undefined;
  readonly words: Pick<Messages['confirm'], 'sentByEmail' | 'sentSomewhere'> & {
    readonly sentBySms?: Messages['confirm']['sentBySms'];
  };
}

/** Where the message went, as the service masked it (WCAG 3.3.7). Left to translators and bidi algorithms as it is. */
export function CodeDestination({ id, delivery, words }: CodeDestinationProps) {
  const destination = destinationOf(delivery);
  if (!destination) {
    return (
      <p className="csu-text" id={id}>
        <span>{words.sentSomewhere}</span>
      </p>
    );
  }
  const sent = (delivery?.DeliveryMedium === 'SMS' && words.sentBySms) || words.sentByEmail;
  return (
    <p className="csu-text" id={id}>
      <Around sentence={(destination) => sent({ destination })}>
        <strong className="csu-destination" translate="no" dir="ltr">
          {destination}
        </strong>
      </Around>
    </p>
  );
}

export interface OpenInboxProps {
  readonly delivery: CodeDeliveryDetailsType | undefined;
  /** What the person typed; only its domain is looked at. */
  readonly address: string | undefined;
  readonly messages: Messages;
}

/** A link to the inbox of a well-known mail provider, for messages that went by email. */
export function OpenInbox({ delivery, address, messages: { confirm } }: OpenInboxProps) {
  const provider = delivery?.DeliveryMedium === 'EMAIL' ? mailProvider(address) : undefined;
  return (
    provider && (
      <a className="csu-text-button" href={provider.href} target="_blank" rel="noopener noreferrer">
        <span>{confirm.openInbox({ provider: provider.name })}</span>
      </a>
    )
  );
}
