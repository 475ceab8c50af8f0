import { matchLocale } from '../messages/match-locale.js';
import { drawnWidget } from './drawn-widget.js';
import { fromScript, type ScriptOptions } from './load-script.js';
import { tokenWait } from './token-wait.js';
import { ChallengeError, type ChallengeProvider } from './types.js';

export interface HCaptchaOptions extends ScriptOptions {
  readonly siteKey: string;
}

/** What of hCaptcha's script is used. */
interface HCaptchaApi {
  readonly render: (place: HTMLElement, options: Readonly<Record<string, unknown>>) => string | undefined;
  readonly execute: (id: string, options: { readonly async: true }) => Promise<{ readonly response: string }>;
  readonly reset: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** Names of languages that are not just the first part of a tag. */
const languages = ['zh-CN', 'zh-TW', 'no'];

/**
 * hCaptcha, invisible until it has a question. A token is made at each submit and serves once, for 120 seconds.
 *
 * @see https://docs.hcaptcha.com/configuration
 * @example
 * hCaptcha({ siteKey: '1000…', scriptUrl: 'https://js.hcaptcha.com/1/api.js?render=explicit' });
 */
export function hCaptcha({ siteKey, ...script }: HCaptchaOptions): ChallengeProvider {
  return {
    mount: (place, { lang, colorScheme, onInteractive }) => {
      const { ready, ifDrawn, remove } = drawnWidget(place, {
        load: () => fromScript<HCaptchaApi>('hcaptcha', script),
        render: (api, own) =>
          api.render(own, {
            sitekey: siteKey,
            size: 'invisible',
            theme: colorScheme,
            hl: matchLocale(languages, [lang]) ?? lang.split('-')[0],
            'open-callback': () => {
              onInteractive(true);
            },
            'close-callback': () => {
              onInteractive(false);
            },
          }),
      });
      return {
        getToken: async ({ signal }) => {
          const { api, id } = await ready();
          const wait = tokenWait(signal);
          const token = wait.ask(() => {
            api.execute(id, { async: true }).then(
              ({ response }) => {
                wait.give(response);
              },
              (why: unknown) => {
                wait.fail(reasonOf(why), why);
              },
            );
          });
          return token.finally(() => {
            onInteractive(false);
          });
        },
        reset: () => {
          ifDrawn(({ api, id }) => {
            api.reset(id);
          });
        },
        remove,
      };
    },
  };
}

/** hCaptcha rejects with a word. */
function reasonOf(why: unknown): ChallengeError['reason'] {
  if (why === 'challenge-closed') return 'required';
  return why === 'challenge-expired' ? 'expired' : 'notLoaded';
}
