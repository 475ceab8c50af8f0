const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a call came to, as data that can be compared across clients and servers: the members of the answer, or the
 * error's name and text. Ids and sessions, different each time, become their kind.
 */
export async function outcome(call: Promise<object>): Promise<Readonly<Record<string, unknown>>> {
  try {
    const answer: [string, unknown][] = Object.entries(await call);
    return Object.fromEntries(
      answer
        .filter(([name, value]) => name !== '$metadata' && value !== undefined)
        .map(([name, value]) => {
          if (name === 'UserSub' && typeof value === 'string' && uuid.test(value)) return [name, 'a UUID'];
          if (name === 'Session' && typeof value === 'string' && value.length >= 20) return [name, 'a session'];
          return [name, value];
        }),
    );
  } catch (error) {
    if (!(error instanceof Error)) return { rejected: String(error) };
    // An abort's words are the browser's or the runtime's own.
    return error.name === 'AbortError' ? { name: error.name } : { name: error.name, message: error.message };
  }
}
