/** What the command ends with; help.ts tells users of it. */
export const exitCodes = { ok: 0, misfit: 1, usage: 2, failure: 3 } as const;

/** An end that is told in words, without a stack: the user's mistake, or the world's. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: typeof exitCodes.usage | typeof exitCodes.failure = exitCodes.failure,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const usageError = (message: string): CommandError => new CommandError(message, exitCodes.usage);
