import { ChallengeError } from './types.js';

export interface ScriptOptions {
  /** Loads the check's own script from here. @default none: the page has it already */
  readonly scriptUrl?: string | undefined;
  /** Of the script element, for a policy that wants one. */
  readonly nonce?: string | undefined;
}

/** A script that has not come by then will not, in milliseconds. */
const patience = 15_000;

const loading = new Map<string, Promise<void>>();

/**
 * What a script gives to the page under a name, once it is there. One script element for each address, however many forms
 * want it; what has failed is asked for again at the next call (F-37).
 */
export async function fromScript<Api>(name: string, { scriptUrl, nonce }: ScriptOptions): Promise<Api> {
  const found = () => Reflect.get(window, name) as Api | undefined; // as the maker of the script documents it
  if (!found() && scriptUrl) {
    const known = loading.get(scriptUrl) ?? load(scriptUrl, nonce);
    loading.set(scriptUrl, known);
    await known.catch((cause: unknown) => {
      loading.delete(scriptUrl);
      throw new ChallengeError('notLoaded', { cause });
    });
  }
  const api = found();
  if (!api) {
    if (scriptUrl) loading.delete(scriptUrl);
    throw new ChallengeError('notLoaded');
  }
  return api;
}

function load(url: string, nonce: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const over = (settle: () => void) => () => {
      clearTimeout(timer);
      settle();
    };
    const fail = over(() => {
      script.remove();
      reject(new Error(`${url} did not load.`));
    });
    const timer = setTimeout(fail, patience);
    script.addEventListener('load', over(resolve));
    script.addEventListener('error', fail);
    if (nonce) script.nonce = nonce;
    script.async = true;
    script.src = url;
    document.head.append(script);
  });
}
