import { badResponse, serviceError } from './service-error.js';

/**
 * The body of an answer, or the error that it tells of.
 *
 * The name of an exception is read as the AWS clients do: the header, else `code`, else `__type`; up to the first `:`
 * or `,`; behind the `#`.
 *
 * @throws {ServiceError} and, when the connection breaks in mid-body, whatever the reader rejects with.
 */
export async function readAnswer(response: Response): Promise<object> {
  const { ok, status, headers } = response;
  // The firewall's own answer (405, or 202 for a silent challenge). Readable from the app's own origin, or if exposed.
  if (headers.get('x-amzn-waf-action'))
    throw serviceError('ChallengeRequired', 'A security check stands before the service.', status);
  const body = parse(await response.text());
  if (ok && body) return body;
  const code = headers.get('x-amzn-errortype') ?? body?.['code'] ?? body?.['__type'];
  const name = !ok && typeof code === 'string' && code.split(/[:,]/, 1)[0]?.replace(/^.*#/, '');
  if (!name) throw badResponse(status);
  const message = body?.['message'] ?? body?.['Message'];
  throw serviceError(name, typeof message === 'string' ? message : '', status, body?.['reasonCode']);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // The cast says what was just tested: a JSON object has string keys.
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Not JSON: an HTML page, nothing at all.
  }
  return undefined;
}
