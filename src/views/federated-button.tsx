'use client';
import { isBrand } from '../federated/check-options.js';
import type { Messages } from '../messages/messages.js';
import type { FederatedProvider } from './federated-buttons-props.js';
import { providerName } from './federated-brands.js';

export interface FederatedButtonProps {
  readonly provider: FederatedProvider;
  readonly messages: Messages;
  readonly isPending: boolean;
  /** Another one is beginning. */
  readonly isHeld: boolean;
  readonly onStart: () => void;
}

/** Never `disabled`, as the form's own (L-3). The mark says nothing that the words do not; an image has the words in it. */
export function FederatedButton({ provider, messages, isPending, isHeld, onStart }: FederatedButtonProps) {
  const { icon, image } = provider;
  return (
    <button
      type="button"
      className="csu-federated-button"
      data-brand={isBrand(provider.provider) ? provider.provider : undefined}
      data-image={image ? '' : undefined}
      data-pending={isPending ? '' : undefined}
      aria-disabled={isHeld || undefined}
      onClick={onStart}
    >
      {image ?? (
        <>
          {icon && (
            <span className="csu-federated-icon" aria-hidden="true">
              {icon}
            </span>
          )}
          <span>{messages.federated.continueWith({ provider: providerName(provider) })}</span>
        </>
      )}
    </button>
  );
}
