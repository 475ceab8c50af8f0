type ParseNumber = typeof import('./parse-number.js').parseNumber;

/** A submit waits no longer than this for the data of all countries. In milliseconds. */
const patience = 3_000;

let parse: ParseNumber | undefined;
let loading: Promise<void> | undefined;

/** libphonenumber-js, once `load` has brought it. */
export const parser = (): ParseNumber | undefined => parse;

/**
 * Fetches libphonenumber-js with its data. Resolves when they are there, have failed, or 3 seconds have passed, and
 * never rejects: without them, numbers with `+` are still taken. What has failed is tried again at the next call.
 *
 * @returns undefined when they are there already
 */
export function load(): Promise<void> | undefined {
  if (parse) return undefined;
  loading ??= import('./parse-number.js').then(
    (module) => {
      parse = module.parseNumber;
    },
    () => {
      loading = undefined;
    },
  );
  const fetched = loading;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    void fetched.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
