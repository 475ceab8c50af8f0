/** A header whose value is the newest token; shared by a client, which sends it, and a form, which fills it in. */
export interface ChallengeHeader {
  /** For `createSignUpClient`. Without a token there is no header. */
  readonly headers: () => Readonly<Record<string, string>>;
  /** For the form. */
  readonly fill: (token: string) => void;
}

/**
 * Takes a token from a form's challenge to the client's requests. It stays until the next: a firewall wants it with the
 * code as well.
 *
 * @example
 * const token = challengeHeader('x-aws-waf-token');
 * const client = createSignUpClient({ region: 'eu-central-1', headers: token.headers });
 */
export function challengeHeader(name: string): ChallengeHeader {
  let token = '';
  return {
    headers: () => (token ? { [name]: token } : {}),
    fill: (given) => {
      token = given;
    },
  };
}
