'use client';
import type { ReactNode } from 'react';
import type { SignUpFormControl } from '../form/types.js';
import { ErrorSummary } from './error-summary.js';
import { Fields } from './fields.js';
import { Heading } from './heading.js';
import type { Announce } from './live-region.js';
import { SubmitButton } from './submit-button.js';
import { useSaid } from './use-said.js';

export interface SignUpStepProps {
  readonly form: SignUpFormControl;
  readonly pending: boolean;
  readonly announce: Announce;
  readonly errorFocus: 'summary' | 'firstField';
  /** A link to the app's sign-in, drawn where an account exists already. */
  readonly signIn: ReactNode;
  /** To the step of the code, where there can be one already. */
  readonly onHaveCode?: (() => void) | undefined;
}

/** The first step: the fields that the schema asks for. */
export function SignUpStep({ form, pending, announce, errorFocus, signIn, onHaveCode }: SignUpStepProps) {
  const { messages, fault, summary } = form;
  useSaid(announce, pending && messages.form.submitting);
  // A fault of a field that the form does not have is one that the person cannot mend.
  const ofTheForm =
    fault && !summary.length
      ? fault.message || messages.service[fault.field === undefined ? fault.key : 'rejected']({ label: '' })
      : '';
  return (
    <div className="csu-step" data-step="signUp">
      <Heading>{messages.form.heading}</Heading>
      <ErrorSummary
        form={form}
        text={ofTheForm}
        action={fault?.key === 'usernameExists' && signIn}
        focus={errorFocus}
      />
      <form className="csu-form" {...form.formProps}>
        <Fields form={form} announce={announce} />
        <SubmitButton pending={pending}>{messages.form.submit}</SubmitButton>
      </form>
      {onHaveCode && (
        <div className="csu-actions">
          <button type="button" className="csu-text-button" onClick={onHaveCode}>
            <span>{messages.form.haveCode}</span>
          </button>
        </div>
      )}
    </div>
  );
}
