'use client';
import { useState } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import { useConfirmSignUpForm } from '../form/use-confirm-sign-up-form.js';
import type { ConfirmStep as ConfirmStepState } from '../flow/sign-up-state.js';
import type { Messages } from '../messages/messages.js';
import { Alert } from './alert.js';
import { CodeDestination } from './code-destination.js';
import { destinationOf } from './destination-of.js';
import { mainButtonId } from './form-context.js';
import { Heading } from './heading.js';
import { InputField } from './input-field.js';
import type { Announce } from './live-region.js';
import { Button } from './button.js';
import { MessageActions } from './message-actions.js';
import { RetryPause } from './retry-pause.js';
import type { SignUpLinks } from './sign-up-form-props.js';
import { stay } from './stay.js';
import { useSaid, useSaidWhile } from './use-said.js';
import { useWebOtp } from './use-web-otp.js';
import { waysOn } from './ways-on.js';
import { useOnceFor } from '../form/use-once-for.js';

export interface ConfirmStepProps {
  readonly id: string;
  readonly state: ConfirmStepState;
  readonly messages: Messages;
  readonly announce: Announce;
  readonly onConfirm: (code: string) => void;
  readonly onResend: () => void;
  /** Absent where there is no first step to go back to. */
  readonly onDifferentAddress?: (() => void) | undefined;
  /** Seconds before a new code may be asked for. */
  readonly resendCooldown: number;
  /** Where the app's own pages are. */
  readonly links: SignUpLinks | undefined;
  /** What the person typed as their email address. */
  readonly address?: string | undefined;
  /** Nobody shall learn whether the account is new: the step says the same of both (S-6). @default false */
  readonly isNeutral?: boolean | undefined;
}

/** Cognito takes a wrong code a few times only: after this many, a new one is the better advice (F-28). */
const mismatchesBeforeAdvice = 3;
/** And after this many, word of what comes of going on. */
const mismatchesBeforeWarning = 10;

/** The second step: where the code went, one field for it, and the ways on when it does not come. */
export function ConfirmStep(props: ConfirmStepProps) {
  const { id, state, messages, announce, onConfirm, links, isNeutral } = props;
  const { confirm, labels } = messages;
  const { fault } = state;
  const delivery = isNeutral ? undefined : state.delivery;
  const pending = state.pending === 'confirm';
  const form = useConfirmSignUpForm({ id, fault, pending, messages, onSubmit: onConfirm });
  const { ids, controlProps, error } = form;
  /** The fault whose pause is over. */
  const [over, setOver] = useState<ServiceFault>();
  const pause = fault?.retryAfter && fault !== over && (
    <RetryPause {...{ fault, messages, announce }} onOver={setOver} />
  );
  useSaid(
    announce,
    isNeutral && state.entry === 'signUp' ? confirm.sentPerhaps : announcement(state, confirm),
    state.username,
  );
  useSaidWhile(announce, pending, confirm.submitting);
  useSaid(announce, fault?.field === 'code' && error, fault);
  useOnceFor(fault?.field === 'code' ? fault : undefined, form.focusField);
  // Filled in and not sent: nobody was told that it would be.
  useWebOtp(state.delivery?.DeliveryMedium === 'SMS' && !pending, state.resends, form.fill);
  // Nobody who comes with a code is told that one was sent just now.
  const isToldWhere = !state.codeNotSent && (state.entry !== 'haveCode' || delivery !== undefined);
  // Of no field that is here, so it can name none.
  const alert =
    fault && fault.field !== 'code' ? (fault.message ?? messages.service[fault.key]({ label: '' })) : undefined;
  const isAdvised = !alert && state.mismatches >= mismatchesBeforeAdvice;
  const adviceId = `${ids.help}-advice`;
  /** No code that is there leads on: the way is a new one (F-29). */
  const isExpired = fault?.key === 'codeExpired';
  const isWarned = state.mismatches >= mismatchesBeforeWarning;
  return (
    <div className="csu-step" data-step="confirm">
      <Heading>{confirm.heading}</Heading>
      {state.entry === 'reload' && (
        <p className="csu-text">
          <span>{confirm.resumed}</span>
        </p>
      )}
      {state.recovered && state.entry === 'signUp' && !isNeutral && (
        <p className="csu-text">
          <span>{confirm.recovered}</span>
        </p>
      )}
      {state.codeNotSent
        ? fault?.key !== 'codeNotSent' && <Alert tone="warning">{confirm.codeNotSent}</Alert>
        : isToldWhere && (
            <CodeDestination
              id={ids.help}
              delivery={delivery}
              words={isNeutral ? { ...confirm, sentSomewhere: confirm.sentPerhaps } : confirm}
            />
          )}
      {alert && (
        <Alert tone="danger" actions={waysOn(fault, links, messages)}>
          {alert}
        </Alert>
      )}
      {isAdvised && (
        <Alert id={adviceId} tone={isWarned ? 'warning' : 'info'}>
          {isWarned ? confirm.manyMismatches : confirm.suggestResend}
        </Alert>
      )}
      <form className="csu-form" {...form.formProps} {...(pause && { onSubmit: stay })}>
        <InputField
          name="code"
          type="code"
          label={labels.code}
          help={confirm.codeHelp}
          helpId={`${ids.help}-code`}
          error={error}
          errorId={ids.error}
          pending={pending}
          controlProps={{
            ...controlProps,
            defaultValue: '',
            'aria-describedby': [isToldWhere && ids.help, `${ids.help}-code`, error && ids.error, isAdvised && adviceId]
              .filter(Boolean)
              .join(' '),
          }}
        />
        <Button
          variant={isExpired ? 'text' : 'primary'}
          id={mainButtonId(id)}
          pending={pending}
          {...(pause && { 'aria-disabled': true })}
        >
          {confirm.submit}
        </Button>
        {pause}
      </form>
      <MessageActions
        {...props}
        {...{ id, state, announce, messages }}
        delivery={delivery}
        isTheWay={isExpired}
        saysLimit={alert !== undefined && fault === state.limit}
        words={confirm}
      />
    </div>
  );
}

/** What is new to somebody who does not see the step. Who comes with a code knows. */
function announcement({ entry, codeNotSent, delivery }: ConfirmStepState, words: Messages['confirm']): string | false {
  if (entry !== 'signUp') return entry === 'reload' && words.resumed;
  return codeNotSent ? words.codeNotSent : words.announced({ destination: destinationOf(delivery) });
}
