'use client';
import type { CodeDeliveryDetailsType } from '../client/types.js';
import type { Messages } from '../messages/messages.js';

export interface CodeDestinationProps {
  readonly id: string;
  readonly delivery: CodeDeliveryDetailsType | undefined;
  readonly messages: Messages;
}

/** Where the code went, as the service masked it (WCAG 3.3.7). Left to translators and bidi algorithms as it is. */
export function CodeDestination({ id, delivery, messages: { confirm } }: CodeDestinationProps) {
  const destination = delivery?.Destination;
  if (!destination) {
    return (
      <p className="csu-text" id={id}>
        <span>{confirm.sentSomewhere}</span>
      </p>
    );
  }
  return (
    <p className="csu-text" id={id}>
      <span>{delivery.DeliveryMedium === 'SMS' ? confirm.sentBySms : confirm.sentByEmail}</span>{' '}
      <strong className="csu-destination" translate="no" dir="ltr">
        {destination}
      </strong>
    </p>
  );
}
