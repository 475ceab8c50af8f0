import fc from 'fast-check';
import type { SignUpClient } from '../../src/client.js';
import { createSignUpClient } from '../../src/client.js';
import type { UseSignUpOptions } from '../../src/flow/sign-up-options.js';
import { createFakeUserPool, type FakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

/** Whatever is typed as a password has this in it, and nothing else has. */
export const canary = 'Canary-7q';

/** What one journey is made in. */
export interface Setting {
  readonly pool: FakeUserPool;
  readonly client: Required<SignUpClient>;
  readonly clientId: string;
  readonly options: Partial<UseSignUpOptions>;
  readonly sendsCodes: boolean;
  /** See `WireOptions`. */
  readonly isDeaf: boolean;
  readonly isStrict: boolean;
}

export interface Kind {
  readonly pool?: FakeUserPoolOptions;
  readonly userPool?: { readonly AutoVerifiedAttributes: string[] };
  readonly options?: Partial<UseSignUpOptions>;
}

/** Pools that lead a journey along different ways. */
export const kinds: readonly (readonly [title: string, kind: Kind])[] = [
  ['that sends a code', {}],
  ['that signs people in at the end', { options: { autoSignIn: true } }],
  ['that confirms people by itself', { pool: { triggers: { preSignUp: confirmAtOnce } } }],
  // It sends no codes, so that whoever comes with one has to begin anew.
  ['where an administrator confirms', { userPool: { AutoVerifiedAttributes: [] } }],
  ['that lets people ask seldom', { pool: { limits: { confirmSignUp: 3, resendConfirmationCode: 1, wrongCodes: 2 } } }],
];

function confirmAtOnce({ response }: { readonly response: { autoConfirmUser: boolean } }) {
  response.autoConfirmUser = true;
}

/** How the page and its client are made: of no consequence for what people see. */
export interface Make {
  readonly isDeaf: boolean;
  readonly isStrict: boolean;
  readonly isOverHttp: boolean;
}
export const makes: fc.Arbitrary<Make> = fc.record({
  isDeaf: fc.boolean(),
  isStrict: fc.boolean(),
  isOverHttp: fc.boolean(),
});

let journeys = 0;

export function createSetting(kind: Kind, { isOverHttp, ...make }: Make): Setting {
  const userPool = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'], ...kind.userPool };
  const pool = createFakeUserPool({
    userPool,
    userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
    sleep: () => Promise.resolve(),
    ...kind.pool,
  });
  journeys += 1;
  return {
    ...make,
    pool,
    client: isOverHttp ? createSignUpClient({ region: 'eu-central-1', fetch: pool.fetch }) : pool,
    // One's own for each journey, so that none hears of another's end.
    clientId: `1example${String(journeys)}`,
    options: kind.options ?? {},
    sendsCodes: userPool.AutoVerifiedAttributes.length > 0,
  };
}
