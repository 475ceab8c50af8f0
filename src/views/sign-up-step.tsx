'use client';
import type { ReactNode } from 'react';
import type { SignUpFormControl } from '../form/types.js';
import { Button } from './button.js';
import type { ChallengeSlot } from './challenge.js';
import { ErrorSummary } from './error-summary.js';
import { Fields } from './fields.js';
import { Heading } from './heading.js';
import type { Announce } from './live-region.js';
import type { SignUpFormProps, SignUpLinks } from './sign-up-form-props.js';
import { stay } from './stay.js';
import { useHydrated } from './use-hydrated.js';
import { useSaidWhile } from './use-said.js';
import { waysOn } from './ways-on.js';

export interface SignUpStepProps extends Pick<SignUpFormProps, 'federated' | 'federatedPlacement' | 'challenge'> {
  readonly form: SignUpFormControl;
  readonly handle: ChallengeSlot['handle'];
  readonly pending: boolean;
  /** Stands under the button while it waits after the service was too busy; without it, it does not wait. */
  readonly pause: ReactNode;
  readonly announce: Announce;
  readonly errorFocus: 'summary' | 'firstField';
  readonly links: SignUpLinks | undefined;
  /** To the step of the code, or of the link, where there can be one already. */
  readonly onHaveCode?: (() => void) | undefined;
}

/** The first step: the fields that the schema asks for. */
export function SignUpStep(props: SignUpStepProps) {
  const { form, pending, pause, announce, errorFocus, links = {}, onHaveCode } = props;
  const { federated, federatedPlacement: placement = 'above' } = props;
  const { messages, fault, summary } = form;
  useSaidWhile(announce, pending, messages.form.submitting);
  // A fault of a field that the form does not have is one that the person cannot mend.
  const ofTheForm =
    fault && !summary.length
      ? fault.message ||
        (fault.reason && messages.challenge[fault.reason]) ||
        messages.service[fault.field === undefined ? fault.key : 'rejected']({ label: '' })
      : '';
  const words = messages.form;
  const hydrated = useHydrated();
  const haveCode = hydrated && onHaveCode && (
    <Button onClick={onHaveCode}>{form.schema.confirmation === 'link' ? words.haveLink : words.haveCode}</Button>
  );
  const ways = [...waysOn(fault, links, messages), fault?.key === 'usernameExists' && haveCode];
  const elsewhere = federated?.({ form, announce, placement });
  return (
    <div className="csu-step" data-step="signUp">
      <Heading>{messages.form.heading}</Heading>
      <ErrorSummary form={form} text={ofTheForm} actions={ways.filter(Boolean)} focus={errorFocus} />
      {placement === 'above' && elsewhere}
      <form className="csu-form" {...form.formProps} {...(pause && { onSubmit: stay })}>
        <Fields form={form} />
        {props.challenge?.({ form, announce, handle: props.handle })}
        <Button variant="primary" pending={pending} {...(pause && { 'aria-disabled': true })}>
          {messages.form.submit}
        </Button>
        {pause}
      </form>
      {placement === 'below' && elsewhere}
      {haveCode && !ways.includes(haveCode) && <div className="csu-actions">{haveCode}</div>}
    </div>
  );
}
