'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { passwordRules, passwordRulesAttribute } from '../validation/password-rules.js';
import type { ControlViewProps } from './field.js';
import { PasswordRules } from './password-rules.js';
import { useHydrated } from './use-hydrated.js';
import { usePasswordVisibility } from './use-password-visibility.js';

/** Long enough after a keystroke that a screen reader is not talked over (L-2). */
const pauseBeforeProgress = 800;

/** The password with show and hide, and the pool's rules as a checklist from the start. */
export function PasswordControl({ form, field, bindings, announce, last }: ControlViewProps) {
  const { messages, schema } = form;
  const rules = passwordRules(schema.passwordPolicy);
  const passwordrules = passwordRulesAttribute(schema.passwordPolicy);
  const input = useRef<HTMLInputElement | null>(null);
  const hydrated = useHydrated();
  const { visible, toggle } = usePasswordVisibility(input);
  /** Which rules are met, as one flag each: the password itself is never state (S-3). */
  const [met, setMet] = useState('');
  const check = () => {
    const value = input.current?.value ?? '';
    setMet(rules.map((rule) => (rule.met(value) ? '1' : '0')).join(''));
  };
  const { ref, onChange, onBlur, ...control } = bindings.controlProps;
  const attach = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element;
      ref(element);
    },
    [ref],
  );
  // Autofill before hydration has fired its events already; and a schema may come with another policy.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- else the control's own events tell
  useEffect(check, [passwordrules]);

  const count = [...met].filter((flag) => flag === '1').length;
  const progress = met.includes('1') ? messages.password.progress({ met: count, total: rules.length }) : '';
  useEffect(() => {
    if (!progress) return undefined;
    const timer = setTimeout(() => {
      announce(progress);
    }, pauseBeforeProgress);
    return () => {
      clearTimeout(timer);
    };
  }, [progress, announce]);

  const rulesId = `${bindings.id}-rules`;
  return (
    <>
      <div className="csu-password">
        <input
          {...control}
          {...{ passwordrules }}
          ref={attach}
          onChange={(event) => {
            check();
            onChange(event);
          }}
          onBlur={(event) => {
            check();
            onBlur(event);
          }}
          aria-describedby={[control['aria-describedby'], rulesId].filter(Boolean).join(' ')}
          className="csu-input"
          type={visible ? 'text' : 'password'}
          placeholder={field.placeholder}
          enterKeyHint={last ? 'done' : 'next'}
        />
        {hydrated && (
          <button
            type="button"
            className="csu-toggle"
            aria-label={visible ? messages.password.hideLabel : messages.password.showLabel}
            aria-controls={bindings.id}
            onClick={() => {
              toggle();
              announce(visible ? messages.password.hidden : messages.password.shown);
            }}
          >
            <span>{visible ? messages.password.hide : messages.password.show}</span>
          </button>
        )}
      </div>
      <PasswordRules id={rulesId} rules={rules} met={met} policy={schema.passwordPolicy} messages={messages} />
    </>
  );
}
