'use client';
import { useConfirmSignUpForm } from '../form/use-confirm-sign-up-form.js';
import type { ConfirmStep as ConfirmStepState } from '../flow/sign-up-state.js';
import type { Messages } from '../messages/messages.js';
import { Alert } from './alert.js';
import { CodeDestination } from './code-destination.js';
import { FieldErrorText } from './field-error.js';
import { Heading } from './heading.js';
import type { Announce } from './live-region.js';
import { Resend } from './resend.js';
import { SubmitButton } from './submit-button.js';
import { useSaid } from './use-said.js';
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
}

/** Cognito takes a wrong code a few times only: after this many, a new one is the better advice (F-28). */
const mismatchesBeforeAdvice = 3;

/** The second step: where the code went, one field for it, and the ways on when it does not come. */
export function ConfirmStep(props: ConfirmStepProps) {
  const { id, state, messages, announce, onConfirm } = props;
  const { confirm, labels } = messages;
  const { fault } = state;
  const pending = state.pending === 'confirm';
  const form = useConfirmSignUpForm({ id, fault, pending, messages, onSubmit: onConfirm });
  const { ids, controlProps, error } = form;
  useSaid(announce, pending && confirm.submitting);
  useSaid(announce, fault?.field === 'code' && error, fault);
  useOnceFor(fault?.field === 'code' ? fault : undefined, form.focusField);
  // Of no field that is here, so it can name none.
  const alert =
    fault && fault.field !== 'code' ? (fault.message ?? messages.service[fault.key]({ label: '' })) : undefined;
  return (
    <div className="csu-step" data-step="confirm">
      <Heading>{confirm.heading}</Heading>
      {state.codeNotSent ? (
        fault?.key !== 'codeNotSent' && <Alert tone="warning">{confirm.codeNotSent}</Alert>
      ) : (
        <CodeDestination id={ids.help} delivery={state.delivery} messages={messages} />
      )}
      {alert && <Alert tone="danger">{alert}</Alert>}
      {!alert && state.mismatches >= mismatchesBeforeAdvice && <Alert tone="info">{confirm.suggestResend}</Alert>}
      <form className="csu-form" {...form.formProps}>
        <div className="csu-field" data-type="code" data-invalid={error ? '' : undefined}>
          <label className="csu-label" htmlFor={ids.control}>
            <span>{labels.code}</span>
          </label>
          <div className="csu-help" id={`${ids.help}-code`}>
            <span>{confirm.codeHelp}</span>
          </div>
          <FieldErrorText id={ids.error} messages={messages}>
            {error}
          </FieldErrorText>
          <input
            {...controlProps}
            className="csu-input csu-code"
            aria-describedby={[!state.codeNotSent && ids.help, `${ids.help}-code`, error && ids.error]
              .filter(Boolean)
              .join(' ')}
          />
        </div>
        <SubmitButton pending={pending}>{confirm.submit}</SubmitButton>
      </form>
      <div className="csu-actions">
        <Resend
          resends={state.resends}
          cooldown={props.resendCooldown}
          pending={state.pending === 'resend'}
          onResend={props.onResend}
          announce={announce}
          messages={messages}
        />
        {props.onDifferentAddress && (
          <button type="button" className="csu-text-button" onClick={props.onDifferentAddress}>
            <span>{confirm.differentAddress}</span>
          </button>
        )}
      </div>
    </div>
  );
}
