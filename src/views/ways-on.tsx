import type { ReactNode } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import type { Messages } from '../messages/messages.js';
import { appLink } from './app-link.js';
import type { SignUpLinks } from './sign-up-form-props.js';

/** The app's pages that lead on from a fault: into the account that is there already (F-17, F-30), or to help. */
export function waysOn(
  fault: ServiceFault | undefined,
  links: SignUpLinks = {},
  { done, form }: Messages,
): readonly ReactNode[] {
  if (/^(username|alias)Exists$/.test(fault?.key ?? ''))
    return [appLink(links.signIn, done.signIn), appLink(links.resetPassword, form.resetPassword)];
  return [/^(support|developer)$/.test(fault?.action ?? '') && appLink(links.support, form.support)];
}
