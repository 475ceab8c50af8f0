/** The key that WebDriver knows an element by, in what a script or a search gives back. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export type Send = <Answer>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Answer>;

/** What WebDriver says went wrong, under the name that the standard gives it. */
export class WebDriverError extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

/** Commands of WebDriver "classic", the W3C's standard: JSON over HTTP. */
export function wireTo(base: string): Send {
  return async <Answer>(method: string, path: string, body?: object) => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(180_000),
    });
    const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
    if (!response.ok) throw new WebDriverError(value.error ?? String(response.status), value.message ?? path);
    return value;
  };
}

export async function findAll(send: Send, selector: string): Promise<readonly string[]> {
  const found = await send<readonly Record<string, string>[]>('POST', '/elements', {
    using: 'css selector',
    value: selector,
  });
  return found.map((element) => element[elementKey] ?? '');
}
