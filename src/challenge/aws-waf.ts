import { matchLocale } from '../messages/match-locale.js';
import { fromScript, type ScriptOptions } from './load-script.js';
import { tokenWait } from './token-wait.js';
import { ChallengeError, type ChallengeProvider } from './types.js';

export interface AwsWafOptions extends ScriptOptions {
  /** Of the CAPTCHA integration, for where the firewall asks for a puzzle. @default none: silent challenges only */
  readonly apiKey?: string | undefined;
}

/** What of AWS's scripts is used. */
interface WafApi {
  readonly getToken: () => Promise<string>;
}
interface WafCaptchaApi {
  readonly renderCaptcha: (place: HTMLElement, options: Readonly<Record<string, unknown>>) => void;
}

/** What the puzzle has words in. */
const languages = 'ar-SA zh-CN nl-NL en-US fr-FR de-DE it-IT ja-JP pt-BR es-ES tr-TR'.split(' ');

/**
 * AWS WAF: its silent challenge at each submit, and its puzzle after the firewall has asked for one (405), where there is
 * an `apiKey`. Goes with `sendTo={{ header: challengeHeader('x-aws-waf-token') }}`.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-js-captcha-api.html
 * @example
 * awsWaf({ apiKey: '…', scriptUrl: 'https://….edge.captcha-sdk.awswaf.com/…/jsapi.js' });
 */
export function awsWaf({ apiKey, ...script }: AwsWafOptions): ChallengeProvider {
  return {
    mount: (place, { lang, onInteractive }) => {
      const locale = matchLocale(languages, [lang]);
      let isPuzzleNext = false;
      const puzzle = async (signal: AbortSignal): Promise<string> => {
        const api = await fromScript<WafCaptchaApi>('AwsWafCaptcha', script);
        const wait = tokenWait(signal);
        const token = wait.ask(() => {
          onInteractive(true);
          api.renderCaptcha(place, {
            apiKey,
            // Where none fits, the puzzle goes by the browser.
            ...(locale !== undefined && { defaultLocale: locale }),
            onSuccess: (token: string) => {
              isPuzzleNext = false;
              wait.give(token);
            },
            onError: (error: unknown) => {
              wait.fail('notLoaded', error);
            },
            onPuzzleTimeout: () => {
              wait.fail('expired');
            },
          });
        });
        return token.finally(() => {
          place.replaceChildren();
          onInteractive(false);
        });
      };
      return {
        getToken: async ({ signal }) => {
          if (isPuzzleNext) return puzzle(signal);
          const api = await fromScript<WafApi>('AwsWafIntegration', script);
          try {
            return await api.getToken();
          } catch (cause) {
            throw new ChallengeError('notLoaded', { cause });
          }
        },
        reset: ({ isRequired }) => {
          isPuzzleNext ||= isRequired && apiKey !== undefined;
        },
        remove: () => {
          place.replaceChildren();
        },
      };
    },
  };
}
