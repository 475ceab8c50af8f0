import type { SignUpRequest } from '../client/types.js';
import { developerError } from '../messages/developer-error.js';
import type { ChallengeTarget } from './types.js';

/** @throws `challenge-target` unless there is exactly one target with a name */
export function checkTarget({ validationData, clientMetadata, header }: ChallengeTarget): void {
  if ([validationData, clientMetadata, header].filter(Boolean).length === 1) return;
  throw developerError(
    'challenge-target',
    'a challenge has no place for its token, or more than one. Nobody could verify it. Give sendTo exactly one member: ' +
      '{ validationData: "captchaToken" }, { clientMetadata: "captchaToken" } or { header: challengeHeader("…") }.',
  );
}

/** The request with the token in it, in place of one of an earlier try. */
export function putToken(request: SignUpRequest, target: ChallengeTarget, token: string): SignUpRequest {
  const { validationData, clientMetadata, header } = target;
  if (header) header.fill(token);
  else if (clientMetadata)
    return { ...request, ClientMetadata: { ...request.ClientMetadata, [clientMetadata]: token } };
  else if (validationData) {
    const others = (request.ValidationData ?? []).filter(({ Name }) => Name !== validationData);
    return { ...request, ValidationData: [...others, { Name: validationData, Value: token }] };
  }
  return request;
}
