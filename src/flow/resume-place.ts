import type { ResumeOptions, ResumeStorage } from './journey-options.js';
import type { UseSignUpOptions } from './sign-up-options.js';

/** Where a journey that waits for its code is kept, and under which name; undefined where it is not. */
export function resumePlace({
  resume = true,
  clientId,
  id = 'sign-up',
}: Pick<UseSignUpOptions, 'resume' | 'clientId' | 'id'>):
  { readonly storage: ResumeStorage; readonly key: string } | undefined {
  const form = id === 'sign-up' ? '' : `:${id}`;
  const { storage = 'session', key = `cognito-sign-up:1:${clientId}${form}` }: ResumeOptions =
    resume === true ? {} : resume || {};
  if (!resume) return undefined;
  try {
    // Blocked cookies make the very property throw.
    return { storage: typeof storage === 'object' ? storage : window[`${storage}Storage`], key };
  } catch {
    return undefined;
  }
}

/** Whether anything is kept: worth a look at what it is. */
export function isKept(options: Pick<UseSignUpOptions, 'resume' | 'clientId' | 'id'>): boolean {
  try {
    const place = resumePlace(options);
    return !!place?.storage.getItem(place.key);
  } catch {
    return false;
  }
}
