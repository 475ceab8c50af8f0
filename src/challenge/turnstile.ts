import { matchLocale } from '../messages/match-locale.js';
import { drawnWidget } from './drawn-widget.js';
import { fromScript, type ScriptOptions } from './load-script.js';
import { tokenWait, type TokenWait } from './token-wait.js';
import type { ChallengeProvider } from './types.js';

export interface TurnstileOptions extends ScriptOptions {
  readonly siteKey: string;
  /** `always` shows the widget from the start. @default 'interaction-only' */
  readonly appearance?: 'always' | 'interaction-only' | undefined;
  /** For Turnstile's own analytics. @default 'sign-up' */
  readonly action?: string | undefined;
}

/** What of Cloudflare's script is used. */
interface TurnstileApi {
  readonly render: (place: HTMLElement, options: Readonly<Record<string, unknown>>) => string | undefined;
  readonly execute: (id: string) => void;
  readonly reset: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** What the widget has words in, by its own names. */
const languages = (
  'ar bg zh-cn zh-tw hr cs da nl en fa fi fr de el he hi hu id it ja ko lt ms nb pl pt-br ro ru sr sk sl es sv tl th tr ' +
  'uk vi'
).split(' ');

/**
 * Cloudflare Turnstile. A token is made at each submit and serves once, for 300 seconds.
 *
 * @see https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/
 * @example
 * turnstile({ siteKey: '0x4AAAA…', scriptUrl: 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit' });
 */
export function turnstile({ siteKey, appearance, action = 'sign-up', ...script }: TurnstileOptions): ChallengeProvider {
  return {
    isVisible: appearance === 'always',
    mount: (place, { lang, colorScheme, onInteractive }) => {
      let wait: TokenWait | undefined;
      let isUsed = false;
      const { ready, ifDrawn, remove } = drawnWidget(place, {
        load: () => fromScript<TurnstileApi>('turnstile', script),
        render: (api, own) =>
          api.render(own, {
            sitekey: siteKey,
            action,
            language: matchLocale(languages, [lang]) ?? 'auto',
            theme: colorScheme,
            size: 'flexible',
            appearance: appearance ?? 'interaction-only',
            execution: 'execute',
            'response-field': false,
            'refresh-expired': 'never',
            callback: (token: string) => wait?.give(token),
            'expired-callback': () => wait?.fail('expired'),
            'timeout-callback': () => wait?.fail('expired'),
            'unsupported-callback': () => wait?.fail('notLoaded'),
            'before-interactive-callback': () => {
              onInteractive(true);
            },
            'after-interactive-callback': () => {
              onInteractive(false);
            },
            // True: handled here, so that Turnstile writes nothing to the console.
            'error-callback': (code: unknown) => (wait?.fail('notLoaded', code), true),
          }),
      });
      return {
        getToken: async ({ signal }) => {
          const { api, id } = await ready();
          wait = tokenWait(signal);
          const token = wait.ask(() => {
            if (isUsed) api.reset(id);
            isUsed = true;
            api.execute(id);
          });
          return token.finally(() => {
            onInteractive(false);
          });
        },
        reset: () => {
          ifDrawn(({ api, id }) => {
            api.reset(id);
            isUsed = false;
          });
        },
        remove,
      };
    },
  };
}
