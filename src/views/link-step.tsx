'use client';
import type { LinkStep as LinkStepState } from '../flow/sign-up-state.js';
import type { Messages } from '../messages/messages.js';
import { Alert } from './alert.js';
import { CodeDestination } from './code-destination.js';
import { destinationOf } from './destination-of.js';
import { Heading } from './heading.js';
import type { Announce } from './live-region.js';
import { Button } from './button.js';
import { MessageActions } from './message-actions.js';
import type { SignUpLinks } from './sign-up-form-props.js';
import { useSaid, useSaidWhile } from './use-said.js';
import { waysOn } from './ways-on.js';

export interface LinkStepProps {
  readonly id: string;
  readonly state: LinkStepState;
  readonly messages: Messages;
  readonly announce: Announce;
  /** The person says that the link was opened. */
  readonly onOpened: () => void;
  readonly onResend: () => void;
  readonly onDifferentAddress?: (() => void) | undefined;
  /** Where the app's own pages are. */
  readonly links: SignUpLinks | undefined;
  /** Seconds before a new link may be asked for. */
  readonly resendCooldown: number;
  /** What the person typed as their email address. */
  readonly address?: string | undefined;
}

/** The step of pools that confirm by a link: it opens on a page of Cognito's own, so nothing is to be typed (F-27). */
export function LinkStep({ id, state, messages, announce, ...props }: LinkStepProps) {
  const { link, service } = messages;
  const { fault, limit, denials } = state;
  const pending = state.pending === 'check';
  const helpId = `${id}-link-help`;
  const notYet = !fault && !pending && denials > 0 && link.notYet;
  const isNew = state.entry === 'signUp' && !state.resends;
  const where = link.announced({ destination: destinationOf(state.delivery) });
  useSaid(announce, isNew && (state.linkNotSent ? link.notSent : where), state.username);
  useSaidWhile(announce, pending, link.checking);
  useSaid(announce, notYet, denials);
  return (
    <div className="csu-step" data-step="link">
      <Heading>{link.heading}</Heading>
      {state.linkNotSent
        ? fault?.key !== 'codeNotSent' && <Alert tone="warning">{link.notSent}</Alert>
        : // Who comes without one was sent it long ago.
          (state.entry !== 'haveCode' || state.delivery) && (
            <CodeDestination id={helpId} delivery={state.delivery} words={link} />
          )}
      {fault && (
        <Alert tone="danger" actions={waysOn(fault, props.links, messages)}>
          {fault.message ?? service[fault.key]({ label: '' })}
        </Alert>
      )}
      {notYet && <Alert tone="info">{notYet}</Alert>}
      <p className="csu-text">
        <span>{link.help}</span>
      </p>
      <Button
        variant="primary"
        pending={pending}
        onClick={() => {
          if (!pending) props.onOpened();
        }}
      >
        {link.check}
      </Button>
      <MessageActions
        {...props}
        {...{ id, state, announce, messages }}
        delivery={state.delivery}
        saysLimit={fault !== undefined && fault === limit}
        words={link}
      />
    </div>
  );
}
