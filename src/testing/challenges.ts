import type { InitiateAuthResponse } from '../client/types.js';
import { deliveryDetails } from './deliver.js';
import type { Pool } from './pool.js';
import type { StoredUser } from './users.js';

/** What stands between a user and the tokens. The pool adds the Session. */
export type Challenge = Pick<InitiateAuthResponse, 'ChallengeName' | 'ChallengeParameters' | 'AvailableChallenges'>;

/** The ways to sign in that are open to this user, of those that the pool allows. Nobody has a passkey. */
export function firstFactors({ config }: Pool, user: StoredUser): string[] {
  const has = (attribute: string) => user.attributes.get(`${attribute}_verified`) === 'true';
  return config.firstFactors.flatMap((factor) => {
    switch (factor) {
      case 'PASSWORD':
        return user.passwordless ? [] : ['PASSWORD', 'PASSWORD_SRP'];
      case 'EMAIL_OTP':
        return has('email') ? [factor] : [];
      case 'SMS_OTP':
        return has('phone_number') ? [factor] : [];
      default:
        return [];
    }
  });
}

/** Asks for a first factor: the preferred one where it is open to the user, otherwise the choice. */
export function firstChallenge(user: StoredUser, factors: string[], preferred: string | undefined): Challenge {
  if (preferred !== undefined && factors.includes(preferred))
    return { ChallengeName: preferred, ChallengeParameters: parameters(preferred, user) };
  return {
    ChallengeName: 'SELECT_CHALLENGE',
    ChallengeParameters: { USERNAME: user.username },
    AvailableChallenges: factors,
  };
}

/** The second factor, where the pool demands one: by SMS if there is a number, otherwise one is to be set up. */
export function secondChallenge({ config }: Pool, user: StoredUser): Challenge | undefined {
  if (!config.mfaRequired) return undefined;
  const ChallengeName = user.attributes.has('phone_number') ? 'SMS_MFA' : 'MFA_SETUP';
  return { ChallengeName, ChallengeParameters: parameters(ChallengeName, user) };
}

function parameters(challenge: string, { username, attributes }: StoredUser): Record<string, string> {
  if (challenge === 'MFA_SETUP') return { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]', USER_ID_FOR_SRP: username };
  const attribute = challenge.startsWith('SMS') ? 'phone_number' : 'email';
  if (challenge.startsWith('PASSWORD')) return { USERNAME: username };
  const { DeliveryMedium = '', Destination = '' } = deliveryDetails(attribute, attributes.get(attribute) ?? '');
  return {
    CODE_DELIVERY_DELIVERY_MEDIUM: DeliveryMedium,
    CODE_DELIVERY_DESTINATION: Destination,
    USER_ID_FOR_SRP: username,
  };
}
