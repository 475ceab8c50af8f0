'use client';
import { useRef, useState } from 'react';
import { controlId } from '../form/field-key.js';
import { ignoreHeldEnter } from '../form/ignore-held-enter.js';
import { useOnceFor } from '../form/use-once-for.js';
import type { ConfirmStep, LinkStep } from '../flow/sign-up-state.js';
import { labelWords } from '../schema/label.js';
import type { ResolvedSchema } from '../schema/types.js';
import type { Messages } from '../messages/messages.js';
import { cleanAs } from '../validation/clean-value.js';
import { Alert } from './alert.js';
import { Button } from './button.js';
import { Heading } from './heading.js';
import { InputField } from './input-field.js';

export interface AskUsernameProps {
  readonly id: string;
  readonly state: ConfirmStep | LinkStep;
  /** What people sign up with: an email address, a telephone number, either, or, without any, a name. */
  readonly usernameAttributes: ResolvedSchema['usernameAttributes'];
  readonly messages: Messages;
  readonly onUsername: (username: string) => void;
  /** Absent where there is no first step to go back to. */
  readonly onDifferentAddress?: (() => void) | undefined;
}

const inputModes = { email: 'email', phone_number: 'tel', usernameEmailOrPhone: 'email', username: 'text' } as const;

const fieldKinds = {
  email: 'email',
  phone_number: 'tel',
  usernameEmailOrPhone: 'emailOrPhone',
  username: 'text',
} as const;

/** Asks whose code or link it is, of somebody who has signed up before (F-32). */
export function AskUsername({
  id,
  state,
  usernameAttributes,
  messages,
  onUsername,
  onDifferentAddress,
}: AskUsernameProps) {
  const { confirm, errors, link, service } = messages;
  const isLink = state.step === 'link';
  const input = useRef<HTMLInputElement | null>(null);
  const [isBlank, setBlank] = useState(false);
  const control = controlId(id, 'username');
  const [attribute = 'username', second] = usernameAttributes;
  const kind = second ? 'usernameEmailOrPhone' : attribute;
  const words = labelWords({ name: kind, labelKey: kind }, messages);
  const error = isBlank && errors.required({ ...words, type: 'text' });
  const focusField = () => {
    input.current?.focus();
    input.current?.select();
  };
  // What was typed is not the name of anybody: to be mended where it stands.
  useOnceFor(state.fault, focusField);
  return (
    <div className="csu-step" data-step={state.step}>
      <Heading>{isLink ? link.heading : confirm.heading}</Heading>
      {state.fault && <Alert tone="danger">{state.fault.message ?? service[state.fault.key](words)}</Alert>}
      {!isLink && (
        <p className="csu-text">
          <span>{confirm.askUsername}</span>
        </p>
      )}
      <form
        className="csu-form"
        method="post"
        noValidate
        {...{ onKeyDown: ignoreHeldEnter }}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = input.current?.value.trim() ?? '';
          setBlank(!typed);
          // As SignUp has sent it.
          if (typed) onUsername(cleanAs(fieldKinds[kind], typed));
          else focusField();
        }}
      >
        <InputField
          name="username"
          type={kind === 'email' ? 'email' : kind === 'phone_number' ? 'tel' : 'text'}
          label={words.label}
          error={error || undefined}
          errorId={`${control}-error`}
          pending={false}
          controlProps={{
            id: control,
            ref: (element) => {
              input.current = element;
            },
            name: 'username',
            type: 'text',
            inputMode: inputModes[kind],
            autoComplete: 'username',
            autoCapitalize: 'none',
            autoCorrect: 'off',
            spellCheck: false,
            dir: 'ltr',
            defaultValue: state.signInName,
            'aria-required': true,
            'aria-invalid': error ? true : undefined,
            'aria-describedby': error ? `${control}-error` : undefined,
            onChange: () => {
              setBlank(false);
            },
          }}
        />
        <Button variant="primary" pending={false}>
          {confirm.goOn}
        </Button>
      </form>
      {onDifferentAddress && (
        <div className="csu-actions">
          <Button onClick={onDifferentAddress}>{messages.form.heading}</Button>{' '}
        </div>
      )}
    </div>
  );
}
