'use client';
import type { Messages } from '../messages/messages.js';
import { appLink } from './app-link.js';
import type { SignUpLinks } from './sign-up-form-props.js';

interface HelpLinksProps {
  readonly links: SignUpLinks | undefined;
  readonly messages: Messages;
}

/** Where the app explains itself and helps: in the same place in every step (WCAG 3.2.6). */
export function HelpLinks({ links = {}, messages: { form } }: HelpLinksProps) {
  // In a window of their own: what was typed stays.
  const all = (['terms', 'privacy', 'support'] as const).map((name) =>
    appLink(links[name], form[name], { target: '_blank' }),
  );
  return all.some(Boolean) && <div className="csu-actions">{all}</div>;
}
