'use client';
import type { Messages } from '../messages/messages.js';
import type { ResolvedPasswordPolicy } from '../schema/types.js';
import type { PasswordRule } from '../validation/password-rules.js';
import { RuleIcon } from './icons.js';

export interface PasswordRulesProps {
  readonly id: string;
  readonly rules: readonly PasswordRule[];
  /** One character a rule, `1` where it is met. */
  readonly met: string;
  /** Said once, and not ticked off. */
  readonly isSentence: boolean;
  readonly policy: ResolvedPasswordPolicy;
  readonly messages: Messages;
}

/**
 * The pool's rules, there before the first keystroke (WCAG 3.3.2); met and unmet differ in words, not in colour only.
 * The list has no `aria-label`: of what describes a control, that would be all that is read.
 */
export function PasswordRules(props: PasswordRulesProps) {
  const { id, rules, met, isSentence, policy } = props;
  const { password } = props.messages;
  if (isSentence) {
    const names = rules.map(({ name }) => name);
    return (
      <div id={id} className="csu-rules">
        <span>{password.requirements({ ...policy, rules: names })}</span>
      </div>
    );
  }
  return (
    <div id={id}>
      <span className="csu-visually-hidden">{password.rulesLabel} </span>
      <ul className="csu-rules">
        {rules.map(({ name }, index) => {
          const isMet = met[index] === '1';
          return (
            <li key={name} className="csu-rule" data-met={isMet ? '' : undefined}>
              <RuleIcon met={isMet} />
              <span>{password.rules[name](policy)}</span>{' '}
              <span className="csu-visually-hidden">{isMet ? password.met : password.notMet} </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
